package io.broadsheet.annotate.date;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the term of a stretch of text without making a string of it: most words of an article are
 * none, and this is asked for each. A hash table with open addressing over ASCII words in lower
 * case. Immutable.
 */
final class WordTable {

  private final @Nullable Term[] slots;
  private final int longest;

  WordTable(Collection<Term> terms) {
    slots = new @Nullable Term[Integer.highestOneBit(Math.max(terms.size(), 1) * 4)];
    int max = 0;
    for (Term term : terms) {
      max = Math.max(max, term.word().length());
      int at = hash(term.word(), 0, term.word().length()) & slots.length - 1;
      while (slots[at] != null) {
        at = at + 1 & slots.length - 1;
      }
      slots[at] = term;
    }
    longest = max;
  }

  /** Returns the term written at {@code start} to {@code end} in any case, or null. */
  @Nullable Term find(String text, int start, int end) {
    if (end - start > longest) {
      return null;
    }
    int at = hash(text, start, end) & slots.length - 1;
    for (Term term = slots[at]; term != null; term = slots[at]) {
      String word = term.word();
      if (word.length() == end - start && isWritten(word, text, start)) {
        return term;
      }
      at = at + 1 & slots.length - 1;
    }
    return null;
  }

  private static boolean isWritten(String word, String text, int start) {
    for (int i = 0; i < word.length(); i++) {
      if (lower(text.charAt(start + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return hash ^ hash >>> 15;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}

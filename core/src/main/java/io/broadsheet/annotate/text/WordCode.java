package io.broadsheet.annotate.text;

import java.util.Locale;

/**
 * A number for a word in any case, by which a {@link TokenTable} finds it. For most words it is the
 * word itself: as many as twelve letters a to z of five bits each, which no other word has. For all
 * others it is a hash, below zero. What is no word has 0.
 */
final class WordCode {

  private static final int BITS = 5;
  private static final int MOST_LETTERS = 12;

  private WordCode() {}

  /** Returns the code of the word that is the text from {@code start} to {@code end}. */
  static long of(String text, int start, int end) {
    if (end - start > MOST_LETTERS) {
      return hash(text, start, end);
    }
    long code = 0;
    for (int at = start; at < end; at++) {
      int small = text.charAt(at) | ('a' - 'A');
      if (small < 'a' || small > 'z') {
        return hash(text, start, end);
      }
      code = (code << BITS) | (small - 'a' + 1);
    }
    return code;
  }

  private static long hash(String text, int start, int end) {
    return Long.MIN_VALUE | text.substring(start, end).toLowerCase(Locale.ROOT).hashCode();
  }

  /** Returns whether only one word, in any case, has the code. */
  static boolean isWord(long code) {
    return code > 0;
  }
}

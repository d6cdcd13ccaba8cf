package io.broadsheet.annotate.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words, found by a token without making a string of it: most words of an article
 * are in few lists, and all of the lists are asked for each. A hash table with open addressing.
 * Immutable.
 *
 * @param <T> what is known of a word
 */
public final class TokenTable<T> {

  private final int[] hashes;
  private final @Nullable String[] words;
  private final @Nullable Object[] values;

  /** Creates a table of words in lower case. */
  public TokenTable(Map<String, T> known) {
    int size = Integer.highestOneBit(Math.max(known.size(), 1) * 4);
    hashes = new int[size];
    words = new @Nullable String[size];
    values = new @Nullable Object[size];
    known.forEach(this::put);
  }

  /** Returns a table that knows of words no more than that they are in it. */
  public static TokenTable<Boolean> of(Set<String> words) {
    Map<String, Boolean> known = new HashMap<>();
    words.forEach(word -> known.put(word, true));
    return new TokenTable<>(known);
  }

  private void put(String word, T value) {
    int at = slot(word.hashCode());
    while (words[at] != null) {
      at = next(at);
    }
    hashes[at] = word.hashCode();
    words[at] = word;
    values[at] = value;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & hashes.length - 1;
  }

  private int next(int at) {
    return at + 1 & hashes.length - 1;
  }

  /** Returns what is known of a token in any case, or null where it is no word of the table. */
  @SuppressWarnings("unchecked") // only put fills the values
  public @Nullable T find(Tokens tokens, int i) {
    int hash = tokens.hash(i);
    int at = slot(hash);
    while (hashes[at] != hash || !isAt(at, tokens, i)) {
      if (words[at] == null) {
        return null;
      }
      at = next(at);
    }
    return (T) values[at];
  }

  /** Returns what is known of a word in lower case, or null where it is none of the table. */
  @SuppressWarnings("unchecked") // only put fills the values
  public @Nullable T find(String lower) {
    int at = slot(lower.hashCode());
    while (words[at] != null && !lower.equals(words[at])) {
      at = next(at);
    }
    return (T) values[at];
  }

  private boolean isAt(int at, Tokens tokens, int i) {
    String word = words[at];
    return word != null && tokens.is(i, word);
  }
}

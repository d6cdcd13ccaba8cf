package io.broadsheet.annotate.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words, found by a token without making a string of it: most words of an article
 * are in few lists, and all of the lists are asked for each. A hash table with open addressing,
 * made to be read from few places in memory. Immutable.
 *
 * @param <T> what is known of a word
 */
public final class TokenTable<T> {

  /** The golden ratio, which scatters codes that differ in few bits. */
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private final long[] codes;

  private final @Nullable String[] words;
  private final @Nullable Object[] values;
  private final int shift;

  /** Creates a table of words in lower case. */
  public TokenTable(Map<String, T> known) {
    int size = Integer.highestOneBit(Math.max(known.size(), 1)) * 4;
    codes = new long[size];
    words = new @Nullable String[size];
    values = new @Nullable Object[size];
    shift = Long.numberOfLeadingZeros(size) + 1;
    known.forEach(this::put);
  }

  /** Returns a table that knows of words no more than that they are in it. */
  public static TokenTable<Boolean> of(Set<String> words) {
    Map<String, Boolean> known = new HashMap<>();
    words.forEach(word -> known.put(word, true));
    return new TokenTable<>(known);
  }

  private void put(String word, T value) {
    long code = WordCode.of(word, 0, word.length());
    int at = place(code);
    while (codes[at] != 0) {
      at = next(at);
    }
    codes[at] = code;
    words[at] = word;
    values[at] = value;
  }

  private int place(long code) {
    return (int) ((code * SCATTER) >>> shift);
  }

  private int next(int at) {
    return at + 1 & codes.length - 1;
  }

  /** Returns what is known of a token in any case, or null where it is no word of the table. */
  @SuppressWarnings("unchecked") // only put fills the values
  public @Nullable T find(Tokens tokens, int i) {
    long code = tokens.code(i);
    for (int at = place(code); codes[at] != 0; at = next(at)) {
      if (codes[at] == code && tokens.isKnown(i, words[at])) {
        return (T) values[at];
      }
    }
    return null;
  }

  /** Returns what is known of a word in lower case, or null where it is none of the table. */
  @SuppressWarnings("unchecked") // only put fills the values
  public @Nullable T find(String lower) {
    long code = WordCode.of(lower, 0, lower.length());
    for (int at = place(code); codes[at] != 0; at = next(at)) {
      if (codes[at] == code && lower.equals(words[at])) {
        return (T) values[at];
      }
    }
    return null;
  }
}

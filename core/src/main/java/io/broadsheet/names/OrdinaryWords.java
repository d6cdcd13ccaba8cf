package io.broadsheet.names;

import io.broadsheet.internal.WordList;
import java.util.HashSet;
import java.util.Set;

/**
 * Words of everyday English. Even with a capital they are hardly ever a name to be transliterated.
 */
public final class OrdinaryWords {

  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(WordList.read(OrdinaryWords.class, "function-words.txt"));

  private static final Set<String> WORDS = read();

  private OrdinaryWords() {}

  private static Set<String> read() {
    Set<String> words = new HashSet<>(WordList.read(OrdinaryWords.class, "common-words.txt"));
    words.addAll(FUNCTION_WORDS);
    return words;
  }

  /**
   * Returns whether a word, in lower case, is of a closed class, as an article or a preposition, or
   * an adverb.
   */
  public static boolean isFunctionWord(String lower) {
    return FUNCTION_WORDS.contains(lower);
  }

  /** Returns whether a word, in lower case, is one of them, as it stands or with an ending. */
  public static boolean contains(String lower) {
    return WORDS.contains(lower)
        || (lower.endsWith("s") && WORDS.contains(lower.substring(0, lower.length() - 1)))
        || (lower.endsWith("ed") && WORDS.contains(lower.substring(0, lower.length() - 2)))
        || (lower.endsWith("ing") && WORDS.contains(lower.substring(0, lower.length() - 3)));
  }
}

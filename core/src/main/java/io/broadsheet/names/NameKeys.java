package io.broadsheet.names;

import java.util.List;
import java.util.Locale;

/** Gives the keys under which a name is found: names that share a key are one name. */
public final class NameKeys {

  private NameKeys() {}

  /**
   * Returns the keys of a name of one or more words, the most telling first; at least one, none of
   * them empty, for a name that has a letter or digit.
   */
  public static List<String> of(String name) {
    return ofWord(name);
  }

  /** Returns the keys of a single word of a name, as {@link #of} does. */
  public static List<String> ofWord(String word) {
    return WordKeys.of(LatinLetters.of(word.toLowerCase(Locale.ROOT)));
  }
}

package io.broadsheet.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives the keys under which a name is found: names that share a key are one name.
 *
 * <pre>{@code
 * NameKeys.of("Abbas Araghchi"); // shares a key with NameKeys.of("Abbas Araqchi")
 * NameKeys.of("Türkiye");        // shares a key with NameKeys.of("Turkey")
 * }</pre>
 *
 * <p>Keys are ASCII for names in Latin letters, hold no blank, and are opaque: compare them only
 * with keys of the same version. Thread-safe.
 */
public final class NameKeys {

  /** The most keys that a name gets; a single word gets four at most. */
  private static final int MOST_KEYS = 8;

  /** More words than a name has; what follows is left out of its keys. */
  private static final int MOST_WORDS = 8;

  private NameKeys() {}

  /**
   * Returns the keys of a name of one or more words, the most telling first; at least one, none of
   * them empty, for a name that has a letter or digit, and none for any other.
   */
  public static List<String> of(String name) {
    String folded = LatinLetters.of(name);
    String known = KnownSpellings.firstOf(LatinLetters.bare(folded));
    if (known != null) {
      return WordKeys.of(known);
    }
    if (NameWords.isPlainWord(name)) {
      return WordKeys.of(NameWords.withoutServantsArticle(folded));
    }
    List<String> words = NameWords.of(name);
    if (words.isEmpty()) {
      return folded.isEmpty() ? List.of() : WordKeys.of(folded);
    }
    return ofWords(words);
  }

  /** Returns the keys of a single word of a name, as {@link #of} does: one to four. */
  public static List<String> ofWord(String word) {
    return of(word);
  }

  /**
   * Joins the words of a name that are one name together, each in lower case and with the marks it
   * is written with: {@code abdel fattah}, {@code sisi}. A joined word has blanks.
   */
  public static List<String> joined(List<String> words) {
    return NameWords.joined(words);
  }

  /** Returns whether a word in lower case is one syllable of a Chinese or Korean given name. */
  public static boolean isSyllable(String word) {
    return NameWords.isSyllable(word);
  }

  private static List<String> ofFolded(String word) {
    String known = KnownSpellings.firstOf(LatinLetters.bare(word));
    return WordKeys.of(known == null ? word : known);
  }

  /** Al Jazeera is al-Jazeera, but Al Gore has a first name; Han Mi Sook is Han Mi-sook. */
  private static List<String> ofWords(List<String> words) {
    if (words.size() > 1 && NameWords.isArticle(words.getFirst())) {
      return both(ofWords(words.subList(1, words.size())), inTurn(words));
    }
    if (words.size() == 3 && isSyllable(words.get(1)) && isSyllable(words.get(2))) {
      String given = words.get(1) + words.get(2);
      return both(inTurn(List.of(words.getFirst(), given)), inTurn(words));
    }
    return inTurn(words);
  }

  private static List<String> both(List<String> keys, List<String> others) {
    Set<String> both = new LinkedHashSet<>(keys);
    both.addAll(others);
    return both.stream().limit(MOST_KEYS).toList();
  }

  private static List<String> inTurn(List<String> words) {
    List<String> keys = ofFolded(words.getFirst());
    for (int w = 1; w < Math.min(words.size(), MOST_WORDS); w++) {
      keys = product(keys, ofFolded(words.get(w)));
    }
    return keys;
  }

  /** The first readings of both words come first, so that what is cut off is least likely. */
  private static List<String> product(List<String> heads, List<String> tails) {
    List<String> all = new ArrayList<>(heads.size() * tails.size());
    for (int rank = 0; rank < heads.size() + tails.size() - 1; rank++) {
      int last = Math.min(rank, heads.size() - 1);
      for (int h = Math.max(0, rank - tails.size() + 1); h <= last; h++) {
        all.add(heads.get(h) + "+" + tails.get(rank - h));
      }
    }
    return all.subList(0, Math.min(all.size(), MOST_KEYS));
  }
}

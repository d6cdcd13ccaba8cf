package io.broadsheet.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that are written with -our or with -or: colour, dishonourable, neighbourhoods. */
final class OurWords {

  private static final List<String> PREFIXES =
      List.of("un", "dis", "mis", "re", "multi", "over", "tri", "bi", "be");

  private static final Set<String> SUFFIXES =
      Set.of(
          "", "s", "ed", "ing", "ings", "er", "ers", "able", "ably", "ful", "fully", "less",
          "lessly", "ist", "ists", "ite", "ites", "hood", "hoods", "ly", "liness", "al", "ally",
          "ism", "y", "ies", "ization", "ize", "ized", "izes", "izing", "ation", "ant", "edly",
          "fulness", "ingly", "itism", "some", "side", "front", "man", "men", "master", "masters");

  private final Set<String> stems = new HashSet<>();

  /** Adds a word by its stem: {@code col}. */
  void add(String stem) {
    stems.add(stem);
  }

  /** Returns a word with -or for -our, with whatever prefix and ending, or the word itself. */
  String withOr(String word) {
    int our = word.indexOf("our");
    while (our > 0) {
      if (isKnown(word.substring(0, our)) && SUFFIXES.contains(word.substring(our + 3))) {
        return word.substring(0, our) + "or" + word.substring(our + 3);
      }
      our = word.indexOf("our", our + 1);
    }
    return word;
  }

  private boolean isKnown(String front) {
    if (stems.contains(front)) {
      return true;
    }
    for (String prefix : PREFIXES) {
      if (front.startsWith(prefix) && stems.contains(front.substring(prefix.length()))) {
        return true;
      }
    }
    return false;
  }
}

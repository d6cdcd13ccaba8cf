package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.Set;

/** Numbers that are part of a name: "36th Marine Brigade", "Terminal 3", "Boeing 747". */
final class NumberedNames {

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  /** Before them a number counts: "France 24 percent", "fined Apple 500 million euros". */
  private static final Set<String> COUNTED =
      Set.of(
          "million",
          "billion",
          "trillion",
          "percent",
          "per",
          "pc",
          "%",
          "people",
          "euros",
          "dollars",
          "pounds",
          "crore",
          "lakh",
          "points",
          "goals");

  private final NameWords words;

  NumberedNames(NameWords words) {
    this.words = words;
  }

  /** Returns whether a number before a folded word counts, and is no part of a name. */
  static boolean counts(String word) {
    return COUNTED.contains(word);
  }

  /** Returns where a name begins, with the number before it: "36th Marine Brigade". */
  int startOfName(int first, int last) {
    boolean numbered = last > first && words.is(last, Fact.NUMBERED_HEAD);
    return numbered && isOrdinal(first - 1) ? first - 2 : first;
  }

  /** The letters behind a number: "36" and "th" are words of their own. */
  private boolean isOrdinal(int i) {
    return words.isNumber(i - 1)
        && words.start(i) == words.end(i - 1)
        && ORDINALS.contains(words.folded(i));
  }

  /**
   * Returns whether a flight's number follows the airline before {@code i}: "Tarvik Flight 574".
   */
  boolean isFlight(int i) {
    return words.is(i, "flight") && words.isNumber(i + 1);
  }

  /**
   * Returns whether the number of a law follows the name that ends before {@code i}: "Law No. 5".
   */
  boolean isOfLaw(int i) {
    return words.is(i - 1, "no") && words.isNumber(i) && !words.isSentenceStart(i - 1);
  }

  /** Returns whether the name of one word at {@code i} goes on with the number behind it. */
  boolean takesNumber(int i) {
    if (!words.isNumber(i + 1) || words.isPossessive(i)) {
      return false;
    }
    int digits = words.folded(i + 1).length();
    if (words.is(i, Fact.PLACE_HEAD)) {
      return digits < 4;
    }
    KnownName maker = words.alone(i);
    return digits == 3
        && maker != null
        && maker.type() == EntityType.ORGANIZATION
        && !counts(words.folded(i + 2));
  }
}

package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import io.broadsheet.internal.WordList;
import java.util.Set;

/**
 * Tells firms that are called like people from people: "fashion retailer Ted Lander", "Ted Lander
 * chief executive Ana Ruiz".
 */
final class Firms {

  /** Outweighs a given name and a family name. */
  private static final int POINTS = 12;

  /** So many words before the noun may hold its article. */
  private static final int REACH = 3;

  /** Nouns that stand before a body's name and never before a person's. */
  private static final Set<String> NOUNS = Set.copyOf(WordList.read(Firms.class, "firm-nouns.txt"));

  /** Behind an article, a person may be the subject of what follows: "the company Jo Ray runs". */
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "its", "their", "this", "that", "my", "our", "whose");

  /** Those whom a body has, and nobody else. */
  private static final Set<String> OFFICERS =
      Set.of(
          "ceo",
          "cfo",
          "coo",
          "cto",
          "chairman",
          "chairwoman",
          "founder",
          "co-founder",
          "cofounder",
          "analyst");

  private final NameWords words;

  Firms(NameWords words) {
    this.words = words;
  }

  /** Adds what a noun before a mention says, or an officer behind it. */
  void addTo(TypeScores scores, Candidate name) {
    if (isNounBefore(name.first() - 1) || isOfficerBehind(name.last())) {
      scores.add(EntityType.ORGANIZATION, POINTS);
    }
  }

  private boolean isNounBefore(int noun) {
    if (!words.isWord(noun) || words.isCapital(noun) || !NOUNS.contains(words.folded(noun))) {
      return false;
    }
    for (int i = noun - 1; i >= noun - REACH && words.isWord(i); i--) {
      if (DETERMINERS.contains(words.folded(i)) || words.isPossessive(i)) {
        return false;
      }
    }
    return !words.isPossessive(noun);
  }

  /** "Lander chief executive Ana Ruiz", "Lander CEO Ana Ruiz". */
  private boolean isOfficerBehind(int last) {
    int officer = last + 1;
    if (words.isPossessive(last) || !words.isWord(officer)) {
      return false;
    }
    int behind = officer;
    if (OFFICERS.contains(words.folded(officer))) {
      behind = officer + 1;
    } else if (words.is(officer, "chief")) {
      behind = words.is(officer + 2, "officer") ? officer + 3 : officer + 1;
      behind = words.is(behind, "executive") ? behind + 1 : behind;
    }
    boolean chief = words.is(behind - 1, "chief");
    return behind > officer && !chief && words.isCapital(behind) && words.isCapital(behind + 1);
  }
}

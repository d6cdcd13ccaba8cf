package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.Set;

/**
 * Takes what stands before a geographic noun for a place: "the Lizard peninsula", "the Juba and
 * Shabelle rivers", "the Kursk border region".
 */
final class GeographicEvidence {

  private static final int POINTS = 7;

  /** What is named after people more than other places are: so much outweighs a full name. */
  private static final int NAMESAKE_POINTS = 14;

  private static final Set<String> NAMESAKES =
      Set.of("airport", "airbase", "prison", "jail", "mosque", "motorway", "stadium", "refinery");

  /** So many words may lie between the first of several names and the noun that all share. */
  private static final int REACH = 10;

  private final NameWords words;

  GeographicEvidence(NameWords words) {
    this.words = words;
  }

  /** Adds what the nouns behind a mention say. */
  void addTo(TypeScores scores, Candidate name) {
    int after = name.last() + 1;
    boolean noun = isNoun(after) || isSharedNoun(after) || isScene(name);
    if (noun && !words.isPossessive(name.last()) && !isEveryday(name)) {
      scores.add(EntityType.PLACE, POINTS);
    }
  }

  /** "the Ashdell floods": what happened there. */
  private boolean isScene(Candidate name) {
    int after = name.last() + 1;
    return words.is(after, Fact.LOCAL_EVENT)
        && !words.isCapital(after)
        && words.is(name.first() - 1, "the");
  }

  /** Adds what a noun says that makes a place of any name: "Ben Gurion airport". */
  void addNamesake(TypeScores scores, Candidate name) {
    int after = name.last() + 1;
    boolean owner =
        name.wordCount() > 1
            && words.isAny(name.last(), Fact.ORGANIZATION_HEAD.bit() | Fact.LEGAL_FORM.bit());
    if (!owner
        && NAMESAKES.contains(words.folded(after))
        && !words.isCapital(after)
        && !words.isPossessive(name.last())
        && !isEveryday(name)) {
      scores.add(EntityType.PLACE, NAMESAKE_POINTS);
    }
  }

  /** "the Social Welfare constituency" lies nowhere. */
  private boolean isEveryday(Candidate name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (!words.isEveryday(i)) {
        return false;
      }
    }
    return name.wordCount() > 1;
  }

  private boolean isNoun(int i) {
    if (words.isCapital(i)) {
      return false;
    }
    if (words.is(i, "refugee")) {
      return words.is(i + 1, "camp") || words.is(i + 1, "camps");
    }
    int noun = words.is(i, Fact.GEOGRAPHIC_MODIFIER) && isLowerNoun(i + 1) ? i + 1 : i;
    return isLowerNoun(noun);
  }

  private boolean isLowerNoun(int i) {
    return words.is(i, Fact.GEOGRAPHIC_NOUN) && !words.isCapital(i);
  }

  /** The plural that two or more names share: "Juba and Shabelle rivers". */
  private boolean isSharedNoun(int from) {
    boolean joined = false;
    for (int i = from; i < from + REACH; i++) {
      boolean and = words.is(i, "and") || words.is(i, "or");
      if (joined && isNoun(i) && !words.is(i - 1, ",")) {
        return words.folded(i).endsWith("s") && words.isCapital(i - 1);
      }
      if (!and && !words.is(i, ",") && !words.isCapital(i)) {
        return false;
      }
      joined |= and;
    }
    return false;
  }
}

package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.Set;

/**
 * Tells newspapers and news agencies from the people and words that they are called like: "the Sun
 * newspaper", "the daily Koha Jone", "the Tanvir news agency".
 */
final class Media {

  private static final int POINTS = 12;

  private static final Set<String> NOUNS = Set.of("newspaper", "magazine", "tabloid", "broadsheet");

  /** Adjectives too: only a verb tells that they are nouns here. */
  private static final Set<String> PERIODICALS = Set.of("daily", "weekly", "monthly");

  private static final long REPORTS = Fact.PERSON_VERB.bit() | Fact.ORGANIZATION_VERB.bit();

  private final NameWords words;

  Media(NameWords words) {
    this.words = words;
  }

  /** Adds what a noun beside a mention says; "the US magazine" and "monthly US sales" name none. */
  void addTo(TypeScores scores, Candidate name) {
    KnownName known = name.known();
    if (known != null && known.type() == EntityType.PLACE) {
      return;
    }
    boolean owned = words.is(name.first() - 1, "a") || words.is(name.first() - 1, "an");
    boolean before = !name.titled() && isNounBefore(name.first());
    if (before || (!owned && isNounBehind(name.last()))) {
      scores.add(EntityType.ORGANIZATION, POINTS);
    }
  }

  /** "the newspaper Koha Jone", "the state news agency Tanvir", "the daily Koha Jone". */
  private boolean isNounBefore(int i) {
    int noun = i - 1;
    if (words.isCapital(noun) && !words.isSentenceStart(noun)) {
      return false;
    }
    boolean person = words.is(i, Fact.GIVEN_NAME) && words.isCapital(i + 1);
    return isNoun(noun)
        || (words.is(noun, "agency") && words.is(noun - 1, "news"))
        || (!person && PERIODICALS.contains(words.folded(noun)) && words.isWord(noun - 1));
  }

  /** Returns whether behind word {@code i} stands what says that the name is a newspaper's. */
  boolean isNounBehind(int i) {
    int noun = i + 1;
    if (words.isPossessive(i) || words.isCapital(noun)) {
      return false;
    }
    return isNoun(noun)
        || (words.is(noun, "news") && words.is(noun + 1, "agency"))
        || (isPeriodical(noun) && words.isAny(noun + 1, REPORTS));
  }

  private boolean isPeriodical(int i) {
    return words.is(i, "paper") || PERIODICALS.contains(words.folded(i));
  }

  private boolean isNoun(int i) {
    return NOUNS.contains(words.folded(i));
  }
}

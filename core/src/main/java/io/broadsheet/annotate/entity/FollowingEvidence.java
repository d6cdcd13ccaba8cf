package io.broadsheet.annotate.entity;

import static io.broadsheet.article.EntityType.ORGANIZATION;
import static io.broadsheet.article.EntityType.OTHER;
import static io.broadsheet.article.EntityType.PERSON;
import static io.broadsheet.article.EntityType.PLACE;

import io.broadsheet.article.EntityType;
import java.util.Set;

/** What the words behind a mention say about its type. */
final class FollowingEvidence {

  private static final Set<String> AUXILIARIES =
      Set.of("will", "has", "had", "would", "could", "must", "may", "did", "does");

  /** "the Biden administration": what is named after a person. */
  private static final Set<String> SURROUNDINGS =
      Set.of(
          "administration",
          "administrations",
          "presidency",
          "family",
          "impeachment",
          "era",
          "trial",
          "premiership");

  /** The same, behind names that people are known to have: a junta has a regime too. */
  private static final Set<String> FOLLOWERS =
      Set.of("regime", "cabal", "brothers", "sisters", "siblings");

  /** What and whom bodies have: "Boeing shares", "Boeing spokesman". */
  private static final long BELONGINGS =
      Fact.ORGANIZATION_POSSESSION.bit() | Fact.PERSON_NOUN.bit();

  /** Outweighs that a strange word before a title is a body's name. */
  private static final int MEMBER_POINTS = 6;

  /** Outweighs that no list knows the words of a name, which speaks for a person. */
  private static final int NOUN_POINTS = 6;

  private final NameWords words;
  private final NounPhrases phrases;

  FollowingEvidence(NameWords words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * Adds what follows a mention.
   *
   * @param inside whether something is in or near what the mention names
   */
  void addTo(TypeScores scores, Candidate name, boolean inside) {
    int after = name.last() + 1;
    if (words.isPossessive(name.last())) {
      boolean person = words.isCapital(after) && words.is(after, Fact.GIVEN_NAME);
      scores.add(ORGANIZATION, person ? 3 : 0);
    } else {
      addPredicate(scores, after, inside);
      addNoun(scores, after);
      addSaidToBe(scores, after);
      addPhraseBehind(scores, name);
    }
    if (isWho(after) || isAge(after)) {
      scores.add(PERSON, 4);
    } else if (words.is(after, ",") && words.is(after + 1, "which")) {
      scores.add(PERSON, -2);
    }
    if (isOffice(after) || words.isAny(after, BELONGINGS)) {
      scores.add(ORGANIZATION, 3);
    }
  }

  /** What the subject of a verb is; in "a source in Birnin said" the place is none. */
  private void addPredicate(TypeScores scores, int verb, boolean inside) {
    if (!inside && words.is(verb, Fact.PERSON_VERB)) {
      scores.add(PERSON, 3);
      scores.add(ORGANIZATION, 1);
    }
    if (words.is(verb, Fact.ORGANIZATION_VERB)) {
      scores.add(ORGANIZATION, 2);
    }
    if (AUXILIARIES.contains(words.folded(verb))) {
      scores.add(ORGANIZATION, 1);
    }
  }

  /** "Tarvex is a Danish maker of toys". */
  private void addSaidToBe(TypeScores scores, int verb) {
    EntityType type = phrases.typeOfPredicate(verb);
    if (type != null) {
      scores.add(type, NOUN_POINTS);
    }
  }

  /** "his Bright Summit hiking company". */
  private void addPhraseBehind(TypeScores scores, Candidate name) {
    if (name.wordCount() > 1 && phrases.isBody(name.last() + 1)) {
      scores.add(ORGANIZATION, NOUN_POINTS);
    }
  }

  private void addNoun(TypeScores scores, int i) {
    if (SURROUNDINGS.contains(words.folded(i))) {
      scores.add(PERSON, 8);
    }
    if (FOLLOWERS.contains(words.folded(i)) && words.isAny(i - 1, Facts.PERSONAL)) {
      scores.add(PERSON, 8);
    }
    scores.add(PLACE, isMember(i) ? MEMBER_POINTS : 0);
    if (words.isCapital(i)) {
      return;
    }
    scores.add(PLACE, words.is(i, Fact.CIVIC_NOUN) ? 4 : 0);
    scores.add(ORGANIZATION, words.is(i, Fact.BODY_NOUN) ? 4 : 0);
    scores.add(OTHER, words.is(i, Fact.THING_NOUN) ? 4 : 0);
  }

  /** "Leyton MP Maxine Dale": of a place rather than of a party, which the lists know. */
  private boolean isMember(int i) {
    return words.isShouted(i) && words.is(i, Fact.CIVIC_NOUN) && words.isCapital(i + 1);
  }

  private boolean isWho(int after) {
    return words.is(words.is(after, ",") ? after + 1 : after, "who");
  }

  /** "Maxine Dale, 43, said". */
  private boolean isAge(int after) {
    return words.is(after, ",") && words.isNumber(after + 1) && words.is(after + 2, ",");
  }

  /** "Boeing chief executive", but not "Leyton mayor". */
  private boolean isOffice(int after) {
    int office = words.is(after, Fact.TITLE_MODIFIER) ? after + 1 : after;
    return words.is(office, Fact.TITLE) && !words.is(after, Fact.CIVIC_NOUN);
  }
}

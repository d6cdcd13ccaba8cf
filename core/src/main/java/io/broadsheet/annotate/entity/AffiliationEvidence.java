package io.broadsheet.annotate.entity;

import static io.broadsheet.article.EntityType.ORGANIZATION;
import static io.broadsheet.article.EntityType.PERSON;
import static io.broadsheet.article.EntityType.PLACE;

import java.util.Set;

/** Whom the people before a mention work for, where they are from, and who is cited. */
final class AffiliationEvidence {

  private static final Set<String> EMPLOYMENT = Set.of("for", "at", "of", "from", "with");

  /** Who sits in a parliament for a place. */
  private static final Set<String> SEATS =
      Set.of("member", "candidate", "senator", "councillor", "lawmaker", "representative");

  private final NameWords words;

  AffiliationEvidence(NameWords words) {
    this.words = words;
  }

  /** "an analyst from Cazenove", "strategist for Miller Tabak": a person's employer. */
  void addTo(TypeScores scores, Candidate name) {
    int before = name.first() - 1;
    boolean preposition = EMPLOYMENT.contains(words.folded(before));
    if (preposition && words.is(before - 1, Fact.PERSON_NOUN) && !words.isCapital(before - 1)) {
      String person = words.folded(before - 1);
      boolean seat = words.is(before, "for") && SEATS.contains(person);
      boolean origin = seat || (words.is(before, "from") && !words.is(before - 1, Fact.STAFF_NOUN));
      scores.add(origin ? PLACE : ORGANIZATION, origin ? 4 : 6);
    }
    boolean source =
        (words.is(before, "to") && words.is(before - 1, "according"))
            || (words.is(before, "by") && words.is(before - 1, Fact.PERSON_VERB));
    if (source) {
      scores.add(ORGANIZATION, 3);
      scores.add(PERSON, 2);
    }
  }
}

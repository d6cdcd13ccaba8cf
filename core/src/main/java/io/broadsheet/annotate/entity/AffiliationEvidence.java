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

  /** What makers are behind with a "by". */
  private static final Set<String> CREATED =
      Set.of(
          "works",
          "paintings",
          "written",
          "directed",
          "composed",
          "painted",
          "sculpted",
          "portrayed",
          "choreographed",
          "penned",
          "authored",
          "sung");

  /** Whom bodies have, and nothing else. */
  private static final Set<String> OFFICERS =
      Set.of("ceo", "cfo", "coo", "cto", "executive", "chairman", "chairwoman", "treasurer");

  private final NameWords words;

  AffiliationEvidence(NameWords words) {
    this.words = words;
  }

  /** "an analyst from Cazenove", "strategist for Miller Tabak": a person's employer. */
  void addTo(TypeScores scores, Candidate name) {
    int before = name.first() - 1;
    if (words.is(before - 1, Fact.PERSON_NOUN)
        && !words.isCapital(before - 1)
        && EMPLOYMENT.contains(words.folded(before))) {
      boolean origin = isOrigin(before);
      scores.add(origin ? PLACE : ORGANIZATION, origin ? 4 : 6);
    }
    if (words.is(before, "of") && isOfficer(before - 1)) {
      scores.add(ORGANIZATION, 6);
    }
    if (words.is(before, "by") && isCreation(before - 1)) {
      scores.add(PERSON, 4);
    }
    boolean source =
        (words.is(before, "to") && words.is(before - 1, "according"))
            || (words.is(before, "by") && words.is(before - 1, Fact.PERSON_VERB));
    if (source) {
      scores.add(ORGANIZATION, 3);
      scores.add(PERSON, 2);
    }
  }

  /** "Chief Executive Officer of Tarvex" */
  private boolean isOfficer(int i) {
    boolean chief = words.is(i, "officer") && words.is(i - 2, "chief");
    boolean managing = words.is(i, "director") && words.is(i - 1, "managing");
    return chief || managing || OFFICERS.contains(words.folded(i));
  }

  /** "works by Sorel", "a film directed by Sorel". */
  private boolean isCreation(int i) {
    return CREATED.contains(words.folded(i)) || words.is(i, Fact.WORK_NOUN);
  }

  /** "a member for Leeds", "a man from Leeds": no employer. */
  private boolean isOrigin(int preposition) {
    boolean seat = words.is(preposition, "for") && SEATS.contains(words.folded(preposition - 1));
    return seat || (words.is(preposition, "from") && !words.is(preposition - 1, Fact.STAFF_NOUN));
  }
}

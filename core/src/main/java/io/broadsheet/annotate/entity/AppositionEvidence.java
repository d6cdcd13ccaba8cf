package io.broadsheet.annotate.entity;

import static io.broadsheet.article.EntityType.ORGANIZATION;
import static io.broadsheet.article.EntityType.OTHER;
import static io.broadsheet.article.EntityType.PERSON;
import static io.broadsheet.article.EntityType.PLACE;

import io.broadsheet.article.EntityType;
import org.jspecify.annotations.Nullable;

/** What an apposition says: "Mobile, Alabama", "Gallois, chief executive of", "Lens, a city in". */
final class AppositionEvidence {

  /** So many words may lie between the comma and the noun that tells. */
  private static final int REACH = 5;

  private final NameWords words;

  AppositionEvidence(NameWords words) {
    this.words = words;
  }

  /**
   * Adds what follows a mention and a comma.
   *
   * @param inside whether something is in or near what the mention names
   */
  void addTo(TypeScores scores, Candidate name, boolean inside) {
    if (isBehindPlace(name)) {
      scores.add(PLACE, 6);
    }
    int from = name.last() + 2;
    if (!words.is(from - 1, ",")) {
      return;
    }
    if (words.isCapital(from)) {
      scores.add(PLACE, isPlace(from) && name.wordCount() < 3 ? (inside ? 6 : 3) : 0);
      return;
    }
    for (int i = from; i < from + REACH && words.isWord(i) && !words.isCapital(i); i++) {
      EntityType type = typeOfNoun(i);
      if (type != null) {
        scores.add(type, isRoleOfNext(i) ? 0 : 4);
        return;
      }
    }
  }

  /** "Amman, Jordan." */
  private boolean isBehindPlace(Candidate name) {
    KnownName known = name.known();
    int before = name.first() - 2;
    return known != null
        && known.type() == PLACE
        && words.is(before + 1, ",")
        && isPlace(before)
        && words.isCapital(before)
        && !words.isWord(name.last() + 1);
  }

  private boolean isPlace(int i) {
    KnownName name = words.alone(i);
    return name != null && name.type() == PLACE;
  }

  /** ", the actor Maxine Dale laughed" says nothing of the name before it. */
  private boolean isRoleOfNext(int i) {
    return words.isCapital(i + 1) && !words.isPossessive(i);
  }

  private @Nullable EntityType typeOfNoun(int i) {
    if (words.isAny(i, Facts.ROLES)) {
      return PERSON;
    }
    if (words.is(i, Fact.ORGANIZATION_NOUN)) {
      return ORGANIZATION;
    }
    if (words.is(i, Fact.THING_NOUN)) {
      return OTHER;
    }
    return words.is(i, Fact.PLACE_NOUN) ? PLACE : null;
  }
}

package io.broadsheet.annotate.entity;

import static io.broadsheet.article.EntityType.ORGANIZATION;
import static io.broadsheet.article.EntityType.PLACE;

import io.broadsheet.article.EntityType;

/** What an apposition says: "Mobile, Alabama", "Gallois, chief executive of", "Lens, a city in". */
final class AppositionEvidence {

  /** So many words may lie between the comma and the noun that tells. */
  private static final int REACH = 5;

  private static final int POINTS = 4;

  /** Outweighs that no list knows the name's words, which speaks for a person. */
  private static final int BODY_POINTS = 6;

  private final NameWords words;
  private final NounPhrases phrases;

  AppositionEvidence(NameWords words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
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
    EntityType type = phrases.type(from);
    if (type != null) {
      scores.add(type, type == ORGANIZATION ? BODY_POINTS : POINTS);
    } else {
      addFirstNoun(scores, from);
    }
  }

  /** "Maxine Dale, who was an actor then": a noun further on. */
  private void addFirstNoun(TypeScores scores, int from) {
    for (int i = from; i < from + REACH && words.isWord(i) && !words.isCapital(i); i++) {
      EntityType type = phrases.typeOfNoun(i);
      if (type != null) {
        scores.add(type, phrases.isRoleOfNext(i) ? 0 : POINTS);
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
}

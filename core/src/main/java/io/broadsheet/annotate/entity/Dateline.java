package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;

/**
 * Where a report was filed, before its first sentence: "LISMORE, Australia (Reuters) -". The names
 * in it are places, up to the bracket that holds the agency.
 */
final class Dateline {

  /** A dateline ends within so many words of the text. */
  private static final int REACH = 16;

  private static final int POINTS = 16;

  private final NameWords words;
  private final int end;

  Dateline(NameWords words) {
    this.words = words;
    this.end = end();
  }

  /** Returns the first word that is no place of it; 0 where there is no dateline. */
  private int end() {
    boolean shouted = words.isShouted(0);
    int bracket = -1;
    for (int i = 0; i < REACH; i++) {
      if (bracket < 0 && words.is(i, "(")) {
        bracket = i;
      } else if (isDash(i)) {
        return bracket > 0 ? bracket : shouted ? i : 0;
      } else if (words.isWord(i) && !words.isCapital(i) && !words.is(i, Fact.FUNCTION)) {
        return 0;
      }
    }
    return 0;
  }

  private boolean isDash(int i) {
    return words.is(i, "-") || words.is(i, "–") || words.is(i, "—");
  }

  /** Adds what a mention's place in the dateline says of its type. */
  void addTo(TypeScores scores, Candidate name) {
    if (name.last() < end && !words.is(name.first(), Fact.CALENDAR)) {
      scores.add(EntityType.PLACE, POINTS);
    }
  }
}

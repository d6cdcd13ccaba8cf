package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;

/**
 * Where a report was filed, before its first sentence: "LISMORE, Australia (Reuters) -". The names
 * in it are places, up to the bracket that holds the agency.
 */
final class Dateline {

  /** A dateline ends within so many words of the text. */
  private static final int REACH = 16;

  /** Letters of a place in capitals; fewer are somebody's initials. */
  private static final int SHORTEST_PLACE = 3;

  private static final int POINTS = 16;

  private final NameWords words;
  private final int start;
  private final int end;

  Dateline(NameWords words) {
    this.words = words;
    int behindByline = endOfByline();
    int found = end(behindByline);
    this.end = found;
    this.start = found > 0 ? behindByline : 0;
  }

  /** Returns its first word; 0 where the text begins with it, or has none. */
  int start() {
    return start;
  }

  /** "By Ana Ruiz and Tom Low PARIS (Reuters) -", on one line: the place begins in capitals. */
  private int endOfByline() {
    if (!words.is(0, "by") || words.isShouted(0)) {
      return 0;
    }
    for (int i = 1; i < REACH; i++) {
      if (i > 2 && words.isShouted(i) && words.end(i) - words.start(i) >= SHORTEST_PLACE) {
        return i;
      }
      if (!words.isCapital(i) && !words.is(i, ",") && !words.is(i, "and")) {
        return 0;
      }
    }
    return 0;
  }

  /** Returns the first word that is no place of it; 0 where there is no dateline. */
  private int end(int begin) {
    boolean shouted = words.isShouted(begin);
    int bracket = -1;
    boolean open = false;
    for (int i = begin; i < begin + REACH; i++) {
      open = words.is(i, "(") || (open && !words.is(i, ")"));
      if (bracket < 0 && open) {
        bracket = i;
      } else if (!open && isDash(i)) {
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
    if (name.first() >= start && name.last() < end && !words.is(name.first(), Fact.CALENDAR)) {
      scores.add(EntityType.PLACE, POINTS);
    }
  }
}

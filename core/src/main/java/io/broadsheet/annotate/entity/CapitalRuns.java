package io.broadsheet.annotate.entity;

import java.util.List;

/** Finds the runs of capitalised words that names lie in. */
final class CapitalRuns {

  /** No name has more words; keeps the work linear where all words are capitals. */
  private static final int LONGEST_RUN = 24;

  private static final int LONGEST_NICKNAME = 3;

  /** "CofE Primary School" behind a saint's name. */
  private static final int REACH_OF_CHURCH = 3;

  /** Endings of plurals for what people do. */
  private static final List<String> MEMBERS = List.of("ers", "ors", "ists", "ians", "ants");

  private final NameWords words;
  private final Dateline dateline;

  CapitalRuns(NameWords words, Dateline dateline) {
    this.words = words;
    this.dateline = dateline;
  }

  /** Returns where the run of capitals ends that begins at {@code from}. */
  int end(int from) {
    int i = from + 1;
    while (i < words.size() && i - from < LONGEST_RUN && !endsAfter(i - 1)) {
      int next = nextOfRun(i);
      if (next < 0) {
        break;
      }
      i = next + 1;
    }
    return i;
  }

  private boolean endsAfter(int i) {
    if (i + 1 == dateline.start()) {
      return true;
    }
    if (!words.isPossessive(i)) {
      return false;
    }
    boolean owns = isOwner(i) && !isPerson(i + 1);
    return !words.isCapital(i + 1) || !(owns || isChurch(i) || isMembership(i));
  }

  /** "the History Boys' Samuel Barnett", but not "Boys' Christian School". */
  private boolean isPerson(int i) {
    return words.is(i, Fact.GIVEN_NAME)
        && words.isCapital(i + 1)
        && !words.isAny(i, Facts.GENERIC)
        && !words.isAny(i + 1, Facts.GENERIC);
  }

  /** "Bond Traders' Association": those who form a body own it. */
  private boolean isMembership(int i) {
    return words.is(i + 1, Fact.COLLECTIVE_HEAD)
        && !words.isCapital(i + 2)
        && WordShape.endsWithAny(words.folded(i), MEMBERS)
        && words.endWithPossessive(i) == words.end(i);
  }

  /** "St. Mark's Church", "St Peter's Square", "St John's CofE Primary School". */
  private boolean isChurch(int i) {
    boolean saint = words.is(i - 1, "st") || words.is(i - 1, "saint");
    boolean head = false;
    for (int k = i + 1; k <= i + REACH_OF_CHURCH && words.isCapital(k); k++) {
      head |= words.isAny(k, Facts.HEADS_OR_FORMS);
    }
    return saint && words.isCapital(i - 1) && head;
  }

  /** Returns the next capital of a run that has come to {@code i}, or -1 at its end. */
  private int nextOfRun(int i) {
    if (words.isCapital(i) || words.isSmallForm(i)) {
      return i;
    }
    int behindNickname = endOfNickname(i);
    if (behindNickname > i) {
      return behindNickname;
    }
    if (words.is(i, "&") && words.isCapital(i + 1)) {
      return areTwoPeople(i) ? -1 : i + 1;
    }
    int at = i;
    while (at < i + 3 && words.isWord(at) && words.is(at, Fact.PARTICLE)) {
      at++;
    }
    return at > i && words.isCapital(at) ? at : -1;
  }

  /**
   * Returns where a nickname in marks ends that begins with the mark at {@code i}, between the
   * given and the family name: "Terence "Tel" Bundy", "Ana “the Fox” Ruiz"; {@code i} if none does.
   */
  int endOfNickname(int i) {
    boolean bracket = isBracketedGivenName(i);
    boolean given = words.is(i - 1, Fact.GIVEN_NAME) || words.endsInPoint(i - 1);
    if ((!bracket && !isMark(i)) || !given || !words.isCapital(i - 1)) {
      return i;
    }
    int close = i + 2;
    while (!bracket && close < i + 1 + LONGEST_NICKNAME && words.isWord(close)) {
      close++;
    }
    boolean name = words.isWord(i + 1) && (bracket || isMark(close)) && words.isCapital(close + 1);
    return name && !words.is(close + 1, Fact.CALENDAR) ? close + 1 : i;
  }

  /** "James (Jimmy) Bundy", but not "Adam Scott (Australia) Jason Day". */
  private boolean isBracketedGivenName(int i) {
    return words.is(i, "(")
        && words.is(i + 1, Fact.GIVEN_NAME)
        && words.alone(i + 1) == null
        && words.is(i + 2, ")");
  }

  private boolean isMark(int i) {
    return words.is(i, "\"") || words.is(i, "“") || words.is(i, "”");
  }

  /** "David Christison & Lee Tate" */
  private boolean areTwoPeople(int and) {
    return words.is(and - 2, Fact.GIVEN_NAME)
        && words.is(and + 1, Fact.GIVEN_NAME)
        && words.isCapital(and + 2);
  }

  /** Returns whether word {@code i} may own the rest of a name: "People's Party". */
  boolean isOwner(int i) {
    return words.is(i, Fact.OWNER);
  }
}

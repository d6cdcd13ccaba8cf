package io.broadsheet.annotate.quote;

/** Tells clauses from other phrases by their small words. */
final class ClauseShape {

  /** A predicate is looked for within so many items of its clause's beginning. */
  private static final int REACH = 25;

  private static final int PLAIN_REACH = 12;

  private final Frame frame;

  ClauseShape(Frame frame) {
    this.frame = frame;
  }

  /**
   * Returns whether an auxiliary follows close upon a subject, so that no noun phrase with a clause
   * in it is taken for a clause.
   */
  boolean isPlainClause(int from, int to) {
    if (!isClause(from, to)) {
      return false;
    }
    for (int i = from + 1; i <= to && i < from + PLAIN_REACH; i++) {
      if (FunctionWords.isAuxiliary(frame.lower(i))) {
        return true;
      }
      if (isRelative(i) || frame.isBreak(i) || (isPredicate(i) && !frame.isQuote(i))) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether the items from one to another begin with a subject and its predicate. */
  boolean isClause(int from, int to) {
    String lower = frame.lower(from);
    if (frame.isQuote(from)) {
      return hasPredicate(from + 1, to);
    }
    boolean small = FunctionWords.contains(lower) && !FunctionWords.beginsClause(lower);
    if (small || frame.isBreak(from) || from >= to) {
      return false;
    }
    return hasPredicateOfItsOwn(from, to, FunctionWords.isConjunction(lower));
  }

  /** "the man who spoke said": each relative clause has a predicate that is not the subject's. */
  private boolean hasPredicateOfItsOwn(int from, int to, boolean subordinate) {
    int wanted = 1;
    for (int i = from + 1; i <= to && i < from + REACH; i++) {
      if (isPredicate(i) && --wanted == 0) {
        return true;
      }
      boolean relative = isRelative(i);
      boolean other = FunctionWords.isConjunction(frame.lower(i)) && !frame.is(i, "and");
      wanted += relative ? 1 : 0;
      if ((other && !relative && !subordinate) || frame.isMark(i, ';')) {
        return false;
      }
    }
    return false;
  }

  private boolean isRelative(int item) {
    return frame.is(item, "that") || frame.is(item, "who") || frame.is(item, "which");
  }

  /**
   * Returns whether the items behind "said" are a clause: a subject with a verb of any shape, as
   * "said" takes few objects that are none.
   */
  boolean isSaidClause(int from, int to) {
    if (frame.isBreak(from)
        || frame.isQuote(from)
        || FunctionWords.isPreposition(frame.lower(from))) {
      return false;
    }
    for (int i = from + 1; i < to && i < from + PLAIN_REACH; i++) {
      if (frame.isBreak(i) || frame.isPoint(i)) {
        return false;
      }
      String lower = frame.lower(i);
      boolean past = lower.length() > 4 && lower.endsWith("ed");
      boolean verb = past ? !FunctionWords.isDeterminer(frame.lower(i - 1)) : takesObject(i);
      if (verb && hasNoun(from, i)) {
        return true;
      }
    }
    return false;
  }

  /** "prices rise every year", "it kills one in ten": a word between a noun and a determiner. */
  private boolean takesObject(int item) {
    String next = frame.lower(item + 1);
    boolean object =
        FunctionWords.isDeterminer(next) || (!next.isEmpty() && Character.isDigit(next.charAt(0)));
    return object && frame.isWord(item) && !FunctionWords.contains(frame.lower(item));
  }

  /** Returns whether a word that may be a subject stands before an item: "the soldiers opened". */
  private boolean hasNoun(int from, int item) {
    String before = frame.lower(item - 1);
    boolean small = FunctionWords.contains(before) && !FunctionWords.isAdverb(before);
    return item > from && (frame.isName(item - 1) || frame.isWord(item - 1)) && !small;
  }

  /** "Speaking in Rome, she was", but not "flooding caused by the rain has displaced". */
  boolean isParticiple(int from) {
    String lower = frame.lower(from);
    int i = from + 1;
    while (i < frame.size() && !frame.isBreak(i) && !FunctionWords.isAuxiliary(frame.lower(i))) {
      i++;
    }
    boolean noun = i < frame.size() && !frame.isBreak(i) && ReportingVerbs.of(lower) == null;
    return lower.endsWith("ed") || (lower.endsWith("ing") && !noun);
  }

  /** "the worst day since the truce began": a noun phrase whose only verbs are subordinate. */
  boolean isApposition(int from) {
    int i = from + 1;
    while (i < frame.size() && !isPredicate(i) && !frame.isPoint(i) && !subordinates(i)) {
      i++;
    }
    return FunctionWords.isDeterminer(frame.lower(from)) && subordinates(i);
  }

  private boolean subordinates(int item) {
    String lower = frame.lower(item);
    return lower.equals("since")
        || lower.equals("after")
        || (FunctionWords.isConjunction(lower) && !lower.equals("and"));
  }

  /** Returns whether the items hold a predicate anywhere. */
  boolean hasPredicate(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (isPredicate(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPredicate(int item) {
    String lower = frame.lower(item);
    if (FunctionWords.isAuxiliary(lower) || frame.isQuote(item)) {
      return true;
    }
    if (FunctionWords.isDeterminer(frame.lower(item - 1))) {
      return false;
    }
    return lower.length() > 3 && lower.endsWith("ed") && isFollowedLikeVerb(item + 1);
  }

  /** "axed the deal" but not "verified deaths". */
  private boolean isFollowedLikeVerb(int item) {
    String lower = frame.lower(item);
    return (!frame.isWord(item) && !frame.isPossessive(item))
        || FunctionWords.contains(lower)
        || FunctionWords.isTime(lower)
        || Character.isDigit(lower.charAt(0));
  }

  /**
   * Returns whether a reporting clause ends behind its verb: with the sentence, a break, or "in a
   * statement", "on Friday", "to reporters" before one.
   */
  int endOfReport(int from) {
    int i = from;
    while (i < frame.size() && i < from + 12) {
      if (frame.isBreak(i) || frame.isPoint(i)) {
        return i;
      }
      String lower = frame.lower(i);
      boolean first = i == from;
      boolean adverbial =
          FunctionWords.isPreposition(lower)
              || FunctionWords.isTime(lower)
              || FunctionWords.isTime(frame.lower(i + 1))
              || (FunctionWords.isAdverb(lower) && !FunctionWords.isAuxiliary(lower));
      if ((first && !adverbial) || frame.isQuote(i) || isPredicate(i)) {
        return -1;
      }
      i++;
    }
    return i >= frame.size() ? i : -1;
  }
}

package io.broadsheet.annotate.date;

import java.util.Set;

/**
 * Finds what lies ahead though the verb beside it is in the past: a report tells in the past tense
 * of what was put off, extended, hoped for or ordered, and names the day that is still to come.
 * Also tells the months that lie back though a verb looks ahead: those of figures.
 */
final class PlanReader {

  /** What is done to a thing that gets another day. */
  private static final Set<String> MOVED =
      Set.of("moved", "pushed", "put", "brought", "shifted", "switched", "changed");

  private static final Set<String> MOVED_TO = Set.of("back", "forward", "forwards", "off");

  private static final Set<String> GIVEN = Set.of("gave", "given", "giving", "gives", "has");

  /** Verbs of what goes on to a time. */
  private static final Set<String> LASTING =
      Set.of("runs", "run", "lasts", "continues", "continue", "remains", "remain", "stays");

  /** A figure has no more tokens than this: "$ 2.4 billion". */
  private static final int FIGURE = 6;

  private static final Set<String> OF_FIGURE =
      Set.of("percent", "per", "cent", "million", "billion", "points", "a", "barrel");

  private static final Set<String> PRONOUNS =
      Set.of("it", "he", "she", "they", "we", "you", "there", "that", "who");

  private final TimeTokens t;

  PlanReader(TimeTokens tokens) {
    t = tokens;
  }

  /** Returns whether the words around an expression tell that it is to come. */
  boolean isAhead(Window around) {
    int start = around.start();
    int first = around.first();
    return isLimit(start, around.end())
        || isIntended(start, first)
        || (isUntil(start) && isLastingTo(start, first))
        || (isFrom(start) && isMeasure(start, first))
        || ((isUntil(start) || t.isAny(start - 1, "to", "for")) && isMoved(start, first));
  }

  /** "by Thursday at the earliest". */
  private boolean isLimit(int start, int end) {
    boolean limit = t.is(end, "at") && t.is(end + 1, "the");
    return limit && t.isAny(end + 2, "earliest", "latest") && !t.is(start, Role.AMOUNT);
  }

  private boolean isUntil(int start) {
    return t.isAny(start, "until", "till")
        || t.isAny(start - 1, "until", "till")
        || t.is(start - 1, "through");
  }

  private boolean isFrom(int start) {
    return t.is(start - 1, "from") || t.is(start, "between");
  }

  /** "extended until", "gave them until", "has been shut until"; not "stayed until". */
  private boolean isLastingTo(int start, int first) {
    for (int i = start - 1; i >= first; i--) {
      if (t.is(i, Cue.PROLONGED) || (t.isOneOf(i, GIVEN) && start - i <= 4)) {
        return true;
      }
      boolean present = t.isAny(i, "has", "have") || t.isAny(i, "is", "are") || isShortForm(i);
      if (present || t.isOneOf(i, LASTING)) {
        return true;
      }
      if (isPastForm(i) && !isPart(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isPastForm(int i) {
    boolean regular = t.is(i, Role.NONE) && t.isWord(i) && t.endsIn(i, "ed");
    return t.is(i, Role.PAST) || (regular && !t.isCapitalized(i));
  }

  /** The participle of "has been shut" and "is shut", and an infinitive. */
  private boolean isPart(int i) {
    return t.is(i, "been")
        || t.isAny(i - 1, "been", "to")
        || t.isAny(i - 1, "has", "have")
        || t.isAny(i - 2, "has", "have")
        || t.is(i - 2, "been")
        || t.isAny(i - 1, "is", "are")
        || isShortForm(i - 1);
  }

  /** "it's shut", "we've waited". */
  private boolean isShortForm(int i) {
    boolean verb = t.isAny(i, "s", "ve") || t.is(i, "re");
    return verb && t.isApostrophe(i - 1) && t.isOneOf(i - 2, PRONOUNS);
  }

  /** "put the city on alert from Friday", "ordered a halt from Friday". */
  private boolean isMeasure(int start, int first) {
    for (int i = start - 2; i >= first; i--) {
      if (t.is(i, Cue.MEASURE)) {
        return true;
      }
      if (t.is(i, Role.PAST)) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether a month before token {@code i} is that of figures: "January trade data". */
  boolean isOfData(int i) {
    return t.is(i, Cue.STATISTICS) || (t.isWord(i) && t.is(i + 1, Cue.STATISTICS));
  }

  /** "to 25 in May from 24 in April": the figure of a month that another one is compared with. */
  boolean isCompared(int start) {
    int last = start - 2;
    int i = last;
    while (i > last - FIGURE && isOfFigure(i)) {
      i--;
    }
    boolean figure = i < last && t.is(start - 1, "in");
    return figure && (t.isAny(i, "from", "against") || t.is(i, "than"));
  }

  private boolean isOfFigure(int i) {
    return t.isNumber(i) || t.isMark(i, '%') || t.isMark(i, '$') || t.isOneOf(i, OF_FIGURE);
  }

  /**
   * "crude for May delivery", "May futures": of a month that is to come, whatever their price did.
   */
  boolean isOfDelivery(Window around) {
    int noun = around.end();
    boolean goods = t.isAny(noun, "delivery", "settlement") && t.is(around.start() - 1, "for");
    return goods || t.is(noun, "futures") || (t.isWord(noun) && t.is(noun + 1, "futures"));
  }

  /** "pushed back by a week to Friday", "moved to Friday", "rescheduled for Friday". */
  private boolean isMoved(int start, int first) {
    for (int i = start - 2; i >= first; i--) {
      boolean moved = t.isOneOf(i, MOVED) && (i == start - 2 || t.isOneOf(i + 1, MOVED_TO));
      if (moved || t.is(i, Cue.PROLONGED)) {
        return true;
      }
    }
    return false;
  }

  /** "hoped to reopen by Thursday", "told them to leave by Thursday"; not "had hoped to". */
  private boolean isIntended(int start, int first) {
    for (int i = start - 2; i > first; i--) {
      if (!t.is(i, "to") || !t.isWord(i + 1) || t.is(i + 1, Role.ARTICLE)) {
        continue;
      }
      if (t.is(i - 1, Cue.INTENDED)) {
        return !t.is(i - 2, "had");
      }
      return isCommand(i, first);
    }
    return false;
  }

  /** "ordered the firm to": the verb stands a few words before its infinitive. */
  private boolean isCommand(int infinitive, int first) {
    for (int i = infinitive - 1; i >= Math.max(first, infinitive - 5); i--) {
      if (t.is(i, Cue.COMMAND)) {
        return true;
      }
      if (t.is(i, Role.PAST) || t.isMark(i, ',')) {
        return false;
      }
    }
    return false;
  }
}

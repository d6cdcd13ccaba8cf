package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Moment;
import io.broadsheet.annotate.date.TimeExpression.Now;
import io.broadsheet.annotate.date.TimeExpression.Open;
import io.broadsheet.annotate.date.TimeExpression.Range;
import io.broadsheet.annotate.date.TimeExpression.Side;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole expression at a token: a simple one, a range of two ("from March to May", "Nov.
 * 18–Dec. 19"), or one that is open at an end ("since 2019", "2018 or later").
 */
final class RangeRules {

  /** Longest way back that a word can change what "since" and "until" mean. */
  private static final int LOOK_BACK = 14;

  private static final Set<String> COMPARING =
      Set.of("worst", "best", "most", "least", "first", "never", "not", "only", "seen", "biggest");

  private final TimeTokens t;
  private final Grammar grammar;

  RangeRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
  }

  @Nullable Match match(int i) {
    if (t.is(i, Role.OPEN)) {
      return opened(i);
    }
    if (t.isAny(i, "later", "earlier") && t.is(i + 1, "than")) {
      return compared(i);
    }
    if (t.is(i, "beginning") && !t.is(i + 1, "of")) {
      return starting(i, i + 1);
    }
    Match first = grammar.simple(i);
    if (first == null) {
      return t.is(i, "prior") ? compared(i) : null;
    }
    Match range = range(i, first);
    return range != null ? range : orLater(first);
  }

  /** "2018 or later", "1 January and after". */
  private Match orLater(Match time) {
    int end = time.end();
    boolean joined = t.isAny(end, "and", "or") && !(time.what() instanceof Unresolved);
    boolean later =
        t.isAny(end + 1, "later", "after")
            || t.isAny(end + 1, "onwards", "onward")
            || t.isAny(end + 1, "beyond", "greater");
    boolean earlier = t.isAny(end + 1, "earlier", "before");
    boolean choice = t.is(end, "or") && t.isAny(end + 1, "later", "earlier");
    boolean ends = choice || (!t.isWord(end + 2) && !t.isNumber(end + 2));
    if (!joined || !(later || earlier) || !ends) {
      return time;
    }
    return new Match(time.start(), end + 2, new Open(later ? Side.FROM : Side.UNTIL, time.what()));
  }

  private @Nullable Match range(int start, Match first) {
    if (!hasDays(first.what())) {
      return null;
    }
    int from = t.is(start, Role.OPEN) ? start : first.start();
    int link = grammar.days().rangeLink(first.end());
    Match last = link < 0 ? null : second(link);
    boolean dash = link > 0 && !t.isWord(link - 1);
    boolean spaced =
        dash && !t.glued(link) && last != null && t.isCapitalized(link) && !t.glued(link - 1);
    return last == null || (spaced && !sameKind(first, last)) || isNotUntil(link, first)
        ? null
        : new Match(from, last.end(), new Range(first.what(), last.what()));
  }

  /** "on Monday until Friday" is one; "today until" with a single day is two. */
  private boolean isNotUntil(int link, Match first) {
    return t.isAny(link - 1, "until", "till")
        && first.what() instanceof TimeExpression.Fixed f
        && f.days().unit() == Unit.YEAR
        && !t.is(first.start() - 1, "from");
  }

  private static boolean sameKind(Match one, Match two) {
    return one.what().getClass() == two.what().getClass();
  }

  private @Nullable Match second(int i) {
    boolean verb = t.is(i, "present") && t.isWord(i + 1);
    boolean now = t.isAny(i, "now", "present") || t.isAny(i, "date", "today");
    if (now && !verb && !t.isHyphen(i + 1)) {
      return new Match(i, i + 1, new Now());
    }
    Match last = grammar.simple(i);
    if (last == null) {
      NumberRules.Read day = grammar.numbers().ordinal(t.skip(i, "the"));
      boolean ends = day != null && day.value() > 0 && day.value() < 32 && !t.isWord(day.end());
      return ends && day != null
          ? new Match(i, day.end(), new TimeExpression.DayOfMonth(day.value(), 0))
          : null;
    }
    return hasDays(last.what()) ? last : null;
  }

  private static boolean hasDays(TimeExpression what) {
    return !(what instanceof Unresolved
        || what instanceof TimeExpression.Length
        || what instanceof Moment
        || what instanceof TimeExpression.Rolling);
  }

  private @Nullable Match opened(int i) {
    int at = i + 1;
    Match found =
        switch (t.value(i)) {
          case 1 -> since(i, simpleOrRange(at));
          case 2 -> until(i, simpleOrRange(at));
          case 3 -> beside(i, simpleOrRange(at), Side.BEFORE);
          case 4 -> beside(i, simpleOrRange(at), Side.AFTER);
          case 5 -> from(i, at);
          case 6 -> between(i, at);
          case 7 -> starting(i, at);
          case 9 -> compared(i);
          default -> simpleOrRange(at);
        };
    return found;
  }

  private @Nullable Match simpleOrRange(int i) {
    Match first = grammar.simple(i);
    Match range = first == null ? null : range(i, first);
    return range != null ? range : first;
  }

  private static @Nullable Match open(int i, @Nullable Match time, Side side) {
    if (time == null || !hasDays(time.what()) || time.what() instanceof Open) {
      return time;
    }
    return new Match(i, time.end(), new Open(side, time.what()));
  }

  /** "the lowest level since 2003" speaks of 2003, "ill since 2004" of all time from then on. */
  private @Nullable Match since(int i, @Nullable Match time) {
    for (int at = i - 1; at > i - LOOK_BACK && !t.isMark(at, '.') && t.has(at); at--) {
      if (t.isOneOf(at, COMPARING) || t.isSuperlative(at)) {
        return time;
      }
    }
    return open(i, time, Side.FROM);
  }

  /** "delayed until May" happens in May; "closed until May" ends there. */
  private @Nullable Match until(int i, @Nullable Match time) {
    for (int at = i - 1; at > i - 8 && !t.isMark(at, '.') && t.has(at); at--) {
      if (t.is(at, Cue.PUT_OFF)) {
        return time;
      }
    }
    return open(i, time, Side.UNTIL);
  }

  private @Nullable Match beside(int i, @Nullable Match time, Side side) {
    if (time == null || grammar.clock().isTime(i + 1)) {
      return time;
    }
    int end = time.end();
    boolean alone =
        t.is(end, Cue.AFTER_OPENED) || (!t.isWord(end) && !t.isApostrophe(end) && !t.isDash(end));
    // "before the end of the year" reaches to its end.
    boolean reachesEnd =
        side == Side.BEFORE
            && time.what() instanceof TimeExpression.Portion(TimeExpression.Part part, var whole)
            && part == TimeExpression.Part.LATE;
    boolean orOn = t.is(i - 1, "or") && t.is(i - 2, "on");
    return alone ? open(i, time, reachesEnd || orOn ? withTheDay(side) : side) : time;
  }

  private static Side withTheDay(Side side) {
    return side == Side.BEFORE ? Side.UNTIL : side == Side.AFTER ? Side.FROM : side;
  }

  private @Nullable Match from(int i, int at) {
    Match first = dayOrSimple(at);
    if (first == null) {
      return grammar.days().dayFirst(t.skip(at, "the"), false);
    }
    if (first.what() instanceof Range range) {
      return new Match(i, first.end(), range);
    }
    Match range = range(i, first);
    if (range != null) {
      return range;
    }
    int end = first.end();
    boolean on = t.isAny(end, "onwards", "onward") || t.isAny(end, "forward", "forwards");
    if (on || (t.is(end, "on") && !t.isWord(end + 1))) {
      return new Match(i, end + 1, new Open(Side.FROM, first.what()));
    }
    return first;
  }

  /** A first end without its month: "from the ninth to the 17th of April", "from 10/1". */
  private @Nullable Match dayOrSimple(int i) {
    int at = t.is(i, "this") ? i + 1 : t.skip(i, "the");
    Match pair = t.isNumber(at) ? grammar.numeric().dayAndMonth(at) : null;
    int link = pair == null ? -1 : grammar.days().rangeLink(pair.end());
    int next = t.isAny(link, "next", "this") ? link + 1 : link;
    if (pair != null && link > 0) {
      Match last = grammar.numeric().match(next);
      Match end = last != null ? last : grammar.numeric().dayAndMonth(next);
      if (end != null) {
        return ends(i, pair, end);
      }
    }
    return grammar.simple(i);
  }

  private Match ends(int i, Match pair, Match last) {
    Match year = grammar.years().after(last.end());
    TimeExpression end =
        year != null && last.what() instanceof TimeExpression.Yearly y
            ? DayRules.inYear(y, year)
            : last.what();
    return new Match(i, year == null ? last.end() : year.end(), new Range(pair.what(), end));
  }

  private @Nullable Match between(int i, int at) {
    Match days = grammar.days().dayFirst(t.skip(at, "the"), true);
    if (days != null && days.what() instanceof Range range) {
      return new Match(i, days.end(), range);
    }
    Match first = grammar.simple(at);
    if (first == null || !hasDays(first.what())) {
      return first;
    }
    if (first.what() instanceof Range range) {
      return new Match(i, first.end(), range);
    }
    int link = t.is(first.end(), "and") ? first.end() + 1 : grammar.days().rangeLink(first.end());
    Match last = link < 0 ? null : second(link);
    return last == null ? first : new Match(i, last.end(), new Range(first.what(), last.what()));
  }

  private @Nullable Match starting(int i, int at) {
    int next = t.isAny(at, "on", "from") || t.isAny(at, "in", "at") ? at + 1 : at;
    Match time = grammar.simple(next);
    return time == null ? null : open(i, time, Side.FROM);
  }

  /** "later than 2018", "no later than Friday", "prior to May", "as late as tomorrow". */
  private @Nullable Match compared(int i) {
    boolean prior = t.is(i, "prior") && t.is(i + 1, "to");
    boolean as = t.is(i, "as") && t.isAny(i + 1, "late", "early") && t.is(i + 2, "as");
    boolean than = t.is(i + 1, "than");
    if (!prior && !as && !than) {
      return null;
    }
    Match time = grammar.simple(as ? i + 3 : i + 2);
    if (as && t.is(i + 1, "early")) {
      return time;
    }
    boolean no = than && t.isAny(i - 1, "no", "not");
    boolean later = t.is(i, "later");
    Side side =
        as ? Side.UNTIL : no ? later ? Side.UNTIL : Side.FROM : later ? Side.AFTER : Side.BEFORE;
    return open(no ? i - 1 : i, time, side);
  }
}

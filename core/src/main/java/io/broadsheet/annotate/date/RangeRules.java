package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.DayOfMonth;
import io.broadsheet.annotate.date.TimeExpression.Fixed;
import io.broadsheet.annotate.date.TimeExpression.MonthDay;
import io.broadsheet.annotate.date.TimeExpression.Now;
import io.broadsheet.annotate.date.TimeExpression.Open;
import io.broadsheet.annotate.date.TimeExpression.Range;
import io.broadsheet.annotate.date.TimeExpression.Side;
import io.broadsheet.annotate.date.TimeExpression.Yearly;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole expression at a token: a simple one, a range of two ("from March to May", "Nov.
 * 18–Dec. 19"), or one that is open at an end.
 */
final class RangeRules {

  private final TimeTokens t;
  private final Grammar grammar;
  private final OpenRules opens;

  RangeRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
    opens = new OpenRules(t, grammar);
  }

  @Nullable Match match(int i) {
    if (t.is(i, Role.OPEN)) {
      return opened(i);
    }
    if (t.isAny(i, "later", "earlier") && t.is(i + 1, "than")) {
      return opens.compared(i);
    }
    if (t.is(i, "beginning") && !t.is(i + 1, "of")) {
      return opens.starting(i);
    }
    Match first = grammar.simple(i);
    if (first == null) {
      return t.is(i, "prior") ? opens.compared(i) : null;
    }
    Match range = range(i, first);
    return range != null ? range : opens.orLater(first);
  }

  private @Nullable Match opened(int i) {
    int at = i + 1;
    return switch (t.tokens().lower(i)) {
      case "since" -> opens.since(i, simpleOrRange(at));
      case "until", "till" -> opens.until(i, simpleOrRange(at));
      case "before" -> opens.beside(i, simpleOrRange(at), Side.BEFORE);
      case "after" -> opens.beside(i, simpleOrRange(at), Side.AFTER);
      case "from" -> from(i, at);
      case "between" -> between(i, at);
      case "starting", "effective", "commencing" -> opens.starting(i);
      case "as" -> opens.asLateAs(i);
      default -> simpleOrRange(at);
    };
  }

  private @Nullable Match simpleOrRange(int i) {
    Match first = grammar.simple(i);
    Match range = first == null ? null : range(i, first);
    return range != null ? range : first;
  }

  private @Nullable Match range(int start, Match first) {
    int link = first.what().isRangeEnd() ? grammar.days().rangeLink(first.end()) : -1;
    Match last = link < 0 ? null : second(link);
    if (last == null || isNotUntil(link, first) || isApart(link, first, last)) {
      return null;
    }
    int from = t.is(start, Role.OPEN) ? start : first.start();
    return new Match(from, last.end(), new Range(first.what(), last.what()));
  }

  /** "in 2019 until May" are two times, "from 2019 until May" is one. */
  private boolean isNotUntil(int link, Match first) {
    return t.isAny(link - 1, "until", "till")
        && first.what() instanceof Fixed f
        && f.days().unit() == Unit.YEAR
        && !t.is(first.start() - 1, "from");
  }

  /** "Monday – March was cold": a dash between blanks joins times of a kind only. */
  private boolean isApart(int link, Match first, Match last) {
    boolean spaced =
        !t.isWord(link - 1) && !t.glued(link - 1) && !t.glued(link) && t.isCapitalized(link);
    return spaced
        && first.what().getClass() != last.what().getClass()
        && !(isDay(first.what()) && isDay(last.what()));
  }

  private static boolean isDay(TimeExpression what) {
    return switch (what) {
      case MonthDay day -> true;
      case Fixed(Days days) -> days.unit() == Unit.DAY;
      default -> false;
    };
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
      return ends && day != null ? new Match(i, day.end(), new DayOfMonth(day.value(), 0)) : null;
    }
    return last.what().isRangeEnd() ? last : null;
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
        year != null && last.what() instanceof Yearly y ? DayRules.inYear(y, year) : last.what();
    return new Match(i, year == null ? last.end() : year.end(), new Range(pair.what(), end));
  }

  private @Nullable Match between(int i, int at) {
    Match days =
        grammar.days().isMonth(at)
            ? grammar.days().monthFirst(at, true)
            : grammar.days().dayFirst(t.skip(at, "the"), true);
    if (days != null && days.what() instanceof Range range) {
      return new Match(i, days.end(), range);
    }
    Match first = grammar.simple(at);
    if (first == null || !first.what().isRangeEnd()) {
      return first;
    }
    if (first.what() instanceof Range range) {
      return new Match(i, first.end(), range);
    }
    int link = t.is(first.end(), "and") ? first.end() + 1 : grammar.days().rangeLink(first.end());
    Match last = link < 0 ? null : second(link);
    return last == null ? first : new Match(i, last.end(), new Range(first.what(), last.what()));
  }
}

package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.Amount;
import io.broadsheet.annotate.date.TimeExpression.DayOfMonth;
import io.broadsheet.annotate.date.TimeExpression.Directed;
import io.broadsheet.annotate.date.TimeExpression.Month;
import io.broadsheet.annotate.date.TimeExpression.MonthDay;
import io.broadsheet.annotate.date.TimeExpression.Offset;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.annotate.date.TimeExpression.Weekday;
import io.broadsheet.annotate.date.TimeExpression.WeekdayIn;
import io.broadsheet.article.DateMention.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads expressions that begin with a weekday: "Friday, 5 May", "Monday of next week". */
final class WeekdayRules {

  /** Names of events, clubs and people that hold a weekday. */
  private static final Set<String> BEFORE_NAMES =
      Set.of("bloody", "sheffield", "ruby", "happy", "freaky", "gloomy", "joe", "magic", "good");

  /** What has its weekday in any week: "Sunday lunch". */
  private static final Set<String> CUSTOMS =
      Set.of("lunch", "lunches", "roast", "roasts", "school", "league", "papers", "brunch", "best");

  private static final Set<String> AFTER_ANY =
      Set.of(
          "in", "and", "or", "but", "when", "as", "at", "next", "last", "to", "with", "for", "by");

  private final TimeTokens t;
  private final Grammar grammar;

  WeekdayRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
  }

  @Nullable Match match(int i) {
    int day = t.value(i);
    int next = t.is(i, Role.SHORT_WEEKDAY) && t.isMark(i + 1, '.') ? i + 2 : i + 1;
    Match date = withDate(i, next, day);
    if (date != null) {
      return date;
    }
    boolean name = t.isOneOf(i - 1, BEFORE_NAMES) && t.isCapitalized(i - 1);
    boolean word = t.is(i, Role.SHORT_WEEKDAY) && !isShortDay(i, next);
    if (name || word || isAny(i, next)) {
      return null;
    }
    Match habit = habit(i, next);
    return habit != null ? habit : alone(i, next, day);
  }

  /** "Friday", "Friday of next week". */
  private Match alone(int i, int next, int day) {
    if (isWeekOn(next) && !t.is(i - 1, Role.DIRECTION)) {
      TimeExpression first = new Directed(2, new Weekday(day));
      return new Match(i, next + 1, new Offset(List.of(new Amount(1, Unit.WEEK)), 1, first));
    }
    if (!t.is(i - 1, Role.DIRECTION) && grammar.units().isOverOne(next)) {
      int direction = t.is(next, "before") ? -1 : 1;
      Directed near = new Directed(2 * direction, new Weekday(day));
      return new Match(i, next + 2, new Offset(List.of(new Amount(1, Unit.WEEK)), direction, near));
    }
    Match week = week(next);
    return week == null
        ? new Match(i, next == i + 2 && !t.has(next) ? i + 1 : next, new Weekday(day))
        : new Match(i, week.end(), new WeekdayIn(day, week.what()));
  }

  /** "On Monday week": as the British call the Monday after the next. */
  private boolean isWeekOn(int i) {
    return t.is(i, "week")
        && !t.isHyphen(i + 1)
        && !t.isApostrophe(i + 1)
        && (!t.isWord(i + 1) || t.is(i + 1, Cue.AFTER_DAY));
  }

  /** "years of Sunday night flights" speaks of many Sundays. */
  private @Nullable Match habit(int i, int next) {
    boolean units = t.is(i - 2, Role.UNIT) && t.endsIn(i - 2, "s");
    boolean many = t.is(i - 1, "of") && units && !Unit.at(t.value(i - 2)).isShorterThanDay();
    int end = t.is(next, Role.DAYPART) ? next + 1 : next;
    if (t.is(next, Role.DAYPART) && t.value(next) == 1) {
      return new Match(i, end, new Unresolved(Kind.REPEATED));
    }
    boolean nouns = t.isWord(end) && !t.isCapitalized(end) && t.endsIn(end, "s");
    return many && nouns ? new Match(i, end, new Unresolved(Kind.REPEATED)) : null;
  }

  /**
   * "on a Saturday" and "Sunday lunch" are of any week; "a Friday deadline" is of a certain one.
   */
  private boolean isAny(int i, int next) {
    int end = t.is(next, Role.DAYPART) ? next + 1 : next;
    if (t.isOneOf(next, CUSTOMS) && !t.isAny(i - 1, "on", "this")) {
      return true;
    }
    boolean one = t.is(i - 1, Role.ARTICLE) && t.value(i - 1) == 1;
    return one && (!t.isWord(end) || t.isOneOf(end, AFTER_ANY) || t.is(end, Role.OPEN));
  }

  private boolean isShortDay(int i, int next) {
    boolean abbreviated = next == i + 2 && t.isCapitalized(i) && !t.is(i, Role.SHORT_MONTH);
    boolean agent = t.is(i - 1, "by") && t.endsIn(i - 2, "ed");
    return !t.is(i - 1, "the")
        && !agent
        && (t.is(i - 1, Cue.BEFORE_WEEKDAY)
            || (abbreviated && t.has(next) && !t.isCapitalized(next) && !t.isMark(next, '.')));
  }

  /** "Friday, May 5", "Friday the 5th", "Thu 14th", "Friday 7-6", "Friday (Feb. 6)". */
  private @Nullable Match withDate(int i, int next, int day) {
    int at = t.skip(t.skip(next, ','), '(');
    boolean bracket = t.isMark(at - 1, '(');
    at = t.skip(at, "the");
    Match date = date(at);
    if (date == null && !t.isMark(next, ',')) {
      date = numbered(at, day);
    }
    if (date == null || (bracket && !t.isMark(date.end(), ')'))) {
      return null;
    }
    TimeExpression what =
        date.what() instanceof MonthDay(int month, int number, int ignored)
            ? new MonthDay(month, number, day)
            : date.what();
    return new Match(i, bracket ? date.end() + 1 : date.end(), what);
  }

  private @Nullable Match date(int i) {
    if (grammar.days().isMonth(i)) {
      Match month = grammar.days().monthFirst(i);
      return month == null || month.what() instanceof Month ? null : month;
    }
    Match day = grammar.days().dayFirst(i, false);
    if (day == null && t.isNumber(i)) {
      day = grammar.numeric().match(i);
    }
    return day;
  }

  private @Nullable Match numbered(int i, int weekday) {
    Match pair = t.isNumber(i) ? grammar.numeric().dayAndMonth(i) : null;
    if (pair != null) {
      return pair;
    }
    Read day = grammar.numbers().day(i);
    if (day == null || !t.isNumber(i)) {
      return null;
    }
    boolean suffixed = day.end() > i + 1;
    boolean ends = !t.glued(day.end()) && !t.isWord(day.end());
    return suffixed || ends || t.isMark(i + 1, '!')
        ? new Match(i, day.end(), new DayOfMonth(day.value(), weekday))
        : null;
  }

  /** "of next week", "last week", "of the same week". */
  private @Nullable Match week(int i) {
    int at = t.skip(t.skip(i, ','), "of");
    at = t.skip(at, "the");
    boolean week = t.is(at, Role.DIRECTION) && t.isAny(at + 1, "week", "weekend");
    return week && !(t.isMark(i, ',') && t.is(at, "this")) ? grammar.simple(at) : null;
  }
}

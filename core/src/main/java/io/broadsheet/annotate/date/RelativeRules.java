package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.Anchored;
import io.broadsheet.annotate.date.TimeExpression.Directed;
import io.broadsheet.annotate.date.TimeExpression.Nth;
import io.broadsheet.annotate.date.TimeExpression.Rolling;
import io.broadsheet.annotate.date.TimeExpression.SameDay;
import io.broadsheet.annotate.date.TimeExpression.SamePeriod;
import io.broadsheet.annotate.date.TimeExpression.Shifted;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.annotate.date.TimeExpression.Weekday;
import io.broadsheet.annotate.date.TimeExpression.WeekdayIn;
import io.broadsheet.annotate.date.TimeExpression.Weekend;
import io.broadsheet.annotate.date.TimeExpression.Yearly;
import io.broadsheet.article.DateMention.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what begins with "last", "this", "next", "the same", "that", "the following". */
final class RelativeRules {

  private static final int SAME = 2;
  private static final int THAT = 3;
  private static final int LATEST = 9;

  /** Before "last" these make a verb of it: "will last three weeks". */
  private static final Set<String> BEFORE_VERBS =
      Set.of("will", "would", "can", "could", "may", "might", "to", "should", "not", "did", "half");

  /** With "the" these look from the last date mentioned, not from the day of publication. */
  private static final Set<String> FROM_MENTION =
      Set.of("following", "previous", "preceding", "prior");

  private final TimeTokens t;
  private final Grammar grammar;

  RelativeRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
  }

  @Nullable Match match(int i) {
    boolean verb = t.isAny(i, "last", "past") && t.isOneOf(i - 1, BEFORE_VERBS);
    if (verb) {
      return null;
    }
    int next = i + 1;
    if (t.is(next, Role.DIRECTION) && t.is(i, "this")) {
      Match inner = match(next);
      return inner == null ? null : inner.from(i);
    }
    Match found =
        switch (t.role(next)) {
          case UNIT -> unit(i, next);
          case WEEKDAY -> weekday(i, next);
          case SHORT_WEEKDAY, MONTH, SHORT_MONTH, SEASON, HOLIDAY -> directed(i, next);
          case DAYPART -> partOfDay(i, next);
          case PORTION -> null;
          default -> counted(i, next);
        };
    return found == null ? null : found.from(i);
  }

  /** "last Sunday", "the last Sunday of March". */
  private @Nullable Match weekday(int i, int next) {
    Match counted = t.is(i, "last") ? grammar.nthWeekdays().match(i, -1, next) : null;
    return counted != null ? counted : directed(i, next);
  }

  private @Nullable Match counted(int i, int next) {
    if (t.value(i) == SAME && t.isAny(next, "period", "time")) {
      return samePeriod(next);
    }
    if (t.is(i, "this") || t.is(i, "next")) {
      Match date = t.isNumber(next) ? grammar.numeric().dayAndMonth(next) : null;
      if (date != null) {
        boolean here = t.is(i, "this") && date.what() instanceof Yearly;
        return here ? new Match(i, date.end(), new Directed(0, date.what())) : date;
      }
    }
    Read count = grammar.numbers().count(next);
    int direction = Integer.signum(t.value(i));
    if (count == null || direction == 0 || t.value(i) == THAT || t.is(next, Role.ARTICLE)) {
      return null;
    }
    int noun = skipAdjective(count.end());
    if (!t.is(noun, Role.UNIT)) {
      return null;
    }
    Unit unit = Unit.at(t.value(noun));
    boolean unknown = count.value() == NumberRules.UNKNOWN || t.value(i) == LATEST;
    if (unknown || unit.isShorterThanDay()) {
      return new Match(i, noun + 1, new Unresolved(Kind.VAGUE));
    }
    Match whole = direction < 0 && t.is(noun + 1, "of") ? grammar.whole(noun + 1) : null;
    return whole == null
        ? new Match(i, noun + 1, new Rolling(count.value(), unit, direction))
        : new Match(i, whole.end(), new Nth(-1, count.value(), unit, whole.what()));
  }

  private int skipAdjective(int i) {
    boolean adjective = t.isAny(i, "full", "calendar") || t.isAny(i, "consecutive", "straight");
    return adjective || t.isAny(i, "business", "working") ? i + 1 : i;
  }

  private @Nullable Match unit(int i, int next) {
    Unit unit = Unit.at(t.value(next));
    boolean plural = t.endsIn(next, "s");
    if (unit.isShorterThanDay() || plural) {
      return plural && !unit.isShorterThanDay() && t.value(i) != THAT
          ? new Match(i, next + 1, new Unresolved(Kind.VAGUE))
          : null;
    }
    Match whole = t.is(i, "last") && t.is(next + 1, "of") ? grammar.whole(next + 1) : null;
    if (whole != null) {
      return new Match(i, whole.end(), new Nth(-1, 1, unit, whole.what()));
    }
    if (t.is(i, "last")
        && t.is(i - 1, "the")
        && t.is(next + 1, "of")
        && t.is(next + 2, Role.ARTICLE)) {
      return new Match(i, next + 1, new Unresolved(Kind.VAGUE));
    }
    if (t.value(i) == SAME && unit.isLongerThan(Unit.DAY)) {
      return samePeriod(next);
    }
    TimeExpression what = unit(i, unit);
    Match weekday = what == null ? null : weekday(i, next + 1, what, unit);
    return weekday != null || what == null ? weekday : new Match(i, next + 1, what);
  }

  private @Nullable TimeExpression unit(int i, Unit unit) {
    int direction = t.value(i);
    boolean the = t.is(i - 1, "the");
    if (unit == Unit.WEEKEND) {
      return direction == SAME || direction == THAT || direction == 0
          ? new Weekend()
          : new Directed(direction, new Weekend());
    }
    if (direction == LATEST) {
      return unit == Unit.QUARTER ? new Shifted(unit, -1) : new Unresolved(Kind.VAGUE);
    }
    if (direction == SAME || direction == THAT) {
      return unit == Unit.DAY ? new SameDay() : new Anchored(unit, 0);
    }
    boolean mentioned = the && (t.isOneOf(i, FROM_MENTION) || (unit == Unit.DAY && direction == 1));
    if (mentioned) {
      return new Anchored(unit, direction);
    }
    if (unit == Unit.DAY) {
      return t.is(i, "this") || t.is(i, "last") ? null : new Shifted(unit, direction);
    }
    return t.is(i, "past") && the ? new Rolling(1, unit, -1) : new Shifted(unit, direction);
  }

  /** "next week Monday", "previous week - Monday". */
  private @Nullable Match weekday(int i, int after, TimeExpression week, Unit unit) {
    int at = t.isDash(after) ? after + 1 : after;
    at = t.skip(at, "on");
    boolean weekday = t.is(at, Role.WEEKDAY) || t.is(at, Role.SHORT_WEEKDAY);
    return weekday && unit == Unit.WEEK
        ? new Match(i, at + 1, new WeekdayIn(t.value(at), week))
        : null;
  }

  /** "the same period last year", "the same quarter of 2008", "the same month a year earlier". */
  private @Nullable Match samePeriod(int noun) {
    int at = t.isAny(noun + 1, "of", "in") ? noun + 2 : noun + 1;
    at = t.skip(at, "the");
    boolean yearAgo =
        t.is(at, Role.ARTICLE)
            && t.is(at + 1, "year")
            && (t.isAny(at + 2, "ago", "earlier") || t.is(at + 2, "before"));
    if (yearAgo) {
      return new Match(noun, at + 3, new SamePeriod(new Anchored(Unit.YEAR, -1)));
    }
    Match year = grammar.years().after(at);
    if (year != null && !t.isMark(at, ',')) {
      return new Match(noun, year.end(), new SamePeriod(year.what()));
    }
    boolean unit = t.is(noun, Role.UNIT);
    return unit
        ? new Match(noun, noun + 1, new Anchored(Unit.at(t.value(noun)), 0))
        : new Match(noun, noun + 1, new Unresolved(Kind.VAGUE));
  }

  private @Nullable Match directed(int i, int next) {
    Match inner = grammar.simple(next);
    if (inner == null || t.value(i) == LATEST) {
      return inner;
    }
    boolean plain = inner.what() instanceof Weekday || inner.what() instanceof Yearly;
    boolean mentioned = t.value(i) == SAME || t.value(i) == THAT;
    if (t.value(i) == THAT && !t.is(next, Role.WEEKDAY)) {
      return null;
    }
    return !plain || mentioned
        ? inner
        : new Match(i, inner.end(), new Directed(direction(i), inner.what()));
  }

  private int direction(int i) {
    if (t.is(i, "past")) {
      return -2;
    }
    return t.isAny(i, "coming", "upcoming") || t.is(i, "forthcoming") ? 2 : t.value(i);
  }

  private @Nullable Match partOfDay(int i, int next) {
    boolean the = t.is(i - 1, "the");
    int direction = t.value(i);
    TimeExpression day =
        direction == SAME || direction == THAT
            ? new SameDay()
            : the ? new Anchored(Unit.DAY, direction) : new Shifted(Unit.DAY, direction);
    boolean known = direction != LATEST && t.value(next) == 0;
    return known ? new Match(i, next + 1, day) : null;
  }
}

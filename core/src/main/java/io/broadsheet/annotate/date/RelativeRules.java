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
    int next = i + 1;
    boolean mayBeVerb = t.isAny(i, "last", "past") && t.isOneOf(i - 1, BEFORE_VERBS);
    if ((mayBeVerb && !isTimeWithoutCount(next)) || isAfter(i, next)) {
      return null;
    }
    boolean both = t.is(i, "this") && t.is(next, Role.DIRECTION);
    Match found = both ? match(next) : byRole(i, next);
    return found == null ? null : found.from(i);
  }

  /**
   * "similar to last week", "as it did last May": nothing lasts a week or a May without a count.
   */
  private boolean isTimeWithoutCount(int i) {
    return switch (t.role(i)) {
      case UNIT -> !t.endsIn(i, "s");
      case WEEKDAY, MONTH, SEASON -> true;
      default -> false;
    };
  }

  /** "following Monday's vote" is after it; "the following Monday" is another day. */
  private boolean isAfter(int i, int next) {
    boolean named =
        switch (t.role(next)) {
          case WEEKDAY, MONTH, SHORT_MONTH, HOLIDAY -> true;
          default -> false;
        };
    return named && t.is(i, "following") && !t.is(i - 1, Role.ARTICLE);
  }

  private @Nullable Match byRole(int i, int next) {
    if (t.isAny(i, "corresponding", "comparable")) {
      return t.is(next, Role.UNIT) || t.is(next, "period") ? samePeriod(next) : null;
    }
    return switch (t.role(next)) {
      case UNIT -> unit(i, next);
      case WEEKDAY -> weekday(i, next);
      case SHORT_WEEKDAY, MONTH, SHORT_MONTH, SEASON, HOLIDAY -> directed(i, next);
      case DAYPART -> partOfDay(i, next);
      case PORTION -> null;
      default -> counted(i, next);
    };
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
    boolean near = t.isAny(i, "this", "next") && t.isNumber(next);
    Match date = near ? grammar.numeric().dayAndMonth(next) : null;
    if (date != null) {
      boolean here = t.is(i, "this") && date.what() instanceof Yearly;
      return here ? new Match(i, date.end(), new Directed(0, date.what())) : date;
    }
    Read count = grammar.numbers().count(next);
    boolean directed = Integer.signum(t.value(i)) != 0 && t.value(i) != THAT;
    return count == null || !directed || t.is(next, Role.ARTICLE) ? null : units(i, count);
  }

  /** "the last three months", "next two full weeks", "the last two days of June". */
  private @Nullable Match units(int i, Read count) {
    int noun = skipAdjective(count.end());
    if (!t.is(noun, Role.UNIT)) {
      return null;
    }
    Unit unit = Unit.at(t.value(noun));
    int direction = Integer.signum(t.value(i));
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
    if (unit.isShorterThanDay()) {
      return null;
    }
    if (t.endsIn(next, "s")) {
      return t.value(i) == THAT ? null : new Match(i, next + 1, new Unresolved(Kind.VAGUE));
    }
    boolean of = t.is(i, "last") && t.is(next + 1, "of");
    Match whole = of ? grammar.whole(next + 1) : null;
    if (whole != null) {
      return new Match(i, whole.end(), new Nth(-1, 1, unit, whole.what()));
    }
    if (of && t.is(i - 1, "the") && t.is(next + 2, Role.ARTICLE)) {
      return new Match(i, next + 1, new Unresolved(Kind.VAGUE));
    }
    boolean period = t.value(i) == SAME && unit.isLongerThan(Unit.DAY);
    return period ? samePeriod(next) : moved(i, next, unit);
  }

  private @Nullable Match moved(int i, int next, Unit unit) {
    TimeExpression what = t.value(i) == LATEST ? latest(unit) : moved(i, unit);
    Match weekday = what == null ? null : weekday(i, next + 1, what, unit);
    return weekday != null || what == null ? weekday : new Match(i, next + 1, what);
  }

  /** "the latest quarter" is over, "the latest week" may be any. */
  private static TimeExpression latest(Unit unit) {
    return switch (unit) {
      case WEEKEND -> new Directed(LATEST, new Weekend());
      case QUARTER -> new Shifted(unit, -1);
      default -> new Unresolved(Kind.VAGUE);
    };
  }

  private @Nullable TimeExpression moved(int i, Unit unit) {
    int direction = t.value(i);
    boolean spokenOf = direction == SAME || direction == THAT;
    if (unit == Unit.WEEKEND) {
      boolean near = spokenOf || direction == 0;
      return near ? new Weekend() : new Directed(direction, new Weekend());
    }
    if (spokenOf) {
      return unit == Unit.DAY ? new SameDay() : new Anchored(unit, 0);
    }
    boolean the = t.is(i - 1, "the");
    if (the && (t.isOneOf(i, FROM_MENTION) || (unit == Unit.DAY && direction == 1))) {
      return new Anchored(unit, direction);
    }
    if (unit == Unit.DAY && t.isAny(i, "this", "last")) {
      return null;
    }
    boolean rolling = the && unit != Unit.DAY && t.is(i, "past");
    return rolling ? new Rolling(1, unit, -1) : new Shifted(unit, direction);
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
    if (!t.is(noun - 1, "same") || t.is(noun, "time")) {
      return null; // "at the same time"
    }
    return t.is(noun, Role.UNIT)
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

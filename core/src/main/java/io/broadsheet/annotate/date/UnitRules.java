package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.Amount;
import io.broadsheet.annotate.date.TimeExpression.Anchored;
import io.broadsheet.annotate.date.TimeExpression.Around;
import io.broadsheet.annotate.date.TimeExpression.Beginning;
import io.broadsheet.annotate.date.TimeExpression.Ended;
import io.broadsheet.annotate.date.TimeExpression.Fixed;
import io.broadsheet.annotate.date.TimeExpression.InYear;
import io.broadsheet.annotate.date.TimeExpression.LastMention;
import io.broadsheet.annotate.date.TimeExpression.Now;
import io.broadsheet.annotate.date.TimeExpression.Nth;
import io.broadsheet.annotate.date.TimeExpression.Offset;
import io.broadsheet.annotate.date.TimeExpression.Part;
import io.broadsheet.annotate.date.TimeExpression.Portion;
import io.broadsheet.annotate.date.TimeExpression.Range;
import io.broadsheet.annotate.date.TimeExpression.Reported;
import io.broadsheet.annotate.date.TimeExpression.Shifted;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.annotate.date.TimeExpression.Weekend;
import io.broadsheet.annotate.date.TimeExpression.YearPart;
import io.broadsheet.article.DateMention.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a unit: "the week", "week 31", "the year before", "year to date". */
final class UnitRules {

  private final TimeTokens t;
  private final Grammar grammar;

  UnitRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
  }

  @Nullable Match match(int i) {
    Unit unit = Unit.at(t.value(i));
    if (unit.isShorterThanDay() || t.endsIn(i, "s")) {
      return null;
    }
    Match end = endOf(i, unit);
    if (end != null) {
      return end;
    }
    Match named = named(i, unit);
    if (named != null) {
      return named;
    }
    if (unit == Unit.WEEKEND) {
      return new Match(i, i + 1, new Weekend());
    }
    boolean the = t.is(i - 1, "the");
    Match beside = the ? beside(i, unit) : null;
    if (beside != null) {
      return beside;
    }
    boolean certain = the ? isCertain(i, unit) && !isAward(i) : isAfterPortion(i);
    return certain ? new Match(i, i + 1, current(unit)) : null;
  }

  /** "Personality of the Year". */
  private boolean isAward(int i) {
    return t.isCapitalized(i) && t.is(i - 2, "of") && t.isCapitalized(i - 3);
  }

  /** "the day" and "the quarter" are those spoken of, "the year" the one written in. */
  private static TimeExpression current(Unit unit) {
    return switch (unit) {
      case DAY -> new Anchored(unit, 0);
      case QUARTER -> new Reported(unit, 0);
      default -> new Shifted(unit, 0);
    };
  }

  /** "by year-end", "before the year's end", "at year-end 2024". */
  private @Nullable Match endOf(int i, Unit unit) {
    boolean genitive = t.isApostrophe(i + 1) && t.glued(i + 1) && t.is(i + 2, "s");
    int end = genitive ? i + 3 : t.isHyphen(i + 1) ? i + 2 : -1;
    if (!t.is(end, "end")) {
      return null;
    }
    Read year = unit == Unit.YEAR ? grammar.numbers().year(end + 1) : null;
    if (year != null) {
      return new Match(i, year.end(), late(new Fixed(Days.year(year.value()))));
    }
    int before = t.is(i - 1, "the") ? i - 2 : i - 1;
    boolean limit = t.isAny(before, "by", "before") || t.isAny(before, "until", "through");
    boolean alone = !t.isWord(end + 1) || t.is(end + 1, Cue.AFTER_CERTAIN);
    return limit && alone ? new Match(i, end + 1, late(new Shifted(unit, 0))) : null;
  }

  private static TimeExpression late(TimeExpression whole) {
    return new Portion(Part.LATE, whole);
  }

  /** "end of month". */
  private boolean isAfterPortion(int i) {
    return t.is(i - 1, "of") && t.is(i - 2, Role.PORTION) && t.value(i - 2) <= 3;
  }

  private boolean isCertain(int i, Unit unit) {
    boolean after =
        (!t.isWord(i + 1) && !t.isDash(i + 1) && !t.isApostrophe(i + 1))
            || (t.is(i + 1, Cue.AFTER_CERTAIN) && (unit == Unit.DAY || !isOfEvent(i + 1)));
    boolean before = t.is(i - 2, Cue.BEFORE_CERTAIN) && !(unit == Unit.DAY && t.is(i - 2, "on"));
    boolean known = unit != Unit.DECADE && unit != Unit.CENTURY && unit != Unit.HALF;
    return known && after && (before || unit == Unit.FORTNIGHT);
  }

  /** "the week after the vote" is no certain one. */
  private boolean isOfEvent(int i) {
    return t.isAny(i, "after", "before") || t.is(i, "following");
  }

  private @Nullable Match named(int i, Unit unit) {
    return switch (unit) {
      case QUARTER -> namedQuarter(i);
      case WEEK, WEEKEND, MONTH -> namedWeek(i, unit);
      case YEAR -> namedYear(i);
      default -> null;
    };
  }

  /** "the quarter a year ago", or as other units. */
  private @Nullable Match namedQuarter(int i) {
    boolean yearAgo =
        t.is(i + 1, Role.ARTICLE) && t.is(i + 2, "year") && t.isAny(i + 3, "ago", "earlier");
    return yearAgo
        ? new Match(i, i + 4, new Reported(Unit.QUARTER, -1))
        : namedWeek(i, Unit.QUARTER);
  }

  /** "week 31", "the week of April 10", "the week ending May 5". */
  private @Nullable Match namedWeek(int i, Unit unit) {
    int number = unit == Unit.WEEK && t.digits(i + 1) <= 2 ? t.number(i + 1) : -1;
    // "Week 13" with a capital is of a sports season.
    boolean title = t.isCapitalized(i) && i > t.first() && !t.isMark(i - 1, '.');
    boolean week =
        !title && number >= 1 && number <= 53 && !t.isMark(i + 2, ':') && !t.isMark(i + 2, '%');
    if (week) {
      Match year = grammar.years().after(i + 2);
      return year == null
          ? new Match(i, i + 2, new Nth(number, 1, Unit.WEEK, new Shifted(Unit.YEAR, 0)))
          : new Match(i, year.end(), new Nth(number, 1, Unit.WEEK, year.what()));
    }
    if (t.is(i + 1, "of")) {
      Match day = isDay(i + 2) ? grammar.simple(i + 2) : null;
      if (day != null && unit != Unit.MONTH && NthWeekdayRules.isMonth(day.what())) {
        return new Match(i, i + 1, new Unresolved(Kind.VAGUE)); // "the busiest week of October"
      }
      return day == null ? null : new Match(i, day.end(), new Around(unit, day.what()));
    }
    return bounded(i, unit);
  }

  /** "the week beginning 7 December", "the week ended May 5". */
  private @Nullable Match bounded(int i, Unit unit) {
    boolean verb = t.isAny(i + 1, "beginning", "commencing") || t.is(i + 1, "starting");
    Match day = verb ? day(t.skip(i + 2, "on"), unit) : null;
    return day == null
        ? ended(i, unit)
        : new Match(i, day.end(), new Beginning(new Amount(1, unit), day.what()));
  }

  private @Nullable Match day(int at, Unit unit) {
    boolean weekday = unit == Unit.WEEK && t.is(at, Role.WEEKDAY);
    return weekday || isDay(at) ? grammar.simple(at) : null;
  }

  private boolean isDay(int i) {
    int at = t.skip(i, "the");
    return t.is(at, Role.MONTH)
        || t.is(at, Role.SHORT_MONTH)
        || t.isNumber(at)
        || t.is(at, Role.HOLIDAY);
  }

  /** "the week ended May 5", "the year ending 31 March 2020". */
  @Nullable Match ended(int i, Unit unit) {
    boolean verb = t.isAny(i + 1, "ended", "ending") || (t.is(i + 1, "to") && t.is(i - 1, "the"));
    Match day = verb ? day(t.behindEndOf(t.skip(i + 2, "on")), unit) : null;
    if (day == null) {
      return null;
    }
    return new Match(i, day.end(), new Ended(new Amount(1, unit), day.what()));
  }

  private @Nullable Match namedYear(int i) {
    if (t.is(i + 1, "to") && t.is(i + 2, "date")) {
      return new Match(i, i + 3, new Range(new Shifted(Unit.YEAR, 0), new Now()));
    }
    Match compared = yearEarlier(i);
    if (compared != null) {
      return compared;
    }
    Read year =
        t.digits(i + 1) == 4 && !(t.glued(i + 2) && t.isWord(i + 2))
            ? grammar.numbers().year(i + 1)
            : null;
    if (year != null) {
      int start = t.is(i - 1, "calendar") ? i - 1 : i;
      return new Match(start, i + 2, new Fixed(Days.year(year.value())));
    }
    return bounded(i, Unit.YEAR);
  }

  /** "the year-earlier quarter", "the year-ago period", "year-earlier profit". */
  @Nullable Match yearEarlier(int i) {
    if (!t.isHyphen(i + 1) || !t.isAny(i + 2, "earlier", "ago")) {
      return null;
    }
    int noun = i + 3;
    if (t.is(noun, "quarter")) {
      return new Match(i, noun + 1, new Reported(Unit.QUARTER, -1));
    }
    Reported period = new Reported(Unit.YEAR, -1);
    Match part = t.is(noun, Role.ORDINAL) ? grammar.simple(noun) : null;
    if (part != null && part.what() instanceof YearPart yearPart) {
      return new Match(i, part.end(), new InYear(yearPart, period));
    }
    boolean counted = t.is(noun, Role.NUMBER) && t.is(noun + 1, Role.UNIT);
    return counted
        ? new Match(i, noun + 2, new Unresolved(Kind.VAGUE))
        : new Match(i, t.skip(noun, "period"), period);
  }

  /** "before last", "after next": one is passed over; not "before last week". */
  boolean isOverOne(int i) {
    boolean form =
        (t.is(i, "before") && t.is(i + 1, "last")) || (t.is(i, "after") && t.is(i + 1, "next"));
    return form && grammar.simple(i + 1) == null && !t.isCapitalized(i + 1);
  }

  /** "the year before", "the day after tomorrow", "the year previous". */
  private @Nullable Match beside(int i, Unit unit) {
    boolean earlier = t.isAny(i + 1, "before", "earlier") || t.isAny(i + 1, "previous", "prior");
    boolean later = t.isAny(i + 1, "after", "later") || t.is(i + 1, "following");
    if (!earlier && !later) {
      return null;
    }
    int sign = earlier ? -1 : 1;
    if (isOverOne(i + 1)) {
      Shifted two = new Shifted(unit, 2 * sign);
      return new Match(i, i + 3, two);
    }
    List<Amount> one = List.of(new Amount(1, unit));
    Match from = t.isAny(i + 1, "before", "after") ? grammar.simple(i + 2) : null;
    if (from != null && !(from.what() instanceof Unresolved)) {
      return new Match(i, from.end(), new Offset(one, sign, from.what()));
    }
    boolean ends =
        !t.isWord(i + 2) || (t.is(i + 2, Cue.AFTER_CERTAIN) && !t.isAny(i + 2, "the", "a"));
    boolean event = t.isAny(i + 2, "he", "she") || t.isAny(i + 2, "it", "they");
    Offset other = new Offset(one, sign, new LastMention());
    TimeExpression whole = unit == Unit.DAY ? other : new Around(unit, other);
    return ends && !event ? new Match(i, i + 2, whole) : null;
  }
}

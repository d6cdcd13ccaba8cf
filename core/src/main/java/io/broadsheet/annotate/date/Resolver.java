package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Amount;
import io.broadsheet.annotate.date.TimeExpression.Anchored;
import io.broadsheet.annotate.date.TimeExpression.Around;
import io.broadsheet.annotate.date.TimeExpression.Beginning;
import io.broadsheet.annotate.date.TimeExpression.DayOfMonth;
import io.broadsheet.annotate.date.TimeExpression.Ended;
import io.broadsheet.annotate.date.TimeExpression.Fixed;
import io.broadsheet.annotate.date.TimeExpression.InYear;
import io.broadsheet.annotate.date.TimeExpression.Known;
import io.broadsheet.annotate.date.TimeExpression.LastMention;
import io.broadsheet.annotate.date.TimeExpression.Length;
import io.broadsheet.annotate.date.TimeExpression.Moment;
import io.broadsheet.annotate.date.TimeExpression.Now;
import io.broadsheet.annotate.date.TimeExpression.Nth;
import io.broadsheet.annotate.date.TimeExpression.NthWeekday;
import io.broadsheet.annotate.date.TimeExpression.Offset;
import io.broadsheet.annotate.date.TimeExpression.Open;
import io.broadsheet.annotate.date.TimeExpression.Part;
import io.broadsheet.annotate.date.TimeExpression.Portion;
import io.broadsheet.annotate.date.TimeExpression.Range;
import io.broadsheet.annotate.date.TimeExpression.Recurring;
import io.broadsheet.annotate.date.TimeExpression.Reported;
import io.broadsheet.annotate.date.TimeExpression.ReportedIn;
import io.broadsheet.annotate.date.TimeExpression.Rolling;
import io.broadsheet.annotate.date.TimeExpression.SameDay;
import io.broadsheet.annotate.date.TimeExpression.SamePeriod;
import io.broadsheet.annotate.date.TimeExpression.Shifted;
import io.broadsheet.annotate.date.TimeExpression.Side;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.annotate.date.TimeExpression.Untensed;
import io.broadsheet.annotate.date.TimeExpression.Weekday;
import io.broadsheet.annotate.date.TimeExpression.WeekdayIn;
import io.broadsheet.annotate.date.TimeExpression.Yearly;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Turns expressions into days: against the reference day, the tense around the expression and the
 * last date mentioned. One for each article, used in the order of the text.
 */
final class Resolver {

  private final @Nullable LocalDate reference;
  private final @Nullable Calendar calendar;
  private final NarratedDay narrated;
  private final NarratedPeriod period;
  private @Nullable Days last;
  private Tense tense = Tense.UNKNOWN;

  /** Makes a resolver; without a reference only absolute expressions get days. */
  Resolver(@Nullable LocalDate reference) {
    this.reference = reference;
    calendar = reference == null ? null : new Calendar(reference);
    narrated = new NarratedDay(reference);
    period = new NarratedPeriod(reference);
  }

  /** Begins a paragraph. */
  void paragraph() {
    narrated.paragraph();
  }

  /** Returns the days of an expression in a sentence of some tense, or null where it has none. */
  @Nullable Days resolve(TimeExpression what, Tense around) {
    tense = around;
    Days days = resolve(what);
    boolean aside = what instanceof Moment || what.isComparison();
    if (days != null && days.anchor() != null && !aside) {
      last = days;
      narrated.mention(days);
      period.mention(what, days);
    }
    return days;
  }

  private @Nullable Days resolve(TimeExpression what) {
    return switch (what) {
      case Untensed untensed -> inAnyTense(untensed);
      case Recurring recurring -> calendar == null ? null : calendar.choose(recurring, tense);
      case Length length -> tense == Tense.PAST ? null : resolve(length.ahead());
      case Known known -> known(known);
      case Moment(TimeExpression day) -> day == null ? day(narrated.ofHour(tense)) : resolve(day);
      case InYear(Yearly yearly, TimeExpression year) -> inYear(yearly, resolve(year));
      case WeekdayIn(int day, TimeExpression week) -> weekdayIn(day, resolve(week));
      case SamePeriod(TimeExpression year) -> samePeriod(resolve(year));
      case Offset offset -> offset(offset);
      case Beginning beginning -> beginning(beginning);
      case Ended(Amount amount, TimeExpression end) -> ended(amount, resolve(end));
      case Nth nth -> nth(nth);
      case NthWeekday nth -> Parts.nthWeekday(nth, resolve(nth.month()));
      case Around(Unit unit, TimeExpression day) -> around(unit, resolve(day));
      case Portion portion -> portion(portion);
      case Open(Side side, TimeExpression inner) -> open(side, resolve(inner));
      case Range range -> range(range);
    };
  }

  private @Nullable Days inAnyTense(Untensed what) {
    return switch (what) {
      case Fixed(Days days) -> days;
      case Now() -> reference == null ? null : Days.of(reference);
      case Shifted(Unit unit, int shift) -> shifted(unit, shift);
      case Rolling rolling -> calendar == null ? null : calendar.rolling(rolling);
      case Anchored(Unit unit, int shift) -> anchored(unit, shift);
      case Reported(Unit unit, int years) -> reported(unit, years);
      case ReportedIn(int year) -> reportedIn(year);
      case SameDay() -> day(narrated.lastNamed());
      case LastMention() -> last;
      case Unresolved unresolved -> null;
    };
  }

  private @Nullable Days known(Known known) {
    if (reference == null || !known.day().isAfter(reference)) {
      return Days.of(known.day());
    }
    return known.otherwise() == null ? null : resolve(known.otherwise());
  }

  private @Nullable Days shifted(Unit unit, int shift) {
    return reference == null ? null : unit.around(unit.shift(reference, shift));
  }

  private static @Nullable Days inYear(Yearly yearly, @Nullable Days year) {
    LocalDate from = year == null ? null : year.from();
    return from == null ? null : yearly.in(from.getYear());
  }

  private @Nullable Days open(Side side, @Nullable Days days) {
    if (days == null) {
      return null;
    }
    LocalDate from = days.from();
    LocalDate to = days.to();
    return switch (side) {
      case FROM -> from == null ? null : new Days(from, null, days.unit());
      case AFTER -> to == null ? null : new Days(to.plusDays(1), null, days.unit());
      case UNTIL -> to == null ? null : new Days(null, to, days.unit());
      case BEFORE -> from == null ? null : new Days(null, from.minusDays(1), days.unit());
    };
  }

  private @Nullable Days nth(Nth nth) {
    Days whole = resolve(nth.whole());
    return whole == null ? null : Parts.nth(nth, whole);
  }

  private @Nullable Days portion(Portion portion) {
    Days whole = resolve(portion.whole());
    return whole == null ? null : Parts.portion(portion.part(), whole, reference);
  }

  private static @Nullable Days around(Unit unit, @Nullable Days day) {
    LocalDate from = day == null ? null : day.from();
    return from == null ? null : unit.around(from);
  }

  private static @Nullable Days weekdayIn(int day, @Nullable Days week) {
    LocalDate from = week == null ? null : week.from();
    if (from == null) {
      return null;
    }
    LocalDate monday = Unit.WEEK.around(from).from();
    return monday == null ? null : Days.of(monday.plusDays(day - 1L));
  }

  /** Counts from the last mention where that is said as exactly as the count needs. */
  private @Nullable Days anchored(Unit unit, int shift) {
    if (unit == Unit.DAY && shift == 0) {
      return day(narrated.current());
    }
    Days mention = last;
    LocalDate day = mention == null ? null : mention.anchor();
    if (mention == null || day == null || mention.unit().isLongerThan(unit)) {
      return mention != null && shift != 0 ? null : shifted(unit, shift);
    }
    return unit.around(unit.shift(day, shift));
  }

  private static @Nullable Days day(@Nullable LocalDate day) {
    return day == null ? null : Days.of(day);
  }

  /** "The same period last year" is never the period itself. */
  private @Nullable Days samePeriod(@Nullable Days year) {
    Days mention = last;
    LocalDate from = year == null ? null : year.from();
    Days same = mention == null || from == null ? null : mention.inYear(from.getYear());
    return same != null && same.equals(mention) ? same.shift(Unit.YEAR, -1) : same;
  }

  private @Nullable Days reported(Unit unit, int years) {
    Days named = unit == Unit.QUARTER ? period.quarter() : period.last();
    if (named != null) {
      return named.shift(Unit.YEAR, years);
    }
    return years == 0 ? shifted(unit, 0) : null;
  }

  private @Nullable Days reportedIn(int year) {
    Days quarter = period.quarter();
    return quarter == null ? null : quarter.inYear(year);
  }

  private @Nullable Days offset(Offset offset) {
    Unit shortest = Unit.CENTURY;
    for (Amount amount : offset.amounts()) {
      shortest = shortest.isLongerThan(amount.unit()) ? amount.unit() : shortest;
    }
    Days base = offset.isComparison() ? compared() : null;
    if (base == null) {
      base = offset.from() instanceof LastMention ? mentioned(shortest) : resolve(offset.from());
    }
    if (base == null) {
      return null;
    }
    boolean coarse = shortest.isLongerThan(Unit.FORTNIGHT) && offset.from() instanceof Now;
    if (base.unit().isLongerThan(shortest)) {
      LocalDate end = offset.sign() > 0 ? base.to() : base.from();
      base = end == null ? base : Days.of(end);
    }
    for (Amount amount : offset.amounts()) {
      base = base.shift(amount.unit(), (long) offset.sign() * amount.count());
    }
    return coarse && offset.sign() < 0 ? around(rounded(shortest), base) : base;
  }

  /** "two decades ago" speaks of a year, "a century ago" of a decade. */
  private static Unit rounded(Unit unit) {
    return unit == Unit.DECADE ? Unit.YEAR : unit == Unit.CENTURY ? Unit.DECADE : unit;
  }

  /** The last mention, or the reference where there is none; null where it is too coarse. */
  private @Nullable Days mentioned(Unit unit) {
    Days mention = last;
    if (mention == null) {
      return reference == null ? null : Days.of(reference);
    }
    return mention.unit().isLongerThan(unit) ? null : mention;
  }

  /** "Sales rose in May, the firm said on Friday, from a year earlier": from May of that year. */
  private @Nullable Days compared() {
    Days mention = last;
    boolean today = mention != null && narrated.isCurrent(mention);
    return today ? period.last() : null;
  }

  private static @Nullable Days ended(Amount amount, @Nullable Days end) {
    LocalDate to = end == null ? null : end.to();
    return to == null ? null : Days.ending(to, amount);
  }

  private @Nullable Days beginning(Beginning beginning) {
    Days from = resolve(beginning.from());
    LocalDate first = from == null ? null : from.from();
    Amount amount = beginning.amount();
    return first == null
        ? null
        : new Days(first, amount.unit().shift(first, amount.count()).minusDays(1), Unit.DAY);
  }

  private @Nullable Days range(Range range) {
    Days end = RangeEnds.isByItsEnd(range) ? resolve(range.to()) : null;
    Days start = end == null ? null : RangeEnds.lastBefore(range.from(), end);
    start = start == null ? resolve(range.from()) : start;
    LocalDate from = start == null ? null : start.from();
    if (start == null || from == null) {
      return null;
    }
    Days last = rangeEnd(range.to(), start, end);
    boolean ordered = last != null && last.to() != null && !isBefore(last, from);
    return ordered && last != null ? new Days(from, last.to(), last.unit()) : null;
  }

  /** Returns the second end of a range, whose days are given where they are known. */
  private @Nullable Days rangeEnd(TimeExpression what, Days start, @Nullable Days known) {
    Days end =
        switch (what) {
          case Yearly yearly -> RangeEnds.firstAfter(yearly, start);
          case Weekday weekday -> RangeEnds.firstAfter(weekday, start);
          case DayOfMonth day -> RangeEnds.firstAfter(day, start);
          case Anchored(Unit unit, int shift) when unit == Unit.DAY -> start.shift(unit, shift);
          default -> known == null ? resolve(what) : known;
        };
    boolean early = end != null && start.from() != null && isBefore(end, start.from());
    if (early && what instanceof Portion(Part part, Yearly yearly)) {
      Days whole = RangeEnds.firstAfter(yearly, start);
      return whole == null ? null : Parts.portion(part, whole, reference);
    }
    return end;
  }

  private static boolean isBefore(Days days, LocalDate day) {
    return days.to() != null && days.to().isBefore(day);
  }
}

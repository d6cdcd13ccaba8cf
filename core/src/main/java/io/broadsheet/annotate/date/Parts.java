package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Nth;
import io.broadsheet.annotate.date.TimeExpression.NthWeekday;
import io.broadsheet.annotate.date.TimeExpression.Part;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Cuts longer times: the nth week of a month, the early part of a year. */
final class Parts {

  private Parts() {}

  /**
   * Returns the units that an ordinal names. A week belongs to the month or year that its Thursday
   * lies in, as in ISO 8601.
   */
  static @Nullable Days nth(Nth what, Days whole) {
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    if (from == null || to == null) {
      return null;
    }
    Unit unit = what.unit();
    if (unit == Unit.HALF && whole.unit() != Unit.YEAR) {
      return half(what.nth(), from, to);
    }
    boolean fromEnd = what.nth() < 0;
    LocalDate start = fromEnd ? lastStart(unit, to) : firstStart(unit, from);
    long move = fromEnd ? what.nth() + 1L - (what.count() - 1L) : what.nth() - 1L;
    LocalDate first = unit.shift(start, move);
    LocalDate last = unit.shift(first, what.count()).minusDays(1);
    last = unit == Unit.WEEKEND ? first.plusDays(1) : last;
    boolean inside = !first.isAfter(to) && !last.isBefore(from);
    return inside ? new Days(first, last, unit) : null;
  }

  private static LocalDate firstStart(Unit unit, LocalDate from) {
    return switch (unit) {
      case WEEK, FORTNIGHT ->
          from.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).minusDays(3);
      case WEEKEND -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
      default -> start(unit, from);
    };
  }

  private static LocalDate lastStart(Unit unit, LocalDate to) {
    return switch (unit) {
      case WEEK, FORTNIGHT ->
          to.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)).minusDays(3);
      case WEEKEND -> to.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      default -> start(unit, to);
    };
  }

  private static LocalDate start(Unit unit, LocalDate day) {
    LocalDate from = unit.around(day).from();
    return from == null ? day : from;
  }

  private static @Nullable Days half(int nth, LocalDate from, LocalDate to) {
    LocalDate middle = from.plusDays((ChronoUnit.DAYS.between(from, to) + 1) / 2);
    if (!middle.isAfter(from)) {
      return null;
    }
    return nth == 1
        ? new Days(from, middle.minusDays(1), Unit.HALF)
        : new Days(middle, to, Unit.HALF);
  }

  /** Returns a weekday of a month, or null where the month has no fifth one. */
  static @Nullable Days nthWeekday(NthWeekday what, @Nullable Days month) {
    LocalDate first = month == null ? null : month.from();
    if (first == null) {
      return null;
    }
    LocalDate day =
        first.with(TemporalAdjusters.dayOfWeekInMonth(what.nth(), DayOfWeek.of(what.day())));
    return day.getMonth() == first.getMonth() ? Days.of(day) : null;
  }

  /** Returns about a third of a time, or what is left or gone of it. */
  static Days portion(Part part, Days whole, @Nullable LocalDate reference) {
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    if (from == null || to == null || from.equals(to)) {
      return whole;
    }
    boolean now = reference != null && !reference.isBefore(from) && !reference.isAfter(to);
    return switch (part) {
      case LATER -> now && reference != null ? later(whole, reference, to) : whole;
      case REST -> now ? new Days(reference, to, whole.unit()) : whole;
      case EARLIER -> now && reference != null ? earlier(whole, from, reference) : whole;
      case EARLY -> third(from, to, whole.unit(), 0);
      case MID -> third(from, to, whole.unit(), 1);
      case LATE -> third(from, to, whole.unit(), 2);
    };
  }

  private static Days later(Days whole, LocalDate reference, LocalDate to) {
    return reference.equals(to) ? whole : new Days(reference.plusDays(1), to, whole.unit());
  }

  private static Days earlier(Days whole, LocalDate from, LocalDate reference) {
    return reference.equals(from) ? whole : new Days(from, reference.minusDays(1), whole.unit());
  }

  private static Days third(LocalDate from, LocalDate to, Unit unit, int which) {
    if (unit.isLongerThan(Unit.MONTH)) {
      long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
      LocalDate start = from.plusMonths(months * which / 3);
      return new Days(start, from.plusMonths(months * (which + 1) / 3).minusDays(1), unit);
    }
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    LocalDate start = from.plusDays(days * which / 3);
    LocalDate end = from.plusDays(days * (which + 1) / 3).minusDays(1);
    return new Days(start, end.isBefore(start) ? start : end, unit);
  }
}

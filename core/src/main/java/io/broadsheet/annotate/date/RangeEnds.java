package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.DayOfMonth;
import io.broadsheet.annotate.date.TimeExpression.Range;
import io.broadsheet.annotate.date.TimeExpression.Weekday;
import io.broadsheet.annotate.date.TimeExpression.Yearly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Finds an end of a range that comes again by the other one: "from May to March". */
final class RangeEnds {

  /** The short months may lack a day of the month, but no two in a row. */
  private static final int MONTHS = 2;

  private RangeEnds() {}

  /** Returns whether the first end is found by the second: "from May to next week". */
  static boolean isByItsEnd(Range range) {
    return range.from() instanceof Yearly
        ? !(range.to() instanceof Yearly)
        : range.from() instanceof DayOfMonth;
  }

  /** Returns the last of the days that begins no later than {@code end} ends, or null. */
  static @Nullable Days lastBefore(TimeExpression what, Days end) {
    LocalDate limit = end.to();
    if (limit == null) {
      return null;
    }
    return switch (what) {
      case Yearly yearly -> lastBefore(limit, 1, back -> yearly.in(limit.getYear() - back));
      case DayOfMonth day -> lastBefore(limit, MONTHS, back -> day.in(month(limit, -back)));
      default -> null;
    };
  }

  private static @Nullable Days lastBefore(
      LocalDate limit, int most, IntFunction<@Nullable Days> before) {
    for (int back = 0; back <= most; back++) {
      Days days = before.apply(back);
      LocalDate from = days == null ? null : days.from();
      if (from != null && !from.isAfter(limit)) {
        return days;
      }
    }
    return null;
  }

  /** Returns the first of the days that ends no earlier than {@code start} begins, or null. */
  static @Nullable Days firstAfter(TimeExpression what, Days start) {
    LocalDate limit = start.from();
    if (limit == null) {
      return null;
    }
    return switch (what) {
      case Yearly yearly -> firstAfter(limit, 1, on -> yearly.in(limit.getYear() + on));
      case DayOfMonth day -> firstAfter(limit, MONTHS, on -> day.in(month(limit, on)));
      case Weekday(int day) -> Days.of(limit.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day))));
      default -> null;
    };
  }

  private static @Nullable Days firstAfter(
      LocalDate limit, int most, IntFunction<@Nullable Days> after) {
    for (int on = 0; on <= most; on++) {
      Days days = after.apply(on);
      LocalDate to = days == null ? null : days.to();
      if (to != null && !to.isBefore(limit)) {
        return days;
      }
    }
    return null;
  }

  private static LocalDate month(LocalDate day, int count) {
    return day.withDayOfMonth(1).plusMonths(count);
  }
}

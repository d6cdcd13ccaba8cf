package io.broadsheet.annotate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Units of time, shortest first; the vocabulary file names them by their place. */
enum Unit {
  SECOND,
  MINUTE,
  HOUR,
  DAY,
  WEEKEND,
  WEEK,
  FORTNIGHT,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  private static final Unit[] ALL = values();

  /** Returns the unit at a place. */
  static Unit at(int place) {
    return ALL[place];
  }

  boolean isShorterThanDay() {
    return compareTo(DAY) < 0;
  }

  boolean isLongerThan(Unit other) {
    return compareTo(other) > 0;
  }

  /** Returns the day {@code count} units after {@code day}; units below a day do not move it. */
  LocalDate shift(LocalDate day, long count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2 * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /** Returns the calendar unit that {@code day} lies in; the weekend is the one of its week. */
  Days around(LocalDate day) {
    LocalDate from = start(day);
    LocalDate to = this == WEEKEND ? from.plusDays(1) : shift(from, 1).minusDays(1);
    return new Days(from, isShorterThanDay() ? from : to, this);
  }

  private LocalDate start(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int year = day.getYear();
    int month = day.getMonthValue() - 1;
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEKEND -> monday.plusDays(5);
      case WEEK, FORTNIGHT -> monday;
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(year, month / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(year, month / 6 * 6 + 1, 1);
      case YEAR -> LocalDate.of(year, 1, 1);
      case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(year, 100) * 100, 1, 1);
    };
  }
}

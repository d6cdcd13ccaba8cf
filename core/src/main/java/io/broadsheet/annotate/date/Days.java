package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Amount;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Resolved days with the unit that the text spoke of.
 *
 * @param from first day, inclusive, or null where it is open
 * @param to last day, inclusive, or null where it is open
 * @param unit how exactly the text spoke: a day, a month
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to, Unit unit) {

  static Days of(LocalDate day) {
    return new Days(day, day, Unit.DAY);
  }

  static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Unit.YEAR);
  }

  /** Returns the years from {@code first} on; {@code unit} tells how many. */
  static Days years(int first, Unit unit) {
    return new Days(
        LocalDate.of(first, 1, 1), unit.shift(LocalDate.of(first, 1, 1), 1).minusDays(1), unit);
  }

  static Days month(int year, int month) {
    return Unit.MONTH.around(LocalDate.of(year, month, 1));
  }

  /** Returns what ends with a day: the nine months to 30 September. */
  static Days ending(LocalDate to, Amount length) {
    return new Days(length.unit().shift(to.plusDays(1), -length.count()), to, length.unit());
  }

  /** Returns a day to count from: the first, or the last where that is open. */
  @Nullable LocalDate anchor() {
    return from != null ? from : to;
  }

  /** Returns these days moved by whole units. */
  Days shift(Unit by, long count) {
    return new Days(
        from == null ? null : by.shift(from, count),
        to == null ? null : shiftedEnd(to, by, count),
        unit);
  }

  /** Returns these days in another year, or null where the first is open. */
  @Nullable Days inYear(int year) {
    return from == null ? null : shift(Unit.YEAR, (long) year - from.getYear());
  }

  /** The end of a month stays the end of a month: a year after February 2011 ends on the 29th. */
  private LocalDate shiftedEnd(LocalDate end, Unit by, long count) {
    LocalDate shifted = by.shift(end, count);
    boolean endOfMonth = end.getDayOfMonth() == end.lengthOfMonth();
    return unit.isLongerThan(Unit.WEEK) && by.isLongerThan(Unit.FORTNIGHT) && endOfMonth
        ? shifted.withDayOfMonth(shifted.lengthOfMonth())
        : shifted;
  }
}

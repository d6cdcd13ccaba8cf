package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.DayOfMonth;
import io.broadsheet.annotate.date.TimeExpression.Directed;
import io.broadsheet.annotate.date.TimeExpression.Month;
import io.broadsheet.annotate.date.TimeExpression.MonthDay;
import io.broadsheet.annotate.date.TimeExpression.Rolling;
import io.broadsheet.annotate.date.TimeExpression.Weekday;
import io.broadsheet.annotate.date.TimeExpression.Weekend;
import io.broadsheet.annotate.date.TimeExpression.Yearly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Chooses among days that come again, by the reference day and the tense. Immutable. */
final class Calendar {

  /** A leap day or a weekday on a date comes again within this many years. */
  private static final int YEARS = 8;

  /** "last September" in October is that of the year before, not last month. */
  private static final int TOO_NEAR_FOR_LAST = 45;

  /** Days from the reference; the same day of the next year is ten months away. */
  private static final int NEAR = 60;

  /** Holidays name a day of the year before more often. */
  private static final int NEAR_FEAST = 10;

  private final LocalDate reference;

  Calendar(LocalDate reference) {
    this.reference = reference;
  }

  /** Returns the latest "March" so far, the next one or the nearest. */
  @Nullable Days choose(Yearly what, Tense tense) {
    boolean named = what instanceof MonthDay || what instanceof TimeExpression.Feast;
    Days near = named ? nearAgainst(tense, what) : null;
    if (near != null) {
      return near;
    }
    Tense ahead =
        what instanceof TimeExpression.Season && tense.looksAhead() ? Tense.FUTURE : tense;
    boolean leapDay =
        what instanceof MonthDay(int month, int day, int any) && month == 2 && day == 29;
    int reach = leapDay ? YEARS : 1;
    Days best = nearest(year -> fitting(what, year), reach, ahead);
    return best == null && what instanceof MonthDay(int month, int day, int weekday) && weekday > 0
        ? choose(new MonthDay(month, day, 0), tense)
        : best;
  }

  /**
   * Returns the day of this year that lies within weeks on the other side than the tense tells: for
   * the one of another year the year would have been written.
   */
  private @Nullable Days nearAgainst(Tense tense, Yearly what) {
    Days here = fitting(what, reference.getYear());
    LocalDate day = here == null ? null : here.from();
    long ahead = day == null ? 0 : ChronoUnit.DAYS.between(reference, day);
    boolean against = tense == Tense.PAST ? ahead > 0 : tense == Tense.FUTURE && ahead < 0;
    int reach = what instanceof MonthDay ? NEAR : NEAR_FEAST;
    return against && Math.abs(ahead) <= reach ? here : null;
  }

  private static @Nullable Days fitting(Yearly what, int year) {
    Days days = what.in(year);
    LocalDate from = days == null ? null : days.from();
    boolean wrong =
        from != null
            && what instanceof MonthDay day
            && day.weekday() > 0
            && from.getDayOfWeek().getValue() != day.weekday();
    return wrong ? null : days;
  }

  private @Nullable Days nearest(IntFunction<@Nullable Days> inYear, int reach, Tense tense) {
    Days best = null;
    long least = Long.MAX_VALUE;
    for (int year = reference.getYear() - reach; year <= reference.getYear() + reach; year++) {
      Days days = inYear.apply(year);
      long distance = days == null ? Long.MAX_VALUE : distance(days, tense);
      if (distance < least) {
        best = days;
        least = distance;
      }
    }
    return best;
  }

  /** The days between; what lies against the tense comes after all that does not. */
  private long distance(Days days, Tense tense) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (from == null || to == null) {
      return Long.MAX_VALUE;
    }
    long ahead = ChronoUnit.DAYS.between(reference, from);
    long behind = ChronoUnit.DAYS.between(to, reference);
    boolean against = (tense == Tense.PAST && ahead > 0) || (tense == Tense.FUTURE && behind > 0);
    return Math.max(0, Math.max(ahead, behind)) + (against ? 100_000 : 0);
  }

  /** News without a tense looks back. */
  Days weekday(int day, Tense tense) {
    DayOfWeek weekday = DayOfWeek.of(day);
    return Days.of(
        reference.with(
            tense.looksAhead()
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday)));
  }

  Days weekend(Tense tense) {
    Days weekend = Unit.WEEKEND.around(reference);
    boolean before = reference.getDayOfWeek().getValue() < 6;
    boolean past = tense == Tense.PAST && before;
    return past ? Unit.WEEKEND.around(reference.minusWeeks(1)) : weekend;
  }

  @Nullable Days dayOfMonth(DayOfMonth what, Tense tense) {
    Days best = null;
    long least = Long.MAX_VALUE;
    for (int month = -14; month <= 14; month++) {
      LocalDate first = reference.withDayOfMonth(1).plusMonths(month);
      Days days = day(what, first);
      long distance = days == null ? Long.MAX_VALUE : distance(days, tense);
      if (distance < least) {
        best = days;
        least = distance;
      }
    }
    return best;
  }

  private static @Nullable Days day(DayOfMonth what, LocalDate first) {
    if (what.day() > first.lengthOfMonth()) {
      return null;
    }
    LocalDate day = first.withDayOfMonth(what.day());
    boolean fits = what.weekday() == 0 || day.getDayOfWeek().getValue() == what.weekday();
    return fits ? Days.of(day) : null;
  }

  @Nullable Days directed(Directed directed, Tense tense) {
    return switch (directed.what()) {
      case Weekday(int day) -> directedWeekday(directed.direction(), day, tense);
      case Weekend() ->
          Unit.WEEKEND.around(reference.plusWeeks(Integer.signum(directed.direction())));
      case Yearly yearly -> directedYearly(directed.direction(), yearly, tense);
      default -> null;
    };
  }

  private @Nullable Days directedWeekday(int direction, int day, Tense tense) {
    DayOfWeek weekday = DayOfWeek.of(day);
    if (direction == -2) {
      return Days.of(reference.with(TemporalAdjusters.previous(weekday)));
    }
    if (direction == 2) {
      return Days.of(reference.with(TemporalAdjusters.next(weekday)));
    }
    LocalDate monday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate inWeek = monday.plusDays(day - 1L).plusWeeks(direction);
    boolean gone = direction == 0 && inWeek.isBefore(reference) && tense != Tense.PAST;
    return Days.of(gone ? inWeek.plusWeeks(1) : inWeek);
  }

  private @Nullable Days directedYearly(int direction, Yearly what, Tense tense) {
    if (direction == 0) {
      Days here = what.in(reference.getYear());
      boolean winter = what instanceof TimeExpression.Season(int season) && season == 4;
      return winter || here == null ? choose(what, tense) : here;
    }
    int step = direction > 0 ? 1 : -1;
    for (int years = -step; Math.abs(years) <= YEARS; years += step) {
      Days days = what.in(reference.getYear() + years);
      if (days != null && isBeyond(days, step, what instanceof Month)) {
        return days;
      }
    }
    return null;
  }

  private boolean isBeyond(Days days, int step, boolean month) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (from == null || to == null) {
      return false;
    }
    if (step > 0) {
      return from.isAfter(reference);
    }
    boolean near =
        month
            && to.getYear() == reference.getYear()
            && ChronoUnit.DAYS.between(to, reference) < TOO_NEAR_FOR_LAST;
    return to.isBefore(reference) && !near;
  }

  /** Quarters are counted as such, shorter and longer units from day to day. */
  Days rolling(Rolling rolling) {
    int count = rolling.count();
    Unit unit = rolling.unit();
    if (unit == Unit.QUARTER) {
      int step = rolling.direction() > 0 ? 1 : -1;
      Days near = unit.around(unit.shift(reference, step));
      Days far = unit.around(unit.shift(reference, (long) step * count));
      return step > 0
          ? new Days(near.from(), far.to(), unit)
          : new Days(far.from(), near.to(), unit);
    }
    return rolling.direction() > 0
        ? new Days(reference, unit.shift(reference, count), unit)
        : new Days(unit.shift(reference, -count), reference, unit);
  }

  /** Returns the last of the days that begins no later than {@code end}. */
  static @Nullable Days lastBefore(Yearly what, Days end) {
    LocalDate limit = end.to();
    for (int back = 0; limit != null && back <= 1; back++) {
      Days days = what.in(limit.getYear() - back);
      LocalDate from = days == null ? null : days.from();
      if (from != null && !from.isAfter(limit)) {
        return days;
      }
    }
    return null;
  }

  static @Nullable Days lastBefore(DayOfMonth what, Days end) {
    LocalDate limit = end.to();
    for (int back = 0; limit != null && back <= 2; back++) {
      Days days = day(what, limit.withDayOfMonth(1).minusMonths(back));
      LocalDate from = days == null ? null : days.from();
      if (from != null && !from.isAfter(limit)) {
        return days;
      }
    }
    return null;
  }

  /** Returns the first of the days that ends no earlier than {@code start} begins. */
  static @Nullable Days firstAfter(Yearly what, Days start) {
    LocalDate limit = start.from();
    for (int on = 0; limit != null && on <= 1; on++) {
      Days days = what.in(limit.getYear() + on);
      LocalDate to = days == null ? null : days.to();
      if (to != null && !to.isBefore(limit)) {
        return days;
      }
    }
    return null;
  }

  static @Nullable Days firstAfter(Weekday what, Days start) {
    LocalDate from = start.from();
    return from == null
        ? null
        : Days.of(from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(what.day()))));
  }

  static @Nullable Days firstAfter(DayOfMonth what, Days start) {
    LocalDate limit = start.from();
    for (int on = 0; limit != null && on <= 2; on++) {
      Days days = day(what, limit.withDayOfMonth(1).plusMonths(on));
      LocalDate from = days == null ? null : days.from();
      if (from != null && !from.isBefore(limit)) {
        return days;
      }
    }
    return null;
  }
}

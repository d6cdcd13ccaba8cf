package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.DayOfMonth;
import io.broadsheet.annotate.date.TimeExpression.Directed;
import io.broadsheet.annotate.date.TimeExpression.Feast;
import io.broadsheet.annotate.date.TimeExpression.Month;
import io.broadsheet.annotate.date.TimeExpression.MonthDay;
import io.broadsheet.annotate.date.TimeExpression.Recurring;
import io.broadsheet.annotate.date.TimeExpression.Rolling;
import io.broadsheet.annotate.date.TimeExpression.Season;
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

  /** A day of the month on a certain weekday comes again within this many months. */
  private static final int MONTHS = 14;

  /** "last September" in October is that of the year before, not last month. */
  private static final int TOO_NEAR_FOR_LAST = 45;

  /** Days from the reference; the same day of the next year is ten months away. */
  private static final int NEAR = 60;

  /** Holidays name a day of the year before more often. */
  private static final int NEAR_FEAST = 10;

  private static final int FIRST_OF_WEEKEND = 6;

  /** Of the days of a week the nearest one lies up to three days back, or ahead. */
  private static final int DAYS_BACK = 3;

  /** The last day of the week on which "the weekend" without a tense is the one that was. */
  private static final int SOON_AFTER_WEEKEND = 2;

  private final LocalDate reference;

  Calendar(LocalDate reference) {
    this.reference = reference;
  }

  /** Returns the days that are meant of all that come again, or null where none fit. */
  @Nullable Days choose(Recurring what, Tense tense) {
    return switch (what) {
      case Yearly yearly -> yearly(yearly, tense);
      case Weekday(int day) -> weekday(day, tense);
      case Weekend() -> weekend(tense);
      case DayOfMonth day -> dayOfMonth(day, tense);
      case Directed directed -> directed(directed, tense);
    };
  }

  /** Returns the latest "March" so far, the next one or the nearest. */
  private @Nullable Days yearly(Yearly what, Tense tense) {
    boolean named = what instanceof MonthDay || what instanceof Feast;
    Days near = named ? nearAgainst(tense, what) : null;
    if (near != null) {
      return near;
    }
    Tense ahead = what instanceof Season && tense.looksAhead() ? Tense.FUTURE : tense;
    int reach = isLeapDay(what) ? YEARS : 1;
    int year = reference.getYear();
    Days best = nearest(in -> fitting(what, in), year - reach, year + reach, ahead);
    return best == null && what instanceof MonthDay(int month, int day, int weekday) && weekday > 0
        ? yearly(new MonthDay(month, day, 0), tense)
        : best;
  }

  private static boolean isLeapDay(Yearly what) {
    return what instanceof MonthDay day && day.month() == 2 && day.day() == 29;
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

  /** Returns the nearest of the days that are counted from {@code first} to {@code last}. */
  private @Nullable Days nearest(IntFunction<@Nullable Days> at, int first, int last, Tense tense) {
    Days best = null;
    long least = Long.MAX_VALUE;
    for (int i = first; i <= last; i++) {
      Days days = at.apply(i);
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
  private Days weekday(int day, Tense tense) {
    DayOfWeek weekday = DayOfWeek.of(day);
    if (tense == Tense.NEAREST) {
      return Days.of(reference.minusDays(DAYS_BACK).with(TemporalAdjusters.nextOrSame(weekday)));
    }
    return Days.of(
        reference.with(
            tense.looksAhead()
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday)));
  }

  private Days weekend(Tense tense) {
    Days weekend = Unit.WEEKEND.around(reference);
    int today = reference.getDayOfWeek().getValue();
    boolean past = tense == Tense.PAST && today < FIRST_OF_WEEKEND;
    return past || (!tense.looksAhead() && today <= SOON_AFTER_WEEKEND)
        ? Unit.WEEKEND.around(reference.minusWeeks(1))
        : weekend;
  }

  private @Nullable Days dayOfMonth(DayOfMonth what, Tense tense) {
    LocalDate first = reference.withDayOfMonth(1);
    return nearest(month -> what.in(first.plusMonths(month)), -MONTHS, MONTHS, tense);
  }

  private @Nullable Days directed(Directed directed, Tense tense) {
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
      boolean winter = what instanceof Season(int season) && season == 4;
      return winter || here == null ? yearly(what, tense) : here;
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
}

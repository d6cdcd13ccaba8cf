package io.broadsheet.annotate.date;

import io.broadsheet.article.DateMention;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of time says before it is known when it was written. {@link Resolver} turns it
 * into days.
 */
sealed interface TimeExpression {

  /** What comes again, so that the tense chooses one. */
  sealed interface Recurring extends TimeExpression {}

  /** A time to come, or how long something took: the tense tells. */
  sealed interface Length extends TimeExpression {
    /** Returns the time to come. */
    TimeExpression ahead();
  }

  /** What means the same days in any tense, and nothing else does to it. */
  sealed interface Untensed extends TimeExpression {}

  /** Returns whether the tense around this may have a part in which days it means. */
  default boolean dependsOnTense() {
    return switch (this) {
      case Recurring recurring -> true;
      case Length length -> true;
      case Untensed untensed -> false;
      case Known known -> known.otherwise() != null;
      case Moment(TimeExpression day) -> day == null || day.dependsOnTense();
      case InYear in -> in.year().dependsOnTense();
      case WeekdayIn in -> in.week().dependsOnTense();
      case SamePeriod same -> same.year().dependsOnTense();
      case Offset offset -> offset.from().dependsOnTense();
      case Beginning beginning -> beginning.from().dependsOnTense();
      case Ended ended -> ended.last().dependsOnTense();
      case Nth nth -> nth.whole().dependsOnTense();
      case NthWeekday nth -> nth.month().dependsOnTense();
      case Around around -> around.day().dependsOnTense();
      case Portion portion -> portion.whole().dependsOnTense();
      case Open open -> open.what().dependsOnTense();
      case Range range -> range.from().dependsOnTense() || range.to().dependsOnTense();
    };
  }

  /** Returns whether this may be one end of a range: a time with days of its own. */
  default boolean isRangeEnd() {
    return !(this instanceof Unresolved
        || this instanceof Length
        || this instanceof Moment
        || this instanceof Rolling);
  }

  /**
   * Returns whether this names a year before only to compare with it: what follows is told of the
   * time named before, as in "up from $4 million a year earlier".
   */
  default boolean isComparison() {
    return switch (this) {
      case SamePeriod same -> true;
      case Reported reported -> reported.years() != 0;
      case Around around -> around.day().isComparison();
      case Offset offset ->
          offset.sign() < 0
              && offset.from() instanceof LastMention
              && offset.amounts().getFirst().unit() == Unit.YEAR;
      default -> false;
    };
  }

  /** What comes back each year: "March", "5 May", "spring", "the third quarter", "Christmas". */
  sealed interface Yearly extends Recurring {
    /** Returns its days in a year, or null where that year has none. */
    @Nullable Days in(int year);
  }

  /** A month. */
  record Month(int month) implements Yearly {
    @Override
    public Days in(int year) {
      return Days.month(year, month);
    }
  }

  /** A day of a month; {@code weekday} is the one written with it, or 0. */
  record MonthDay(int month, int day, int weekday) implements Yearly {
    @Override
    public @Nullable Days in(int year) {
      LocalDate first = LocalDate.of(year, month, 1);
      return day > first.lengthOfMonth() ? null : Days.of(first.withDayOfMonth(day));
    }
  }

  /** A season of the northern half: 1 for spring, March to May. */
  record Season(int season) implements Yearly {
    @Override
    public Days in(int year) {
      LocalDate from = LocalDate.of(year, season * 3, 1);
      return new Days(from, from.plusMonths(3).minusDays(1), Unit.QUARTER);
    }
  }

  /** A quarter, 1 to 4, or a half, 11 or 12. */
  record YearPart(int part) implements Yearly {
    private static final int HALVES = 10;

    static YearPart half(int number) {
      return new YearPart(HALVES + number);
    }

    boolean isHalf() {
      return part > HALVES;
    }

    /** Returns which of the quarters or of the halves it is, from 1. */
    int number() {
      return isHalf() ? part - HALVES : part;
    }

    @Override
    public Days in(int year) {
      return isHalf()
          ? Unit.HALF.around(LocalDate.of(year, number() * 6, 1))
          : Unit.QUARTER.around(LocalDate.of(year, number() * 3, 1));
    }
  }

  /** A holiday. */
  record Feast(Holiday holiday) implements Yearly {
    @Override
    public @Nullable Days in(int year) {
      return holiday.in(year);
    }
  }

  /** Days that need nothing else: "2009", "5 May 2009". */
  record Fixed(Days days) implements Untensed {}

  /**
   * "9/11", "the September 11 attacks": a day that is known without its year.
   *
   * @param otherwise what it means to whoever wrote before that day
   */
  record Known(LocalDate day, @Nullable MonthDay otherwise) implements TimeExpression {}

  /** "March of next year". */
  record InYear(Yearly what, TimeExpression year) implements TimeExpression {}

  /** "Friday". */
  record Weekday(int day) implements Recurring {}

  /** "the weekend". */
  record Weekend() implements Recurring {}

  /** "Monday of next week". */
  record WeekdayIn(int day, TimeExpression week) implements TimeExpression {}

  /** "the 18th"; {@code weekday} is the one written with it, or 0. */
  record DayOfMonth(int day, int weekday) implements Recurring {
    /** Returns the day in the month that begins on {@code first}, or null where it has none. */
    @Nullable Days in(LocalDate first) {
      if (day > first.lengthOfMonth()) {
        return null;
      }
      LocalDate date = first.withDayOfMonth(day);
      boolean fits = weekday == 0 || date.getDayOfWeek().getValue() == weekday;
      return fits ? Days.of(date) : null;
    }
  }

  /**
   * "last Friday" -1, "this May" 0, "next summer" 1, "the past Friday" -2, "the coming Friday" 2;
   * {@code what} is yearly, a weekday or the weekend.
   */
  record Directed(int direction, TimeExpression what) implements Recurring {}

  /** "last year", "today", "next week": calendar units from the day of publication. */
  record Shifted(Unit unit, int shift) implements Untensed {}

  /** "the same month", "the following week": calendar units from the last date mentioned. */
  record Anchored(Unit unit, int shift) implements Untensed {}

  /** "the same period last year". */
  record SamePeriod(TimeExpression year) implements TimeExpression {}

  /**
   * The period that figures are given of: "the quarter", "the year-earlier period".
   *
   * @param unit the quarter, or the year for a period of any length
   * @param years how many years later than that period; -1 for a year before
   */
  record Reported(Unit unit, int years) implements Untensed {}

  /** "the 2024 quarter": the quarter that figures are given of, in another year. */
  record ReportedIn(int year) implements Untensed {}

  /** "the last three months" -1, "the next two weeks" 1. */
  record Rolling(int count, Unit unit, int direction) implements Untensed {}

  /** "three weeks". */
  record Amount(int count, Unit unit) {}

  /** "two days ago", "a week after Easter"; {@code sign} is -1 for earlier. */
  record Offset(List<Amount> amounts, int sign, TimeExpression from) implements TimeExpression {}

  /** "in three weeks": a day to come, or how long something took. */
  record InTime(Amount amount) implements Length {
    @Override
    public TimeExpression ahead() {
      return new Offset(List.of(amount), 1, new Now());
    }
  }

  /** "within three weeks": from now on, or how long something took at most. */
  record Within(Amount amount) implements Length {
    @Override
    public TimeExpression ahead() {
      return new Rolling(amount.count(), amount.unit(), 1);
    }
  }

  /** "three days starting on Monday". */
  record Beginning(Amount amount, TimeExpression from) implements TimeExpression {}

  /** "the quarter ended Sept. 30", "the six months to September". */
  record Ended(Amount amount, TimeExpression last) implements TimeExpression {}

  /** The day of publication. */
  record Now() implements Untensed {}

  /** "that day": the last day mentioned, however long ago. */
  record SameDay() implements Untensed {}

  /** The last date mentioned. */
  record LastMention() implements Untensed {}

  /** "the first two weeks of 2021"; {@code nth} counts from the end where negative. */
  record Nth(int nth, int count, Unit unit, TimeExpression whole) implements TimeExpression {}

  /** "the first Monday in September"; {@code nth} is -1 for the last one of a month. */
  record NthWeekday(int nth, int day, TimeExpression month) implements TimeExpression {}

  /** "the week of April 10": the calendar unit around the first day. */
  record Around(Unit unit, TimeExpression day) implements TimeExpression {}

  /** A part of a longer time. */
  record Portion(Part part, TimeExpression whole) implements TimeExpression {}

  /** Which part of a longer time; in the order of the vocabulary file's values from 1. */
  enum Part {
    EARLY,
    MID,
    LATE,
    LATER,
    EARLIER,
    REST;

    private static final List<Part> ALL = List.of(values());

    static Part at(int place) {
      return ALL.get(place);
    }
  }

  /** "from March to May". */
  record Range(TimeExpression from, TimeExpression to) implements TimeExpression {}

  /** A time that is open at one end. */
  record Open(Side side, TimeExpression what) implements TimeExpression {}

  /** Where an open time lies. */
  enum Side {
    /** "since": with the days. */
    FROM,
    /** "after": without the days. */
    AFTER,
    /** "until": with the days. */
    UNTIL,
    /** "before": without the days. */
    BEFORE;

    /** Returns the side that the days themselves belong to as well. */
    Side withDays() {
      return switch (this) {
        case FROM, AFTER -> FROM;
        case UNTIL, BEFORE -> UNTIL;
      };
    }
  }

  /** A time of day; {@code day} is the day written near it, or null. */
  record Moment(@Nullable TimeExpression day) implements TimeExpression {}

  /** A duration, a repeated or a vague time. */
  record Unresolved(DateMention.Kind kind) implements Untensed {}
}

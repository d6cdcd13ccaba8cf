package io.broadsheet.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/**
 * A histogram over time that is asked for.
 *
 * @param field which time
 * @param width how wide its columns are
 * @param zone in which an instant falls on a day; days begin and end as they do there, so that one
 *     has 23 or 25 hours where clocks are changed
 */
public record HistogramRequest(DateField field, Width width, ZoneId zone) {

  /** How wide a column is. */
  public enum Width {
    /** A calendar day. */
    DAY,
    /** Monday to Sunday (ISO 8601). */
    WEEK,
    /** A calendar month. */
    MONTH;

    /** Returns the first day of the column that a day falls in. */
    public LocalDate first(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
      };
    }

    /** Returns the last day of the column that a day falls in. */
    public LocalDate last(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> first(day).plusDays(6);
        case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
      };
    }
  }

  /** Checks the parts. */
  public HistogramRequest {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(width, "width");
    Objects.requireNonNull(zone, "zone");
  }
}

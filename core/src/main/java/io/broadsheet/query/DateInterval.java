package io.broadsheet.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days of {@code 2026}, {@code 2026-01}, {@code 2026-01-30} or a range of these. */
record DateInterval(@Nullable LocalDate from, @Nullable LocalDate to) {

  /**
   * Reads a year, month or day; {@code *} is open.
   *
   * @throws DateTimeException if it is none
   */
  static DateInterval parse(String text) {
    return switch (text.length()) {
      case 1 -> {
        if (!text.equals("*")) {
          throw new DateTimeException("not a date: " + text);
        }
        yield new DateInterval(null, null);
      }
      case 4 -> {
        Year year = Year.parse(text);
        yield new DateInterval(year.atDay(1), year.atMonth(12).atEndOfMonth());
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(text);
        yield new DateInterval(month.atDay(1), month.atEndOfMonth());
      }
      default -> new DateInterval(LocalDate.parse(text), LocalDate.parse(text));
    };
  }

  /** Returns whether the last day lies before the first. */
  boolean isReversed() {
    return from != null && to != null && to.isBefore(from);
  }

  /** Reads the two ends of a range; an end that is excluded lies one day inside. */
  static DateInterval range(String from, boolean fromIncluded, String to, boolean toIncluded) {
    DateInterval first = parse(from);
    DateInterval last = parse(to);
    LocalDate start = fromIncluded || first.to == null ? first.from : first.to.plusDays(1);
    LocalDate end = toIncluded || last.from == null ? last.to : last.from.minusDays(1);
    return new DateInterval(start, end);
  }
}

package io.broadsheet.query;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A timeline that is asked for.
 *
 * @param request what it is about
 * @param from first day, inclusive; null for the first day of a {@code happened:} in the query, or
 *     for none
 * @param to last day, inclusive; null likewise
 * @param perDay most passages a day, 1 to {@link #MAX_PER_DAY}
 */
public record TimelineRequest(
    SearchRequest request, @Nullable LocalDate from, @Nullable LocalDate to, int perDay) {

  /** Passages a day where nothing else is asked. */
  public static final int DEFAULT_PER_DAY = 1;

  /** Most passages a day. */
  public static final int MAX_PER_DAY = 100;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code perDay} is out of its range, or {@code to} before
   *     {@code from}
   */
  public TimelineRequest {
    Objects.requireNonNull(request, "request");
    if (perDay < 1 || perDay > MAX_PER_DAY) {
      throw new IllegalArgumentException("1 to " + MAX_PER_DAY + " a day: " + perDay);
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
  }

  /** Asks for a passage a day about a query. */
  public static TimelineRequest of(String query) {
    return new TimelineRequest(SearchRequest.of(query), null, null, DEFAULT_PER_DAY);
  }
}

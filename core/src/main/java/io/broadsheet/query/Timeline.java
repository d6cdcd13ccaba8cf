package io.broadsheet.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Passages about a query in the order in which the things that they tell happened.
 *
 * @param query the query's text
 * @param entries by day; those of one day with the best first
 * @param warnings what of the query could not be used, and why the timeline is partial where it is
 * @param partial whether there may be more than is told here, because the time was up
 */
public record Timeline(String query, List<Entry> entries, List<String> warnings, boolean partial) {

  /**
   * A passage and when it happened.
   *
   * @param from first day
   * @param to last day; the same where the day is known
   * @param passage what is told; its rank is its place in the timeline, from 1
   */
  public record Entry(LocalDate from, LocalDate to, PassageHit passage) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public Entry {
      Objects.requireNonNull(passage, "passage");
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
      }
    }
  }

  /** Copies the lists. */
  public Timeline {
    Objects.requireNonNull(query, "query");
    entries = List.copyOf(entries);
    warnings = List.copyOf(warnings);
  }
}

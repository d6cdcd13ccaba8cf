package io.broadsheet.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Passages about a query in the order in which the things that they tell happened.
 *
 * @param query the query's text
 * @param warnings what of the query could not be used, and whether the time ended before the work
 * @param entries by day; those of one day with the best first
 */
public record Timeline(String query, List<String> warnings, List<Entry> entries) {

  /**
   * A passage and when it happened.
   *
   * @param from first day
   * @param to last day; the same where the day is known
   * @param passage what is told; its rank is its place in the timeline, from 1
   */
  public record Entry(LocalDate from, LocalDate to, PassageHit passage) {
    /** Checks the order. */
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
    warnings = List.copyOf(warnings);
    entries = List.copyOf(entries);
  }
}

package io.broadsheet.query;

import java.util.Objects;

/**
 * A facet that is asked for: its most frequent values, or of those with a name in which each word
 * of a text begins some word, whatever its case and accents.
 *
 * @param field what to count by
 * @param limit most values, 1 to {@link #MAX_LIMIT}
 * @param containing beginnings of words of the values' names; empty for all values
 */
public record FacetRequest(FacetField field, int limit, String containing) {

  /** Values where nothing else is asked. */
  public static final int DEFAULT_LIMIT = 10;

  /** Most values. */
  public static final int MAX_LIMIT = 1000;

  /**
   * Checks the limit.
   *
   * @throws IllegalArgumentException if the limit is out of its range
   */
  public FacetRequest {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(containing, "containing");
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("the limit is 1 to " + MAX_LIMIT + ": " + limit);
    }
  }

  /** Asks for the {@link #DEFAULT_LIMIT} most frequent values. */
  public static FacetRequest top(FacetField field) {
    return new FacetRequest(field, DEFAULT_LIMIT, "");
  }
}

package io.broadsheet.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * What was chosen in one facet. Filters of a request must all hold; the keys inside one are
 * alternatives.
 *
 * <pre>{@code
 * SearchRequest.builder("talks")
 *     .filters(List.of(new FacetFilter.Keys(FacetField.SOURCE, List.of("gulf wire"))))
 *     .build();
 * }</pre>
 */
public sealed interface FacetFilter {

  /** Most keys chosen in one facet. */
  int MAX_KEYS = 1000;

  /**
   * Articles that have one of these values. A key of a last name that stands alone chooses all
   * articles of the person under whom it is told; in a {@link SavedSearch}, which looks at an
   * article by itself, each key chooses what has that key.
   *
   * @param field the facet
   * @param keys keys of {@link FacetValue}s, 1 to {@link #MAX_KEYS}
   */
  record Keys(FacetField field, List<String> keys) implements FacetFilter {
    /**
     * Copies the list and checks its size.
     *
     * @throws IllegalArgumentException if there are none or more than {@link #MAX_KEYS}
     */
    public Keys {
      Objects.requireNonNull(field, "field");
      keys = List.copyOf(keys);
      if (keys.isEmpty() || keys.size() > MAX_KEYS) {
        throw new IllegalArgumentException("keys are 1 to " + MAX_KEYS + ": " + keys.size());
      }
    }
  }

  /**
   * Articles of some days: one or several columns of a {@link DateHistogram}.
   *
   * <p>Of {@link DateField#HAPPENED} an article qualifies by a date of at most a month that lies
   * inside the days as a whole.
   *
   * @param field which time
   * @param from first day, inclusive
   * @param to last day, inclusive
   * @param zone in which an instant of publication falls on a day
   */
  record Days(DateField field, LocalDate from, LocalDate to, ZoneId zone) implements FacetFilter {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public Days {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(zone, "zone");
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
      }
    }
  }
}

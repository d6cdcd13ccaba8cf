package io.broadsheet.query;

import java.util.List;
import java.util.Objects;

/**
 * The values of a facet among the articles that a request finds. What is chosen in the facet itself
 * does not narrow it: the counts of its other values stay what they are without the choice.
 *
 * @param field what was counted by
 * @param values the most frequent first; of equal counts, by key
 */
public record Facet(FacetField field, List<FacetValue> values) {

  /** Copies the list. */
  public Facet {
    Objects.requireNonNull(field, "field");
    values = List.copyOf(values);
  }
}

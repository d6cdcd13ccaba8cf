package io.broadsheet.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the articles that a request finds can be narrowed by.
 *
 * @param articles how many articles the request finds, filters included
 * @param facets in the order in which they were asked
 * @param histograms in the order in which they were asked
 * @param stories how many stories these articles tell; null where the request does not group by
 *     story
 */
public record FacetResult(
    int articles, List<Facet> facets, List<DateHistogram> histograms, @Nullable Integer stories) {

  /** Copies the lists. */
  public FacetResult {
    facets = List.copyOf(facets);
    histograms = List.copyOf(histograms);
  }
}

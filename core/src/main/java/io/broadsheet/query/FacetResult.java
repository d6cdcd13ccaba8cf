package io.broadsheet.query;

import java.util.List;

/**
 * What the articles that a request finds can be narrowed by.
 *
 * @param articles how many articles the request finds, filters included
 * @param facets in the order in which they were asked
 * @param histograms in the order in which they were asked
 * @param warnings what of the query could not be used, and that the counts are too low where the
 *     time for the request was up
 */
public record FacetResult(
    int articles, List<Facet> facets, List<DateHistogram> histograms, List<String> warnings) {

  /** Copies the lists. */
  public FacetResult {
    facets = List.copyOf(facets);
    histograms = List.copyOf(histograms);
    warnings = List.copyOf(warnings);
  }
}

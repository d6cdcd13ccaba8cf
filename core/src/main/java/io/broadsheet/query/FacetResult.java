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
 * @param warnings what of the query could not be used, and why the counts are too low where they
 *     may be
 * @param partial whether the counts may be too low: the time for the request was up, or the stories
 *     of a change just made are still being worked out; asked again, it may be told
 */
public record FacetResult(
    int articles,
    List<Facet> facets,
    List<DateHistogram> histograms,
    @Nullable Integer stories,
    List<String> warnings,
    boolean partial) {

  /** Copies the lists. */
  public FacetResult {
    facets = List.copyOf(facets);
    histograms = List.copyOf(histograms);
    warnings = List.copyOf(warnings);
  }
}

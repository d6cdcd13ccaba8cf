package io.broadsheet;

import io.broadsheet.query.FacetResult;
import io.broadsheet.query.SearchResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds to an answer what is to be known of the view that it comes from: where there is something to
 * be known, the view is not the newest, and the answer is partial.
 */
final class Warnings {

  private Warnings() {}

  /** Adds warnings to what a search found. */
  static SearchResult added(SearchResult found, List<String> warnings) {
    return new SearchResult(
        found.query(),
        found.total(),
        found.took(),
        together(found.warnings(), warnings),
        found.partial() || !warnings.isEmpty(),
        found.passages(),
        found.next(),
        found.stories());
  }

  /** Adds warnings to what was counted. */
  static FacetResult added(FacetResult counted, List<String> warnings) {
    return new FacetResult(
        counted.articles(),
        counted.facets(),
        counted.histograms(),
        counted.stories(),
        together(counted.warnings(), warnings),
        counted.partial() || !warnings.isEmpty());
  }

  private static List<String> together(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}

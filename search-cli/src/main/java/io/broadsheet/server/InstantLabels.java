package io.broadsheet.server;

import io.broadsheet.NewsIndex;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.FacetValue;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Finds the keys of facet values by what they are called, which is all that clients know. */
final class InstantLabels {

  private final NewsIndex index;
  private final Duration timeout;

  InstantLabels(NewsIndex index, Duration timeout) {
    this.index = index;
    this.timeout = timeout;
  }

  /** Returns the keys of the values of that name; the name itself where there are none. */
  List<String> keys(FacetField field, String label) throws IOException {
    SearchRequest everything =
        SearchRequest.builder(new NewsQuery.Everything()).timeout(timeout).build();
    FacetRequest named = new FacetRequest(field, FacetRequest.MAX_LIMIT, label);
    List<String> keys =
        index.facets(everything, List.of(named), List.of()).facets().getFirst().values().stream()
            .filter(value -> value.label().equals(label))
            .map(FacetValue::key)
            .toList();
    return keys.isEmpty() ? List.of(label) : keys;
  }
}

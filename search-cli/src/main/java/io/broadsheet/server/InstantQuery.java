package io.broadsheet.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.query.DateField;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetFilter;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.HistogramRequest;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One query of an InstantSearch client.
 *
 * @param index the name that the client gives the index; repeated in the answer
 * @param asked all that it asks for
 * @param request the search, for all hits up to the end of the page
 * @param page the page's number, from 0
 * @param perPage hits a page; 0 asks for counts alone
 */
record InstantQuery(
    String index, InstantParameters asked, SearchRequest request, int page, int perPage) {

  private static final int DEFAULT_PER_PAGE = 20;
  private static final int DEFAULT_VALUES = 100;

  static InstantQuery of(JsonNode query, Requests requests, InstantLabels labels)
      throws IOException {
    InstantParameters asked = InstantParameters.of(query);
    int perPage = asked.number("hitsPerPage", DEFAULT_PER_PAGE, 0, Requests.MAX_LIMIT);
    int page = asked.number("page", 0, 0, Requests.MAX_DEPTH);
    int end = (page + 1) * perPage;
    if (end > Requests.MAX_DEPTH) {
      throw Problem.parameter("pages end after " + Requests.MAX_DEPTH + " hits");
    }
    SearchRequest request =
        builder(asked, labels).limit(Math.max(1, end)).timeout(requests.timeout()).build();
    return new InstantQuery(query.path("indexName").asText("news"), asked, request, page, perPage);
  }

  /** An empty box shows everything; filters that exclude each other show nothing. */
  private static SearchRequest.Builder builder(InstantParameters asked, InstantLabels labels)
      throws IOException {
    List<FacetFilter> filters = InstantFilters.of(asked, labels);
    if (filters == null) {
      return SearchRequest.builder(new NewsQuery.Group(List.of()));
    }
    String text = asked.text("query", "");
    SearchRequest.Builder builder =
        text.isBlank()
            ? SearchRequest.builder(new NewsQuery.Everything())
            : SearchRequest.builder(text);
    return builder.filters(filters);
  }

  /** Returns what was typed. */
  String text() {
    return asked.text("query", "");
  }

  /** Returns the hits before this page. */
  int skipped() {
    return page * perPage;
  }

  /** Returns the facets of values that are asked for. */
  List<FacetRequest> facets() {
    int values = asked.number("maxValuesPerFacet", DEFAULT_VALUES, 1, FacetRequest.MAX_LIMIT);
    Set<String> names = names();
    List<FacetRequest> facets = new ArrayList<>();
    for (FacetField field : FacetField.values()) {
      if (names.contains(Filters.name(field))) {
        facets.add(new FacetRequest(field, values, ""));
      }
    }
    return facets;
  }

  /** Returns the facets of days that are asked for. */
  List<HistogramRequest> histograms() {
    Set<String> names = names();
    List<HistogramRequest> histograms = new ArrayList<>();
    for (DateField field : DateField.values()) {
      if (names.contains(Filters.name(field))) {
        histograms.add(new HistogramRequest(field, HistogramRequest.Width.DAY, ZoneOffset.UTC));
      }
    }
    return histograms;
  }

  /** The names of the facets that are asked for. */
  private Set<String> names() {
    Set<String> known = new TreeSet<>();
    EnumSet.allOf(FacetField.class).forEach(field -> known.add(Filters.name(field)));
    EnumSet.allOf(DateField.class).forEach(field -> known.add(Filters.name(field)));
    Set<String> names = new HashSet<>();
    for (JsonNode name : asked.list("facets")) {
      if (name.asText().equals("*")) {
        return known;
      }
      if (!known.contains(name.asText())) {
        throw Problem.parameter(
            "no facet is called " + name.asText() + "; there are " + String.join(", ", known));
      }
      names.add(name.asText());
    }
    return names;
  }

  /** Returns the tags around what matched. */
  InstantTags tags() {
    return new InstantTags(
        asked.text("highlightPreTag", "<em>"), asked.text("highlightPostTag", "</em>"));
  }
}

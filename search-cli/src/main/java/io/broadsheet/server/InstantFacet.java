package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.NewsIndex;
import io.broadsheet.article.TextSpan;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.FacetResult;
import io.broadsheet.query.FacetValue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Values of one facet whose name has a word that begins as was typed: what InstantSearch clients
 * call searching for facet values.
 *
 * @param query the search whose articles are counted, and what was asked for
 * @param result the values of one facet
 * @param took the time that it needed
 */
record InstantFacet(InstantQuery query, FacetResult result, Duration took) {

  private static final int DEFAULT_VALUES = 10;

  /** Most values, as clients know it. */
  private static final int MAX_VALUES = 100;

  /** Returns whether an element of {@code requests} asks for values of a facet. */
  static boolean isAsked(JsonNode element) {
    return element.path("type").asText("").equals("facet")
        || InstantParameters.of(element).has("facetName");
  }

  static InstantFacet of(JsonNode element, InstantQuery query, NewsIndex index) throws IOException {
    long begun = System.nanoTime();
    InstantParameters asked = query.asked();
    String name = asked.text("facetName", element.path("facet").asText(""));
    FacetRequest request =
        new FacetRequest(
            Parameters.constant("facet", name, FacetField.class),
            asked.number("maxFacetHits", DEFAULT_VALUES, 1, MAX_VALUES),
            asked.text("facetQuery", ""));
    FacetResult result = index.facets(query.request(), List.of(request), List.of());
    return new InstantFacet(query, result, Duration.ofNanos(System.nanoTime() - begun));
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("facetHits");
    for (FacetValue value : result.facets().getFirst().values()) {
      json.writeStartObject();
      json.writeStringField("value", value.label());
      json.writeStringField("highlighted", query.tags().apply(value.label(), marks(value.label())));
      json.writeNumberField("count", value.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("exhaustiveFacetsCount", !result.partial());
    json.writeNumberField("processingTimeMS", took.toMillis());
    json.writeEndObject();
  }

  /** Returns the place where a word of the label begins as was typed, if it is written so. */
  private List<TextSpan> marks(String label) {
    String typed = query.asked().text("facetQuery", "").strip();
    for (int i = 0; !typed.isEmpty() && i + typed.length() <= label.length(); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(label.charAt(i - 1));
      if (begins && label.regionMatches(true, i, typed, 0, typed.length())) {
        return List.of(new TextSpan(i, i + typed.length()));
      }
    }
    return List.of();
  }
}

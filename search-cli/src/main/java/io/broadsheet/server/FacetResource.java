package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.json.SearchJson;
import io.broadsheet.query.DateField;
import io.broadsheet.query.DateHistogram;
import io.broadsheet.query.Facet;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.FacetResult;
import io.broadsheet.query.FacetValue;
import io.broadsheet.query.HistogramRequest;
import io.broadsheet.query.SearchRequest;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /facets/{name}}: what the articles of a search can be narrowed by. */
final class FacetResource {

  private static final int MAX_VALUES = 100;

  private static final Set<String> NAMES = Requests.namesAnd("values", "containing", "width");

  private final ServedIndex index;

  FacetResource(ServedIndex index) {
    this.index = index;
  }

  void get(Context ctx) throws IOException {
    Parameters asked = Parameters.ofAddress(ctx, NAMES);
    String name = ctx.pathParam("name");
    SearchRequest request = index.requests().request(asked);
    List<FacetRequest> facets = facets(name, asked);
    List<HistogramRequest> histograms = histograms(name, asked);
    if (facets.isEmpty() && histograms.isEmpty()) {
      throw Problem.unknown(
          "no facet is called " + name + "; there are " + String.join(", ", all()));
    }
    if (index.isKnown(ctx)) {
      return;
    }
    ServedIndex.Told<FacetResult> told = index.ask(all -> all.facets(request, facets, histograms));
    if (told.value().partial()) {
      Answer.dontKeep(ctx);
    }
    Answer.json(ctx, json -> write(name, told, json));
  }

  private static List<FacetRequest> facets(String name, Parameters asked) {
    FacetField field = constant(name, FacetField.class);
    int values = asked.number("values", 1, MAX_VALUES, FacetRequest.DEFAULT_LIMIT);
    return field == null
        ? List.of()
        : List.of(new FacetRequest(field, values, asked.text("containing", "")));
  }

  private static List<HistogramRequest> histograms(String name, Parameters asked) {
    DateField field = constant(name, DateField.class);
    HistogramRequest.Width width =
        asked.choice("width", HistogramRequest.Width.class, HistogramRequest.Width.DAY);
    return field == null
        ? List.of()
        : List.of(new HistogramRequest(field, width, Requests.zone(asked)));
  }

  private static <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (Filters.name(constant).equals(name)) {
        return constant;
      }
    }
    return null;
  }

  private static List<String> all() {
    List<Enum<?>> facets = new ArrayList<>(Arrays.asList(FacetField.values()));
    facets.addAll(Arrays.asList(DateField.values()));
    return facets.stream().map(Filters::name).toList();
  }

  private static void write(String name, ServedIndex.Told<FacetResult> told, JsonGenerator json)
      throws IOException {
    FacetResult result = told.value();
    json.writeStartObject();
    json.writeStringField("name", name);
    counts(result.articles(), result.stories(), json);
    json.writeNumberField("tookMillis", told.tookMillis());
    new SearchJson(json).texts("warnings", result.warnings());
    for (Facet facet : result.facets()) {
      values(facet, json);
    }
    for (DateHistogram histogram : result.histograms()) {
      columns(histogram, json);
    }
    json.writeEndObject();
  }

  private static void counts(int articles, @Nullable Integer stories, JsonGenerator json)
      throws IOException {
    json.writeNumberField("articles", articles);
    if (stories != null) {
      json.writeNumberField("stories", stories);
    }
  }

  private static void values(Facet facet, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("values");
    for (FacetValue value : facet.values()) {
      json.writeStartObject();
      json.writeStringField("key", value.key());
      json.writeStringField("label", value.label());
      counts(value.articles(), value.stories(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void columns(DateHistogram histogram, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("columns");
    for (DateHistogram.Column column : histogram.columns()) {
      json.writeStartObject();
      json.writeStringField("from", column.from().toString());
      json.writeStringField("to", column.to().toString());
      json.writeNumberField("articles", column.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

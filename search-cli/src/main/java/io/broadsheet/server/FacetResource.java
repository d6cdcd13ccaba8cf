package io.broadsheet.server;

import io.broadsheet.NewsIndex;
import io.broadsheet.query.DateField;
import io.broadsheet.query.DateHistogram;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.FacetResult;
import io.broadsheet.query.FacetValue;
import io.broadsheet.query.HistogramRequest;
import io.broadsheet.query.SearchRequest;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /facets/{name}}: what the articles of a search can be narrowed by. */
final class FacetResource {

  private static final int MAX_VALUES = 100;

  private final NewsIndex index;
  private final Requests requests;
  private final Admission admission;
  private final Set<String> names = new HashSet<>(Requests.NAMES);

  FacetResource(NewsIndex index, Requests requests, Admission admission) {
    this.index = index;
    this.requests = requests;
    this.admission = admission;
    names.addAll(List.of("values", "containing", "width"));
  }

  void get(Context ctx) throws IOException {
    Parameters asked = Parameters.ofAddress(ctx, names);
    String name = ctx.pathParam("name");
    SearchRequest request = requests.request(asked);
    FacetField field = constant(name, FacetField.class);
    DateField days = constant(name, DateField.class);
    List<FacetRequest> facets =
        field == null
            ? List.of()
            : List.of(
                new FacetRequest(
                    field,
                    asked.number("values", 1, MAX_VALUES, FacetRequest.DEFAULT_LIMIT),
                    asked.text("containing", "")));
    List<HistogramRequest> histograms =
        days == null
            ? List.of()
            : List.of(
                new HistogramRequest(
                    days,
                    asked.choice("width", HistogramRequest.Width.class, HistogramRequest.Width.DAY),
                    Requests.zone(asked)));
    if (facets.isEmpty() && histograms.isEmpty()) {
      throw Problem.unknown(
          "no facet is called "
              + name
              + "; there are "
              + (Arrays.toString(FacetField.values()) + Arrays.toString(DateField.values()))
                  .toLowerCase(Locale.ROOT));
    }
    if (Answer.isKnown(ctx, index.version())) {
      return;
    }
    answer(ctx, name, admission.admit(() -> index.facets(request, facets, histograms)));
  }

  private static <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
        return constant;
      }
    }
    return null;
  }

  private static void answer(Context ctx, String name, FacetResult result) {
    Answer.json(
        ctx,
        json -> {
          json.writeStartObject();
          json.writeStringField("name", name);
          json.writeNumberField("articles", result.articles());
          if (result.stories() != null) {
            json.writeNumberField("stories", result.stories());
          }
          for (var facet : result.facets()) {
            json.writeArrayFieldStart("values");
            for (FacetValue value : facet.values()) {
              json.writeStartObject();
              json.writeStringField("key", value.key());
              json.writeStringField("label", value.label());
              json.writeNumberField("articles", value.articles());
              if (value.stories() != null) {
                json.writeNumberField("stories", value.stories());
              }
              json.writeEndObject();
            }
            json.writeEndArray();
          }
          for (DateHistogram histogram : result.histograms()) {
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
          json.writeEndObject();
        });
  }
}

package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.NewsIndex;
import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import io.broadsheet.query.ArticleCount;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.DateHistogram;
import io.broadsheet.query.Facet;
import io.broadsheet.query.FacetResult;
import io.broadsheet.query.FacetValue;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchResult;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query of an InstantSearch client found, in the shape that such clients know.
 *
 * @param query what was asked
 * @param result what was found
 * @param facets what was counted, or null where nothing was to count
 * @param titles of each hit of the page the marks of its title
 * @param took the time that all of it needed
 */
record InstantAnswer(
    InstantQuery query,
    SearchResult result,
    @Nullable FacetResult facets,
    List<List<TextSpan>> titles,
    Duration took) {

  /** Runs a query. */
  static InstantAnswer of(InstantQuery query, NewsIndex index) throws IOException {
    long begun = System.nanoTime();
    SearchResult result = index.search(query.request());
    FacetResult facets =
        query.facets().isEmpty() && query.histograms().isEmpty()
            ? null
            : index.facets(query.request(), query.facets(), query.histograms());
    List<List<TextSpan>> titles = new ArrayList<>();
    for (PassageHit hit : page(query, result)) {
      ArticleRef article = hit.article();
      String language = index.article(article.id()).map(Article::language).orElse(null);
      titles.add(index.marks(query.request(), article.title(), language));
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    return new InstantAnswer(query, result, facets, titles, took);
  }

  private static List<PassageHit> page(InstantQuery query, SearchResult result) {
    List<PassageHit> hits = result.passages();
    int from = Math.min(query.skipped(), hits.size());
    return hits.subList(from, Math.min(hits.size(), from + query.perPage()));
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    hits(json);
    json.writeNumberField("nbHits", result.total().articles());
    json.writeNumberField("page", query.page());
    json.writeNumberField("nbPages", pages());
    json.writeNumberField("hitsPerPage", query.perPage());
    json.writeBooleanField(
        "exhaustiveNbHits", result.total().relation() == ArticleCount.Relation.EXACT);
    if (facets != null) {
      json.writeBooleanField("exhaustiveFacetsCount", !facets.partial());
      facets(json, facets);
      stats(json, facets.histograms());
    }
    json.writeNumberField("processingTimeMS", took.toMillis());
    json.writeStringField("query", query.text());
    json.writeStringField("params", query.asked().toString());
    json.writeStringField("index", query.index());
    json.writeEndObject();
  }

  private void hits(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("hits");
    List<PassageHit> hits = page(query, result);
    for (int i = 0; i < hits.size(); i++) {
      new InstantHit(json, query).write(hits.get(i), titles.get(i));
    }
    json.writeEndArray();
  }

  /** Copies are told once, so there may be fewer hits than articles: known at the last of them. */
  private long pages() {
    long hits = result.next() == null ? result.passages().size() : result.total().articles();
    return query.perPage() == 0
        ? 0
        : Math.ceilDiv(Math.min(hits, Requests.MAX_DEPTH), query.perPage());
  }

  private static void facets(JsonGenerator json, FacetResult facets) throws IOException {
    json.writeObjectFieldStart("facets");
    for (Facet facet : facets.facets()) {
      counts(json, Filters.name(facet.field()), byLabel(facet));
    }
    for (DateHistogram histogram : facets.histograms()) {
      counts(json, Filters.name(histogram.request().field()), bySecond(histogram));
    }
    json.writeEndObject();
  }

  /** Clients know values by their labels, which two keys may share. */
  private static Map<String, Integer> byLabel(Facet facet) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (FacetValue value : facet.values()) {
      counts.merge(value.label(), value.articles(), Integer::sum);
    }
    return counts;
  }

  private static Map<String, Integer> bySecond(DateHistogram histogram) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (DateHistogram.Column column : histogram.columns()) {
      counts.put(Long.toString(second(column)), column.articles());
    }
    return counts;
  }

  /** The range of each facet of days, for clients that show a slider. */
  private static void stats(JsonGenerator json, List<DateHistogram> histograms) throws IOException {
    json.writeObjectFieldStart("facets_stats");
    for (DateHistogram histogram : histograms) {
      List<DateHistogram.Column> columns = histogram.columns();
      if (!columns.isEmpty()) {
        json.writeObjectFieldStart(Filters.name(histogram.request().field()));
        json.writeNumberField("min", second(columns.getFirst()));
        json.writeNumberField("max", second(columns.getLast()));
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private static long second(DateHistogram.Column column) {
    return column.from().atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }

  private static void counts(JsonGenerator json, String name, Map<String, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }
}

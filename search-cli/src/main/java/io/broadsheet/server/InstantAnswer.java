package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.article.TextSpan;
import io.broadsheet.query.ArticleCount;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.Markup;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchResult;
import java.io.IOException;
import java.util.List;

/** Writes what a search found in the shape that InstantSearch clients know. */
final class InstantAnswer {

  private final JsonGenerator json;
  private final InstantQuery query;

  InstantAnswer(JsonGenerator json, InstantQuery query) {
    this.json = json;
    this.query = query;
  }

  void write(SearchResult result) throws IOException {
    long found = result.total().articles();
    json.writeStartObject();
    json.writeArrayFieldStart("hits");
    List<PassageHit> hits = result.passages();
    int from = Math.min(query.skipped(), hits.size());
    for (PassageHit hit : hits.subList(from, Math.min(hits.size(), from + query.perPage()))) {
      hit(hit);
    }
    json.writeEndArray();
    json.writeNumberField("nbHits", found);
    json.writeNumberField("page", query.page());
    json.writeNumberField("nbPages", pages(found));
    json.writeNumberField("hitsPerPage", query.perPage());
    json.writeBooleanField(
        "exhaustiveNbHits", result.total().relation() == ArticleCount.Relation.EXACT);
    json.writeObjectFieldStart("facets");
    json.writeEndObject();
    json.writeNumberField("processingTimeMS", result.took().toMillis());
    json.writeStringField("query", query.text());
    json.writeStringField("params", "");
    json.writeStringField("index", query.index());
    json.writeEndObject();
  }

  private long pages(long found) {
    if (query.perPage() == 0) {
      return 0;
    }
    long reachable = Math.min(found, Requests.MAX_DEPTH);
    return (reachable + query.perPage() - 1) / query.perPage();
  }

  private void hit(PassageHit hit) throws IOException {
    ArticleRef article = hit.article();
    json.writeStartObject();
    json.writeStringField("objectID", article.id());
    json.writeStringField("title", article.title());
    json.writeStringField(
        "source", String.valueOf(article.source() == null ? "" : article.source()));
    if (article.published() != null) {
      json.writeStringField("published", article.published().toString());
    }
    if (article.url() != null) {
      json.writeStringField("url", article.url());
    }
    json.writeStringField("text", hit.text());
    json.writeNumberField("start", hit.span().start());
    json.writeNumberField("end", hit.span().end());
    for (String member : List.of("_highlightResult", "_snippetResult")) {
      json.writeObjectFieldStart(member);
      field("title", article.title(), List.of());
      field("text", hit.text(), hit.marks());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void field(String name, String text, List<TextSpan> marks) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("value", marked(text, marks));
    json.writeStringField("matchLevel", marks.isEmpty() ? "none" : "full");
    json.writeArrayFieldStart("matchedWords");
    for (TextSpan mark : marks) {
      json.writeString(mark.in(text));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * Puts the client's tags around marks. Clients that ask for tags which are no HTML escape the
   * whole; for all others the text is escaped here.
   */
  private String marked(String text, List<TextSpan> marks) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (TextSpan mark : marks) {
      out.append(safe(text.substring(at, mark.start()))).append(query.before());
      out.append(safe(mark.in(text))).append(query.after());
      at = mark.end();
    }
    return out.append(safe(text.substring(at))).toString();
  }

  private String safe(String text) {
    boolean isHtml = query.before().contains("<");
    return isHtml ? Markup.HTML.apply(text, List.of()) : text;
  }
}

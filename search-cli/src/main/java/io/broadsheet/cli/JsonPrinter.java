package io.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.article.TextSpan;
import io.broadsheet.query.ArticleCount;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A JSON object a query, a line each. Members without a value are left out. */
final class JsonPrinter implements ResultPrinter {

  private final Console console;
  private final JsonGenerator json;

  JsonPrinter(Console console) throws IOException {
    this.console = console;
    json = new JsonFactory().createGenerator(console.out());
    json.setRootValueSeparator(null);
  }

  @Override
  public void print(String queryId, SearchRequest request, SearchResult result) throws IOException {
    json.writeStartObject();
    if (!queryId.isEmpty()) {
      json.writeStringField("qid", queryId);
    }
    json.writeStringField("query", result.query());
    json.writeObjectFieldStart("total");
    json.writeNumberField("articles", result.total().articles());
    json.writeStringField(
        "relation",
        result.total().relation() == ArticleCount.Relation.EXACT ? "exact" : "at_least");
    json.writeEndObject();
    json.writeNumberField("tookMillis", result.took().toMillis());
    json.writeArrayFieldStart("warnings");
    for (String warning : result.warnings()) {
      json.writeString(warning);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("passages");
    for (PassageHit hit : result.passages()) {
      passage(hit);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    console.print("\n");
  }

  private void passage(PassageHit hit) throws IOException {
    json.writeStartObject();
    json.writeNumberField("rank", hit.rank());
    json.writeNumberField("score", hit.score());
    writeArticle(hit.article(), json);
    json.writeNumberField("start", hit.span().start());
    json.writeNumberField("end", hit.span().end());
    json.writeStringField("text", hit.text());
    marks(hit);
    text("speaker", hit.speaker(), json);
    json.writeArrayFieldStart("alsoIn");
    for (ArticleRef copy : hit.alsoIn()) {
      json.writeStartObject();
      json.writeStringField("id", copy.id());
      text("source", copy.source(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes the member that names an article. */
  static void writeArticle(ArticleRef article, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("article");
    json.writeStringField("id", article.id());
    text("title", article.title().isEmpty() ? null : article.title(), json);
    text("source", article.source(), json);
    text("published", article.published(), json);
    text("url", article.url(), json);
    json.writeEndObject();
  }

  private void marks(PassageHit hit) throws IOException {
    json.writeArrayFieldStart("marks");
    for (TextSpan mark : hit.marks()) {
      json.writeStartArray();
      json.writeNumber(mark.start());
      json.writeNumber(mark.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void text(String member, @Nullable Object value, JsonGenerator json)
      throws IOException {
    if (value != null) {
      json.writeStringField(member, value.toString());
    }
  }
}

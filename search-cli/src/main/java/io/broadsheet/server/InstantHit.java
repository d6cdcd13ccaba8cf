package io.broadsheet.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.article.TextSpan;
import io.broadsheet.json.SearchJson;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.PassageHit;
import java.io.IOException;
import java.util.List;

/** Writes a passage as a hit of an InstantSearch client. */
final class InstantHit {

  private final JsonGenerator json;
  private final InstantQuery query;

  InstantHit(JsonGenerator json, InstantQuery query) {
    this.json = json;
    this.query = query;
  }

  void write(PassageHit hit, List<TextSpan> titleMarks) throws IOException {
    ArticleRef article = hit.article();
    String title = article.title();
    SearchJson shape = new SearchJson(json);
    json.writeStartObject();
    json.writeStringField("objectID", article.id());
    json.writeStringField("title", title);
    shape.text("source", article.source());
    shape.text("published", article.published());
    shape.text("url", article.url());
    shape.text("speaker", hit.speaker());
    json.writeStringField("text", hit.text());
    json.writeNumberField("start", hit.span().start());
    json.writeNumberField("end", hit.span().end());
    json.writeObjectFieldStart("_highlightResult");
    marked("title", title, titleMarks);
    marked("text", hit.text(), hit.marks());
    json.writeEndObject();
    json.writeObjectFieldStart("_snippetResult");
    snippet("title", title, titleMarks);
    snippet("text", hit.text(), hit.marks());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void snippet(String name, String text, List<TextSpan> marks) throws IOException {
    int words = InstantSnippet.words(query.asked(), name);
    if (words > 0) {
      String ellipsis = query.asked().text("snippetEllipsisText", "…");
      InstantSnippet part = InstantSnippet.of(text, marks, words, ellipsis);
      marked(name, part.text(), part.marks());
    }
  }

  private void marked(String name, String text, List<TextSpan> marks) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("value", query.tags().apply(text, marks));
    json.writeStringField("matchLevel", marks.isEmpty() ? "none" : "full");
    json.writeArrayFieldStart("matchedWords");
    for (TextSpan mark : marks) {
      json.writeString(mark.in(text));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}

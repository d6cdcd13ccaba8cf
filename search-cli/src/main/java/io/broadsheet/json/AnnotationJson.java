package io.broadsheet.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.article.DateMention;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.Figure;
import io.broadsheet.article.Quote;
import io.broadsheet.article.Speaker;
import io.broadsheet.article.TextSpan;
import java.io.IOException;
import java.util.List;

/** The JSON shape of an annotated article. Members without a value are left out. */
public final class AnnotationJson {

  private final JsonGenerator json;
  private final SearchJson shape;

  private AnnotationJson(JsonGenerator json) {
    this.json = json;
    this.shape = new SearchJson(json);
  }

  /** Writes the members of one element of a list. */
  private interface Members<T> {
    void write(T element) throws IOException;
  }

  /** Writes an annotated article as one object. */
  public static void write(AnnotatedArticle annotated, JsonGenerator json) throws IOException {
    json.writeStartObject();
    members(annotated, json);
    json.writeEndObject();
  }

  /** Writes the members of that object, for one that has others too. */
  public static void members(AnnotatedArticle annotated, JsonGenerator json) throws IOException {
    new AnnotationJson(json).write(annotated);
  }

  private void write(AnnotatedArticle annotated) throws IOException {
    Article article = annotated.article();
    json.writeStringField("id", article.id());
    json.writeStringField("title", article.title());
    shape.text("source", article.source());
    shape.text("published", article.published());
    json.writeStringField("text", article.text());
    list("boilerplate", annotated.boilerplate(), this::span);
    list("passages", annotated.passages(), this::span);
    list("entities", annotated.entities(), this::entity);
    list("dates", annotated.dates(), this::date);
    list("quotes", annotated.quotes(), this::quote);
    list("figures", annotated.figures(), this::figure);
  }

  private <T> void list(String name, List<T> elements, Members<T> members) throws IOException {
    json.writeArrayFieldStart(name);
    for (T element : elements) {
      json.writeStartObject();
      members.write(element);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void span(TextSpan span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private void entity(EntityMention entity) throws IOException {
    span(entity.span());
    shape.text("type", entity.type());
    shape.text("key", entity.key());
    shape.text("name", entity.name());
  }

  private void date(DateMention date) throws IOException {
    span(date.span());
    shape.text("from", date.from());
    shape.text("to", date.to());
  }

  private void quote(Quote quote) throws IOException {
    span(quote.span());
    json.writeBooleanField("direct", quote.form() == Quote.Form.DIRECT);
    Speaker speaker = quote.speaker();
    if (speaker != null) {
      shape.text("speaker", speaker.name());
      TextSpan mention = speaker.mention();
      if (mention != null) {
        json.writeNumberField("speakerStart", mention.start());
        json.writeNumberField("speakerEnd", mention.end());
      }
    }
  }

  private void figure(Figure figure) throws IOException {
    span(figure.span());
    json.writeNumberField("value", figure.value());
    shape.text("unit", figure.unit());
  }
}

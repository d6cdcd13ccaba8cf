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
import org.jspecify.annotations.Nullable;

/** The JSON shape of an annotated article. Members without a value are left out. */
public final class AnnotationJson {

  private final JsonGenerator json;

  private AnnotationJson(JsonGenerator json) {
    this.json = json;
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
    text("source", article.source());
    text("published", article.published());
    json.writeStringField("text", article.text());
    spans("boilerplate", annotated.boilerplate());
    spans("passages", annotated.passages());
    json.writeArrayFieldStart("entities");
    for (EntityMention entity : annotated.entities()) {
      entity(entity);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dates");
    for (DateMention date : annotated.dates()) {
      date(date);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (Quote quote : annotated.quotes()) {
      quote(quote);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (Figure figure : annotated.figures()) {
      figure(figure);
    }
    json.writeEndArray();
  }

  private void text(String field, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value.toString());
    }
  }

  private void spans(String field, List<TextSpan> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (TextSpan span : spans) {
      start(span);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void start(TextSpan span) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private void entity(EntityMention entity) throws IOException {
    start(entity.span());
    text("type", entity.type());
    text("key", entity.key());
    text("name", entity.name());
    json.writeEndObject();
  }

  private void date(DateMention date) throws IOException {
    start(date.span());
    text("from", date.from());
    text("to", date.to());
    json.writeEndObject();
  }

  private void quote(Quote quote) throws IOException {
    start(quote.span());
    json.writeBooleanField("direct", quote.form() == Quote.Form.DIRECT);
    Speaker speaker = quote.speaker();
    if (speaker != null) {
      text("speaker", speaker.name());
      TextSpan mention = speaker.mention();
      if (mention != null) {
        json.writeNumberField("speakerStart", mention.start());
        json.writeNumberField("speakerEnd", mention.end());
      }
    }
    json.writeEndObject();
  }

  private void figure(Figure figure) throws IOException {
    start(figure.span());
    json.writeNumberField("value", figure.value());
    text("unit", figure.unit());
    json.writeEndObject();
  }
}

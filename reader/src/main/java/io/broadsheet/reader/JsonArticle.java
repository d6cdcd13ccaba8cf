package io.broadsheet.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.FieldMapping.Part;
import io.broadsheet.reader.html.BodyText;
import io.broadsheet.reader.text.DateText;
import io.broadsheet.reader.text.Languages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of a JSON object, by a {@link FieldMapping}. What is particular to ninjs (lists of
 * headlines and bodies with roles, text in XHTML) is known besides.
 */
final class JsonArticle {

  private final JsonNode object;
  private final FieldMapping mapping;
  private final Input input;

  JsonArticle(JsonNode object, FieldMapping mapping, Input input) {
    this.object = object;
    this.mapping = mapping;
    this.input = input;
  }

  /** Whether the object has what makes an article: a headline or a text. */
  boolean isArticle() {
    String type = object.path("type").asText("text");
    boolean isMedia =
        List.of("picture", "video", "audio", "composite", "graphic", "planning", "event")
            .contains(type);
    return !isMedia && (title() != null || !text().isEmpty());
  }

  Article article(String fallbackId) {
    String id = first(Part.ID);
    String url = first(Part.URL);
    Article.Builder article = Article.builder(id != null ? id : url != null ? url : fallbackId);
    String title = title();
    article.title(title == null ? "" : title).text(text());
    String source = first(Part.SOURCE);
    if (source != null) {
      article.source(source);
    }
    if (url != null) {
      article.url(url);
    }
    PublicationTime published =
        DateText.notAfter(DateText.parse(first(Part.PUBLISHED)), input.fetched());
    if (published != null) {
      article.published(published);
    }
    for (String author : mapping.values(object, Part.AUTHORS)) {
      article.author(author.replaceFirst("(?i)^by\\s+", "").strip());
    }
    String section = first(Part.SECTION);
    if (section != null) {
      article.section(section);
    }
    String declared = first(Part.LANGUAGE);
    String language = declared == null ? null : Languages.tag(declared);
    if (language != null) {
      article.language(language);
    }
    return article.build();
  }

  private @Nullable String title() {
    JsonNode main = role(object.path("headlines"), "main");
    String title = main == null ? first(Part.TITLE) : main.path("value").asText();
    return title == null || title.isBlank() ? null : title.strip();
  }

  private @Nullable String first(Part part) {
    List<String> values = mapping.values(object, part);
    return values.isEmpty() ? null : values.getFirst();
  }

  private String text() {
    JsonNode body = role(object.path("bodies"), "main");
    if (body != null) {
      String value = body.path("value").asText();
      return body.path("contentType").asText(body.path("contenttype").asText()).contains("html")
          ? BodyText.ofFragment(value)
          : value;
    }
    String field = mapping.field(object, Part.TEXT);
    if (field == null) {
      return "";
    }
    String text = String.join("\n\n", mapping.values(object, Part.TEXT));
    return field.endsWith("html") || (!field.equals("text") && isMarkup(text))
        ? BodyText.ofFragment(text)
        : text;
  }

  /** A text that is in tags from its beginning to its end. */
  private static boolean isMarkup(String text) {
    String stripped = text.strip();
    return stripped.startsWith("<") && stripped.endsWith(">") && stripped.contains("</");
  }

  private static @Nullable JsonNode role(JsonNode list, String role) {
    JsonNode first = null;
    for (JsonNode one : list) {
      if (one.path("role").asText().endsWith(role)) {
        return one;
      }
      first = first == null ? one : first;
    }
    return first;
  }
}

package io.broadsheet.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.article.Article;
import io.broadsheet.reader.FieldMapping.Part;
import io.broadsheet.reader.html.BodyText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article of a JSON object, by a {@link FieldMapping}. What is particular to ninjs (lists of
 * headlines and bodies with roles, text in XHTML) is known besides.
 */
final class JsonArticle {

  /** What ninjs calls items that are no article's text. */
  private static final Set<String> NO_TEXT =
      Set.of("picture", "video", "audio", "composite", "graphic", "planning", "event");

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
    return !NO_TEXT.contains(type) && (title() != null || !text().isEmpty());
  }

  /** Returns the article; its id is its own, or its address, or else the given one. */
  Article article(String fallbackId) {
    String id = first(Part.ID);
    String url = first(Part.URL);
    ArticleDraft article =
        new ArticleDraft(id != null ? id : url != null ? url : fallbackId, input.fetched());
    article.title(title());
    article.source(first(Part.SOURCE));
    article.url(url);
    article.published(first(Part.PUBLISHED));
    for (String author : mapping.values(object, Part.AUTHORS)) {
      article.author(ArticleDraft.nameIn(author).strip());
    }
    article.section(first(Part.SECTION));
    article.language(first(Part.LANGUAGE));
    return article.withText(text());
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

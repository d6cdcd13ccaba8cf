package io.broadsheet.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.article.Article;
import io.broadsheet.reader.FieldMapping.Part;
import io.broadsheet.reader.text.Byline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  /** What ninjs calls an item that puts others together; it may have a text of its own. */
  private static final String PACKAGE = "composite";

  /** What a package may have that tells of it and is no text. */
  private static final Set<String> SUMMARIES = Set.of("description", "summary");

  /** What anything may have that is no headline. */
  private static final String NAME = "name";

  private final JsonNode object;
  private final FieldMapping mapping;
  private final Input input;

  JsonArticle(JsonNode object, FieldMapping mapping, Input input) {
    this.object = object;
    this.mapping = mapping;
    this.input = input;
  }

  /**
   * Whether the object has what makes an article: a headline or a text. A mere name is that of a
   * person, a place, a product, unless there is a text or a date.
   */
  boolean isArticle() {
    if (isOther()) {
      return false;
    }
    boolean isNamed = NAME.equals(mapping.field(object, Part.TITLE)) && headlines().isEmpty();
    boolean isTitled = title() != null && (!isNamed || first(Part.PUBLISHED) != null);
    return isTitled || !text().isEmpty();
  }

  /** Whether the object has a text, or a headline and a date. */
  boolean isWhole() {
    boolean isDated = title() != null && first(Part.PUBLISHED) != null;
    return !isOther()
        && (isDated || mapping.field(object, Part.TEXT) != null || !texts("bodies").isEmpty());
  }

  /** Whether the object is an item of its own, an article or not. */
  boolean isItem() {
    return isArticle() || isOther();
  }

  /** Whether the object is an item of ninjs that is no article: a picture, or a package alone. */
  boolean isOther() {
    String type = object.path("type").asText();
    return NO_TEXT.contains(type) && !(type.equals(PACKAGE) && hasBody());
  }

  private boolean hasBody() {
    String field = mapping.field(object, Part.TEXT);
    return !texts("bodies").isEmpty() || (field != null && !SUMMARIES.contains(field));
  }

  /** Whether the object is whole and has a headline. */
  boolean isTitled() {
    return title() != null && isWhole();
  }

  /** Why the article may not be shown; null where it may. */
  @Nullable String objection() {
    String status = object.path("pubstatus").asText(object.path("pubStatus").asText());
    return ItemStatus.objection(status, object.path("embargoed").asText(), input.fetched());
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
    authors().forEach(article::author);
    article.section(first(Part.SECTION));
    article.language(first(Part.LANGUAGE));
    return article.withText(text());
  }

  /** Returns when the article was published, as the object writes it, or null. */
  @Nullable String date() {
    String date = first(Part.PUBLISHED);
    return date == null || date.isBlank() ? null : date.strip();
  }

  /** The names in a list of authors, or in a line that says who wrote the article. */
  private List<String> authors() {
    List<String> authors = mapping.values(object, Part.AUTHORS);
    String field = mapping.field(object, Part.AUTHORS);
    return field != null && field.startsWith("by") && authors.size() == 1
        ? Byline.names(authors.getFirst())
        : authors.stream().map(author -> ArticleDraft.nameIn(author).strip()).toList();
  }

  private List<JsonNode> headlines() {
    return texts("headlines");
  }

  private @Nullable String title() {
    List<JsonNode> headlines = headlines();
    String title = headlines.isEmpty() ? first(Part.TITLE) : main(headlines).path("value").asText();
    return title == null || title.isBlank() ? null : title.strip();
  }

  private @Nullable String first(Part part) {
    List<String> values = mapping.values(object, part);
    return values.isEmpty() ? null : values.getFirst();
  }

  private String text() {
    List<JsonNode> bodies = texts("bodies");
    if (!bodies.isEmpty()) {
      JsonNode body = body(bodies);
      String text = body.path("value").asText();
      return type(body).contains("html")
          ? WireText.ofHtml(text, title())
          : WireText.ofString(text, title());
    }
    String field = mapping.field(object, Part.TEXT);
    if (field == null) {
      return title() == null ? "" : WireText.ofString(summary(), title());
    }
    String text = String.join("\n\n", mapping.values(object, Part.TEXT));
    return field.endsWith("html") || (!field.equals("text") && WireText.isMarkup(text))
        ? WireText.ofHtml(text, title())
        : text;
  }

  /** What ninjs tells of an item, which may be all that a provider sends. */
  private String summary() {
    List<JsonNode> told = texts("descriptions");
    return told.isEmpty()
        ? object.path("description_text").asText()
        : main(told).path("value").asText();
  }

  /** What ninjs lists with roles: headlines, bodies. */
  private List<JsonNode> texts(String list) {
    List<JsonNode> texts = new ArrayList<>();
    for (JsonNode one : object.path(list)) {
      if (!one.path("value").asText().isBlank()) {
        texts.add(one);
      }
    }
    return texts;
  }

  private static JsonNode main(List<JsonNode> texts) {
    return texts.stream()
        .filter(one -> one.path("role").asText().endsWith("main"))
        .findFirst()
        .orElse(texts.getFirst());
  }

  /** The main body, in the form that tells its paragraphs best. */
  private static JsonNode body(List<JsonNode> bodies) {
    JsonNode main = main(bodies);
    String role = main.path("role").asText();
    return bodies.stream()
        .filter(one -> !role.endsWith("main") || one.path("role").asText().equals(role))
        .min(Comparator.comparingInt(JsonArticle::rank))
        .orElse(main);
  }

  private static int rank(JsonNode body) {
    String type = type(body);
    return type.contains("html") ? 0 : type.contains("xml") ? 3 : type.contains("nitf") ? 2 : 1;
  }

  private static String type(JsonNode body) {
    return body.path("contentType")
        .asText(body.path("contenttype").asText())
        .toLowerCase(Locale.ROOT);
  }
}

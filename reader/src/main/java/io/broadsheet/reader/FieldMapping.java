package io.broadsheet.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of JSON objects are which parts of articles.
 *
 * <pre>{@code
 * FieldMapping mapping = FieldMapping.builder().title("head.line").text("paragraphs").build();
 * new ArticleReader().withMapping(mapping).read(file, "id", sink);
 * }</pre>
 *
 * <p>A field is a name, or names with dots where an object is in an object; a star at the end
 * stands for any ending ({@code headline_*}, as ninjs has them). Of several fields for a part the
 * first one that has a value is taken. A list of texts is put together with blank lines between, a
 * list of authors is several authors. Parts that a builder does not name keep the usual names:
 * {@code id, title, text, source, published, url, authors, section, language} and what news
 * collections call them.
 */
public final class FieldMapping {

  /** A part of an article. */
  enum Part {
    ID,
    TITLE,
    TEXT,
    SOURCE,
    PUBLISHED,
    URL,
    AUTHORS,
    SECTION,
    LANGUAGE
  }

  private static final FieldMapping DEFAULTS = builder().build();

  private final Map<Part, List<String>> fields;

  private FieldMapping(Map<Part, List<String>> fields) {
    this.fields = new EnumMap<>(fields);
  }

  /** Returns the mapping of the usual names. */
  public static FieldMapping defaults() {
    return DEFAULTS;
  }

  /** Returns a builder that begins with the usual names. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FieldMapping}. Not safe for use by several threads. */
  public static final class Builder {
    private final Map<Part, List<String>> fields = new EnumMap<>(Part.class);

    private Builder() {
      for (Part part : Part.values()) {
        fields.put(part, usual(part));
      }
    }

    private Builder set(Part part, String... names) {
      fields.put(part, List.of(names));
      return this;
    }

    /** Sets the fields of the id. */
    public Builder id(String... names) {
      return set(Part.ID, names);
    }

    /** Sets the fields of the headline. */
    public Builder title(String... names) {
      return set(Part.TITLE, names);
    }

    /** Sets the fields of the body. */
    public Builder text(String... names) {
      return set(Part.TEXT, names);
    }

    /** Sets the fields of the outlet's name. */
    public Builder source(String... names) {
      return set(Part.SOURCE, names);
    }

    /** Sets the fields of the time of publication. */
    public Builder published(String... names) {
      return set(Part.PUBLISHED, names);
    }

    /** Sets the fields of the address on the web. */
    public Builder url(String... names) {
      return set(Part.URL, names);
    }

    /** Sets the fields of the authors. */
    public Builder authors(String... names) {
      return set(Part.AUTHORS, names);
    }

    /** Sets the fields of the section. */
    public Builder section(String... names) {
      return set(Part.SECTION, names);
    }

    /** Sets the fields of the language. */
    public Builder language(String... names) {
      return set(Part.LANGUAGE, names);
    }

    /** Builds the mapping. */
    public FieldMapping build() {
      return new FieldMapping(fields);
    }
  }

  /** What news collections call a part, the usual name first. */
  private static List<String> usual(Part part) {
    return switch (part) {
      case ID ->
          List.of(
              "id",
              "guid",
              "uri",
              "_id",
              "uuid",
              "urn",
              "article_id",
              "articleId",
              "docid",
              "doc_id");
      case TITLE -> List.of("headline.main", "headline", "title", "headline_*", "heading", "name");
      case TEXT ->
          List.of(
              "text",
              "body",
              "body_xhtml",
              "body_html",
              "body_text",
              "content",
              "maintext",
              "articleBody",
              "article_body",
              "full_text",
              "fulltext",
              "story",
              "article",
              "contents",
              "content_html",
              "content_text",
              "article_html",
              "body_*",
              "description",
              "summary");
      case SOURCE ->
          List.of(
              "source",
              "source.name",
              "source_name",
              "publisher",
              "publisher.name",
              "site_name",
              "sitename",
              "source_domain",
              "publication",
              "outlet",
              "newspaper",
              "provider",
              "site",
              "domain",
              "copyrightholder",
              "copyrightHolder",
              "infosource",
              "infosources",
              "infoSources",
              "creditline");
      case PUBLISHED ->
          List.of(
              "published",
              "published_at",
              "publishedAt",
              "datePublished",
              "date_published",
              "date_publish",
              "publish_date",
              "published_date",
              "publication_date",
              "pub_date",
              "pubDate",
              "firstpublished",
              "firstcreated",
              "firstCreated",
              "first_created",
              "contentcreated",
              "contentCreated",
              "content_created",
              "date",
              "versioncreated",
              "versionCreated",
              "version_created",
              "created_at",
              "created",
              "timestamp",
              "datetime",
              "time");
      case URL ->
          List.of(
              "url",
              "link",
              "canonical_url",
              "web_url",
              "permalink",
              "source_url",
              "href",
              "external_url");
      case AUTHORS ->
          List.of("authors", "author", "byline.original", "byline", "by", "creator", "writers");
      case SECTION ->
          List.of(
              "section",
              "section_name",
              "category",
              "articleSection",
              "news_desk",
              "topic",
              "categories");
      case LANGUAGE -> List.of("language", "lang", "inLanguage", "language_code");
    };
  }

  /** Returns the name of the field that a part is in; null where the object has none. */
  @Nullable String field(JsonNode object, Part part) {
    for (String name : fields.getOrDefault(part, List.of())) {
      if (!values(at(object, name)).isEmpty()) {
        return name;
      }
    }
    return null;
  }

  /** Returns the values of a part; none where the object has none. */
  List<String> values(JsonNode object, Part part) {
    String field = field(object, part);
    return field == null ? List.of() : values(at(object, field));
  }

  private static JsonNode at(JsonNode object, String path) {
    if (path.endsWith("*")) {
      return first(object, path.substring(0, path.length() - 1));
    }
    JsonNode whole = object.path(path);
    if (!whole.isMissingNode() || path.indexOf('.') < 0) {
      return whole;
    }
    JsonNode node = object;
    for (String name : path.split("\\.", -1)) {
      node = node.path(name);
    }
    return node;
  }

  /** The first field that begins with this and has a value. */
  private static JsonNode first(JsonNode object, String beginning) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (field.getKey().startsWith(beginning) && !values(field.getValue()).isEmpty()) {
        return field.getValue();
      }
    }
    return MissingNode.getInstance();
  }

  /** The texts of a value, of the values of a list, of the name or text of an object. */
  private static List<String> values(JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(one -> values.addAll(one.isArray() ? List.of() : values(one)));
    } else if (node.isObject()) {
      for (String name : new String[] {"name", "text", "value", "title", "content"}) {
        if (values.isEmpty() && node.path(name).isValueNode()) {
          values.addAll(values(node.path(name)));
        }
      }
    } else if (node.isValueNode() && !node.isNull() && !node.asText().isBlank()) {
      values.add(node.asText());
    }
    return values;
  }
}

package io.broadsheet.article;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article as an outlet published it. The text is kept as it came; nothing in this library
 * changes it.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder("a1").source("The Example Times").title("Talks resume").text(body).build();
 * }</pre>
 *
 * <p>Limits: no part may be longer than {@link #MAX_TEXT_LENGTH} code units, and an id not longer
 * than {@link #MAX_ID_LENGTH}. An index keeps UTF-8, and U+FFFD in place of a surrogate that stands
 * without its other half.
 *
 * @param id what names the article in an index; not blank; the same id again replaces the article
 * @param source the outlet, or null where it is not known
 * @param title the headline; empty where there is none
 * @param text the body as it came, in UTF-16
 * @param published when it was published, or null where that is not known
 * @param url its address on the web as the outlet writes it, or null; not checked, so whoever makes
 *     a link of it lets only {@code http} and {@code https} through
 * @param authors who wrote it, in the order of the byline; maybe none
 * @param section the outlet's section ("World"), or null
 * @param language BCP 47 tag of the text's language ("en"), or null where it is not known; three
 *     letters of ISO 639-2 ("eng") and English names ("English") become the tag
 */
public record Article(
    String id,
    @Nullable Source source,
    String title,
    String text,
    @Nullable PublicationTime published,
    @Nullable String url,
    List<String> authors,
    @Nullable String section,
    @Nullable String language) {

  /** Longest text, title or other part in UTF-16 code units: 16 Mi, far above any article. */
  public static final int MAX_TEXT_LENGTH = 1 << 24;

  /** Longest id in UTF-16 code units; an index term must fit into 32 KiB of UTF-8. */
  public static final int MAX_ID_LENGTH = 8191;

  /**
   * Checks the parts and copies the list.
   *
   * @throws IllegalArgumentException if the id is blank or a part is longer than its limit
   */
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(authors, "authors");
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    checkLength("id", id, MAX_ID_LENGTH);
    checkLength("title", title, MAX_TEXT_LENGTH);
    checkLength("text", text, MAX_TEXT_LENGTH);
    checkLength("source", source == null ? null : source.name(), MAX_TEXT_LENGTH);
    checkLength("url", url, MAX_TEXT_LENGTH);
    checkLength("section", section, MAX_TEXT_LENGTH);
    checkLength("language", language, MAX_TEXT_LENGTH);
    language = language == null ? null : LanguageTag.of(language);
    authors = List.copyOf(authors);
    authors.forEach(author -> checkLength("author", author, MAX_TEXT_LENGTH));
  }

  private static void checkLength(String part, @Nullable String value, int limit) {
    if (value != null && value.length() > limit) {
      throw new IllegalArgumentException(
          "the " + part + " has " + value.length() + " characters; the limit is " + limit);
    }
  }

  /** Returns a builder of an article with the given id. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Returns a builder that begins with all parts of this article. */
  public Builder toBuilder() {
    Builder builder = new Builder(id).title(title).text(text);
    builder.source = source;
    builder.published = published;
    builder.url = url;
    builder.authors.addAll(authors);
    builder.section = section;
    builder.language = language;
    return builder;
  }

  /** Builds an {@link Article}. Not safe for use by several threads. */
  public static final class Builder {
    private final String id;
    private @Nullable Source source;
    private String title = "";
    private String text = "";
    private @Nullable PublicationTime published;
    private @Nullable String url;
    private final List<String> authors = new ArrayList<>();
    private @Nullable String section;
    private @Nullable String language;

    private Builder(String id) {
      this.id = Objects.requireNonNull(id, "id");
    }

    /** Sets the outlet's name. */
    public Builder source(String name) {
      this.source = new Source(name);
      return this;
    }

    /** Sets the headline. */
    public Builder title(String title) {
      this.title = Objects.requireNonNull(title, "title");
      return this;
    }

    /** Sets the body. */
    public Builder text(String text) {
      this.text = Objects.requireNonNull(text, "text");
      return this;
    }

    /** Sets the time of publication. */
    public Builder published(PublicationTime published) {
      this.published = Objects.requireNonNull(published, "published");
      return this;
    }

    /** Sets the instant of publication with the outlet's zone. */
    public Builder published(ZonedDateTime time) {
      return published(PublicationTime.at(time));
    }

    /**
     * Sets the day or time of publication from its ISO 8601 form.
     *
     * @throws java.time.DateTimeException if it is none
     * @see PublicationTime#parse
     */
    public Builder published(String iso) {
      return published(PublicationTime.parse(iso));
    }

    /** Sets the address on the web. */
    public Builder url(URI url) {
      return url(url.toString());
    }

    /** Sets the address on the web as the outlet writes it. */
    public Builder url(String url) {
      this.url = Objects.requireNonNull(url, "url");
      return this;
    }

    /** Adds an author. */
    public Builder author(String name) {
      authors.add(Objects.requireNonNull(name, "name"));
      return this;
    }

    /** Sets the outlet's section. */
    public Builder section(String section) {
      this.section = Objects.requireNonNull(section, "section");
      return this;
    }

    /** Sets the language: a BCP 47 tag, three letters of ISO 639-2 or its name in English. */
    public Builder language(String tag) {
      this.language = Objects.requireNonNull(tag, "tag");
      return this;
    }

    /**
     * Builds the article.
     *
     * @throws IllegalArgumentException if the id is blank or a part is too long
     */
    public Article build() {
      return new Article(id, source, title, text, published, url, authors, section, language);
    }
  }
}

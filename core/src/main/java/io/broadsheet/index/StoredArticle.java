package io.broadsheet.index;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.article.Source;
import io.broadsheet.internal.Fields;
import io.broadsheet.query.ArticleRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.jspecify.annotations.Nullable;

/** An article in the stored fields of its document. */
public final class StoredArticle {

  private StoredArticle() {}

  /** Adds the stored fields of an article to its document. */
  static void store(Article article, Document document) {
    Consumer<StoredField> add = document::add;
    add.accept(new StoredField(Fields.STORED_TITLE, article.title()));
    add.accept(new StoredField(Fields.STORED_TEXT, article.text()));
    store(Fields.STORED_SOURCE, article.source(), document);
    PublicationTime published = article.published();
    if (published != null) {
      store(Fields.STORED_PUBLISHED, published, document);
      store(Fields.STORED_ZONE, published.zone(), document);
    }
    store(Fields.STORED_URL, article.url(), document);
    article.authors().forEach(author -> store(Fields.STORED_AUTHOR, author, document));
    store(Fields.STORED_SECTION, article.section(), document);
    store(Fields.STORED_LANGUAGE, article.language(), document);
  }

  private static void store(String field, @Nullable Object value, Document document) {
    if (value != null) {
      document.add(new StoredField(field, value.toString()));
    }
  }

  /** Reads an article back from its document. */
  public static Article read(Document document) {
    String source = document.get(Fields.STORED_SOURCE);
    return new Article(
        required(document, Fields.ID),
        source == null ? null : new Source(source),
        required(document, Fields.STORED_TITLE),
        required(document, Fields.STORED_TEXT),
        published(document),
        document.get(Fields.STORED_URL),
        List.copyOf(Arrays.asList(document.getValues(Fields.STORED_AUTHOR))),
        document.get(Fields.STORED_SECTION),
        document.get(Fields.STORED_LANGUAGE));
  }

  /** The fields of a {@linkplain #reference reference}. */
  static final Set<String> REFERENCE_FIELDS =
      Set.of(
          Fields.ID,
          Fields.STORED_TITLE,
          Fields.STORED_SOURCE,
          Fields.STORED_PUBLISHED,
          Fields.STORED_ZONE,
          Fields.STORED_URL);

  /** Reads back all but an article's text. */
  static ArticleRef reference(Document document) {
    String source = document.get(Fields.STORED_SOURCE);
    return new ArticleRef(
        required(document, Fields.ID),
        required(document, Fields.STORED_TITLE),
        source == null ? null : new Source(source),
        published(document),
        document.get(Fields.STORED_URL));
  }

  private static String required(Document document, String field) {
    String value = document.get(field);
    if (value == null) {
      throw new IllegalStateException("a stored article has no " + field);
    }
    return value;
  }

  private static @Nullable PublicationTime published(Document document) {
    String iso = document.get(Fields.STORED_PUBLISHED);
    if (iso == null) {
      return null;
    }
    ZoneId zone = ZoneId.of(required(document, Fields.STORED_ZONE));
    return iso.length() == 10
        ? new PublicationTime(LocalDate.parse(iso), null, zone)
        : PublicationTime.at(OffsetDateTime.parse(iso).atZoneSameInstant(zone));
  }
}

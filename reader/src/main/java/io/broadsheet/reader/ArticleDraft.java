package io.broadsheet.reader;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.text.DateText;
import io.broadsheet.reader.text.Languages;
import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article of which a file may tell any part or not. Each part may be null, which leaves the
 * article as it is; dates and languages that are none are left out too.
 */
final class ArticleDraft {

  private static final Pattern BY = Pattern.compile("(?i)^by\\s+");

  private final Article.Builder article;
  private final Instant fetched;

  /**
   * @param fetched when the article was fetched: it was not published later
   */
  ArticleDraft(String id, Instant fetched) {
    this.article = Article.builder(id);
    this.fetched = fetched;
  }

  /** Returns the name in a byline: {@code By Ann Lee}. */
  static String nameIn(String byline) {
    return BY.matcher(byline).replaceFirst("");
  }

  void title(@Nullable String title) {
    if (title != null) {
      article.title(title);
    }
  }

  void source(@Nullable String name) {
    if (name != null) {
      article.source(name);
    }
  }

  void url(@Nullable URI url) {
    if (url != null) {
      article.url(url);
    }
  }

  /** Takes an address as the file writes it. */
  void url(@Nullable String url) {
    if (url != null) {
      article.url(url);
    }
  }

  void author(String name) {
    article.author(name);
  }

  void published(@Nullable PublicationTime time) {
    if (time != null) {
      article.published(time);
    }
  }

  /** Takes the first of these dates that can be read and is true. */
  void published(@Nullable String... dates) {
    for (String date : dates) {
      PublicationTime time = DateText.parse(date, fetched);
      if (time != null) {
        article.published(time);
        return;
      }
    }
  }

  void section(@Nullable String section) {
    if (section != null) {
      article.section(section);
    }
  }

  /** Takes a language as the file declares it. */
  void language(@Nullable String declared) {
    String tag = declared == null ? null : Languages.tag(declared);
    if (tag != null) {
      article.language(tag);
    }
  }

  /** Returns the article, with its text. */
  Article withText(String text) {
    return article.text(text).build();
  }
}

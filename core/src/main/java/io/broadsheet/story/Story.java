package io.broadsheet.story;

import io.broadsheet.article.PublicationTime;
import io.broadsheet.query.ArticleRef;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Articles that tell of one event. An article that tells of an event alone is a story of one.
 *
 * @param articles the first report first, those without a date last; not empty
 */
public record Story(List<ArticleRef> articles) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public Story {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a story has at least one article");
    }
  }

  /** Returns the story's name: the id of its first report. */
  public String id() {
    return articles.getFirst().id();
  }

  /** Returns the headline of the first report that has one; empty where none has. */
  public String title() {
    return articles.stream()
        .map(ArticleRef::title)
        .filter(title -> !title.isBlank())
        .findFirst()
        .orElse("");
  }

  /** Returns the names of the outlets that tell it, in the order in which they came to it. */
  public List<String> sources() {
    return articles.stream()
        .map(article -> article.source() == null ? null : article.source().name())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Returns when it was first reported, or null where no report has a date. */
  public @Nullable PublicationTime firstReport() {
    return articles.getFirst().published();
  }

  /** Returns when it was last reported, or null where no report has a date. */
  public @Nullable PublicationTime latest() {
    return articles.reversed().stream()
        .map(ArticleRef::published)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}

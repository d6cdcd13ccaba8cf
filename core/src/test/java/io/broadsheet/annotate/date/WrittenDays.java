package io.broadsheet.annotate.date;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.Article;
import io.broadsheet.article.DateMention;
import java.util.List;
import java.util.stream.Stream;

/** The days that a text names, as words that a test compares. */
final class WrittenDays {

  private WrittenDays() {}

  /** Returns each interval as "first..last", without what is open. */
  static List<String> days(String text, String published) {
    return resolved(text, published)
        .map(m -> (m.from() == null ? "" : m.from()) + ".." + (m.to() == null ? "" : m.to()))
        .toList();
  }

  /** Returns the first day of each interval that has one. */
  static List<String> firstDays(String text, String published) {
    return resolved(text, published)
        .filter(m -> m.from() != null)
        .map(m -> String.valueOf(m.from()))
        .toList();
  }

  private static Stream<DateMention> resolved(String text, String published) {
    Article article = Article.builder("a").text(text).published(published).build();
    return new DateAnnotator()
        .annotate(ArticleText.of(article)).stream().filter(m -> m.from() != null || m.to() != null);
  }
}

package io.broadsheet.annotate.entity;

import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.Article;
import io.broadsheet.article.EntityMention;
import java.util.List;

/** The names in a text as words that a test compares. */
final class WrittenNames {

  private static final ArticleAnnotator ANNOTATOR = new ArticleAnnotator();

  private WrittenNames() {}

  static List<EntityMention> mentions(String text) {
    return ANNOTATOR.annotate(Article.builder("a").text(text).build()).entities();
  }

  /** Returns each mention as its text and the first letters of its type. */
  static List<String> names(String text) {
    return mentions(text).stream()
        .map(m -> m.span().in(text) + "/" + m.type().name().substring(0, 2))
        .toList();
  }

  /** Returns {@link #names} with blanks between them. */
  static String line(String text) {
    return String.join(" ", names(text));
  }

  static List<String> keys(String text) {
    return mentions(text).stream().map(EntityMention::key).toList();
  }
}

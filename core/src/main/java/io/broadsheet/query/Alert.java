package io.broadsheet.query;

import io.broadsheet.article.TextSpan;
import java.util.List;
import java.util.Objects;

/**
 * An article that a saved search waited for.
 *
 * @param searchId the saved search
 * @param article the article
 * @param span where the passage that meets the search stands in the article's text
 * @param text the passage, unchanged; empty where the article has a title only
 * @param marks what matched, as spans over {@code text}, in its order and apart
 */
public record Alert(
    String searchId, ArticleRef article, TextSpan span, String text, List<TextSpan> marks) {

  /** Copies the list. */
  public Alert {
    Objects.requireNonNull(searchId, "searchId");
    Objects.requireNonNull(article, "article");
    marks = List.copyOf(marks);
  }
}

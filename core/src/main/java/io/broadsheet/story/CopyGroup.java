package io.broadsheet.story;

import io.broadsheet.query.ArticleRef;
import java.util.List;

/**
 * Articles that print one text: reprints, agency copy, shortened or with a paragraph added, under
 * whatever headlines. A text that is printed once is a group of one.
 *
 * @param articles the first to print it first; not empty
 */
public record CopyGroup(List<ArticleRef> articles) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public CopyGroup {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a group has at least one article");
    }
  }

  /** Returns the group's name: the id of the article that had the text first. */
  public String id() {
    return articles.getFirst().id();
  }

  /** Returns whether more than one article prints the text. */
  public boolean isReprinted() {
    return articles.size() > 1;
  }
}

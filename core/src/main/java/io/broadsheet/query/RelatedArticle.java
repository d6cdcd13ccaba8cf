package io.broadsheet.query;

import java.util.List;
import java.util.Objects;

/**
 * An article about the same matter as another, and why it is thought so.
 *
 * @param article the article
 * @param score how much the two share; comparable within one list only
 * @param sharedNames names that both have, the most telling first, as the first article writes them
 * @param sharedTerms other words that both have, likewise
 * @param alsoIn articles that carry the same text; maybe none
 */
public record RelatedArticle(
    ArticleRef article,
    float score,
    List<String> sharedNames,
    List<String> sharedTerms,
    List<ArticleRef> alsoIn) {

  /** Copies the lists. */
  public RelatedArticle {
    Objects.requireNonNull(article, "article");
    sharedNames = List.copyOf(sharedNames);
    sharedTerms = List.copyOf(sharedTerms);
    alsoIn = List.copyOf(alsoIn);
  }
}

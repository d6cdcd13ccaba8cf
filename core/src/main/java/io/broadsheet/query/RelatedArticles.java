package io.broadsheet.query;

import java.util.List;

/**
 * What else an index has about the matter of an article.
 *
 * @param articleId the article
 * @param background published before it, at the same time or at a time that is not known, the
 *     closest first; all related ones where its own is not known
 * @param followUps published after it, the closest first
 * @param warnings why the articles are not all that there are, where they may not be; else none
 * @param partial whether there may be more than is told here, because the time was up
 */
public record RelatedArticles(
    String articleId,
    List<RelatedArticle> background,
    List<RelatedArticle> followUps,
    List<String> warnings,
    boolean partial) {

  /** Copies the lists. */
  public RelatedArticles {
    background = List.copyOf(background);
    followUps = List.copyOf(followUps);
    warnings = List.copyOf(warnings);
  }
}

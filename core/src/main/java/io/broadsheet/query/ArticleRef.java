package io.broadsheet.query;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.article.Source;
import org.jspecify.annotations.Nullable;

/**
 * An article as a result names it: all but its text.
 *
 * @param id the article's id
 * @param title the headline; maybe empty
 * @param source the outlet, or null
 * @param published when, or null
 * @param url where, or null
 */
public record ArticleRef(
    String id,
    String title,
    @Nullable Source source,
    @Nullable PublicationTime published,
    @Nullable String url) {

  /** Returns the reference of an article. */
  public static ArticleRef of(Article article) {
    return new ArticleRef(
        article.id(), article.title(), article.source(), article.published(), article.url());
  }
}

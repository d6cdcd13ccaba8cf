package io.broadsheet.query;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.article.Source;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An article as a result names it: all but its text.
 *
 * @param id the article's id
 * @param title the headline; maybe empty
 * @param source the outlet, or null
 * @param published when, or null
 * @param url where, or null; as unchecked as {@link Article#url()}
 */
public record ArticleRef(
    String id,
    String title,
    @Nullable Source source,
    @Nullable PublicationTime published,
    @Nullable String url) {

  /** By time of publication, those without one last, then by id. */
  public static final Comparator<ArticleRef> FIRST_REPORT_FIRST = ArticleRef::compare;

  /** Written out, for Java makes each comparator that is put together anew in every process. */
  private static int compare(ArticleRef one, ArticleRef other) {
    PublicationTime time = one.published;
    PublicationTime otherTime = other.published;
    int order =
        time == null || otherTime == null
            ? Boolean.compare(time == null, otherTime == null)
            : time.instantOrStartOfDay().compareTo(otherTime.instantOrStartOfDay());
    return order != 0 ? order : one.id.compareTo(other.id);
  }

  /** Returns the reference of an article. */
  public static ArticleRef of(Article article) {
    return new ArticleRef(
        article.id(), article.title(), article.source(), article.published(), article.url());
  }
}

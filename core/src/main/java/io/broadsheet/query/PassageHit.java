package io.broadsheet.query;

import io.broadsheet.article.TextSpan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A passage that answers a query.
 *
 * @param rank place in the results, from 1
 * @param score of article and passage together; comparable within one search only
 * @param article the article that it stands in
 * @param span where it stands in the article's text
 * @param text the passage, unchanged; empty where the article has a title only, or the request asks
 *     for {@linkplain SearchRequest.Detail#ARTICLES articles} only
 * @param marks what matched, as spans over {@code text}, in its order and apart
 * @param speaker who is quoted in the passage, or null
 * @param alsoIn other articles that carry the same text, the first report first; maybe none
 * @param story the story that the article tells, by the id of its first report; null where results
 *     are not grouped by story
 * @param explanation why it stands there, where the request {@linkplain
 *     SearchRequest.Detail#EXPLAINED asks} for it, else null
 */
public record PassageHit(
    int rank,
    float score,
    ArticleRef article,
    TextSpan span,
    String text,
    List<TextSpan> marks,
    @Nullable String speaker,
    List<ArticleRef> alsoIn,
    @Nullable String story,
    @Nullable HitExplanation explanation) {

  /**
   * Copies the lists and checks that the marks lie in the text.
   *
   * @throws IllegalArgumentException if a mark ends outside the text
   */
  public PassageHit {
    Objects.requireNonNull(article, "article");
    marks = List.copyOf(marks);
    alsoIn = List.copyOf(alsoIn);
    for (TextSpan mark : marks) {
      if (mark.end() > text.length()) {
        throw new IllegalArgumentException(mark + " ends outside a text of " + text.length());
      }
    }
  }

  /** Returns the text with its marks, in HTML, for a terminal or as it is. */
  public String marked(Markup markup) {
    return markup.apply(text, marks);
  }
}

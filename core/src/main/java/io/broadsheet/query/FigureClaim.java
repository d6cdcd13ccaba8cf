package io.broadsheet.query;

import io.broadsheet.article.Figure;
import io.broadsheet.article.TextSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that an article gives, with who claims it.
 *
 * @param figure the number as the text gives it
 * @param article the article
 * @param claimant who is quoted with it, by name or as the text has it ("a rights group"), or null
 *     where the article gives it as its own
 * @param sentence the sentence that it stands in
 * @param sentenceSpan where the sentence stands in the article's text
 */
public record FigureClaim(
    Figure figure,
    ArticleRef article,
    @Nullable String claimant,
    String sentence,
    TextSpan sentenceSpan) {

  /** Checks the parts. */
  public FigureClaim {
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(article, "article");
  }
}

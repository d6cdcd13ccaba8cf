package io.broadsheet.annotate.date;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.DateMention;
import java.util.List;

/**
 * Finds expressions of time and resolves them against the publication date. Immutable, safe for use
 * by several threads.
 */
public final class DateAnnotator {

  /** Returns the expressions of time in the order of the text. Never throws, whatever the text. */
  public List<DateMention> annotate(ArticleText text) {
    return new DateScan(text).run();
  }
}

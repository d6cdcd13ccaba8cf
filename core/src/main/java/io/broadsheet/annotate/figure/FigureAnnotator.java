package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.DateMention;
import io.broadsheet.article.Figure;
import java.util.List;

/** Finds numbers with their units, outside of dates. Immutable, safe for use by several threads. */
public final class FigureAnnotator {

  /** Returns the figures in the order of the text. Never throws, whatever the text. */
  public List<Figure> annotate(ArticleText text, List<DateMention> dates) {
    return new FigureScan(text.tokens(), dates).run();
  }
}

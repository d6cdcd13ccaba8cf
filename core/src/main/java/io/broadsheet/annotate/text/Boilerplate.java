package io.broadsheet.annotate.text;

import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import java.util.List;

/** Finds the paragraphs of a plain text that are furniture and no part of the report. */
final class Boilerplate {

  private Boilerplate() {}

  /** Returns the paragraphs that are boilerplate, in the order of the text. */
  static List<TextSpan> find(Article article, List<TextSpan> paragraphs) {
    return List.of();
  }
}

package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.Article;
import java.math.BigDecimal;
import java.util.List;

/** The figures in a text as words that a test compares. */
final class WrittenFigures {

  private WrittenFigures() {}

  /** Returns each figure as its text, value and unit. */
  static List<String> figures(String text) {
    Article article = Article.builder("a").text(text).build();
    return new FigureAnnotator()
        .annotate(ArticleText.of(article), List.of()).stream()
            .map(f -> f.span().in(text) + " " + plain(f.value()) + " " + f.unit())
            .toList();
  }

  /** Returns each figure as its text and unit. */
  static List<String> units(String text) {
    Article article = Article.builder("a").text(text).build();
    return new FigureAnnotator()
        .annotate(ArticleText.of(article), List.of()).stream()
            .map(f -> f.span().in(text) + " " + f.unit())
            .toList();
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}

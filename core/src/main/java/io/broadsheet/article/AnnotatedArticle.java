package io.broadsheet.article;

import java.util.List;

/**
 * An article with what its text says. All spans lie inside {@link Article#text()} and each list is
 * in the order of the text. Sentences do not overlap, nor do passages; a passage is a run of whole
 * sentences, and none of them holds boilerplate.
 *
 * @param article the article, unchanged
 * @param boilerplate furniture that is no part of the report: prompts, notices, repeated headlines
 * @param sentences the sentences outside the boilerplate
 * @param passages runs of whole sentences inside one paragraph: what a search returns
 * @param entities names
 * @param dates expressions of time
 * @param quotes direct and indirect speech; these may nest
 * @param figures numbers
 */
public record AnnotatedArticle(
    Article article,
    List<TextSpan> boilerplate,
    List<TextSpan> sentences,
    List<TextSpan> passages,
    List<EntityMention> entities,
    List<DateMention> dates,
    List<Quote> quotes,
    List<Figure> figures) {

  /**
   * Copies the lists and checks that all spans lie inside the text.
   *
   * @throws IllegalArgumentException if a span ends outside the text
   */
  public AnnotatedArticle {
    boilerplate = List.copyOf(boilerplate);
    sentences = List.copyOf(sentences);
    passages = List.copyOf(passages);
    entities = List.copyOf(entities);
    dates = List.copyOf(dates);
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
    int length = article.text().length();
    List.of(boilerplate, sentences, passages)
        .forEach(spans -> spans.forEach(s -> check(s, length)));
    List.of(entities, dates, quotes, figures)
        .forEach(items -> items.forEach(item -> check(item.span(), length)));
  }

  private static void check(TextSpan span, int length) {
    if (span.end() > length) {
      throw new IllegalArgumentException(span + " ends outside a text of " + length);
    }
  }
}

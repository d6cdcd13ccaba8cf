package io.broadsheet.annotate.text;

import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An article's text taken apart once: its tokens, paragraphs, boilerplate, sentences and passages.
 *
 * @param article the article
 * @param tokens the tokens of the whole text, boilerplate included
 * @param paragraphs paragraphs and headings outside the boilerplate
 * @param headings those of the paragraphs that are headings; they lie in no passage
 * @param boilerplate furniture: paragraphs, or sentences at the begin or end of one
 * @param sentences sentences outside the boilerplate
 * @param passages runs of whole sentences inside one paragraph
 */
public record ArticleText(
    Article article,
    Tokens tokens,
    List<TextSpan> paragraphs,
    List<TextSpan> headings,
    List<TextSpan> boilerplate,
    List<TextSpan> sentences,
    List<TextSpan> passages) {

  /** Takes an article's text apart. Never throws, whatever the text. */
  public static ArticleText of(Article article) {
    return of(article, paragraph -> false);
  }

  /**
   * Takes an article's text apart.
   *
   * @param furniture tells of a paragraph in which the rules found none, in the order of the text,
   *     whether it is known as furniture
   */
  public static ArticleText of(Article article, Predicate<TextSpan> furniture) {
    Tokens tokens = Tokens.of(article.text());
    List<TextSpan> all = ParagraphSplitter.split(article.text());
    List<TextSpan> split = SentenceSplitter.split(tokens, all);
    List<TextSpan> found = Boilerplate.find(article, tokens, all, split);
    List<TextSpan> known = without(found, all).stream().filter(furniture).toList();
    List<TextSpan> boilerplate = known.isEmpty() ? found : inOrder(found, known);
    List<TextSpan> sentences = without(boilerplate, split);
    List<TextSpan> paragraphs = left(all, sentences);
    List<TextSpan> headings = Headings.find(tokens, paragraphs);
    List<TextSpan> passages = PassageBuilder.build(tokens, paragraphs, headings, sentences);
    return new ArticleText(article, tokens, paragraphs, headings, boilerplate, sentences, passages);
  }

  private static List<TextSpan> inOrder(List<TextSpan> some, List<TextSpan> others) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(Comparator.comparingInt(TextSpan::start))
        .toList();
  }

  /** Returns the spans that overlap none of {@code others}; both are in the order of the text. */
  private static List<TextSpan> without(List<TextSpan> others, List<TextSpan> spans) {
    List<TextSpan> left = new ArrayList<>(spans.size());
    int at = 0;
    for (TextSpan span : spans) {
      while (at < others.size() && others.get(at).end() <= span.start()) {
        at++;
      }
      if (at == others.size() || !others.get(at).overlaps(span)) {
        left.add(span);
      }
    }
    return left;
  }

  /** Returns what the sentences that are left make of the paragraphs. */
  private static List<TextSpan> left(List<TextSpan> paragraphs, List<TextSpan> sentences) {
    List<TextSpan> left = new ArrayList<>(paragraphs.size());
    int at = 0;
    for (TextSpan paragraph : paragraphs) {
      int first = at;
      while (at < sentences.size() && sentences.get(at).start() < paragraph.end()) {
        at++;
      }
      if (at > first) {
        left.add(new TextSpan(sentences.get(first).start(), sentences.get(at - 1).end()));
      }
    }
    return left;
  }

  /** Returns the text. */
  public String text() {
    return article.text();
  }
}

package io.broadsheet.annotate.text;

import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An article's text taken apart once: its tokens, paragraphs, boilerplate, sentences and passages.
 *
 * @param article the article
 * @param tokens the tokens of the whole text, boilerplate included
 * @param paragraphs paragraphs and headings outside the boilerplate
 * @param boilerplate furniture
 * @param sentences sentences outside the boilerplate
 * @param passages runs of whole sentences inside one paragraph
 */
public record ArticleText(
    Article article,
    Tokens tokens,
    List<TextSpan> paragraphs,
    List<TextSpan> boilerplate,
    List<TextSpan> sentences,
    List<TextSpan> passages) {

  /** Takes an article's text apart. Never throws, whatever the text. */
  public static ArticleText of(Article article) {
    Tokens tokens = Tokens.of(article.text());
    List<TextSpan> all = ParagraphSplitter.split(article.text());
    List<TextSpan> boilerplate = Boilerplate.find(article, all);
    Set<TextSpan> left = new HashSet<>(boilerplate);
    List<TextSpan> paragraphs = all.stream().filter(p -> !left.contains(p)).toList();
    List<TextSpan> sentences = SentenceSplitter.split(tokens, paragraphs);
    List<TextSpan> passages = PassageBuilder.build(tokens, paragraphs, sentences);
    return new ArticleText(article, tokens, paragraphs, boilerplate, sentences, passages);
  }

  /** Returns the text. */
  public String text() {
    return article.text();
  }
}

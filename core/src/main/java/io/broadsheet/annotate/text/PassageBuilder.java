package io.broadsheet.annotate.text;

import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups sentences into passages: whole sentences of one paragraph, of up to {@link #TARGET_WORDS}
 * words. A single longer sentence is a passage of its own. A paragraph's last sentence joins the
 * passage before it rather than standing alone with a few words.
 */
final class PassageBuilder {

  /** Words that a passage aims at: three sentences of news, what a reader takes in at a glance. */
  static final int TARGET_WORDS = 60;

  private static final int SHORT_TAIL_WORDS = 12;

  private final Tokens tokens;
  private final List<TextSpan> passages = new ArrayList<>();

  private PassageBuilder(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<TextSpan> build(
      Tokens tokens, List<TextSpan> paragraphs, List<TextSpan> headings, List<TextSpan> sentences) {
    PassageBuilder builder = new PassageBuilder(tokens);
    int at = 0;
    int heading = 0;
    for (TextSpan paragraph : paragraphs) {
      int first = at;
      while (at < sentences.size() && sentences.get(at).start() < paragraph.end()) {
        at++;
      }
      if (heading < headings.size() && headings.get(heading).equals(paragraph)) {
        heading++;
      } else {
        builder.group(sentences.subList(first, at));
      }
    }
    return builder.passages;
  }

  private void group(List<TextSpan> sentences) {
    int first = 0;
    int words = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int more = words(sentences.get(i));
      boolean shortTail = i == sentences.size() - 1 && more <= SHORT_TAIL_WORDS;
      if (i > first && words + more > TARGET_WORDS && !shortTail) {
        add(sentences, first, i - 1);
        first = i;
        words = 0;
      }
      words += more;
    }
    if (first < sentences.size()) {
      add(sentences, first, sentences.size() - 1);
    }
  }

  private void add(List<TextSpan> sentences, int first, int last) {
    passages.add(new TextSpan(sentences.get(first).start(), sentences.get(last).end()));
  }

  private int words(TextSpan span) {
    int words = 0;
    for (int i = tokens.at(span.start()); i < tokens.size() && tokens.start(i) < span.end(); i++) {
      words += tokens.kind(i) == Tokens.Kind.MARK ? 0 : 1;
    }
    return words;
  }
}

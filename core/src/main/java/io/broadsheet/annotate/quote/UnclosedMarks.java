package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.TextSpan;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Finds where words end whose marks are never closed: with the last sentence that is plainly of
 * them.
 */
final class UnclosedMarks {

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "my", "our", "me", "us", "you", "your", "ours", "mine");

  private final Tokens tokens;
  private final List<TextSpan> sentences;

  UnclosedMarks(ArticleText text) {
    tokens = text.tokens();
    sentences = text.sentences();
  }

  /**
   * Returns the last token of the words in marks that begin at a token and never close before
   * another one: of the first sentence and of those behind it that are spoken as well.
   */
  int lastOfItsOwn(int content, int limit) {
    int at =
        Collections.binarySearch(sentences, new TextSpan(tokens.start(content), Integer.MAX_VALUE));
    int sentence = Math.max(0, at >= 0 ? at : -at - 2);
    int last = Math.min(limit, endOf(sentence)) - 1;
    int reopened = reports(content, last + 1) ? -1 : lastBeforeNext(sentence, limit);
    if (reopened > last) {
      return reopened;
    }
    for (int s = sentence + 1; s < sentences.size(); s++) {
      if (endOf(s) > limit || !speaksOfItself(firstOf(s), endOf(s))) {
        break;
      }
      last = endOf(s) - 1;
    }
    return last;
  }

  private int firstOf(int sentence) {
    return tokens.at(sentences.get(sentence).start());
  }

  private int endOf(int sentence) {
    return tokens.at(sentences.get(sentence).end());
  }

  /**
   * "I love it. The town is great. “To be here": where each new paragraph of a speech opened marks
   * again and the paragraphs were joined, it goes on up to the next ones. Returns -1 where somebody
   * is reported in between, or no sentence begins with marks.
   */
  private int lastBeforeNext(int sentence, int limit) {
    for (int s = sentence + 1; s < sentences.size() && endOf(s) <= limit; s++) {
      if (MarkStyle.opening(tokens, firstOf(s)) != null) {
        return firstOf(s) - 1;
      }
      if (reports(firstOf(s), endOf(s))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean reports(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean mark = tokens.kind(i) == Tokens.Kind.MARK && MarkStyle.opening(tokens, i) != null;
      if (mark || isReport(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReport(int i) {
    ReportingVerbs.Verb verb = tokens.isWord(i) ? ReportingVerbs.of(tokens, i) : null;
    return verb != null
        && verb.reports()
        && (verb.form() == ReportingVerbs.Form.PAST || verb.form() == ReportingVerbs.Form.THIRD);
  }

  private boolean speaksOfItself(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.kind(i) == Tokens.Kind.MARK && MarkStyle.opening(tokens, i) != null) {
        return false;
      }
      if (tokens.isWord(i) && FIRST_PERSON.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }
}

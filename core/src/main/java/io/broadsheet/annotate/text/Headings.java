package io.broadsheet.annotate.text;

import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds headings: a few words without a stop at their end, before a paragraph of the report. Lists
 * are none, nor is a text that is written without stops.
 */
final class Headings {

  /** Longest heading in words; longer lines are sentences whose stop is missing. */
  private static final int LONGEST = 14;

  private Headings() {}

  /** Returns the headings among the paragraphs of a report. */
  static List<TextSpan> find(Tokens tokens, List<TextSpan> paragraphs) {
    List<TextSpan> headings = new ArrayList<>();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      boolean alone = i == 0 || !isTitleLike(tokens, paragraphs.get(i - 1));
      if (alone
          && isTitleLike(tokens, paragraphs.get(i))
          && isBeforeReport(tokens, paragraphs, i + 1)) {
        headings.add(paragraphs.get(i));
      }
    }
    return headings;
  }

  private static boolean isBeforeReport(Tokens tokens, List<TextSpan> paragraphs, int next) {
    return !isTitleLike(tokens, paragraphs.get(next));
  }

  /** Returns whether a line has the form of a heading or a headline. */
  static boolean isTitleLike(Tokens tokens, TextSpan line) {
    int first = tokens.at(line.start());
    int limit = tokens.at(line.end());
    if (first >= limit || endsLikeSentence(tokens, limit - 1) || !begins(tokens, first)) {
      return false;
    }
    int words = 0;
    for (int i = first; i < limit && words <= LONGEST; i++) {
      words += tokens.isWord(i) && !tokens.isMark(i - 1, '’') ? 1 : 0;
    }
    return words > 0 && words <= LONGEST;
  }

  private static boolean endsLikeSentence(Tokens tokens, int last) {
    return tokens.kind(last) == Tokens.Kind.MARK
        && ".!?…;,:\"”’»)]".indexOf(tokens.first(last)) >= 0;
  }

  /** With a capital, a number or a quotation mark: what begins small goes on from before. */
  private static boolean begins(Tokens tokens, int first) {
    return tokens.isCapitalized(first)
        || tokens.isNumber(first)
        || (tokens.kind(first) == Tokens.Kind.MARK && "\"“‘'".indexOf(tokens.first(first)) >= 0)
        || (tokens.isWord(first) && !Character.isLowerCase(tokens.first(first)));
  }
}

package io.broadsheet.annotate.text;

import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs. A line is a paragraph, unless the text is hard-wrapped (most lines
 * stop within a sentence at much the same length); then blank lines separate.
 */
final class ParagraphSplitter {

  /** Lines of wrapped mail and wire text are 60 to 80 characters; longer ones are paragraphs. */
  private static final int LONGEST_WRAPPED_LINE = 100;

  private static final int SHORTEST_WRAPPED_LINE = 45;

  private final String text;
  private final List<TextSpan> lines = new ArrayList<>();

  private ParagraphSplitter(String text) {
    this.text = text;
  }

  static List<TextSpan> split(String text) {
    ParagraphSplitter splitter = new ParagraphSplitter(text);
    splitter.collectLines();
    return splitter.isHardWrapped() ? splitter.joined() : splitter.lines;
  }

  /** Collects the lines that are not blank, without the white space around them. */
  private void collectLines() {
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isLineBreak(text.charAt(at))) {
        addTrimmed(start, at);
        start = at + 1;
      }
    }
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }

  private void addTrimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      lines.add(new TextSpan(from, to));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private boolean isHardWrapped() {
    int neighbours = 0;
    int wrapped = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isBlankLineBetween(lines.get(i), lines.get(i + 1))) {
        continue;
      }
      neighbours++;
      int length = lines.get(i).length();
      boolean stopsWithin = !endsSentence(text.charAt(lines.get(i).end() - 1));
      if (stopsWithin && length >= SHORTEST_WRAPPED_LINE && length <= LONGEST_WRAPPED_LINE) {
        wrapped++;
      }
    }
    return neighbours >= 3 && wrapped * 10 >= neighbours * 6;
  }

  private static boolean endsSentence(char c) {
    return ".!?:;\"”’)".indexOf(c) >= 0;
  }

  private boolean isBlankLineBetween(TextSpan line, TextSpan next) {
    int breaks = 0;
    for (int at = line.end(); at < next.start(); at++) {
      char c = text.charAt(at);
      boolean secondHalf = c == '\n' && at > 0 && text.charAt(at - 1) == '\r';
      if (isLineBreak(c) && !secondHalf) {
        breaks++;
      }
    }
    return breaks > 1;
  }

  private List<TextSpan> joined() {
    List<TextSpan> paragraphs = new ArrayList<>();
    for (TextSpan line : lines) {
      int last = paragraphs.size() - 1;
      if (last < 0 || isBlankLineBetween(paragraphs.get(last), line)) {
        paragraphs.add(line);
      } else {
        paragraphs.set(last, new TextSpan(paragraphs.get(last).start(), line.end()));
      }
    }
    return paragraphs;
  }
}

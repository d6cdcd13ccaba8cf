package io.broadsheet.query;

import io.broadsheet.article.TextSpan;
import java.util.List;

/**
 * How marks are shown. The text is made safe for its place first, then marked, so nothing in an
 * article can become markup or a terminal command.
 */
public enum Markup {
  /** Escaped HTML with {@code <mark>} elements, for text and quoted attribute values alike. */
  HTML("<mark>", "</mark>"),
  /** Bold for terminals; control characters of the text are replaced by blanks. */
  ANSI("\u001B[1;33m", "\u001B[0m"),
  /** The text alone, control characters replaced by blanks. */
  PLAIN("", "");

  private final String open;
  private final String close;

  Markup(String open, String close) {
    this.open = open;
    this.close = close;
  }

  /**
   * Returns a text with marks.
   *
   * @param text any text
   * @param marks spans over it, in its order and apart
   * @throws IndexOutOfBoundsException if a mark ends outside the text
   * @throws IllegalArgumentException if a mark begins before the end of the one before it
   */
  public String apply(String text, List<TextSpan> marks) {
    StringBuilder out = new StringBuilder(text.length() + 16 * marks.size());
    int at = 0;
    for (TextSpan mark : marks) {
      if (mark.start() < at) {
        throw new IllegalArgumentException(mark + " begins before " + at + ", where one ends");
      }
      escape(text, at, mark.start(), out);
      out.append(open);
      escape(text, mark.start(), mark.end(), out);
      out.append(close);
      at = mark.end();
    }
    escape(text, at, text.length(), out);
    return out.toString();
  }

  private void escape(String text, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (this == HTML) {
        escapeHtml(c, out);
      } else {
        out.append(c != '\n' && Character.isISOControl(c) ? ' ' : c);
      }
    }
  }

  private static void escapeHtml(char c, StringBuilder out) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.append(c);
    }
  }
}

package io.broadsheet.cli;

import io.broadsheet.query.Markup;
import java.util.List;

/**
 * How text for people looks: with colour and wrapped to the window on a terminal; else plain, a
 * paragraph a line, so that pagers and other programs do with it what they like.
 *
 * @param colour whether to use colour
 * @param width to wrap to, in characters; 0 to leave lines as they are
 */
record Style(boolean colour, int width) {

  private static final int DEFAULT_WIDTH = 80;

  /** When to use colour. */
  enum Colour {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    ALWAYS,
    NEVER
  }

  /** Returns the style for a console. */
  static Style of(Console console, Colour when) {
    boolean auto =
        console.isTerminal()
            && console.variable("NO_COLOR").isEmpty()
            && !console.variable("TERM").equals("dumb");
    boolean colour = when == Colour.ALWAYS || (when == Colour.AUTO && auto);
    return new Style(colour, console.isTerminal() ? width(console.variable("COLUMNS")) : 0);
  }

  private static int width(String columns) {
    try {
      return columns.isEmpty() ? DEFAULT_WIDTH : Math.max(20, Integer.parseInt(columns));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  Markup markup() {
    return colour ? Markup.ANSI : Markup.PLAIN;
  }

  /**
   * Returns a text of others as it is shown: on one line, and without signs that a terminal obeys.
   */
  static String plain(String text) {
    return Markup.PLAIN.apply(text, List.of()).replace('\n', ' ');
  }

  String bold(String text) {
    return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  String dim(String text) {
    return colour ? "\u001B[2m" + text + "\u001B[0m" : text;
  }

  /** Breaks a line at blanks where it gets too long; escape sequences take no room. */
  String wrap(String line, String indent) {
    if (width == 0) {
      return line;
    }
    StringBuilder out = new StringBuilder();
    int column = 0;
    int at = 0;
    while (at < line.length()) {
      int end = line.indexOf(' ', at + 1);
      end = end < 0 ? line.length() : end;
      String word = line.substring(at, end);
      int length = visibleLength(word);
      if (column + length > width && column > indent.length()) {
        out.append('\n').append(indent);
        column = indent.length();
        word = word.stripLeading();
        length = visibleLength(word);
      }
      out.append(word);
      column += length;
      at = end;
    }
    return out.toString();
  }

  private static int visibleLength(String text) {
    int length = 0;
    boolean escape = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u001B') {
        escape = true;
      } else if (escape) {
        escape = c != 'm';
      } else if (!Character.isLowSurrogate(c)) {
        length++;
      }
    }
    return length;
  }
}

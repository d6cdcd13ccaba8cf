package io.broadsheet.reader.html;

/** Words as a browser shows them: white space folded, signs that are not seen left out. */
final class FoldedText {

  private final StringBuilder text = new StringBuilder();

  /** How many breaks of the line came since the last sign that is seen. */
  private int breaks;

  int length() {
    return text.length();
  }

  /** Returns the text and begins anew. */
  String take() {
    String taken = text.toString();
    text.setLength(0);
    breaks = 0;
    return taken;
  }

  /** Counts a break of the line and returns how many there are in a row. */
  int countBreak() {
    return ++breaks;
  }

  /** Begins a line, if there is one before it. */
  void breakLine() {
    if (text.isEmpty()) {
      return;
    }
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    text.append('\n');
  }

  /** Adds words; those that are preformatted keep their blanks and lines. */
  void append(String words, boolean preformatted) {
    for (int i = 0; i < words.length(); ) {
      int end = plainEnd(words, i);
      if (end > i) {
        text.append(words, i, end);
        breaks = 0;
        i = end;
      } else {
        append(words.charAt(i++), preformatted);
      }
    }
  }

  /** The end of the run of words with one space between, which is most text, from here on. */
  private static int plainEnd(String words, int start) {
    int i = start;
    while (i < words.length()) {
      char c = words.charAt(i);
      if (!isPlain(c) && (c != ' ' || i == start || words.charAt(i - 1) == ' ')) {
        break;
      }
      i++;
    }
    return i;
  }

  /** ASCII but for controls, letters of Europe, and what comes after the ideographic space. */
  private static boolean isPlain(char c) {
    return (c > ' ' && c < 0x7F) || (c >= 0xC0 && c < 0x1680) || (c > 0x3000 && c < 0xD800);
  }

  private void append(char c, boolean preformatted) {
    if (preformatted && (c == '\n' || c == '\t' || c == ' ')) {
      text.append(c);
    } else if (c <= ' ' || c == '\u0085' || Character.isSpaceChar(c)) {
      if (!text.isEmpty() && !endsBlank()) {
        text.append(' ');
      }
    } else if (!isInvisible(c)) {
      text.append(c);
      breaks = 0;
    }
  }

  private boolean endsBlank() {
    char last = text.charAt(text.length() - 1);
    return last == ' ' || last == '\n';
  }

  /** Soft hyphens, byte order marks, zero width spaces and control characters are no text. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u2060'
        || Character.isISOControl(c);
  }
}

package io.broadsheet.reader;

import java.util.regex.Pattern;

/**
 * What a wire sets below a text: a word for its end, the signs of who wrote and edited it ({@code
 * al/br}), the agency's letters before such a sign.
 */
final class EndMarks {

  /** Longer lines are words of the text. */
  private static final int LONGEST = 40;

  /** More lines below a text are a part of it. */
  private static final int MOST = 4;

  /** One or two words of few letters. */
  private static final String SIGN = "\\p{L}{1,4}(?:[ -]\\p{L}{1,4})?";

  private static final Pattern MARK =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(?i:ends?)?[^\\p{L}\\p{N}]*|-+ ?30 ?-+"
              + ("|\\(?" + SIGN + "(?:/" + SIGN + "){1,6}\\)?")
              + "|\\p{Lu}{2,6}(?: \\p{Lu}{2,6})? \\p{Ll}{2,4}");

  private EndMarks() {}

  /** Returns a text without the marks in the lines at its end. */
  static String without(String text) {
    String left = text.stripTrailing();
    for (int i = 0; i < MOST; i++) {
      int line = left.lastIndexOf('\n');
      if (line <= 0 || !isMark(left.substring(line + 1).strip())) {
        return left;
      }
      left = left.substring(0, line).stripTrailing();
    }
    return left;
  }

  private static boolean isMark(String line) {
    return line.length() <= LONGEST && MARK.matcher(line).matches();
  }
}

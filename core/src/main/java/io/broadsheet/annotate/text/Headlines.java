package io.broadsheet.annotate.text;

import io.broadsheet.article.TextSpan;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the lines that repeat the headline, a line at the top of the text or the line before. Asked
 * for one line after the other. Lines that come again further down are a form: the questions of an
 * interview, the parts of a list.
 */
final class Headlines {

  /** Longer lines are compared by nothing: no headline has so many letters. */
  private static final int LONGEST = 300;

  /** A line of fewer letters may be said twice ("Yes."), or heads the text ("News in brief"). */
  private static final int SHORTEST = 16;

  /** The headline, the line under it, the byline. */
  private static final int TOP_LINES = 4;

  /** A title that is a full sentence of so many letters is the report's first. */
  private static final int FULL_SENTENCE = 60;

  private final String text;
  private final String title;
  private final Set<String> top = new HashSet<>();
  private String before = "";

  Headlines(String title, String text) {
    this.text = text;
    this.title = fold(title, 0, Math.min(title.length(), LONGEST));
  }

  /** Returns whether the line says what the title or an earlier line said. */
  boolean repeats(TextSpan line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String folded = fold(text, line.start(), line.end());
    boolean again = folded.equals(before) || top.contains(folded);
    before = folded;
    if (top.size() < TOP_LINES) {
      top.add(folded);
    }
    boolean isTitle = folded.equals(title) && !isFullSentence(line);
    return folded.length() >= SHORTEST && (again || isTitle);
  }

  private boolean isFullSentence(TextSpan line) {
    return text.charAt(line.end() - 1) == '.' && title.length() >= FULL_SENTENCE;
  }

  /** Letters and digits in lower case. */
  private static String fold(String text, int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}

package io.broadsheet.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text around its first mark.
 *
 * @param text the part, with an ellipsis where something was left out
 * @param marks spans over it
 */
record InstantSnippet(String text, List<TextSpan> marks) {

  private static final int DEFAULT_WORDS = 10;

  /** Words before the first mark, of those that are shown: one in so many. */
  private static final int LEAD = 3;

  /** Returns how many words of an attribute are asked for; 0 where none are. */
  static int words(InstantParameters asked, String attribute) {
    for (JsonNode element : asked.list("attributesToSnippet")) {
      String[] parts = element.asText().split(":", 2);
      if (parts[0].equals(attribute) || parts[0].equals("*")) {
        try {
          return parts.length < 2 ? DEFAULT_WORDS : Math.max(1, Integer.parseInt(parts[1]));
        } catch (NumberFormatException e) {
          throw Problem.parameter("attributesToSnippet is attribute:words: " + element.asText());
        }
      }
    }
    return 0;
  }

  static InstantSnippet of(String text, List<TextSpan> marks, int words, String ellipsis) {
    List<TextSpan> all = words(text);
    if (all.size() <= words) {
      return new InstantSnippet(text, marks);
    }
    int first = 0;
    while (!marks.isEmpty() && all.get(first).end() <= marks.getFirst().start()) {
      first++;
    }
    int from = Math.min(Math.max(0, first - words / LEAD), all.size() - words);
    int begin = from == 0 ? 0 : all.get(from).start();
    boolean isEnd = from + words == all.size();
    int end = isEnd ? text.length() : all.get(from + words - 1).end();
    String before = begin == 0 ? "" : ellipsis;
    String part = before + text.substring(begin, end) + (isEnd ? "" : ellipsis);
    return new InstantSnippet(part, within(begin, end, marks, before.length() - begin));
  }

  /** The marks that lie in a part of a text, moved with it. */
  private static List<TextSpan> within(int begin, int end, List<TextSpan> marks, int shift) {
    List<TextSpan> kept = new ArrayList<>();
    for (TextSpan mark : marks) {
      if (mark.start() >= begin && mark.end() <= end) {
        kept.add(new TextSpan(mark.start() + shift, mark.end() + shift));
      }
    }
    return kept;
  }

  private static List<TextSpan> words(String text) {
    List<TextSpan> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (blank && begin >= 0) {
        words.add(new TextSpan(begin, i));
        begin = -1;
      } else if (!blank && begin < 0) {
        begin = i;
      }
    }
    return words;
  }
}

package io.broadsheet.index;

import io.broadsheet.analysis.Terms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The phrases of a headline that somebody may type: two to four words, telling at both ends. */
final class HeadlinePhrases {

  private static final int FEWEST_WORDS = 2;

  private static final int MOST_WORDS = 4;

  /** No headline has more words; a longer title is some other text. */
  private static final int MOST_WORDS_OF_HEADLINE = 30;

  private HeadlinePhrases() {}

  static Set<String> of(String title) {
    Set<String> phrases = new LinkedHashSet<>();
    List<Terms> words = Terms.of(title);
    int count = Math.min(words.size(), MOST_WORDS_OF_HEADLINE);
    for (int first = 0; first < count; first++) {
      if (words.get(first).isStopWord()) {
        continue;
      }
      int end = Math.min(count, first + MOST_WORDS);
      for (int last = first + 1; last < end; last++) {
        if (isBreak(title, words.get(last - 1).end(), words.get(last).start())) {
          break;
        }
        if (last - first + 1 >= FEWEST_WORDS && !words.get(last).isStopWord()) {
          phrases.add(title.substring(words.get(first).start(), words.get(last).end()));
        }
      }
    }
    return phrases;
  }

  /** Between two words of a phrase stands a blank or a hyphen. */
  private static boolean isBreak(String title, int from, int to) {
    return to - from != 1 || " -\u00A0\u2010\u2011".indexOf(title.charAt(from)) < 0;
  }
}

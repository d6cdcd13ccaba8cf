package io.broadsheet.search;

import io.broadsheet.analysis.Terms;
import io.broadsheet.internal.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a figure counts: the nearest word around it, first behind and then before, that names
 * something news counts; else the noun that follows it.
 */
final class FigureTopics {

  private static final int WORDS_BEHIND = 5;

  private static final int WORDS_BEFORE = 6;

  private static final Map<String, String> TOPICS = read();

  private FigureTopics() {}

  private static Map<String, String> read() {
    Map<String, String> topics = new HashMap<>();
    for (String line : WordList.read(FigureTopics.class, "figure-topics.txt")) {
      int colon = line.indexOf(':');
      for (Terms word : Terms.of(line.substring(colon + 1))) {
        topics.put(word.stem(), line.substring(0, colon));
      }
    }
    return topics;
  }

  /**
   * Returns the topic of a figure, or null where the text around it names none.
   *
   * @param figure the figure's words
   * @param before the sentence before it
   * @param behind the sentence behind it
   */
  static @Nullable String of(String figure, String before, String behind) {
    String own = first(Terms.of(figure), false);
    if (own != null) {
      return own;
    }
    List<Terms> next = clause(Terms.of(untilStop(behind)), WORDS_BEHIND);
    String topic = first(next, false);
    if (topic != null) {
      return topic;
    }
    List<Terms> previous = Terms.of(before);
    int from = Math.max(0, previous.size() - WORDS_BEFORE);
    topic = first(previous.subList(from, previous.size()), true);
    return topic != null || next.isEmpty() ? topic : counted(behind, next.getFirst());
  }

  private static String untilStop(String behind) {
    for (int i = 0; i < behind.length(); i++) {
      if (",;:—–".indexOf(behind.charAt(i)) >= 0) {
        return behind.substring(0, i);
      }
    }
    return behind;
  }

  private static List<Terms> clause(List<Terms> words, int most) {
    return words.subList(0, Math.min(most, words.size()));
  }

  private static @Nullable String first(List<Terms> words, boolean nearestLast) {
    String found = null;
    for (Terms word : words) {
      String topic = TOPICS.get(word.stem());
      if (topic != null) {
        found = topic;
        if (!nearestLast) {
          break;
        }
      }
    }
    return found;
  }

  /** "2,986 names": the noun right behind the number. */
  private static @Nullable String counted(String behind, Terms next) {
    return next.isStopWord()
        ? null
        : behind.substring(next.start(), next.end()).toLowerCase(Locale.ROOT);
  }
}

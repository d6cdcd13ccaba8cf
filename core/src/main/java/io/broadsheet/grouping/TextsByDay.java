package io.broadsheet.grouping;

import java.util.Arrays;
import org.apache.lucene.util.InPlaceMergeSorter;
import org.apache.lucene.util.Sorter;

/**
 * Different texts in the order of their days, those without one first, and else by what they hold,
 * so that their numbers follow from the articles alone; a text has the day and the words of its
 * typical article. Immutable.
 */
final class TextsByDay {

  /** The typical article of each text. */
  private final int[] typical;

  /** The days of the texts; the least number where there is none. */
  private final int[] days;

  /** How many more articles print each text than its typical one. */
  private final int[] repeats;

  /** The text of each article. */
  private final int[] texts;

  private final int undated;

  /**
   * Orders texts.
   *
   * @param copies the articles of each text
   * @param typical the typical article of each
   * @param days the epoch day of each, or {@link Integer#MIN_VALUE}
   * @param keys what the typical articles are known by
   */
  TextsByDay(Groups copies, int[] typical, int[] days, long[] keys) {
    int[] order = order(days, keys);
    this.typical = new int[typical.length];
    this.days = new int[typical.length];
    repeats = new int[typical.length];
    texts = new int[copies.members()];
    int without = 0;
    for (int i = 0; i < order.length; i++) {
      int text = order[i];
      this.typical[i] = typical[text];
      this.days[i] = days[text];
      repeats[i] = copies.get(text).size() - 1;
      without += days[text] == Integer.MIN_VALUE ? 1 : 0;
      for (int article : copies.get(text)) {
        texts[article] = i;
      }
    }
    undated = without;
  }

  private static int[] order(int[] days, long[] keys) {
    int[] order = new int[days.length];
    Arrays.setAll(order, text -> text);
    Sorter byDay =
        new InPlaceMergeSorter() {
          @Override
          protected int compare(int i, int j) {
            int day = Integer.compare(days[order[i]], days[order[j]]);
            return day != 0 ? day : Long.compare(keys[order[i]], keys[order[j]]);
          }

          @Override
          protected void swap(int i, int j) {
            int text = order[i];
            order[i] = order[j];
            order[j] = text;
          }
        };
    byDay.sort(0, order.length);
    return order;
  }

  /** Returns how many texts there are. */
  int size() {
    return typical.length;
  }

  /** Returns how many there are without a day; they come first. */
  int undated() {
    return undated;
  }

  /** Returns the article that is most like the other copies of a text. */
  int typical(int text) {
    return typical[text];
  }

  /** Returns how many more articles print a text than its typical one. */
  int repeats(int text) {
    return repeats[text];
  }

  /** Returns the epoch day of a text that has one. */
  int day(int text) {
    return days[text];
  }

  /** Returns groups of texts as groups of their articles. */
  Groups articles(Groups grouped) {
    int[] least = new int[texts.length];
    int[] group = new int[typical.length];
    for (int i = 0; i < grouped.size(); i++) {
      for (int text : grouped.get(i)) {
        group[text] = i;
      }
    }
    int[] first = new int[grouped.size()];
    Arrays.fill(first, -1);
    for (int article = 0; article < least.length; article++) {
      int of = group[texts[article]];
      first[of] = first[of] < 0 ? article : first[of];
      least[article] = first[of];
    }
    return Groups.of(least);
  }
}

package io.broadsheet.grouping;

import java.util.ArrayList;
import java.util.List;

/**
 * Some articles by the words that tell them from others: those of which another has a good part may
 * resemble it. One look-up an article, whatever their number. Not safe for use by several threads.
 */
final class TellingTable {

  private final WordTable words;
  private final int first;

  /** What each word tells of its article: together 1. */
  private final float[] parts;

  private final Tally tally = new Tally();

  /** Takes articles with successive numbers, of which the first is given. */
  TellingTable(int first, List<Telling> articles) {
    this.first = first;
    parts = new float[articles.size()];
    List<int[]> each = new ArrayList<>();
    for (Telling telling : articles) {
      parts[each.size()] = 1f / Math.max(1, telling.size());
      each.add(telling.words());
    }
    words = new WordTable(first, each);
  }

  /**
   * Returns the articles of whose telling words one has most, itself maybe among them.
   *
   * @param most articles at most
   * @param least part of the words
   */
  int[] like(Profile article, int most, double least) {
    for (int word : article.words()) {
      words.add(word, parts, first, tally);
    }
    return tally.take(most, least);
  }
}

package io.broadsheet.grouping;

import java.util.Arrays;

/**
 * The words of an article that fewest others have: a copy has a good part of them. A word that no
 * other has finds nothing and is none of them. Immutable.
 */
final class RareWords {

  /** Words at most. */
  private static final int MOST = 128;

  /** Words that are taken however many articles have them. */
  private static final int LEAST = 8;

  /** Articles that have them, added up, beyond which no further word is taken. */
  private static final int MOST_ARTICLES = 1024;

  private final int[] words;
  private final float[] weights;
  private final int size;

  private RareWords(int[] words, float[] weights, int size) {
    this.words = words;
    this.weights = weights;
    this.size = size;
  }

  /** Chooses among the different words of an article. */
  static RareWords of(int[] words, WordFrequencies frequencies) {
    long[] rarest = new long[words.length];
    int known = 0;
    for (int i = 0; i < words.length; i++) {
      long articles = frequencies.of(words[i]);
      if (articles > 0) {
        rarest[known++] = articles << 32 | i;
      }
    }
    Arrays.sort(rarest, 0, known);
    int[] chosen = new int[Math.min(MOST, known)];
    float[] weights = new float[chosen.length];
    int size = 0;
    long articles = 0;
    while (size < chosen.length && (size < LEAST || articles < MOST_ARTICLES)) {
      long with = rarest[size] >> 32;
      articles += with;
      chosen[size] = words[(int) rarest[size]];
      weights[size++] = (float) Math.log(1 + (double) frequencies.articles() / with);
    }
    return new RareWords(chosen, weights, size);
  }

  /** Returns how many there are. */
  int size() {
    return size;
  }

  /** Returns word {@code i}, the rarest first. */
  int word(int i) {
    return words[i];
  }

  /** Returns what word {@code i} tells, the more the rarer it is; above 0. */
  float weight(int i) {
    return weights[i];
  }

  /** Returns what all of them tell. */
  double weight() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += weights[i];
    }
    return sum;
  }
}

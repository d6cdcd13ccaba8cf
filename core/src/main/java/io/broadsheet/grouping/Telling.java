package io.broadsheet.grouping;

import java.util.Arrays;

/**
 * The words that tell an article from others, the most telling first. A word that no other article
 * has finds nothing and is none of them. Immutable.
 */
final class Telling {

  private final int[] words;
  private final float[] weights;

  private Telling(int[] words, float[] weights) {
    this.words = words;
    this.weights = weights;
  }

  /**
   * Returns the most telling words of an article that is weighed by an index.
   *
   * @param most words at most
   * @param articles of the index in which they stand together, at most; but one word at least
   */
  static Telling of(WeightedProfile article, IndexWeights index, int most, int articles) {
    int[] all = article.profile().words();
    long[] keys = keys(article);
    int[] words = new int[Math.min(most, all.length)];
    float[] weights = new float[words.length];
    int told = 0;
    long left = articles;
    for (int k = 0; k < keys.length && told < words.length; k++) {
      int word = all[(int) keys[k]];
      int with = index.articlesWith(word);
      if (with > 1 && (with <= left || (told == 0 && k == keys.length - 1))) {
        left -= with;
        words[told] = word;
        weights[told++] = Float.intBitsToFloat((int) ~(keys[k] >> 32));
      }
    }
    return new Telling(Arrays.copyOf(words, told), Arrays.copyOf(weights, told));
  }

  /** The words by weight, the most telling first. */
  private static long[] keys(WeightedProfile article) {
    long[] keys = new long[article.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) ~Float.floatToIntBits((float) article.vector(i)) << 32 | i;
    }
    Arrays.sort(keys);
    return keys;
  }

  int size() {
    return words.length;
  }

  int[] words() {
    return words;
  }

  int word(int i) {
    return words[i];
  }

  /** Returns what a word weighs, as often as the article has it; above 0. */
  float weight(int i) {
    return weights[i];
  }
}

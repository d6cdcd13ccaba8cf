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
   * Returns the most telling words of an article.
   *
   * @param most words at most
   * @param articles in which they stand together, at most; but at least the rarest is told
   */
  static Telling of(Profile article, IndexWeights index, int most, int articles) {
    int[] all = article.words();
    long[] keys = new long[all.length];
    int count = 0;
    int rarest = -1;
    for (int i = 0; i < all.length; i++) {
      int with = index.articlesWith(all[i]);
      if (with > 1) {
        float weight = (float) (WeightedProfile.counted(article, i) * index.weight(article, i));
        keys[count++] = (long) ~Float.floatToIntBits(weight) << 32 | i;
        rarest = rarest < 0 || with < index.articlesWith(all[rarest]) ? i : rarest;
      }
    }
    Arrays.sort(keys, 0, count);
    int[] words = new int[Math.min(most, count)];
    float[] weights = new float[words.length];
    int told = 0;
    long left = articles;
    for (int k = 0; k < count && told < most; k++) {
      int i = (int) keys[k];
      int with = index.articlesWith(all[i]);
      if (with <= left || i == rarest) {
        left -= with;
        words[told] = all[i];
        weights[told++] = Float.intBitsToFloat((int) ~(keys[k] >> 32));
      }
    }
    return new Telling(Arrays.copyOf(words, told), Arrays.copyOf(weights, told));
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
  double weight(int i) {
    return weights[i];
  }
}

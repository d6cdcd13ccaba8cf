package io.broadsheet.grouping;

import java.util.Arrays;
import java.util.List;

/**
 * In which of some texts with successive numbers each word stands: four bytes a word of a text, and
 * some 24 a different one. Immutable.
 */
final class WordTable {

  private final int[] texts;

  /** Words by hash, which they are. */
  private final int[] words;

  /** Where the texts with the word at a slot begin and end; both 0 where there is none. */
  private final int[] begins;

  private final int[] ends;

  /** Takes the different words of texts, the first of which has a number. */
  WordTable(int first, List<int[]> each) {
    long[] standing = standing(first, each);
    texts = new int[standing.length];
    int different = 0;
    for (int i = 0; i < standing.length; i++) {
      texts[i] = (int) standing[i];
      different += i == 0 || standing[i] >> 32 != standing[i - 1] >> 32 ? 1 : 0;
    }
    words = new int[Integer.highestOneBit(different + 1) * 4];
    begins = new int[words.length];
    ends = new int[words.length];
    for (int i = 0; i < texts.length; i++) {
      int slot = slot((int) (standing[i] >> 32));
      if (ends[slot] == 0) {
        words[slot] = (int) (standing[i] >> 32);
        begins[slot] = i;
      }
      ends[slot] = i + 1;
    }
  }

  /** Each word of each text with the text's number, in order. */
  private static long[] standing(int first, List<int[]> each) {
    long[] standing = new long[each.stream().mapToInt(text -> text.length).sum()];
    int at = 0;
    for (int i = 0; i < each.size(); i++) {
      for (int word : each.get(i)) {
        standing[at++] = (long) word << 32 | first + i;
      }
    }
    Arrays.sort(standing);
    return standing;
  }

  /** Adds a weight to each text with a word, and returns how many these are. */
  int add(int word, double weight, Tally tally) {
    int slot = slot(word);
    for (int i = begins[slot]; i < ends[slot]; i++) {
      tally.add(texts[i], weight);
    }
    return ends[slot] - begins[slot];
  }

  /** Adds to each text with a word its own weight, found by its number. */
  void add(int word, float[] weights, int first, Tally tally) {
    int slot = slot(word);
    for (int i = begins[slot]; i < ends[slot]; i++) {
      tally.add(texts[i], weights[texts[i] - first]);
    }
  }

  private int slot(int word) {
    int slot = word & (words.length - 1);
    while (ends[slot] > 0 && words[slot] != word) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }
}

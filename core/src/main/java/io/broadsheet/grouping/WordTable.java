package io.broadsheet.grouping;

import java.util.Arrays;
import java.util.List;

/**
 * In which of some texts with successive numbers each word stands: four bytes a word of a text, and
 * some 48 a different one. Immutable.
 */
final class WordTable {

  /** Numbers of a slot, one of them unused. */
  private static final int SLOT = 4;

  private static final int BEGIN = 1;
  private static final int END = 2;

  private final int[] texts;

  /**
   * Words by hash, which they are: of each the word, and where the texts with it begin and end;
   * both 0 where there is none. Together, for they are read together.
   */
  private final int[] slots;

  /** Takes the different words of texts, the first of which has a number. */
  WordTable(int first, List<int[]> each) {
    long[] standing = standing(first, each);
    texts = new int[standing.length];
    int different = 0;
    for (int i = 0; i < standing.length; i++) {
      texts[i] = (int) standing[i];
      different += i == 0 || standing[i] >> 32 != standing[i - 1] >> 32 ? 1 : 0;
    }
    slots = new int[SLOT * Integer.highestOneBit(different + 1) * 4];
    for (int i = 0; i < texts.length; i++) {
      int word = (int) (standing[i] >> 32);
      int slot = slot(word);
      if (slots[slot + END] == 0) {
        slots[slot] = word;
        slots[slot + BEGIN] = i;
      }
      slots[slot + END] = i + 1;
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
  int add(int word, float weight, Tally tally) {
    int slot = slot(word);
    for (int i = slots[slot + BEGIN]; i < slots[slot + END]; i++) {
      tally.add(texts[i], weight);
    }
    return slots[slot + END] - slots[slot + BEGIN];
  }

  /** Adds to each text with a word its own weight, found by its number. */
  void add(int word, float[] weights, int first, Tally tally) {
    int slot = slot(word);
    for (int i = slots[slot + BEGIN]; i < slots[slot + END]; i++) {
      tally.add(texts[i], weights[texts[i] - first]);
    }
  }

  private int slot(int word) {
    int slot = word * SLOT & (slots.length - 1);
    while (slots[slot + END] > 0 && slots[slot] != word) {
      slot = (slot + SLOT) & (slots.length - 1);
    }
    return slot;
  }
}

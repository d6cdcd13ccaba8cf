package io.broadsheet.grouping;

import java.util.Arrays;

/** Sums weights by number, and tells the numbers with the greatest sums. Made once, used often. */
final class Tally {

  private static final int FREE = -1;

  private int[] numbers = new int[1 << 10];
  private float[] sums = new float[numbers.length];
  private int[] slots = new int[numbers.length / 2];
  private int size;

  Tally() {
    Arrays.fill(numbers, FREE);
  }

  /** Adds to the sum of a number, which is 0 or more. */
  void add(int number, double weight) {
    int slot = slot(number);
    if (numbers[slot] == FREE) {
      if (size == slots.length) {
        grow();
        slot = slot(number);
      }
      numbers[slot] = number;
      sums[slot] = 0;
      slots[size++] = slot;
    }
    sums[slot] += (float) weight;
  }

  private int slot(int number) {
    int slot = (number * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(numbers.length - 1);
    while (numbers[slot] != FREE && numbers[slot] != number) {
      slot = (slot + 1) & (numbers.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldNumbers = numbers;
    float[] oldSums = sums;
    numbers = new int[2 * oldNumbers.length];
    sums = new float[numbers.length];
    Arrays.fill(numbers, FREE);
    slots = Arrays.copyOf(slots, numbers.length / 2);
    for (int i = 0; i < size; i++) {
      int slot = slot(oldNumbers[slots[i]]);
      numbers[slot] = oldNumbers[slots[i]];
      sums[slot] = oldSums[slots[i]];
      slots[i] = slot;
    }
  }

  /**
   * Returns the numbers with the greatest sums, the greatest first, of equals the smaller number;
   * and forgets all.
   *
   * @param most numbers at most
   * @param least of a sum
   */
  int[] take(int most, double least) {
    long[] best = new long[most];
    int found = 0;
    for (int i = 0; i < size; i++) {
      int slot = slots[i];
      if (sums[slot] >= least) {
        found = insert(best, found, key(numbers[slot], sums[slot]));
      }
      numbers[slot] = FREE;
    }
    size = 0;
    int[] taken = new int[found];
    for (int i = 0; i < found; i++) {
      taken[i] = (int) ~best[i];
    }
    return taken;
  }

  /** Sums are not negative, so their bits are in the order of their values. */
  private static long key(int number, float sum) {
    return (long) Float.floatToIntBits(sum) << 32 | (~number & 0xffffffffL);
  }

  /** Inserts into keys in descending order. */
  private static int insert(long[] best, int found, long key) {
    if (found == best.length && (found == 0 || key <= best[found - 1])) {
      return found;
    }
    int at = Math.min(found, best.length - 1);
    while (at > 0 && best[at - 1] < key) {
      best[at] = best[at - 1];
      at--;
    }
    best[at] = key;
    return Math.min(found + 1, best.length);
  }
}

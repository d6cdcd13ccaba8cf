package io.broadsheet.grouping;

import java.util.Arrays;

/**
 * Pairs of different numbers, themselves numbered in the order in which they came, and found by
 * their two ends in whatever order. Some 20 bytes a pair.
 */
final class Pairs {

  private static final int NONE = -1;

  /** The ends of pair {@code i} at {@code 2 * i} and behind. */
  private int[] ends = new int[32];

  /** The next pair of the same bucket. */
  private int[] next = new int[16];

  private int[] buckets = empty(16);
  private int size;

  int size() {
    return size;
  }

  /** Returns the end at a place, which is twice the pair's number, or one more. */
  int end(int place) {
    return ends[place];
  }

  /** Adds a pair that is not there, and returns its number. */
  int add(int one, int other) {
    if (size == next.length) {
      ends = Arrays.copyOf(ends, 4 * size);
      next = Arrays.copyOf(next, 2 * size);
      buckets = empty(2 * size);
      for (int pair = 0; pair < size; pair++) {
        insert(pair);
      }
    }
    ends[2 * size] = one;
    ends[2 * size + 1] = other;
    insert(size);
    return size++;
  }

  /** Returns the number of a pair, or -1 where there is none. */
  int find(int one, int other) {
    int pair = buckets[bucket(one, other)];
    while (pair != NONE && !joins(pair, one, other)) {
      pair = next[pair];
    }
    return pair;
  }

  private boolean joins(int pair, int one, int other) {
    int first = ends[2 * pair];
    int second = ends[2 * pair + 1];
    return (first == one && second == other) || (first == other && second == one);
  }

  /** Makes a pair one that is not found. */
  void remove(int pair) {
    int bucket = bucket(ends[2 * pair], ends[2 * pair + 1]);
    if (buckets[bucket] == pair) {
      buckets[bucket] = next[pair];
      return;
    }
    int before = buckets[bucket];
    while (next[before] != pair) {
      before = next[before];
    }
    next[before] = next[pair];
  }

  /** Gives a removed pair another end at a place; now it is found again. */
  void put(int place, int end) {
    ends[place] = end;
    insert(place / 2);
  }

  private void insert(int pair) {
    int bucket = bucket(ends[2 * pair], ends[2 * pair + 1]);
    next[pair] = buckets[bucket];
    buckets[bucket] = pair;
  }

  /** Mixed by multiplication with an odd number near the golden ratio (Knuth). */
  private int bucket(int one, int other) {
    long both = (long) Math.min(one, other) << 32 | Math.max(one, other);
    long mixed = (both ^ both >>> 29) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> Long.numberOfLeadingZeros(buckets.length - 1L));
  }

  private static int[] empty(int size) {
    int[] buckets = new int[size];
    Arrays.fill(buckets, NONE);
    return buckets;
  }
}

package io.broadsheet.grouping;

import java.util.Arrays;

/** Which numbers hang together by pairs, by whatever chain: union-find, four bytes a number. */
final class Components {

  private final int[] parents;

  /** Numbers from 0, each by itself. */
  Components(int numbers) {
    parents = new int[numbers];
    Arrays.setAll(parents, i -> i);
  }

  /** Returns the number that stands for the component of one: its least. */
  int of(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** Joins the components of two numbers. */
  void join(int one, int other) {
    int first = of(one);
    int second = of(other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }
}

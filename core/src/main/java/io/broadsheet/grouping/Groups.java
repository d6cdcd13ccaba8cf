package io.broadsheet.grouping;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Numbers in groups, at four bytes a number and four a group, for lists of boxed ones take ten
 * times as much. Immutable.
 */
final class Groups extends AbstractList<List<Integer>> implements RandomAccess {

  private final int[] members;
  private final int[] ends;

  private Groups(int[] members, int[] ends) {
    this.members = members;
    this.ends = ends;
  }

  /**
   * Makes groups in the order of their least numbers, each in the order of its numbers.
   *
   * @param least of each number the least one in its group
   */
  static Groups of(int[] least) {
    int[] group = new int[least.length];
    int[] begins = new int[least.length];
    int groups = 0;
    for (int i = 0; i < least.length; i++) {
      group[i] = least[i] == i ? groups++ : group[least[i]];
      begins[group[i]]++;
    }
    int[] ends = Arrays.copyOf(begins, groups);
    for (int i = 0, at = 0; i < groups; i++) {
      begins[i] = at;
      at += ends[i];
      ends[i] = at;
    }
    int[] members = new int[least.length];
    for (int i = 0; i < least.length; i++) {
      members[begins[group[i]]++] = i;
    }
    return new Groups(members, ends);
  }

  /** Returns the same groups with {@code numbers[i]} for each {@code i}. */
  Groups with(int[] numbers) {
    int[] others = new int[members.length];
    Arrays.setAll(others, i -> numbers[members[i]]);
    return new Groups(others, ends);
  }

  /** Returns how many numbers there are in all groups. */
  int members() {
    return members.length;
  }

  @Override
  public List<Integer> get(int group) {
    int begin = group == 0 ? 0 : ends[group - 1];
    int size = ends[group] - begin;
    return new AbstractList<>() {
      @Override
      public Integer get(int i) {
        if (i < 0 || i >= size) {
          throw new IndexOutOfBoundsException(i);
        }
        return members[begin + i];
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  @Override
  public int size() {
    return ends.length;
  }
}

package io.broadsheet.grouping;

import java.util.Arrays;

/**
 * Brings items that {@link AverageLink} left alone into the group they belong to. A report in words
 * of its own is not enough like the reports of its story on average, but it is like the nearest of
 * them, and half as much like nothing else. Some 24 bytes an item.
 */
final class Stragglers {

  /** Items like one that are looked at, the most alike. */
  private static final int NEAREST = 3;

  /** Likeness to the two nearest of a group, on average, from which on an item belongs there. */
  private static final double LIKE = 0.1;

  /** So many times more than any other item the nearest one of the group is like it. */
  private static final double AHEAD = 2;

  private static final int NONE = -1;

  /** The nearest items of item {@code i} from {@code NEAREST * i} on, the most alike first. */
  private final int[] nearest;

  private final float[] likenesses;

  /** Takes items numbered from 0, so far without any like them. */
  Stragglers(int items) {
    nearest = new int[NEAREST * items];
    Arrays.fill(nearest, NONE);
    likenesses = new float[nearest.length];
  }

  /** Adds the likeness of two different items, once for each two, in whatever order. */
  void link(int one, int other, double likeness) {
    add(one, other, (float) likeness);
    add(other, one, (float) likeness);
  }

  private void add(int item, int other, float likeness) {
    int place = NEAREST * item;
    int end = place + NEAREST;
    while (place < end && isNearer(place, other, likeness)) {
      place++;
    }
    if (place < end) {
      System.arraycopy(nearest, place, nearest, place + 1, end - place - 1);
      System.arraycopy(likenesses, place, likenesses, place + 1, end - place - 1);
      nearest[place] = other;
      likenesses[place] = likeness;
    }
  }

  /** Whether the item at a place stays before another one; of equals the one with less number. */
  private boolean isNearer(int place, int other, float likeness) {
    return nearest[place] != NONE
        && (likenesses[place] > likeness
            || (likenesses[place] == likeness && nearest[place] < other));
  }

  /** Returns groups with stragglers in them. Who came alone never takes another one along. */
  Groups join(Groups groups) {
    int[] group = new int[groups.members()];
    Components joined = new Components(group.length);
    for (int i = 0; i < groups.size(); i++) {
      for (int item : groups.get(i)) {
        group[item] = i;
        joined.join(groups.get(i).getFirst(), item);
      }
    }
    for (int item = 0; item < group.length; item++) {
      int near = nearest[NEAREST * item];
      if (near != NONE
          && groups.get(group[item]).size() == 1
          && groups.get(group[near]).size() > 1
          && belongs(item, group)) {
        joined.join(item, near);
      }
    }
    int[] least = new int[group.length];
    Arrays.setAll(least, joined::of);
    return Groups.of(least);
  }

  /** Returns whether an item belongs to the group of the one nearest to it. */
  private boolean belongs(int item, int[] group) {
    int first = NEAREST * item;
    int near = 0;
    double sum = 0;
    for (int place = first; place < first + NEAREST && nearest[place] != NONE; place++) {
      if (group[nearest[place]] != group[nearest[first]]) {
        if (AHEAD * likenesses[place] > likenesses[first]) {
          return false;
        }
      } else if (near++ < 2) {
        sum += likenesses[place];
      }
    }
    return sum / 2 >= LIKE;
  }
}

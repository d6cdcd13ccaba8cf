package io.broadsheet.grouping;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Average link over items that hang together. Of two groups that become one, the links of the one
 * with fewer go over to the other, so time is near linear in the number of links; some 40 bytes a
 * link.
 */
final class Merging {

  /**
   * Pairs from which on links speak for all pairs of two groups of which not all were looked up.
   */
  private static final int ENOUGH_PAIRS = 32;

  private static final int NONE = -1;

  /** Instead of the count of a pair that is gone. */
  private static final int GONE = -1;

  /** Two groups that may become one, by their names; of a pair that may have changed since. */
  private record Merge(double likeness, int one, int other, int pair) implements Comparable<Merge> {

    @Override
    public int compareTo(Merge merge) {
      int order = Double.compare(merge.likeness, likeness);
      order = order == 0 ? Integer.compare(one, merge.one) : order;
      return order == 0 ? Integer.compare(other, merge.other) : order;
    }
  }

  private final double enough;

  /** Between groups; a group is known by one of its items. */
  private final Pairs pairs = new Pairs();

  /** Of each pair the likeness of all links. */
  private final double[] sums;

  /** Of each pair how many links there are of two items both linked partly. */
  private final int[] counts;

  /** A list of each group's pairs: places of the group in them. */
  private final int[] first;

  private final int[] next;
  private final int[] degrees;

  private final int[] sizes;

  /** Of each group how many items are linked with only some of those like them. */
  private final int[] partly;

  /** The least item of each group. */
  private final int[] names;

  /** Of each item that went over to another group, one of that group. */
  private final Components groups;

  private final PriorityQueue<Merge> merges = new PriorityQueue<>();

  /** Takes items from 0, and room for so many links. */
  Merging(int items, int links, double enough) {
    this.enough = enough;
    sums = new double[links];
    counts = new int[links];
    next = new int[2 * links];
    first = new int[items];
    Arrays.fill(first, NONE);
    degrees = new int[items];
    sizes = new int[items];
    Arrays.fill(sizes, 1);
    partly = new int[items];
    names = new int[items];
    Arrays.setAll(names, i -> i);
    groups = new Components(items);
  }

  /** Takes word, before its links come, that an item is linked with only some of those like it. */
  void linkedPartly(int item) {
    partly[item] = 1;
  }

  /** Adds the likeness of two items, once for each two. */
  void link(int one, int other, double likeness) {
    int pair = pairs.add(one, other);
    sums[pair] = likeness;
    counts[pair] = partly[one] * partly[other];
    list(one, 2 * pair);
    list(other, 2 * pair + 1);
  }

  private void list(int group, int place) {
    next[place] = first[group];
    first[group] = place;
    degrees[group]++;
  }

  /** Makes groups, and returns for each item the least of its group. */
  int[] run() {
    for (int pair = 0; pair < pairs.size(); pair++) {
      propose(pair);
    }
    for (Merge merge = merges.poll(); merge != null; merge = merges.poll()) {
      if (counts[merge.pair] != GONE) {
        take(merge);
      }
    }
    int[] least = new int[names.length];
    Arrays.setAll(least, groups::of);
    return least;
  }

  /**
   * A group that grew is less like those without links to what it gained; that is seen only here,
   * where the merge comes to its turn. Where it gained links it was proposed again.
   */
  private void take(Merge merge) {
    if (merge.equals(merge(merge.pair))) {
      merge(pairs.end(2 * merge.pair), pairs.end(2 * merge.pair + 1));
    } else if (merge.likeness >= likeness(merge.pair)) {
      propose(merge.pair);
    }
  }

  private void propose(int pair) {
    if (likeness(pair) >= enough) {
      merges.add(merge(pair));
    }
  }

  private Merge merge(int pair) {
    int one = names[pairs.end(2 * pair)];
    int other = names[pairs.end(2 * pair + 1)];
    return new Merge(likeness(pair), Math.min(one, other), Math.max(one, other), pair);
  }

  /** Pairs of two items that are both linked partly count only where they are linked. */
  private double likeness(int pair) {
    int one = pairs.end(2 * pair);
    int other = pairs.end(2 * pair + 1);
    long all = (long) sizes[one] * sizes[other];
    long known = all - (long) partly[one] * partly[other];
    return sums[pair] / Math.min(all, Math.max(known + counts[pair], ENOUGH_PAIRS));
  }

  private void merge(int one, int other) {
    int kept = degrees[one] >= degrees[other] ? one : other;
    int gone = kept == one ? other : one;
    sizes[kept] += sizes[gone];
    partly[kept] += partly[gone];
    names[kept] = Math.min(names[kept], names[gone]);
    groups.join(kept, gone);
    int following;
    for (int place = first[gone]; place != NONE; place = following) {
      following = next[place];
      if (counts[place / 2] != GONE) {
        move(place, kept);
      }
    }
  }

  /** Takes a pair of a group that has gone over to another. */
  private void move(int place, int kept) {
    int pair = place / 2;
    int third = pairs.end(place ^ 1);
    pairs.remove(pair);
    int known = third == kept ? NONE : pairs.find(kept, third);
    if (third != kept && known == NONE) {
      pairs.put(place, kept);
      list(kept, place);
      propose(pair);
      return;
    }
    if (known != NONE) {
      sums[known] += sums[pair];
      counts[known] += counts[pair];
      propose(known);
    }
    counts[pair] = GONE;
  }
}

package io.broadsheet.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Makes groups by average link: the two groups whose members are most alike on average become one,
 * until none are alike enough. Unlike chains of single links, one doubtful pair does not join two
 * groups. The same links give the same groups, in whatever order they are added.
 */
final class AverageLink {

  /**
   * Pairs from which on the links found speak for all pairs of two groups: of large groups not all
   * pairs are looked up.
   */
  private static final int ENOUGH_PAIRS = 32;

  /** Two groups that may become one; worthless as soon as one of them has grown or gone. */
  private record Merge(double likeness, int one, int other, int sizeOne, int sizeOther) {}

  /** The likeness of all linked pairs between two groups. */
  private static final class Links {
    private double sum;
    private int count;

    void add(double likeness, int pairs) {
      sum += likeness;
      count += pairs;
    }
  }

  private final double enough;
  private final Map<Integer, List<Integer>> groups = new TreeMap<>();
  private final Map<Integer, Map<Integer, Links>> links = new HashMap<>();
  private final PriorityQueue<Merge> merges =
      new PriorityQueue<>((a, b) ->
          a.likeness != b.likeness
              ? Double.compare(b.likeness, a.likeness)
              : a.one != b.one ? Integer.compare(a.one, b.one) : Integer.compare(a.other, b.other));

  /**
   * Creates a grouping of items numbered from 0.
   *
   * @param enough average likeness of two groups that become one
   */
  AverageLink(int items, double enough) {
    this.enough = enough;
    for (int i = 0; i < items; i++) {
      groups.put(i, new ArrayList<>(List.of(i)));
    }
  }

  /** Adds the likeness of two different items; what is not added is none. */
  void link(int one, int other, double likeness) {
    if (!isLinked(one, other)) {
      both(one, other).add(likeness, 1);
    }
  }

  boolean isLinked(int one, int other) {
    Map<Integer, Links> of = links.get(one);
    return of != null && of.containsKey(other);
  }

  private Links both(int one, int other) {
    Links between = links.computeIfAbsent(one, x -> new TreeMap<>()).get(other);
    if (between == null) {
      between = new Links();
      links.computeIfAbsent(one, x -> new TreeMap<>()).put(other, between);
      links.computeIfAbsent(other, x -> new TreeMap<>()).put(one, between);
    }
    return between;
  }

  /** Returns the groups, each in the order of its items. */
  List<List<Integer>> groups() {
    links.forEach((one, others) ->
        others.forEach((other, between) -> {
          if (one < other) {
            propose(one, other, between);
          }
        }));
    for (Merge merge = merges.poll(); merge != null; merge = merges.poll()) {
      if (size(merge.one) == merge.sizeOne && size(merge.other) == merge.sizeOther) {
        merge(merge.one, merge.other);
      }
    }
    List<List<Integer>> found = new ArrayList<>();
    groups.values().forEach(group -> found.add(group.stream().sorted().toList()));
    return found;
  }

  private int size(int group) {
    List<Integer> members = groups.get(group);
    return members == null ? 0 : members.size();
  }

  private void propose(int one, int other, Links between) {
    long pairs = (long) size(one) * size(other);
    double likeness = between.sum / Math.min(pairs, Math.max(between.count, ENOUGH_PAIRS));
    if (likeness >= enough) {
      merges.add(
          new Merge(
              likeness,
              Math.min(one, other),
              Math.max(one, other),
              size(Math.min(one, other)),
              size(Math.max(one, other))));
    }
  }

  private void merge(int one, int other) {
    List<Integer> gone = groups.remove(other);
    Map<Integer, Links> goneLinks = links.remove(other);
    Map<Integer, Links> kept = links.get(one);
    if (gone == null || goneLinks == null || kept == null) {
      throw new IllegalStateException("groups without links cannot be merged");
    }
    groups.computeIfAbsent(one, x -> new ArrayList<>()).addAll(gone);
    kept.remove(other);
    goneLinks.remove(one);
    goneLinks.forEach((third, between) -> {
      links.computeIfAbsent(third, x -> new TreeMap<>()).remove(other);
      both(one, third).add(between.sum, between.count);
    });
    kept.forEach((third, between) -> propose(one, third, between));
  }
}

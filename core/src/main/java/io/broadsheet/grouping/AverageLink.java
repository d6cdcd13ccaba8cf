package io.broadsheet.grouping;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Makes groups by average link: the two groups whose members are most alike on average become one,
 * until none are alike enough. Unlike chains of single links, one doubtful pair does not join two
 * groups. The same links give the same groups, in whatever order they are added.
 *
 * <p>No average is above the likeness of the most alike pair, so groups never reach beyond what
 * hangs together by pairs that are alike enough: each such component is grouped by itself. Whoever
 * adds links in an order can say how far it is complete, and the links of components that can no
 * longer grow are let go. Memory is eight bytes an item, and some 25 bytes a link that is held.
 */
final class AverageLink {

  /** Links held before it is worthwhile to look for some to let go. */
  private static final int MANY = 1 << 19;

  /** Links of one component that are grouped at once. */
  private static final int MOST = 1 << 22;

  /** By how much a component that has more is taken apart each time. */
  private static final double STEP = 1.05;

  private final double enough;
  private final int most;
  private final Components components;

  /** Of each item that is grouped already, the least of its group; of others the item. */
  private final int[] least;

  /** Items that have links to only some of those like them. */
  private final BitSet partly = new BitSet();

  private Pairs pairs = new Pairs();
  private float[] likenesses = new float[16];
  private int many = MANY;

  /**
   * Creates a grouping of items numbered from 0.
   *
   * @param enough average likeness of two groups that become one
   */
  AverageLink(int items, double enough) {
    this(items, enough, MOST);
  }

  /**
   * Creates a grouping that bounds its memory: a component with more links falls apart at its
   * weakest pairs before it is grouped, as if somewhat more likeness were enough.
   */
  AverageLink(int items, double enough, int most) {
    this.enough = enough;
    this.most = most;
    components = new Components(items);
    least = new int[items];
    Arrays.setAll(least, i -> i);
  }

  /**
   * Adds the likeness of two different items; what is not added is none, unless of both items only
   * some are added.
   */
  void link(int one, int other, double likeness) {
    if (isLinked(one, other)) {
      return;
    }
    int pair = pairs.add(one, other);
    if (pair == likenesses.length) {
      likenesses = Arrays.copyOf(likenesses, 2 * pair);
    }
    likenesses[pair] = (float) likeness;
    if (likenesses[pair] >= enough) {
      components.join(one, other);
    }
  }

  /**
   * Takes word that only some of the items like one are added: those added speak for the others.
   */
  void linkedPartly(int item) {
    partly.set(item);
  }

  /** Returns the likeness that was added of two items, 0 if none, unless both are settled. */
  double likeness(int one, int other) {
    int pair = pairs.find(one, other);
    return pair < 0 ? 0 : likenesses[pair];
  }

  /** Returns whether two items are linked, unless both are settled. */
  boolean isLinked(int one, int other) {
    return pairs.find(one, other) >= 0;
  }

  /** Takes word that items before one get no more links. */
  void settle(int from) {
    if (pairs.size() > many) {
      group(from);
      many = Math.max(MANY, 2 * pairs.size());
    }
  }

  /** Returns how many links are held. */
  int held() {
    return pairs.size();
  }

  /** Returns the groups, each in the order of its items. */
  Groups groups() {
    group(least.length);
    return Groups.of(least);
  }

  /** Groups the components that are complete, and lets go of all links to them. */
  private void group(int from) {
    BitSet open = new BitSet();
    for (int item = from; item < least.length; item++) {
      open.set(components.of(item));
    }
    long[] inside = new long[pairs.size()];
    int count = 0;
    for (int pair = 0; pair < pairs.size(); pair++) {
      int one = components.of(pairs.end(2 * pair));
      int other = components.of(pairs.end(2 * pair + 1));
      if (one == other && !open.get(one)) {
        inside[count++] = (long) one << 32 | pair;
      }
    }
    group(Arrays.copyOf(inside, count), enough);
    keep(open);
  }

  private void keep(BitSet open) {
    Pairs kept = new Pairs();
    for (int pair = 0; pair < pairs.size(); pair++) {
      int one = pairs.end(2 * pair);
      int other = pairs.end(2 * pair + 1);
      if (open.get(components.of(one)) && open.get(components.of(other))) {
        likenesses[kept.add(one, other)] = likenesses[pair];
      }
    }
    pairs = kept;
  }

  /** Groups links by component: keys are its number, then the pair's. */
  private void group(long[] links, double joining) {
    Arrays.sort(links);
    for (int begin = 0, end; begin < links.length; begin = end) {
      end = begin + 1;
      while (end < links.length && links[end] >> 32 == links[begin] >> 32) {
        end++;
      }
      int[] component = new int[end - begin];
      for (int i = begin; i < end; i++) {
        component[i - begin] = (int) links[i];
      }
      group(component, joining);
    }
  }

  private void group(int[] links, double joining) {
    int[] members = members(links);
    if (links.length > most) {
      takeApart(links, members, STEP * joining);
      return;
    }
    Merging merging = new Merging(members.length, links.length, enough);
    for (int i = 0; i < members.length; i++) {
      if (partly.get(members[i])) {
        merging.linkedPartly(i);
      }
    }
    for (int pair : links) {
      merging.link(local(members, 2 * pair), local(members, 2 * pair + 1), likenesses[pair]);
    }
    int[] groups = merging.run();
    for (int i = 0; i < groups.length; i++) {
      least[members[i]] = members[groups[i]];
    }
  }

  /** Links that were all alike could not be parted, but nothing is more alike than one. */
  private void takeApart(int[] links, int[] members, double joining) {
    Components parts = new Components(members.length);
    for (int pair : links) {
      if (likenesses[pair] >= Math.min(1, joining)) {
        parts.join(local(members, 2 * pair), local(members, 2 * pair + 1));
      }
    }
    if (joining > 1) {
      for (int i = 0; i < members.length; i++) {
        least[members[i]] = members[parts.of(i)];
      }
      return;
    }
    long[] inside = new long[links.length];
    int count = 0;
    for (int pair : links) {
      int part = parts.of(local(members, 2 * pair));
      if (part == parts.of(local(members, 2 * pair + 1))) {
        inside[count++] = (long) part << 32 | pair;
      }
    }
    group(Arrays.copyOf(inside, count), joining);
  }

  private int[] members(int[] links) {
    int[] ends = new int[2 * links.length];
    for (int i = 0; i < links.length; i++) {
      ends[2 * i] = pairs.end(2 * links[i]);
      ends[2 * i + 1] = pairs.end(2 * links[i] + 1);
    }
    Arrays.sort(ends);
    int count = 0;
    for (int end : ends) {
      if (count == 0 || ends[count - 1] != end) {
        ends[count++] = end;
      }
    }
    return Arrays.copyOf(ends, count);
  }

  private int local(int[] members, int place) {
    return Arrays.binarySearch(members, pairs.end(place));
  }
}

package io.broadsheet.search.suggest;

import java.util.Arrays;
import java.util.List;

/**
 * Which ordinals of one segment stand for one person: groups of two and more, by numbers from 0.
 */
public final class SharedOrdinals {

  private static final int NONE = -1;

  private final int[] groups;
  private final int[] first;

  SharedOrdinals(int ordinals, List<int[]> members) {
    groups = new int[ordinals];
    Arrays.fill(groups, NONE);
    first = new int[members.size()];
    for (int group = 0; group < first.length; group++) {
      first[group] = members.get(group)[0];
      for (int ordinal : members.get(group)) {
        groups[ordinal] = group;
      }
    }
  }

  /** Returns how many groups there are. */
  public int size() {
    return first.length;
  }

  /** Returns the group of an ordinal, or a negative number where it stands for itself. */
  public int group(int ordinal) {
    return groups[ordinal];
  }

  /** Returns the ordinal that stands for a group. */
  public int first(int group) {
    return first[group];
  }

  /** Returns the ordinal that stands for the group of an ordinal, or that ordinal itself. */
  public int standingFor(int ordinal) {
    return groups[ordinal] == NONE ? ordinal : first[groups[ordinal]];
  }
}

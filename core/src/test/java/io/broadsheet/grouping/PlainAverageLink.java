package io.broadsheet.grouping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Average link as it is defined: looks at all pairs of groups each time. */
final class PlainAverageLink {

  private static final int ENOUGH_PAIRS = 32;

  private PlainAverageLink() {}

  /**
   * Returns the groups, by a matrix of likenesses in which what is not linked is 0.
   *
   * @param partly of which items only some links are known
   */
  static List<List<Integer>> groups(float[][] likeness, BitSet partly, double enough) {
    List<TreeSet<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < likeness.length; i++) {
      groups.add(new TreeSet<>(List.of(i)));
    }
    while (true) {
      double most = 0;
      int[] best = {};
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double average = average(likeness, partly, groups.get(i), groups.get(j));
          if (average > most) {
            most = average;
            best = new int[] {i, j};
          }
        }
      }
      if (best.length == 0 || most < enough) {
        break;
      }
      groups.get(best[0]).addAll(groups.remove(best[1]));
      groups.sort(Comparator.comparing(TreeSet::getFirst));
    }
    return groups.stream().map(List::copyOf).toList();
  }

  private static double average(
      float[][] likeness, BitSet partly, Set<Integer> one, Set<Integer> other) {
    double sum = 0;
    int count = 0;
    for (int i : one) {
      for (int j : other) {
        sum += likeness[i][j];
        boolean known = likeness[i][j] > 0 || !partly.get(i) || !partly.get(j);
        count += known ? 1 : 0;
      }
    }
    return sum / Math.min(one.size() * other.size(), Math.max(count, ENOUGH_PAIRS));
  }
}

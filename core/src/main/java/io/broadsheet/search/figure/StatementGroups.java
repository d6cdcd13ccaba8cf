package io.broadsheet.search.figure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements of the same thing, put together by average link: the two groups that are most alike
 * are joined first, and none in which one article would contradict itself.
 */
public final class StatementGroups {

  /** Average likeness of statements of one thing. */
  private static final double SAME_THING = 0.25;

  private record Pair(int one, int other, double likeness) {}

  private final List<Statement> statements;
  private final StatementLikeness likeness;
  private final int[] group;

  private StatementGroups(List<Statement> statements) throws IOException {
    this.statements = statements;
    likeness = new StatementLikeness(statements);
    group = new int[statements.size()];
  }

  /**
   * Returns the groups of the statements, those alone left out.
   *
   * @throws IOException if the index cannot be read
   */
  public static List<StatementGroup> of(List<Statement> statements) throws IOException {
    return new StatementGroups(statements).groups();
  }

  private List<StatementGroup> groups() {
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
    for (Pair pair : pairs()) {
      int into = group[pair.one()];
      int from = group[pair.other()];
      List<Integer> one = members.get(into);
      List<Integer> other = members.get(from);
      if (into != from && belong(one, other)) {
        other.forEach(i -> group[i] = into);
        one.addAll(other);
        other.clear();
      }
    }
    return members.stream()
        .filter(group -> group.size() > 1)
        .map(group -> new StatementGroup(group.stream().map(statements::get).toList()))
        .filter(StatementGroup::tells)
        .toList();
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (List<Integer> comparable : comparable().values()) {
      for (int i = 0; i < comparable.size(); i++) {
        for (int j = 0; j < i; j++) {
          int one = comparable.get(j);
          int other = comparable.get(i);
          double alike = likeness.of(statements.get(one), statements.get(other));
          if (alike >= SAME_THING) {
            pairs.add(new Pair(one, other, alike));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.likeness()));
    return pairs;
  }

  /** Returns which statements may be of the same thing; two may stand together more than once. */
  private Map<String, List<Integer>> comparable() {
    Map<String, List<Integer>> comparable = new LinkedHashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      for (String reason : StatementLikeness.comparedBy(statements.get(i))) {
        comparable.computeIfAbsent(reason, unknown -> new ArrayList<>()).add(i);
      }
    }
    return comparable;
  }

  private boolean belong(List<Integer> group, List<Integer> others) {
    double sum = 0;
    for (int one : group) {
      for (int other : others) {
        double alike = likeness.of(statements.get(one), statements.get(other));
        if (alike == StatementLikeness.NONE) {
          return false;
        }
        sum += alike;
      }
    }
    return sum >= SAME_THING * group.size() * others.size();
  }
}

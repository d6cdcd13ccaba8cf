package io.broadsheet.search.figure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Statements of the same thing, put together by average link: the two groups that are most alike
 * are joined first, and none in which one article would contradict itself.
 */
public final class StatementGroups {

  /** Average likeness of statements of one thing. */
  private static final double SAME_THING = 0.25;

  private record Pair(int one, int other, double likeness) {}

  private final List<Statement> statements;
  private final double[][] likeness;
  private final int[] group;

  private StatementGroups(List<Statement> statements) {
    this.statements = statements;
    likeness = new double[statements.size()][statements.size()];
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

  private List<StatementGroup> groups() throws IOException {
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

  private List<Pair> pairs() throws IOException {
    StatementLikeness comparison = new StatementLikeness(statements);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      for (int j = 0; j < i; j++) {
        double alike = comparison.of(statements.get(j), statements.get(i));
        likeness[i][j] = alike;
        likeness[j][i] = alike;
        if (alike >= SAME_THING) {
          pairs.add(new Pair(j, i, alike));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.likeness()));
    return pairs;
  }

  private boolean belong(List<Integer> group, List<Integer> others) {
    double sum = 0;
    for (int one : group) {
      for (int other : others) {
        if (likeness[one][other] == StatementLikeness.NONE) {
          return false;
        }
        sum += likeness[one][other];
      }
    }
    return sum >= SAME_THING * group.size() * others.size();
  }
}

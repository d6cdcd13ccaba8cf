package io.broadsheet.search.figure;

import io.broadsheet.article.Figure;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.FigureClaim;
import io.broadsheet.query.FigureComparison;
import java.util.Comparator;
import java.util.List;

/**
 * Statements of the same thing.
 *
 * @param statements two at least
 */
public record StatementGroup(List<Statement> statements) {

  /** Of such a small number of this or that it says nothing that two articles give the same. */
  private static final double FEW = 12;

  /** Copies the list. */
  public StatementGroup {
    statements = List.copyOf(statements);
  }

  /** Returns how well the best answer among the articles answers the query, up to 1. */
  public double relevance() {
    return statements.stream().mapToDouble(s -> s.report().relevance()).max().orElse(0);
  }

  /** Returns the statements as an answer to a query. */
  public FigureComparison comparison() {
    String unit = statements.getFirst().unit();
    List<FigureClaim> claims =
        statements.stream()
            .map(Statement::claim)
            .sorted(
                Comparator.comparingDouble((FigureClaim claim) -> -claim.figure().value())
                    .thenComparing(FigureClaim::article, ArticleRef.FIRST_REPORT_FIRST))
            .toList();
    return new FigureComparison(GroupTopic.of(statements), unit.isEmpty() ? null : unit, claims);
  }

  /** Whether two articles say something in it: not that there were two sides, or three days. */
  boolean tells() {
    return statements.stream().anyMatch(StatementGroup::tells)
        || statements.stream().anyMatch(s -> !s.figure().agreesWith(first()));
  }

  private Figure first() {
    return statements.getFirst().figure();
  }

  private static boolean tells(Statement statement) {
    return statement.matter().isTopic()
        || statement.figure().value() > FEW
        || statement.isShareOrSum();
  }
}

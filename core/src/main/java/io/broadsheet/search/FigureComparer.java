package io.broadsheet.search;

import io.broadsheet.index.PassageAnnotations;
import io.broadsheet.index.StoredArticle;
import io.broadsheet.query.FigureComparison;
import io.broadsheet.query.FigureComparisons;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.search.figure.Report;
import io.broadsheet.search.figure.Statement;
import io.broadsheet.search.figure.StatementGroup;
import io.broadsheet.search.figure.StatementGroups;
import io.broadsheet.search.figure.StatementReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;

/** Lays side by side what the articles that a query finds say in figures. */
public final class FigureComparer {

  /** Articles that score less, as part of the best, answer something else. */
  private static final double ANSWERING = 0.4;

  private final IndexReader view;
  private final ViewKnowledge known;

  /** Compares figures in a view. */
  public FigureComparer(IndexReader view, ViewKnowledge known) {
    this.view = view;
    this.known = known;
  }

  /**
   * Compares the figures in the articles that a request finds. Of an article's copies only those
   * figures count that it has not: an update of a toll, and not one source twice.
   *
   * @return the things of which at least two articles or claimants give a figure, at most as many
   *     as the request's limit: those on which they differ first, and then by how well their
   *     articles answer the query
   * @throws IOException if the index cannot be read
   */
  public FigureComparisons compare(SearchRequest request) throws IOException {
    Deadline deadline = Deadline.after(request.timeout());
    List<FigureComparison> comparisons =
        StatementGroups.of(statements(request, deadline)).stream()
            .filter(group -> group.relevance() >= ANSWERING)
            .sorted(Comparator.comparingDouble(group -> -group.relevance()))
            .map(StatementGroup::comparison)
            .sorted(Comparator.comparing(comparison -> !comparison.disagrees()))
            .limit(request.limit())
            .toList();
    return new FigureComparisons(comparisons, deadline.warnings(request), deadline.isPassed());
  }

  /** Reads the best articles first, as many as the time allows: reading takes most of it. */
  private List<Statement> statements(SearchRequest request, Deadline deadline) throws IOException {
    StatementReader reader = new StatementReader(view);
    List<Result> results = new SearchEngine(view, known).results(request, deadline);
    double best = results.stream().mapToDouble(Result::score).max().orElse(0);
    List<Statement> statements = new ArrayList<>();
    for (Result result : results) {
      if (deadline.shouldExit()) {
        break;
      }
      // A condition alone, like a day, scores nothing, and all articles meet it alike.
      double relevance = best > 0 ? result.score() / best : 1;
      List<Statement> shown = read(reader, result.shown(), relevance);
      statements.addAll(shown);
      for (Candidate copy : result.copies()) {
        read(reader, copy, relevance).stream()
            .filter(statement -> shown.stream().noneMatch(statement::repeats))
            .forEach(statements::add);
      }
    }
    return statements;
  }

  private List<Statement> read(StatementReader reader, Candidate candidate, double relevance)
      throws IOException {
    return reader.read(report(candidate, relevance), annotations(candidate));
  }

  private Report report(Candidate candidate, double relevance) throws IOException {
    return new Report(
        StoredArticle.read(view.storedFields().document(candidate.doc())),
        candidate.profile(),
        relevance);
  }

  private List<PassageAnnotations> annotations(Candidate candidate) throws IOException {
    List<PassageAnnotations> annotations = new ArrayList<>();
    int count = new PassageSpans(view).passages(candidate.doc());
    for (int doc = candidate.doc() - count; doc < candidate.doc(); doc++) {
      annotations.add(PassageAnnotations.stored(view, doc));
    }
    return annotations;
  }
}

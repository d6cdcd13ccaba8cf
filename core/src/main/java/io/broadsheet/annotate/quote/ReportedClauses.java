package io.broadsheet.annotate.quote;

import io.broadsheet.article.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses of a frame that its reports give, none of them across another. */
final class ReportedClauses {

  /** Above this share of a clause in marks, the words in marks are the whole quotation. */
  private static final double WHOLLY_MARKED = 0.8;

  /** A clause, and the report that gives it. */
  private record Reported(Clause clause, Report report) {}

  private final Frame frame;
  private final List<Reported> found = new ArrayList<>();

  private ReportedClauses(Frame frame) {
    this.frame = frame;
  }

  static ReportedClauses find(Frame frame, List<Report> reports) {
    ReportedClauses clauses = new ReportedClauses(frame);
    if (!reports.isEmpty()) {
      clauses.findAll(reports);
    }
    return clauses;
  }

  /** What stands within what an earlier report gives is no report of the frame's own. */
  private void findAll(List<Report> reports) {
    ClauseFinder finder = new ClauseFinder(frame, reports);
    for (int r = 0; r < reports.size(); r++) {
      Report report = reports.get(r);
      Clause clause = holds(report.verb()) ? null : finder.find(r);
      if (clause != null && !overlaps(clause)) {
        found.add(new Reported(clause, report));
      }
    }
  }

  private boolean overlaps(Clause clause) {
    for (Reported reported : found) {
      if (reported.clause().overlaps(clause)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an item stands in one of the clauses. */
  boolean holds(int item) {
    return reportOf(item) != null;
  }

  /** Returns the report that gives the clause in which an item stands, or null. */
  @Nullable Report reportOf(int item) {
    for (Reported reported : found) {
      if (reported.clause().holds(item)) {
        return reported.report();
      }
    }
    return null;
  }

  /** Adds those that are not wholly in marks as indirect speech. */
  void addTo(List<Speech> speeches) {
    for (Reported reported : found) {
      if (!isWhollyMarked(reported.clause())) {
        Mention subject = reported.report().subject();
        speeches.add(new Speech(reported.clause().span(frame), Quote.Form.INDIRECT, subject));
      }
    }
  }

  private boolean isWhollyMarked(Clause clause) {
    int marked = 0;
    for (int i = clause.first(); i <= clause.last(); i++) {
      Marked quote = frame.quote(i);
      marked += quote == null ? 0 : quote.end() - quote.start();
    }
    return marked >= WHOLLY_MARKED * clause.span(frame).length();
  }
}

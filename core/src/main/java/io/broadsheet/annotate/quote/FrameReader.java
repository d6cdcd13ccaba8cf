package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Use;
import io.broadsheet.article.Quote;
import io.broadsheet.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one frame: which of its marked stretches and clauses are quotations, and whose. */
final class FrameReader {

  /** Above this share of a clause in marks, the words in marks are the whole quotation. */
  private static final double WHOLLY_MARKED = 0.8;

  private final Frame frame;
  private final List<Report> reports;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Report> clauseReports = new ArrayList<>();
  private final List<Speech> found = new ArrayList<>();

  FrameReader(Frame frame) {
    this.frame = frame;
    reports = ReportFinder.find(frame);
  }

  List<Report> reports() {
    return reports;
  }

  /** Returns the quotations of the frame. A direct one without a speaker may carry on. */
  List<Speech> read() {
    findClauses();
    for (int i = 0; i < frame.size(); i++) {
      Marked marked = frame.quote(i);
      if (marked != null) {
        readMarked(i, marked);
      }
    }
    for (int c = 0; c < clauses.size(); c++) {
      if (!isWhollyMarked(clauses.get(c))) {
        TextSpan span = clauses.get(c).span(frame);
        found.add(new Speech(span, Quote.Form.INDIRECT, clauseReports.get(c).subject()));
      }
    }
    return found;
  }

  private void findClauses() {
    ClauseFinder finder = new ClauseFinder(frame, reports);
    for (int r = 0; r < reports.size(); r++) {
      if (isReported(reports.get(r))) {
        continue;
      }
      Clause clause = finder.find(r);
      if (clause != null && !overlapsClause(clause)) {
        clauses.add(clause);
        clauseReports.add(reports.get(r));
      }
    }
  }

  /** Whether a report stands within what an earlier one reports. */
  private boolean isReported(Report report) {
    return clauses.stream().anyMatch(clause -> clause.holds(report.verb()));
  }

  private boolean overlapsClause(Clause clause) {
    return clauses.stream().anyMatch(clause::overlaps);
  }

  private boolean isWhollyMarked(Clause clause) {
    int marked = 0;
    for (int i = clause.first(); i <= clause.last(); i++) {
      Marked quote = frame.quote(i);
      marked += quote == null ? 0 : quote.end() - quote.start();
    }
    return marked >= WHOLLY_MARKED * clause.span(frame).length();
  }

  private void readMarked(int item, Marked marked) {
    MarkedWords words = MarkedWords.of(frame.tokens(), marked);
    Report report = governing(item);
    if (!isQuotation(item, words, report)) {
      return;
    }
    Mention mention = report == null ? subject(item, words) : report.subject();
    TextSpan span = new TextSpan(marked.start(), marked.end());
    found.add(new Speech(span, Quote.Form.DIRECT, mention));
  }

  private @Nullable Mention subject(int item, MarkedWords words) {
    boolean standsAlone = item == 0 && words.isSentence();
    return standsAlone ? null : new SubjectFinder(frame, new Phrases(frame)).main(item);
  }

  private boolean isQuotation(int item, MarkedWords words, @Nullable Report report) {
    if (words.count() == 0 || MarkedWords.isTermBefore(frame, item)) {
      return false;
    }
    boolean close = report != null && isClose(item, report);
    if (isNamedBefore(item)) {
      return false;
    }
    if (words.isTitle()) {
      return close
          && report != null
          && report.lexical().use() != Use.NAMING
          && words.count() > 1
          && words.isSentence();
    }
    if (close) {
      return words.count() > 1 || words.isSentence() || reports.isEmpty() || isBehind(item, report);
    }
    if (words.isSentence() && words.count() >= 3) {
      return true;
    }
    return words.count() >= 2 ? report != null || words.count() >= 5 : inClause(item);
  }

  /** "commonly called “apps”": a participle that gives a name. */
  private boolean isNamedBefore(int item) {
    ReportingVerbs.Verb verb = ReportingVerbs.of(frame.lower(item - 1));
    boolean naming = verb != null && verb.use() == Use.NAMING;
    return naming && reports.stream().noneMatch(report -> report.verb() == item - 1);
  }

  private boolean inClause(int item) {
    for (Clause clause : clauses) {
      if (clause.holds(item)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehind(int item, @Nullable Report report) {
    return report != null && report.verb() < item;
  }

  /** Whether verb or subject stand beside the marks. */
  private boolean isClose(int item, Report report) {
    int end = Math.max(report.last(), report.verb());
    return end < item ? distance(end, item) <= 3 : report.first() - item <= 2;
  }

  /** Counts the items between a verb and a quotation, without other quotations and their joints. */
  private int distance(int verb, int item) {
    return item - Math.max(verb, lastQuoteBefore(item) - 1);
  }

  private int lastQuoteBefore(int item) {
    int i = item - 1;
    while (i >= 0 && !frame.isQuote(i)) {
      i--;
    }
    return i;
  }

  /** Returns the reporting clause that gives a marked stretch to somebody, or null. */
  private @Nullable Report governing(int item) {
    for (int c = 0; c < clauses.size(); c++) {
      if (clauses.get(c).holds(item)) {
        return clauseReports.get(c);
      }
    }
    Report before = null;
    Report behind = null;
    for (Report report : reports) {
      if (report.verb() < item) {
        before = report;
      } else if (behind == null) {
        behind = report;
      }
    }
    if (behind != null && isRightBehind(item, behind)) {
      return behind;
    }
    return before != null ? before : behind;
  }

  /** "“…,” Smith said" and "“…,” said Smith". */
  private boolean isRightBehind(int item, Report report) {
    int gap = report.first() - item;
    return gap == 1 || (gap == 2 && frame.isBreak(item + 1));
  }
}

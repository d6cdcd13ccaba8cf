package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Form;
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

  /** How many items may stand between a verb and marks that are its own. */
  private static final int REACH = 3;

  /** "described the plan to close two more schools as “madness”". */
  private static final int REACH_OF_AS = 15;

  private final Frame frame;
  private final List<Report> reports;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Report> clauseReports = new ArrayList<>();
  private final List<Speech> found = new ArrayList<>();

  FrameReader(Frame frame) {
    this.frame = frame;
    reports = ReportFinder.find(frame);
    read();
  }

  List<Report> reports() {
    return reports;
  }

  /** Returns the quotations of the frame. One without a speaker may carry on from another. */
  List<Speech> speeches() {
    return found;
  }

  Frame frame() {
    return frame;
  }

  /** "Mulally remembered asking": a reporting clause and nothing more before marks or an end. */
  boolean beginsWithReport() {
    if (reports.isEmpty()
        || reports.get(0).first() != 0
        || reports.get(0).lexical().equals(ReportFinder.ACCORDING)
        || isDeed(reports.get(0))) {
      return false;
    }
    int end = Math.max(reports.get(0).verb(), reports.get(0).last());
    for (Report report : reports) {
      end = report.verb() == end + 1 ? report.verb() : end;
    }
    return new ClauseShape(frame).endOfReport(end + 1) >= 0;
  }

  /** "The Open begins on Monday", "Dean nodded": behind their subject these are often no speech. */
  private static boolean isDeed(Report report) {
    Mention subject = report.subject();
    boolean goesOn = subject != null && subject.kind() == Mention.Kind.PRONOUN;
    boolean deed = report.order() != Report.Order.INVERTED;
    return deed && !goesOn && report.lexical().isDeed();
  }

  /** Returns whether the frame is nothing but words in marks. */
  boolean isOnlyMarked() {
    return frame.size() == 1 && frame.isQuote(0);
  }

  private void read() {
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
    Mention mention = report == null ? unreported(item, words) : report.subject();
    TextSpan span = new TextSpan(marked.start(), marked.end());
    found.add(new Speech(span, Quote.Form.DIRECT, mention));
  }

  private @Nullable Mention unreported(int item, MarkedWords words) {
    Mention beside = namedBehind(item);
    return beside != null ? beside : subject(item, words);
  }

  /** "“…,” Jesse Toprak, an analyst." and "“…” – Jesse Toprak": nothing but the name. */
  private @Nullable Mention namedBehind(int item) {
    int at = frame.isBreak(item + 1) ? item + 2 : item + 1;
    Name name = frame.name(at);
    boolean ends = at + 1 >= frame.size() || frame.isBreak(at + 1) || frame.isMark(at + 1, '.');
    return name != null && name.isPerson() && ends ? Mention.of(name) : null;
  }

  private @Nullable Mention subject(int item, MarkedWords words) {
    boolean standsAlone = item == 0 && words.isSentence();
    return standsAlone ? null : new MainSubject(frame, new Phrases(frame)).before(item);
  }

  private boolean isQuotation(int item, MarkedWords words, @Nullable Report report) {
    if (words.count() == 0 || MarkedWords.isTermBefore(frame, item)) {
      return false;
    }
    boolean close = report != null && isClose(item, report);
    if (isNamedBefore(item)) {
      return false;
    }
    if (words.isTitle() && !(close && words.isSentence())) {
      return false;
    }
    if (close && (words.count() > 1 || words.isSentence() || isBehind(item, report))) {
      return true;
    }
    if (isOnlyMarked() && words.isSentence() && words.count() > 1) {
      return true;
    }
    boolean introduced = frame.isMark(item - 1, ':') && words.count() >= 2;
    if ((words.isSentence() && words.count() >= 3) || introduced) {
      return true;
    }
    return words.count() >= 2
        ? report != null || words.count() >= 5 || isOfPerson(item)
        : inClause(item) && !isTermLike(item);
  }

  /** "a “bumper”", "or “apps”": a single word that is introduced like a name. */
  private boolean isTermLike(int item) {
    String lower = frame.lower(item - 1);
    return FunctionWords.isDeterminer(lower) || lower.equals("or");
  }

  /** "He wanted them “very soon”": words in marks in what somebody does are his. */
  private boolean isOfPerson(int item) {
    for (int i = 0; i < item; i++) {
      if (frame.is(i, "he") || frame.is(i, "she")) {
        return true;
      }
    }
    return false;
  }

  /** "commonly called “apps”": a participle that gives a name. */
  private boolean isNamedBefore(int item) {
    ReportingVerbs.Verb verb = ReportingVerbs.of(frame.lower(item - 1));
    boolean naming =
        verb != null && verb.use() == Use.NAMING && verb.form() == ReportingVerbs.Form.PAST;
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
    boolean naming = report.lexical().use() == Use.NAMING;
    int reach = naming && frame.is(item - 1, "as") ? REACH_OF_AS : REACH;
    return end < item ? distance(end, item) <= reach : report.first() - item <= 2;
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
    boolean joined = before != null && behind != null && behind.lexical().form() == Form.ING;
    if (behind != null && isRightBehind(item, behind) && !joined) {
      return behind;
    }
    return before != null ? before : behind;
  }

  /** "“…,” Smith said" and "“…,” said Smith". */
  private boolean isRightBehind(int item, Report report) {
    int gap = report.first() - item;
    return gap == 1 || (gap == 2 && frame.isBreak(item + 1) && !frame.isMark(item + 1, ';'));
  }
}

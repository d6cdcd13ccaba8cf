package io.broadsheet.annotate.quote;

import io.broadsheet.article.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one frame: its reports, and which of its marked stretches and clauses they give. */
final class FrameReader {

  private final Frame frame;
  private final List<Report> reports;
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

  /** Returns the person whom the frame is about, or null. */
  @Nullable Mention personSubject() {
    Mention subject = new MainSubject(frame, new Phrases(frame)).before(frame.size());
    return subject != null && subject.isPerson() ? subject : null;
  }

  /** "Mulally asked the board on Monday": a reporting clause that gives nothing of its own. */
  boolean tellsWhoAsked() {
    if (!isReportFirst()) {
      return false;
    }
    ReportingVerbs.Use use = reports.get(0).lexical().use();
    boolean speaks = use == ReportingVerbs.Use.BARE || use == ReportingVerbs.Use.QUOTE;
    return speaks && found.stream().noneMatch(speech -> speech.form() == Quote.Form.INDIRECT);
  }

  private boolean isReportFirst() {
    return !reports.isEmpty()
        && reports.get(0).first() == 0
        && !reports.get(0).lexical().equals(AccordingTo.VERB)
        && !isDeed(reports.get(0));
  }

  /** "Mulally remembered asking": a reporting clause and nothing more before marks or an end. */
  boolean beginsWithReport() {
    if (!isReportFirst()) {
      return false;
    }
    int end = reports.get(0).last();
    for (Report report : reports) {
      end = report.verb() == end + 1 ? report.verb() : end;
    }
    return new ClauseShape(frame).endOfReport(end + 1) >= 0;
  }

  /** "Among those who said it was late was Mulally": of whom the text speaks next. */
  boolean presentsPerson() {
    ClauseShape shape = new ClauseShape(frame);
    for (int i = 1; i < frame.size(); i++) {
      if (shape.presents(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns who says what comes next, or null: "Mulally told the board on Monday:", "Alan Mulally,
   * chief executive:".
   */
  @Nullable Mention introduced() {
    if (reports.isEmpty()) {
      return new SpeakerLabel(frame).mention();
    }
    boolean introduces = frame.isMark(frame.size() - 1, ':');
    Report last = introduces ? reports.get(reports.size() - 1) : null;
    return last == null || last.lexical().use() == ReportingVerbs.Use.NAMING
        ? null
        : last.subject();
  }

  /** "The Open begins on Monday", "Dean nodded": behind their subject these are often no speech. */
  private static boolean isDeed(Report report) {
    Mention subject = report.subject();
    boolean goesOn = subject != null && subject.kind() == Mention.Kind.PRONOUN;
    boolean deed = report.order() != Report.Order.INVERTED;
    return deed && !goesOn && report.lexical().isDeed();
  }

  private void read() {
    ReportedClauses clauses = ReportedClauses.find(frame, reports);
    MarkedReader marks = new MarkedReader(frame, reports, clauses);
    for (int i = 0; i < frame.size(); i++) {
      Marked marked = frame.quote(i);
      Speech speech = marked == null ? null : marks.read(i, marked);
      if (speech != null) {
        found.add(speech);
      }
    }
    clauses.addTo(found);
  }
}

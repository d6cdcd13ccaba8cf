package io.broadsheet.annotate.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the clause that goes on behind the report within it: "The plan, Smith said, is late". */
final class ResumedClause {

  private final Frame frame;
  private final List<Report> reports;
  private final ClauseShape shape;
  private final SaidClause said;
  private final ClauseEnd end;

  ResumedClause(
      Frame frame, List<Report> reports, ClauseShape shape, SaidClause said, ClauseEnd end) {
    this.frame = frame;
    this.reports = reports;
    this.shape = shape;
    this.said = said;
    this.end = end;
  }

  /** Returns the clause that goes on behind the comma at an item. */
  @Nullable Clause find(int comma, int index) {
    boolean goesOn = frame.isMark(comma, ',') && !frame.isQuote(comma + 1);
    String lower = frame.lower(comma + 1);
    boolean aside =
        frame.is(comma + 1, WordClass.ASIDE)
            || (lower.endsWith("ing") && lower.length() > 4 && !isSubject(comma + 1))
            || lower.equals("with")
            || lower.equals("which")
            || lower.equals("who")
            || isVerbOfNext(comma + 1, index);
    int last = end.of(comma + 1, index);
    return goesOn && !aside && !shape.isApposition(comma + 1) && said.hasVerb(comma + 1, last)
        ? Clause.of(comma + 1, last)
        : null;
  }

  /** "By contrast, said Smith, learning by it may mean more": what has a verb of its own. */
  private boolean isSubject(int gerund) {
    for (int i = gerund + 1; i < frame.size() && !frame.isBreak(i); i++) {
      boolean plural = frame.lower(i).endsWith("s") && !frame.is(i, WordClass.BE);
      if (frame.is(i, WordClass.AUXILIARY) && !plural) {
        return !frame.is(i - 1, WordClass.PRONOUN) && frame.verb(gerund) == null;
      }
      if (frame.is(i, WordClass.CONJUNCTION) || frame.is(i, "that") || frame.is(i, "who")) {
        return false;
      }
    }
    return false;
  }

  private boolean isVerbOfNext(int item, int index) {
    if (index + 1 >= reports.size()) {
      return false;
    }
    Report next = reports.get(index + 1);
    return next.first() == item || next.verb() == item;
  }
}

package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the clause that a reporting clause reports, where it is not wholly in marks. */
final class ClauseFinder {

  private final Frame frame;
  private final List<Report> reports;
  private final ClauseShape shape;
  private final ClauseLead lead;
  private final CasualtyCount counts;

  ClauseFinder(Frame frame, List<Report> reports) {
    this.frame = frame;
    this.reports = reports;
    shape = new ClauseShape(frame);
    lead = new ClauseLead(frame, reports, shape);
    counts = new CasualtyCount(frame);
  }

  /** Returns what the report at an index reports, or null. */
  @Nullable Clause find(int index) {
    Report report = reports.get(index);
    Use use = report.lexical().use();
    if (use == Use.QUOTE || use == Use.NAMING || report.subject() == null) {
      return null;
    }
    if (report.isAccording()) {
      return accordingTo(report, index);
    }
    Clause behind = behind(report, index);
    if (behind != null || report.order() == Report.Order.SHARED) {
      return behind;
    }
    return inserted(report, index);
  }

  /** "According to X, Y" and "Y, according to X". */
  private @Nullable Clause accordingTo(Report report, int index) {
    int end = shape.endOfReport(report.last() + 1);
    boolean opens = report.first() == 0 || !hasClauseBefore(report, index);
    if (opens) {
      return frame.isMark(end, ',') ? clause(end + 1, endBehind(end + 1, index)) : null;
    }
    return longer(before(report, index), resumed(end, index));
  }

  private boolean hasClauseBefore(Report report, int index) {
    return shape.hasPredicate(floor(index), report.first() - 1);
  }

  /** "Y, X said." and "Y, X said, Z": the longer side. */
  private @Nullable Clause inserted(Report report, int index) {
    if (!frame.isMark(report.first() - 1, ',') && !frame.isMark(report.first() - 1, '–')) {
      return null;
    }
    boolean agreed = report.lexical().base().equals("agree") && frame.is(report.verb() + 1, "on");
    if (report.lexical().use() == Use.THAT || agreed) {
      return null;
    }
    int from = Math.max(report.last(), report.verb()) + 1;
    if (report.lexical().base().equals("tell")) {
      from = lead.skipHearer(from);
    }
    int end = shape.endOfReport(from);
    return end < 0 ? null : longer(before(report, index), resumed(end, index));
  }

  private @Nullable Clause longer(@Nullable Clause a, @Nullable Clause b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.span(frame).length() > b.span(frame).length() ? a : b;
  }

  /** Returns the clause that goes on behind the comma at an item. */
  private @Nullable Clause resumed(int comma, int index) {
    boolean goesOn = frame.isMark(comma, ',') && !frame.isQuote(comma + 1);
    String lower = frame.lower(comma + 1);
    boolean aside =
        FunctionWords.isAside(lower)
            || (lower.endsWith("ing") && lower.length() > 4)
            || lower.equals("with")
            || lower.equals("which")
            || lower.equals("who")
            || isVerbOfNext(comma + 1, index);
    return goesOn && !aside && !shape.isApposition(comma + 1)
        ? clause(comma + 1, endBehind(comma + 1, index))
        : null;
  }

  private boolean isVerbOfNext(int item, int index) {
    if (index + 1 >= reports.size()) {
      return false;
    }
    Report next = reports.get(index + 1);
    return next.first() == item || next.verb() == item;
  }

  private @Nullable Clause behind(Report report, int index) {
    int from = Math.max(report.last(), report.verb()) + 1;
    int that = lead.that(from, index);
    if (that >= 0) {
      boolean subject = that == from && isVerbOfThat(frame.lower(that + 1));
      int begin = subject ? that : frame.isMark(that + 1, ',') ? that + 2 : that + 1;
      return clause(begin, endBehind(begin, index));
    }
    if (report.lexical().use() == Use.THAT || report.order() == Report.Order.INVERTED) {
      return null;
    }
    int begin = lead.skipAside(from);
    if (report.lexical().base().equals("tell")) {
      begin = lead.skipHearer(begin);
    }
    boolean participle = frame.isMark(begin - 1, ',') && frame.lower(begin).endsWith("ing");
    if (participle || lead.introducesMarks(from)) {
      return null;
    }
    int end = endBehind(begin, index);
    if (report.lexical().use() == Use.OBJECT) {
      boolean said = shape.isPlainClause(begin, end) || counts.isCount(begin, end);
      return said ? clause(begin, end) : null;
    }
    boolean said = report.lexical().base().equals("say") && shape.isSaidClause(begin, end);
    return begin <= end && (said || shape.isClause(begin, end)) ? clause(begin, end) : null;
  }

  /** "said that would do", but not "said that should it rain". */
  private static boolean isVerbOfThat(String lower) {
    boolean inverted = lower.equals("should") || lower.equals("had") || lower.equals("were");
    return FunctionWords.isAuxiliary(lower) && !inverted;
  }

  /** Returns the last item of a clause: the sentence, or another reporting clause, ends it. */
  private int endBehind(int from, int index) {
    int end = frame.size() - 1;
    boolean subordinate = isSubordinate(reports.get(index));
    int next = index + 1;
    for (int i = from; i <= end; i++) {
      while (next < reports.size() && reports.get(next).first() <= i) {
        next++;
      }
      boolean comma = frame.isMark(i, ',');
      boolean ends =
          (comma && (FunctionWords.isAside(frame.lower(i + 1)) || beginsReport(i + 1, next)))
              || (comma && subordinate && i > from + 2 && shape.isClause(i + 1, end))
              || (frame.isQuote(i) && beginsReport(i + 1, next))
              || (frame.isQuote(i) && FunctionWords.isAside(frame.lower(i + 1)))
              || (comma && goesOnInPresent(from, i + 1, reports.get(index)))
              || (comma && resumesSubject(i + 1, index))
              || isWhile(i)
              || frame.isMark(i, ';');
      if (ends) {
        end = frame.isQuote(i) ? i : i - 1;
      }
    }
    while (end >= from && (shape.isPoint(end) || isLooseEnd(end))) {
      end--;
    }
    return end;
  }

  /** "said …, while refusing to". */
  private boolean isWhile(int item) {
    int at = frame.isMark(item, ',') ? item + 1 : item;
    return frame.is(at, "while") && frame.lower(at + 1).endsWith("ing");
  }

  /** "Ford says it made profits, and expects more": the same subject in the same tense. */
  private boolean goesOnInPresent(int from, int item, Report report) {
    String next = frame.lower(item + 1);
    return report.lexical().form() == ReportingVerbs.Form.THIRD
        && frame.is(item, "and")
        && !frame.is(from - 1, "that")
        && next.length() > 4
        && next.endsWith("s")
        && FunctionWords.isAuxiliary(next);
  }

  /** "Smith, who has said it is late, told the BBC": the subject before "who" goes on. */
  private boolean resumesSubject(int item, int index) {
    Report report = reports.get(index);
    boolean relative = frame.is(report.verb() - 1, "who") || frame.is(report.verb() - 2, "who");
    for (int r = index + 1; relative && r < reports.size(); r++) {
      if (reports.get(r).verb() == item) {
        return reports.get(r).first() < report.verb();
      }
    }
    return false;
  }

  /** "As Reuters reported that …, investors were concerned". */
  private boolean isSubordinate(Report report) {
    int before = report.first() - 1;
    return before == 0 && FunctionWords.isConjunction(frame.lower(before));
  }

  private boolean isLooseEnd(int item) {
    return frame.isBreak(item) && !frame.isMark(item, ')');
  }

  /** Whether another report's clause begins at an item behind a comma: ", and they added". */
  private boolean beginsReport(int item, int next) {
    for (int r = next; r < reports.size(); r++) {
      Report report = reports.get(r);
      if (report.first() > item + 4) {
        return false;
      }
      if (counts(report) && report.first() >= item && isLink(item, report)) {
        return true;
      }
    }
    return false;
  }

  /** A verb that may as well be none of speech counts where words in marks follow. */
  private boolean counts(Report report) {
    if (report.lexical().reports()) {
      return true;
    }
    for (int i = report.verb() + 1; i < report.verb() + 24; i++) {
      if (frame.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLink(int from, Report report) {
    int to = report.first();
    boolean joined = frame.is(from, "and") || frame.is(from, "but");
    if (joined && report.order() == Report.Order.SHARED) {
      return true;
    }
    if (from == to && report.order() == Report.Order.PLAIN && !frame.is(from, "with")) {
      return false;
    }
    if (frame.isQuote(from - 1) && !joined) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String lower = frame.lower(i);
      boolean link = FunctionWords.isConjunction(lower) || lower.equals("with");
      if (lower.equals("that") || !(link || FunctionWords.isAdverb(lower))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the first item behind the report before one. */
  private int floor(int index) {
    return index > 0
        ? Math.max(reports.get(index - 1).last(), reports.get(index - 1).verb()) + 1
        : 0;
  }

  private @Nullable Clause before(Report report, int index) {
    int last = report.first() - 1;
    if (frame.isBreak(last)) {
      last--;
    }
    int first = floor(index);
    for (int i = last; i >= first; i--) {
      if (frame.isMark(i, ';')) {
        first = i + 1;
      }
    }
    while (first <= last
        && (frame.isBreak(first) || frame.is(first, "but") || frame.is(first, "and"))) {
      first++;
    }
    boolean clause = first < last && (!frame.isQuote(last) || first < last - 1);
    boolean whole = floor(index) == 0 || shape.isClause(first, last);
    return clause && whole && !shape.isParticiple(first) && shape.hasPredicate(first, last)
        ? clause(first, last)
        : null;
  }

  private static @Nullable Clause clause(int first, int last) {
    return first < last ? new Clause(first, last) : null;
  }
}

package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Form;
import io.broadsheet.annotate.quote.ReportingVerbs.Use;
import io.broadsheet.article.TextSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the clause that a reporting clause reports, where it is not wholly in marks. */
final class ClauseFinder {

  /**
   * Items that may stand between the verb and "that": "told reporters in Ankara on Friday that".
   */
  private static final int REACH_OF_THAT = 14;

  private static final Set<String> SUBJECTS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "there",
          "this",
          "these",
          "those",
          "no",
          "nobody",
          "everyone",
          "his",
          "her",
          "their",
          "its",
          "the",
          "a",
          "an",
          "some",
          "many",
          "most",
          "all",
          "both",
          "such",
          "nothing",
          "one",
          "two",
          "three",
          "more",
          "if",
          "what",
          "only",
          "any",
          "each",
          "every",
          "another",
          "several",
          "our",
          "my");

  /** What goes on after a report without being reported: ", referring to", ", releasing". */
  private static final Set<String> ASIDES =
      Set.of(
          "referring",
          "citing",
          "releasing",
          "speaking",
          "accusing",
          "blaming",
          "urging",
          "calling",
          "describing",
          "pointing",
          "using",
          "praising",
          "criticizing",
          "criticising",
          "rejecting",
          "quoting",
          "alluding",
          "commenting",
          "responding",
          "thanking",
          "noting");

  private final Frame frame;
  private final List<Report> reports;

  ClauseFinder(Frame frame, List<Report> reports) {
    this.frame = frame;
    this.reports = reports;
  }

  /** A run of items. */
  record Clause(int first, int last) {
    TextSpan span(Frame frame) {
      return new TextSpan(frame.start(first), frame.end(last));
    }

    boolean holds(int item) {
      return first <= item && item <= last;
    }
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
    if (report.order() == Report.Order.SHARED) {
      return behind;
    }
    Clause before = behind == null || isParenthesis(report) ? before(report, index) : null;
    if (behind == null && isParenthesis(report)) {
      behind = resumed(report, index);
    }
    return longer(before, behind);
  }

  private @Nullable Clause longer(@Nullable Clause a, @Nullable Clause b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.span(frame).length() > b.span(frame).length() ? a : b;
  }

  /** ", he said," within a sentence or ", he said." at its end. */
  private boolean isParenthesis(Report report) {
    return frame.isMark(report.first() - 1, ',');
  }

  private @Nullable Clause accordingTo(Report report, int index) {
    if (frame.isMark(report.last() + 1, ',') && !frame.isBreak(report.first() - 1)) {
      return clause(report.last() + 2, endBehind(report.last() + 2, index));
    }
    if (frame.isMark(report.first() - 1, ',')) {
      Clause before = before(report, index);
      Clause behind =
          frame.isMark(report.last() + 1, ',')
              ? clause(report.last() + 2, endBehind(report.last() + 2, index))
              : null;
      return longer(before, behind);
    }
    return report.first() > 1 ? before(report, index) : null;
  }

  private @Nullable Clause resumed(Report report, int index) {
    int from = Math.max(report.last(), report.verb()) + 1;
    return frame.isMark(from, ',') ? clause(from + 1, endBehind(from + 1, index)) : null;
  }

  private @Nullable Clause behind(Report report, int index) {
    int from = Math.max(report.last(), report.verb()) + 1;
    int that = that(from, index);
    if (that >= 0) {
      int begin = frame.isMark(that + 1, ',') ? that + 2 : that + 1;
      return clause(begin, endBehind(begin, index));
    }
    if (report.lexical().use() != Use.BARE || report.order() == Report.Order.INVERTED) {
      return null;
    }
    int begin = skipAside(from);
    if (report.lexical().base().equals("tell")) {
      begin = skipHearer(begin);
    }
    int end = endBehind(begin, index);
    return begin <= end && beginsClause(begin, end) ? clause(begin, end) : null;
  }

  /** Returns the item of the "that" which begins the reported clause, or -1. */
  private int that(int from, int index) {
    int limit = Math.min(frame.size(), from + REACH_OF_THAT);
    if (index + 1 < reports.size()) {
      limit = Math.min(limit, reports.get(index + 1).first());
    }
    for (int i = from; i < limit; i++) {
      if (frame.is(i, "that")) {
        return i;
      }
      boolean stops =
          frame.isQuote(i)
              || FunctionWords.isFinite(frame.lower(i))
              || frame.isMark(i, ';')
              || frame.isMark(i, ':');
      if (stops || isRelative(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isRelative(int item) {
    return frame.is(item, "which") || frame.is(item, "who") || frame.is(item, "and");
  }

  /** Skips "on Friday", "in a statement", ", however," and the like behind the verb. */
  private int skipAside(int from) {
    int i = from;
    while (i < frame.size()) {
      String lower = frame.lower(i);
      if (FunctionWords.isTime(lower) || (FunctionWords.isAdverb(lower) && !isClausal(i))) {
        i++;
      } else if (lower.equals("on") && FunctionWords.isTime(frame.lower(i + 1))) {
        i += 2;
      } else if (lower.equals("in") && frame.is(i + 1, "a") && i + 2 < frame.size()) {
        i += 3;
      } else {
        break;
      }
    }
    return frame.isMark(i, ',') && i > from ? i + 1 : i;
  }

  private boolean isClausal(int item) {
    return SUBJECTS.contains(frame.lower(item)) || frame.is(item, "and") || frame.is(item, "but");
  }

  /** "told the BBC", "told reporters". */
  private int skipHearer(int from) {
    int i = from;
    if (FunctionWords.isDeterminer(frame.lower(i))) {
      i++;
    }
    while (frame.isWord(i)
        && i < from + 4
        && !frame.isName(i)
        && !SUBJECTS.contains(frame.lower(i))
        && i + 1 < frame.size()
        && SpeakerNouns.kind(frame.lower(i)) == null) {
      i++;
    }
    return skipAside(i + 1);
  }

  /** A subject and, within reach, a finite verb. */
  private boolean beginsClause(int from, int to) {
    String lower = frame.lower(from);
    boolean subject =
        SUBJECTS.contains(lower)
            || frame.isName(from)
            || (frame.isWord(from)
                && !FunctionWords.isPreposition(lower)
                && !FunctionWords.isConjunction(lower));
    if (!subject || frame.isBreak(from)) {
      return false;
    }
    for (int i = from + 1; i <= to && i < from + 25; i++) {
      if (FunctionWords.isFinite(frame.lower(i)) && !frame.isBreak(i)) {
        return true;
      }
      if (frame.isMark(i, ',') && i < from + 3) {
        return false;
      }
    }
    return false;
  }

  /**
   * Returns the last item of a clause: where the sentence, or another reporting clause, ends it.
   */
  private int endBehind(int from, int index) {
    int end = frame.size() - 1;
    int next = nextReport(from, index);
    for (int i = from; i <= end; i++) {
      boolean comma = frame.isMark(i, ',');
      boolean cut =
          frame.isMark(i, ';')
              || (comma && ASIDES.contains(frame.lower(i + 1)))
              || (comma && next >= 0 && beginsReport(i + 1, next));
      if (cut) {
        end = i - 1;
        break;
      }
    }
    while (end >= from && isPoint(end)) {
      end--;
    }
    return end;
  }

  private int nextReport(int from, int index) {
    for (int r = index + 1; r < reports.size(); r++) {
      if (reports.get(r).first() > from && reports.get(r).lexical().use() != Use.NAMING) {
        return r;
      }
    }
    return -1;
  }

  /** Whether the next report's clause begins at an item behind a comma. */
  private boolean beginsReport(int item, int next) {
    for (int r = next; r < reports.size(); r++) {
      Report report = reports.get(r);
      int begin = report.first();
      if (begin > item + 4) {
        return false;
      }
      boolean coordinate = begin == item || (begin > item && isLink(item, begin));
      if (coordinate && begin >= item) {
        return true;
      }
    }
    return false;
  }

  private boolean isLink(int from, int to) {
    for (int i = from; i < to; i++) {
      String lower = frame.lower(i);
      boolean link =
          lower.equals("and")
              || lower.equals("but")
              || lower.equals("while")
              || lower.equals("with")
              || lower.equals("though")
              || lower.equals("although")
              || FunctionWords.isAdverb(lower);
      if (!link) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Clause before(Report report, int index) {
    int last = report.first() - 1;
    if (frame.isMark(last, ',')) {
      last--;
    }
    if (frame.isQuote(last) || last < 0) {
      return null;
    }
    int first =
        index > 0 ? Math.max(reports.get(index - 1).last(), reports.get(index - 1).verb()) + 1 : 0;
    for (int i = last; i >= first; i--) {
      if (frame.isMark(i, ';')
          || (frame.isQuote(i) && frame.isBreak(i + 1) && i + 1 <= last && i == first)) {
        first = i + 1;
        break;
      }
    }
    while (first <= last
        && (frame.isBreak(first) || frame.is(first, "but") || frame.is(first, "and"))) {
      first++;
    }
    return last - first >= 2 || report.isAccording() || last - first >= 1
        ? clause(first, last)
        : null;
  }

  private boolean isPoint(int item) {
    return frame.isMark(item, '.')
        || frame.isMark(item, '!')
        || frame.isMark(item, '?')
        || (frame.isBreak(item) && !frame.isMark(item, ')'));
  }

  private @Nullable Clause clause(int first, int last) {
    return first <= last && last - first >= 1 ? new Clause(first, last) : null;
  }

  /** Whether the report is a main one and not itself reported by an earlier one. */
  static boolean isReported(Report report, List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (clause.holds(report.verb())) {
        return true;
      }
    }
    return false;
  }

  static boolean isParticiple(Report report) {
    return report.lexical().form() == Form.ING;
  }
}

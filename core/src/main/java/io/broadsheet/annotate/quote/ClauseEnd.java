package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Form;
import io.broadsheet.annotate.quote.ReportingVerbs.Verb;
import java.util.List;

/** Finds where a reported clause ends: with its sentence, or before what is no longer reported. */
final class ClauseEnd {

  /** Items behind a verb within which words in marks are its own. */
  private static final int REACH_OF_MARKS = 24;

  /** Items that may link a clause to the next report: "and then they". */
  private static final int REACH_OF_LINK = 4;

  private final Frame frame;
  private final List<Report> reports;
  private final ClauseShape shape;

  ClauseEnd(Frame frame, List<Report> reports, ClauseShape shape) {
    this.frame = frame;
    this.reports = reports;
    this.shape = shape;
  }

  /** Returns the last item of the clause that begins at an item and that a report gives. */
  int of(int from, int index) {
    int end = frame.size() - 1;
    boolean subordinate = isSubordinate(reports.get(index));
    int relative = relative(reports.get(index));
    int next = index + 1;
    for (int i = from; i <= end; i++) {
      while (next < reports.size() && reports.get(next).first() <= i) {
        next++;
      }
      if (frame.isQuote(i) && breaksOff(i + 1, next)) {
        end = i;
      } else if (frame.isMark(i, ';')
          || isWhile(i)
          || (relative >= 0 && endsRelative(i, relative, from, index))
          || (frame.isMark(i, ',') && endsAtComma(i, from, index, next))
          || resumesVerb(i, index)
          || (frame.isMark(i, ',') && subordinate && beginsMainClause(i + 1, from, end))) {
        end = i - 1;
      }
    }
    while (end >= from && (frame.isPoint(end) || isLooseEnd(end))) {
      end--;
    }
    return end;
  }

  private boolean endsAtComma(int comma, int from, int index, int next) {
    return breaksOff(comma + 1, next) || goesOnInPresent(from, comma + 1, reports.get(index));
  }

  /** "…, citing a report", "…, and they added". */
  private boolean breaksOff(int item, int next) {
    return frame.is(item, WordClass.ASIDE) || beginsReport(item, next);
  }

  private boolean beginsMainClause(int item, int from, int end) {
    return item > from + 3 && (shape.isClause(item, end) || isReport(item));
  }

  /** "While Smith said it was late, Mr. Jones said that": another's report begins at an item. */
  private boolean isReport(int item) {
    for (Report report : reports) {
      if (report.first() >= item) {
        boolean plain = report.order() == Report.Order.PLAIN && report.lexical().reports();
        return plain && report.first() <= item + 1;
      }
    }
    return false;
  }

  /**
   * "said it was late and said she", "denied it was late but said she", "saying it was late and
   * noting that": the reporting verb has another beside it.
   */
  private boolean resumesVerb(int item, int index) {
    boolean last = index + 1 >= reports.size();
    if (last || (!frame.is(item, "and") && !frame.is(item, "but"))) {
      return false;
    }
    Verb verb = reports.get(index).lexical();
    for (int r = index + 1; r < reports.size() && reports.get(r).verb() <= item + 1; r++) {
      Report next = reports.get(r);
      if (next.verb() == item + 1 && next.order() == Report.Order.SHARED) {
        return isBeside(verb, next.lexical(), item);
      }
    }
    return false;
  }

  private boolean isBeside(Verb verb, Verb next, int and) {
    if (!next.reports() || next.form() != verb.form()) {
      return false;
    }
    boolean added = next.base().equals("add") && frame.is(and + 2, "that");
    boolean saying = next.form() == Form.ING && !frame.lower(and - 1).endsWith("ing");
    return frame.is(and, "but") || added || saying || next.base().equals(verb.base());
  }

  /** "said …, while refusing to", "said … while denying it"; but not "fell while playing". */
  private boolean isWhile(int item) {
    boolean comma = frame.isMark(item, ',');
    boolean parted = comma || endsInComma(item - 1);
    int at = comma ? item + 1 : item;
    return frame.is(at, "while")
        && frame.lower(at + 1).endsWith("ing")
        && (parted || frame.verb(at + 1) != null);
  }

  /** "“It is late,” while": the comma of the sentence stands within the marks. */
  private boolean endsInComma(int item) {
    Marked marked = frame.quote(item);
    return marked != null && frame.tokens().text().charAt(marked.end() - 1) == ',';
  }

  /** "Ford says it made profits, and expects more": the same subject in the same tense. */
  private boolean goesOnInPresent(int from, int item, Report report) {
    String next = frame.lower(item + 1);
    return report.lexical().form() == Form.THIRD
        && frame.is(item, "and")
        && !frame.is(from - 1, "that")
        && next.length() > 4
        && next.endsWith("s")
        && frame.is(item + 1, WordClass.AUXILIARY);
  }

  /** Returns the item of the "who" whose verb a report is: "Smith, who has said"; or -1. */
  private int relative(Report report) {
    int who = report.verb() - 1;
    boolean adverb = frame.is(who, WordClass.ADVERB) || frame.is(who, WordClass.AUXILIARY);
    who = adverb && !isWho(who) ? who - 1 : who;
    return isWho(who) ? who : -1;
  }

  private boolean isWho(int item) {
    return frame.is(item, "who") || frame.is(item, "which");
  }

  /**
   * "Smith — who has said it is late — left", "a man who said it was late told the BBC": the
   * subject before "who" goes on.
   */
  private boolean endsRelative(int item, int who, int from, int index) {
    boolean closes = isDash(item) && isDash(who - 1);
    boolean comma = frame.isMark(item, ',') && frame.isMark(who - 1, ',');
    closes |= comma && frame.isFinite(item + 1) && isComplete(from, item - 1);
    closes |= shape.presents(item) && shape.hasPredicate(from, item - 1);
    closes |= comma && frame.is(who, "which") && isReport(item + 1);
    return closes || resumesSubject(frame.isMark(item, ',') ? item + 1 : item, index);
  }

  /** "who said he had won", "who declared victory"; not "who said that Jones, also late,". */
  private boolean isComplete(int from, int to) {
    int parted = from;
    while (parted <= to && !frame.isBreak(parted)) {
      parted++;
    }
    return parted > to || shape.hasPredicate(from, to);
  }

  private boolean isDash(int item) {
    return frame.isBreak(item) && "-–—―".indexOf(frame.tokens().first(frame.first(item))) >= 0;
  }

  private boolean resumesSubject(int item, int index) {
    int verb = reports.get(index).verb();
    for (int r = index + 1; r < reports.size(); r++) {
      Report next = reports.get(r);
      if (next.verb() == item) {
        return next.first() < verb && (frame.isBreak(item - 1) || isPlainReport(next));
      }
    }
    return false;
  }

  /** "told", "says that", but not "the claims" and "are seeking". */
  private boolean isPlainReport(Report report) {
    Form form = report.lexical().form();
    boolean finite = form == Form.PAST || form == Form.THIRD;
    return finite && report.lexical().reports() && !frame.is(report.verb() - 1, WordClass.SMALL);
  }

  /** "As Reuters reported that …, investors were concerned". */
  private boolean isSubordinate(Report report) {
    int before = report.first() - 1;
    boolean joins = frame.is(before, "but") || frame.is(before, "and");
    return before == 0 && frame.is(before, WordClass.CONJUNCTION) && !joins;
  }

  private boolean isLooseEnd(int item) {
    return frame.isBreak(item) && !frame.isMark(item, ')');
  }

  /** Whether another report's clause begins at an item behind a comma: ", and they added". */
  private boolean beginsReport(int item, int next) {
    for (int r = next; r < reports.size(); r++) {
      Report report = reports.get(r);
      if (report.first() > item + REACH_OF_LINK) {
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
    for (int i = report.verb() + 1; i < report.verb() + REACH_OF_MARKS; i++) {
      if (frame.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** ", Jones said: “…”": what stands in marks is another's. */
  private boolean opensMarks(Report report) {
    int next = report.verb() + 1;
    boolean introduces = frame.isMark(next, ',') || frame.isMark(next, ':');
    return frame.isQuote(introduces ? next + 1 : next);
  }

  /** ", the Daily Mail reported on Monday.": it gives the whole sentence. */
  private boolean endsSentence(Report report) {
    if (mayBeNoun(report) || isBehindApposition(report)) {
      return false;
    }
    int end = shape.endOfReport(report.last() + 1);
    return end >= 0 && (end >= frame.size() - 1 || frame.isPoint(end));
  }

  /** "the Business and Law report", but not "officials say", "they say". */
  private boolean mayBeNoun(Report report) {
    int before = report.verb() - 1;
    boolean several = frame.is(before, WordClass.PRONOUN) || frame.lower(before).endsWith("s");
    return report.lexical().form() == Form.BASE && !several;
  }

  /** "the funeral of their mother, Ann Low, has ended": the subject began before the name. */
  private boolean isBehindApposition(Report report) {
    int before = report.verb() - 1;
    while (frame.is(before, WordClass.ADVERB)) {
      before--;
    }
    return frame.isBreak(before);
  }

  /** "the rules, announced on Monday, would": the verb tells of what stands before it. */
  private boolean isParticiple(int item, Report report) {
    return report.verb() == item
        && report.order() == Report.Order.SHARED
        && report.lexical().form() == Form.PAST
        && frame.isMark(item - 1, ',')
        && frame.is(item + 1, WordClass.PREPOSITION);
  }

  private boolean isLink(int from, Report report) {
    int to = report.first();
    boolean joined = frame.is(from, "and") || frame.is(from, "but");
    if (joined && report.order() == Report.Order.SHARED) {
      return true;
    }
    if (from == to && report.order() == Report.Order.PLAIN && !frame.is(from, "with")) {
      return opensMarks(report) || endsSentence(report);
    }
    if (joined && frame.isQuote(from + 1) && frame.isBehindQuote(to) && to <= from + 3) {
      return true;
    }
    if ((frame.isQuote(from - 1) && !joined) || isParticiple(from, report)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String lower = frame.lower(i);
      boolean link = frame.is(i, WordClass.CONJUNCTION) || lower.equals("with");
      if (lower.equals("that") || !(link || frame.is(i, WordClass.ADVERB))) {
        return false;
      }
    }
    return true;
  }
}

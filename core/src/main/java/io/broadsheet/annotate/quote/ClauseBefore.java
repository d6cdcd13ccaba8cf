package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Form;
import io.broadsheet.annotate.quote.ReportingVerbs.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the clause that stands before the report which gives it: "It was late, Smith said". */
final class ClauseBefore {

  /** A subject begins within so many items behind what tells when something was said. */
  private static final int REACH = 30;

  private final Frame frame;
  private final List<Report> reports;
  private final ClauseShape shape;
  private final SaidClause said;
  private final boolean[] gives;

  ClauseBefore(
      Frame frame, List<Report> reports, ClauseShape shape, SaidClause said, boolean[] gives) {
    this.frame = frame;
    this.reports = reports;
    this.shape = shape;
    this.said = said;
    this.gives = gives;
  }

  /** Returns the clause before the report at an index, or null. */
  @Nullable Clause find(Report report, int index) {
    int last = report.first() - 1;
    while (isLoose(last)) {
      last--;
    }
    int first = beginBefore(last, floor(index));
    while (first <= last && (frame.isBreak(first) || isJoint(first))) {
      first++;
    }
    boolean clause = first < last && (!frame.isQuote(last) || first < last - 1);
    clause &= !frame.is(last, "which") && !frame.is(last, "who");
    clause &= !isAsked(first);
    boolean whole = floor(index) == 0 || shape.isClause(first, last);
    return clause && whole && !isOnlyWhen(first, last) && said.hasVerb(first, last)
        ? Clause.of(first, last)
        : null;
  }

  /** "When Smith asked if it was late, Jones said": what another asked is not what is said. */
  private boolean isAsked(int first) {
    boolean question = frame.is(first, "if") || frame.is(first, "whether");
    return question && frame.verb(first - 1) != null;
  }

  private boolean isLoose(int item) {
    return isJoint(item) || (frame.isBreak(item) && !frame.isMark(item, ')'));
  }

  private boolean isJoint(int item) {
    return frame.is(item, "and") || frame.is(item, "but");
  }

  /** Returns where a clause up to an item begins: behind a semicolon or a bracket that is open. */
  private int beginBefore(int last, int floor) {
    boolean closed = false;
    for (int i = last; i >= floor; i--) {
      closed |= frame.isMark(i, ')');
      if (frame.isMark(i, ';') || (!closed && frame.isMark(i, '('))) {
        return i + 1;
      }
    }
    return floor;
  }

  /** "Speaking in Rome, she said", "When asked about it, she said": when it was said, not what. */
  private boolean isOnlyWhen(int first, int last) {
    if (goesOnWithClause(first, last)) {
      return false;
    }
    if (!shape.tellsWhen(first)) {
      return frame.is(first, WordClass.PREPOSITION)
          ? !shape.hasPredicateBesidesAsides(first, last)
          : shape.isParticiple(first);
    }
    for (int i = first; i <= last; i++) {
      if (frame.isBreak(i)) {
        return false;
      }
    }
    return true;
  }

  /** "Set in an old convent, the centre has": a subject and its verb behind a comma. */
  private boolean goesOnWithClause(int first, int last) {
    for (int i = first; i < last && i < first + REACH; i++) {
      if (frame.isMark(i, ',') && (isClause(i + 1, last) || isVerbOf(first, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Worsening heat, made worse by fires, has": the verb of a noun that looks like a participle.
   */
  private boolean isVerbOf(int first, int item) {
    return frame.lower(first).endsWith("ing") && frame.is(item, WordClass.AUXILIARY);
  }

  private boolean isClause(int subject, int last) {
    boolean begins =
        frame.is(subject, WordClass.DETERMINER)
            || frame.isName(subject)
            || (frame.isWord(subject) && !frame.is(subject, WordClass.SMALL));
    boolean participle =
        frame.lower(subject).endsWith("ing") || frame.lower(subject).endsWith("ed");
    return begins && !participle && said.hasVerb(subject, last);
  }

  /** Returns the first item behind the report before one. */
  int floor(int index) {
    int before = index - 1;
    while (before >= 0 && isTold(before, index)) {
      before--;
    }
    return before < 0 ? 0 : reports.get(before).last() + 1;
  }

  /**
   * "Smith criticised the plan, according to Jones", "It was begun by Smith, Jones said", "They
   * agreed to go, Jones said": what Smith did is what Jones reports, for he himself says nothing.
   */
  private boolean isTold(int before, int index) {
    Report told = reports.get(before);
    if (told.order() == Report.Order.INVERTED) {
      return frame.is(told.verb() + 1, "by") && frame.is(told.verb() - 1, WordClass.BE);
    }
    if (told.order() == Report.Order.SHARED) {
      return saysNothing(before, reports.get(index));
    }
    int first = told.first();
    if (frame.is(first, WordClass.PREPOSITION) || frame.is(first - 1, WordClass.PREPOSITION)) {
      return false;
    }
    boolean deed = told.lexical().isDeed() || frame.is(told.verb() + 1, "to");
    boolean named = told.lexical().use() == Use.NAMING && reports.get(index).isAccording();
    return deed || named || saysNothing(before, reports.get(index));
  }

  /** "They had reported her missing, the police said." */
  private boolean saysNothing(int before, Report report) {
    Report told = reports.get(before);
    int link = told.first() - 1;
    boolean opens = link == 0 || frame.isBreak(link - 1);
    boolean subordinate = frame.is(link, WordClass.CONJUNCTION) && !isJoint(link) && opens;
    boolean parted = frame.isBreak(told.last() + 1) && told.lexical().form() != Form.ING;
    if (gives[before] || subordinate || parted) {
      return false;
    }
    for (int i = 0; i < report.first(); i++) {
      if (frame.isQuote(i)) {
        return false;
      }
    }
    return true;
  }
}

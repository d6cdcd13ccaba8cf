package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the clause that a reporting clause reports, where it is not wholly in marks. */
final class ClauseFinder {

  /** So many items may stand in brackets behind a name. */
  private static final int LONGEST_BRACKET = 8;

  private final Frame frame;
  private final List<Report> reports;
  private final ClauseShape shape;
  private final SaidClause said;
  private final ClauseLead lead;
  private final ClauseEnd end;
  private final ClauseBefore preceding;
  private final ResumedClause resumed;
  private final CasualtyCount counts;

  /** Which reports have been found to give a clause. */
  private final boolean[] gives;

  ClauseFinder(Frame frame, List<Report> reports) {
    this.frame = frame;
    this.reports = reports;
    shape = new ClauseShape(frame);
    said = new SaidClause(frame, shape);
    lead = new ClauseLead(frame, reports, shape);
    end = new ClauseEnd(frame, reports, shape);
    gives = new boolean[reports.size()];
    preceding = new ClauseBefore(frame, reports, shape, said, gives);
    resumed = new ResumedClause(frame, reports, shape, said, end);
    counts = new CasualtyCount(frame);
  }

  /** Returns what the report at an index reports, or null; those before it are asked for first. */
  @Nullable Clause find(int index) {
    Clause clause = clause(index);
    gives[index] = clause != null;
    return clause;
  }

  private @Nullable Clause clause(int index) {
    Report report = reports.get(index);
    Use use = report.lexical().use();
    Mention subject = report.subject();
    boolean names = use == Use.QUOTE || use == Use.NAMING;
    if (names || subject == null || !subject.tellsWho()) {
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
    int comma = shape.endOfReport(behindBracket(report.last() + 1));
    boolean opens = report.first() == 0 || !hasClauseBefore(report, index);
    if (opens) {
      int last = behindAsides(comma);
      return frame.isMark(last, ',') ? Clause.of(last + 1, end.of(last + 1, index)) : null;
    }
    return beside(report, comma, index);
  }

  /** "According to the World Health Organization (WHO), it is". */
  private int behindBracket(int from) {
    int at = from;
    while (frame.isMark(from, '(') && at < from + LONGEST_BRACKET && !frame.isMark(at, ')')) {
      at++;
    }
    return frame.isMark(at, ')') ? at + 1 : from;
  }

  /** "According to Smith, head of Acme, it is": the comma behind all that tells who Smith is. */
  private int behindAsides(int comma) {
    int at = comma;
    while (frame.isMark(at, ',')) {
      int next = nextBreak(at + 1);
      if (!frame.isMark(next, ',') || !tellsWho(at + 1, next)) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int nextBreak(int from) {
    int at = from;
    while (at < frame.size() && !frame.isBreak(at) && !frame.isQuote(at)) {
      at++;
    }
    return at;
  }

  /** "who leads Acme", "head of Acme", "an angler" before a clause that has a subject. */
  private boolean tellsWho(int from, int comma) {
    if (frame.is(from, "who") || frame.is(from, "which") || frame.is(from, "whose")) {
      return true;
    }
    boolean indefinite = frame.is(from, "a") || frame.is(from, "an");
    int next = shape.behindEstimate(comma + 1);
    boolean subject =
        next > comma + 1 || frame.is(next, WordClass.CLAUSE) || frame.isName(comma + 1);
    boolean person = from == comma - 1 && frame.isPerson(from);
    boolean told = person || isRole(from) || (indefinite && subject);
    return told
        && !shape.hasPredicate(from, comma - 1)
        && shape.isClause(comma + 1, frame.size() - 1);
  }

  private boolean hasClauseBefore(Report report, int index) {
    return said.hasVerb(preceding.floor(index), report.first() - 1);
  }

  /** "Y, X said." and "Y, X said, Z": the longer side; "As X said, Z". */
  private @Nullable Clause inserted(Report report, int index) {
    int before = report.first() - 1;
    if (before == 0 && frame.is(before, "as")) {
      return resumed.find(shape.endOfReport(report.last() + 1), index);
    }
    boolean loose = InvertedReport.isBehindClause(frame, report.verb(), report.lexical());
    loose &= report.order() == Report.Order.INVERTED && !frame.is(report.verb() + 1, "by");
    boolean parted = loose || frame.isMark(before, ',') || frame.isMark(before, '–');
    if (!parted && !shape.goesOnInMarks(preceding.floor(index), before)) {
      return null;
    }
    boolean agreed =
        report.lexical().base().equals("agree")
            && frame.is(report.verb() + 1, WordClass.PREPOSITION);
    if (report.lexical().use() == Use.THAT || agreed) {
      return null;
    }
    int from = report.last() + 1;
    if (report.lexical().base().equals("tell")) {
      from = lead.skipHearer(from);
    }
    int comma = behindRole(shape.endOfReport(from), report);
    return comma < 0 ? null : beside(report, comma, index);
  }

  /** Returns the longer of the clauses before a report and behind the comma that ends it. */
  private @Nullable Clause beside(Report report, int comma, int index) {
    Clause before = preceding.find(report, index);
    boolean told = before != null && frame.is(comma + 1, WordClass.DETERMINER);
    boolean mayTellWho = report.order() == Report.Order.INVERTED && frame.isMark(comma, ',');
    return mayTellWho && (told || isRole(comma + 1)) && !shape.isClause(comma + 1, frame.size() - 1)
        ? before
        : longer(before, resumed.find(comma, index));
  }

  /** "chief economist at Acme": what stands up to a preposition or a break ends in a role. */
  private boolean isRole(int from) {
    int to = from;
    while (frame.isWord(to + 1) && !frame.is(to + 1, WordClass.SMALL)) {
      to++;
    }
    return SpeakerNouns.isPerson(frame.lower(to));
  }

  /** "The plan, said Smith, the firm's head, is": the comma behind who Smith is. */
  private int behindRole(int comma, Report report) {
    boolean role =
        report.order() == Report.Order.INVERTED
            && frame.isMark(comma, ',')
            && (frame.is(comma + 1, WordClass.DETERMINER)
                || frame.isPossessive(comma + 2)
                || isRole(comma + 1));
    int end = comma + 1;
    while (role && end < frame.size() && !frame.isBreak(end) && !frame.isQuote(end)) {
      end++;
    }
    return role && frame.isMark(end, ',') && !shape.hasPredicate(comma + 1, end - 1) ? end : comma;
  }

  private @Nullable Clause longer(@Nullable Clause a, @Nullable Clause b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.span(frame).length() > b.span(frame).length() ? a : b;
  }

  /** "said it was late", "which they said will change,". */
  private @Nullable Clause behind(Report report, int index) {
    int from = report.last() + 1;
    boolean object = frame.is(report.first() - 1, "which");
    if (object && frame.is(from, WordClass.AUXILIARY)) {
      return Clause.of(from, endOfPredicate(from, end.of(from, index)));
    }
    int that = lead.that(from, index);
    if (that >= 0) {
      return behindThat(that, from, index);
    }
    if (report.lexical().use() == Use.THAT || report.order() == Report.Order.INVERTED) {
      return null;
    }
    int begin = lead.skipAside(from);
    begin =
        report.lexical().base().equals("tell")
            ? lead.skipHearer(begin)
            : lead.skipPlainHearer(begin, report.lexical());
    boolean participle = frame.isMark(begin - 1, ',') && frame.lower(begin).endsWith("ing");
    boolean when = shape.tellsWhen(begin) && frame.isBehindQuote(report.first());
    if (participle || when || lead.introducesMarks(from)) {
      return null;
    }
    int last = end.of(begin, index);
    return isStatement(report.lexical(), begin, last) ? Clause.of(begin, last) : null;
  }

  /** "which they said will end war, crime and want, are old": before the verb of the rules. */
  private int endOfPredicate(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean other = frame.isFinite(i + 1) || frame.is(i + 1, "which");
      if (frame.isMark(i, ',') && other) {
        return i - 1;
      }
    }
    return to;
  }

  private @Nullable Clause behindThat(int that, int from, int index) {
    boolean subject = that == from && isVerbOfThat(that + 1);
    int behind = frame.isMark(that + 1, ',') ? that + 2 : that + 1;
    int begin = subject ? that : behind;
    return Clause.of(begin, end.of(begin, index));
  }

  /** Whether items without "that" before them are what a verb reports. */
  private boolean isStatement(ReportingVerbs.Verb verb, int begin, int to) {
    int from = shape.behindEstimate(begin);
    if (shape.beginsWithSubject(from, to) || isBehindAdverbial(verb, from, to)) {
      return true;
    }
    if (verb.use() == Use.OBJECT) {
      return shape.isPlainClause(from, to) || counts.isCount(from, to);
    }
    boolean claims = verb.base().equals("claim") && !hasMarks(from, to);
    return ((claims || verb.base().equals("say")) && said.isClause(from, to))
        || shape.isClauseBehindVerb(from, to);
  }

  private boolean hasMarks(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (frame.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** "said in order to help, the bank would". */
  private boolean isBehindAdverbial(ReportingVerbs.Verb verb, int from, int to) {
    int comma = nextBreak(from);
    if (!verb.base().equals("say")
        || !frame.is(from, WordClass.PREPOSITION)
        || !frame.isMark(comma, ',')) {
      return false;
    }
    boolean main = frame.is(comma + 1, WordClass.DETERMINER) || frame.isName(comma + 1);
    return frame.is(comma + 1, WordClass.PRONOUN)
        ? shape.isClause(comma + 1, to)
        : main && shape.isPlainClause(comma + 1, to);
  }

  /** "said that would do", but not "said that should it rain". */
  private boolean isVerbOfThat(int item) {
    boolean inverted = frame.is(item, "should") || frame.is(item, "had") || frame.is(item, "were");
    return frame.is(item, WordClass.AUXILIARY) && !inverted;
  }
}

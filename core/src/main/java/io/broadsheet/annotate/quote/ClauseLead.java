package io.broadsheet.annotate.quote;

import java.util.List;
import java.util.Set;

/** What stands between a verb of speech and its clause: a hearer, an adverbial, "that". */
final class ClauseLead {

  /**
   * Items that may stand between the verb and "that": "told reporters in Ankara on Friday that".
   */
  private static final int REACH_OF_THAT = 14;

  /** Words up to the noun of "Breakfast with Frost programme". */
  private static final int REACH_OF_PROGRAMME = 6;

  /** In what of a broadcaster's or a newspaper's somebody is heard. */
  private static final Set<String> PROGRAMMES =
      Set.of(
          "programme", "program", "show", "podcast", "newspaper", "website", "edition", "bulletin");

  /** They stand before their own name, and behind the name of their employer. */
  private static final Set<String> INTERVIEWERS =
      Set.of(
          "anchor",
          "correspondent",
          "host",
          "interviewer",
          "journalist",
          "podcaster",
          "presenter",
          "reporter");

  /** Verbs whose hearer stands before the clause. */
  private static final Set<String> HEARD =
      Set.of(
          "tell", "warn", "inform", "advise", "assure", "remind", "notify", "reassure", "caution");

  private final Frame frame;
  private final List<Report> reports;
  private final ClauseShape shape;
  private final ClauseAsides asides;

  ClauseLead(Frame frame, List<Report> reports, ClauseShape shape) {
    this.frame = frame;
    this.reports = reports;
    this.shape = shape;
    this.asides = new ClauseAsides(frame);
  }

  /** "telling Radio Five's Jane Hill: “…”": a hearer, and then the very words. */
  boolean introducesMarks(int from) {
    int colon = from;
    while (colon < frame.size() && colon < from + REACH_OF_THAT && !frame.isBreak(colon)) {
      colon++;
    }
    boolean marked = frame.isMark(colon, ':') && frame.isQuote(colon + 1);
    return marked && !shape.hasPredicate(from, colon - 1);
  }

  /** Returns the item of the "that" which begins the reported clause, or -1. */
  int that(int from, int index) {
    int limit = Math.min(frame.size(), from + REACH_OF_THAT);
    if (index + 1 < reports.size()) {
      limit = Math.min(limit, reports.get(index + 1).first());
    }
    for (int i = from; i < limit; i++) {
      if (frame.is(i, "that") && !isPronoun(i)) {
        return i == from || leadsToThat(from, index) || isCoordinated(i) ? i : -1;
      }
      if (endsLead(i) || (i == from && isSubjectPronoun(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "the speed of the car and that of the bus". */
  private boolean isPronoun(int that) {
    return isAnd(that - 1) && frame.is(that + 1, "of");
  }

  /** "claims to own it, and moreover, that". */
  private boolean isCoordinated(int that) {
    int before = that - 1;
    while (frame.isBreak(before) || (frame.is(before, WordClass.ADVERB) && !isAnd(before))) {
      before--;
    }
    return isAnd(before);
  }

  private boolean isAnd(int item) {
    return frame.is(item, "and");
  }

  /** What no "that" of the verb stands behind. */
  private boolean endsLead(int item) {
    return frame.isQuote(item)
        || frame.isMark(item, ';')
        || frame.isMark(item, ':')
        || frame.is(item, "which")
        || frame.is(item, "who")
        || frame.is(item, WordClass.AUXILIARY);
  }

  private boolean isSubjectPronoun(int item) {
    return frame.is(item, WordClass.PRONOUN) && !frame.is(item, "you");
  }

  /** What may part a verb from its "that": an adverbial, or behind "told" a hearer. */
  private boolean leadsToThat(int from, int index) {
    String lower = frame.lower(from);
    if (lower.equals("of") || lower.equals("about") || (lower.equals("to") && !isHeard(from + 1))) {
      return false;
    }
    return HEARD.contains(reports.get(index).lexical().base())
        || frame.is(from, WordClass.PREPOSITION)
        || frame.is(from, WordClass.TIME)
        || frame.is(from + 1, WordClass.TIME)
        || frame.is(from, WordClass.ADVERB)
        || lower.equals("out")
        || (lower.equals("while") && frame.lower(from + 1).endsWith("ing"))
        || frame.isBreak(from);
  }

  /** "admitted to the local police that", but not "agreed to delay a visit that". */
  private boolean isHeard(int from) {
    boolean named = frame.isName(from) || frame.is(from, WordClass.DETERMINER);
    return named || isHearer(from) || isHearer(from + 1);
  }

  /** Skips "on Friday", "in a statement", ", however," and the like behind the verb. */
  int skipAside(int from) {
    return asides.skip(from);
  }

  /** Skips "the BBC", "reporters", "a news conference" behind "told". */
  int skipHearer(int from) {
    int programme = frame.isName(from) ? behindProgramme(from + 1) : from;
    if (programme > from + 1) {
      return asides.skip(programme);
    }
    int i = from;
    while (i + 1 < frame.size() && i < from + 4 && !isHearer(i)) {
      i++;
    }
    return asides.skip(behindProgramme(behindNamed(i) + 1));
  }

  /** "broadcaster ARD", "BBC presenter Ana Ruiz", "BBC News website": where a hearer ends. */
  private int behindNamed(int hearer) {
    boolean named = frame.isName(hearer);
    int noun = named ? hearer + 1 : hearer;
    boolean medium = SpeakerNouns.isMedium(frame.lower(noun));
    if (named && medium) {
      return noun;
    }
    boolean called = (medium || INTERVIEWERS.contains(frame.lower(noun))) && frame.isName(noun + 1);
    boolean article = frame.is(noun - 1, WordClass.DETERMINER);
    return called && !article && !frame.isPossessive(noun + 2) ? noun + 1 : hearer;
  }

  /** "BBC Radio 4's Today programme", "Radio 4's World At One": the item behind what was heard. */
  private int behindProgramme(int from) {
    int i = frame.isNumber(from) ? from + 1 : from;
    if (!frame.isPossessive(i)) {
      return i;
    }
    for (int noun = i + 1; noun <= i + REACH_OF_PROGRAMME; noun++) {
      if (PROGRAMMES.contains(frame.lower(noun))) {
        return noun + 1;
      }
    }
    return frame.isName(i + 1) ? i + 2 : from;
  }

  /** "assured voters he would", "warned the firm it": of verbs that need no hearer. */
  int skipPlainHearer(int from, ReportingVerbs.Verb verb) {
    if (!HEARD.contains(verb.base())) {
      return from;
    }
    int hearer = frame.is(from, WordClass.DETERMINER) ? from + 1 : from;
    boolean clause =
        frame.is(hearer + 1, WordClass.PRONOUN) || frame.is(hearer + 1, WordClass.DETERMINER);
    boolean that = frame.is(hearer + 1, "that");
    return isHearer(hearer) && clause && !that ? hearer + 1 : from;
  }

  private boolean isHearer(int item) {
    return (frame.isName(item) && !frame.isPossessive(item + 1))
        || SpeakerNouns.kind(frame.lower(item)) != null
        || frame.is(item, WordClass.OBJECT);
  }
}

package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Form;
import io.broadsheet.annotate.quote.ReportingVerbs.Use;
import io.broadsheet.annotate.quote.ReportingVerbs.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the reporting clauses of a frame and their subjects. */
final class ReportFinder {

  private static final Verb CLEAR = new Verb("make clear", Use.THAT, Form.PAST);

  private static final Verb PUT = new Verb("put it", Use.QUOTE, Form.PAST);

  private static final Verb GO_ON = new Verb("go on", Use.QUOTE, Form.PAST);

  private static final Set<String> MAKE = Set.of("made", "make", "makes");

  /** "quoted the prime minister of Spain as saying": so far back "quoted" may stand. */
  private static final int REACH_OF_QUOTED = 12;

  /** Words in marks that stand closer behind a verb are what it reports. */
  private static final int REACH_OF_MARKS = 6;

  private final Frame frame;
  private final Phrases phrases;
  private final PhraseBounds bounds;
  private final SubjectFinder subjects;
  private final VerbGroup verbs;
  private final InvertedReport inverted;
  private final AccordingTo according;
  private final MainSubject mainSubject;
  private final List<Report> found = new ArrayList<>();

  private ReportFinder(Frame frame) {
    this.frame = frame;
    phrases = new Phrases(frame);
    verbs = new VerbGroup(frame);
    bounds = new PhraseBounds(frame);
    subjects = new SubjectFinder(frame, phrases, bounds, verbs);
    inverted = new InvertedReport(frame, phrases, bounds);
    according = new AccordingTo(frame, phrases, bounds);
    mainSubject = new MainSubject(frame, phrases);
  }

  /** Returns the reporting clauses in the order of their verbs. */
  static List<Report> find(Frame frame) {
    ReportFinder finder = new ReportFinder(frame);
    for (int i = 0; i < frame.size(); i++) {
      if (!frame.isWord(i)) {
        continue;
      }
      Verb verb = frame.verb(i);
      if (verb != null) {
        finder.take(i, verb);
      } else if (finder.isUnlisted(i)) {
        finder.take(i, ReportingVerbs.unlisted(frame.lower(i)));
      } else {
        finder.takeExpression(i);
      }
    }
    return finder.found;
  }

  private void takeExpression(int at) {
    if (frame.is(at, "clear")) {
      takeClear(at);
    } else if (frame.is(at, "on") && verbs.goesOn(at + 1)) {
      takeGoOn(at);
    } else if ((frame.is(at, "put") || frame.is(at, "puts")) && frame.is(at + 1, "it")) {
      takePut(at);
    } else if (frame.is(at, "according") && frame.is(at + 1, "to")) {
      found.add(according.find(at));
    } else if (frame.is(at, "words") && frame.is(at + 1, "of")) {
      takeWords(at);
    }
  }

  /** "…," enthused Smith: no other verb stands there. */
  private boolean isUnlisted(int at) {
    return frame.isBehindQuote(at)
        && frame.lower(at).length() > 4
        && frame.lower(at).endsWith("ed")
        && (frame.isName(at + 1) || frame.is(at + 1, WordClass.DETERMINER));
  }

  /** "made it clear that". */
  private void takeClear(int at) {
    int make = frame.is(at - 1, "it") ? at - 2 : at - 1;
    if (!MAKE.contains(frame.lower(make)) || !frame.is(at + 1, "that")) {
      return;
    }
    SubjectFinder.Found subject = subjects.before(make, Form.PAST);
    if (subject != null) {
      found.add(new Report(at, CLEAR, subject.first(), at, subject.mention(), Report.Order.PLAIN));
    }
  }

  /** "“Managers,” she went on, “are informed”"; but not "The match went on, they said". */
  private void takeGoOn(int on) {
    boolean ends = frame.isBreak(on + 1) || frame.isPoint(on + 1) || frame.isQuote(on + 1);
    SubjectFinder.Found subject = ends ? subjects.before(on - 1, Form.PAST) : null;
    if (subject != null && subject.mention().isPerson()) {
      int first = subject.first();
      found.add(new Report(on, GO_ON, first, on, subject.mention(), Report.Order.PLAIN));
    }
  }

  /** "as Smith put it". */
  private void takePut(int at) {
    SubjectFinder.Found subject = subjects.before(at, Form.PAST);
    if (subject != null && frame.is(subject.first() - 1, "as")) {
      int as = subject.first() - 1;
      found.add(new Report(at + 1, PUT, as, at + 1, subject.mention(), Report.Order.PLAIN));
    }
  }

  /** "in the words of Smith": theirs are the words in marks alone. */
  private void takeWords(int at) {
    int last = bounds.endBehind(at + 2);
    Mention speaker = phrases.behind(at + 2, last);
    if (speaker != null && frame.is(at - 1, "the") && frame.is(at - 2, "in")) {
      found.add(new Report(at, PUT, at - 2, last, speaker, Report.Order.INVERTED));
    }
  }

  private void take(int at, Verb verb) {
    boolean struggles = verb.base().equals("contend") && frame.is(at + 1, "with");
    if (struggles || (verb.form() == Form.PAST && verbs.isAttribute(at))) {
      return;
    }
    if (verb.form() == Form.PAST && verbs.isPassive(at)) {
      takePassive(at, verb);
      return;
    }
    boolean orders = verb.form() == Form.THIRD && frame.is(at - 1, WordClass.PREPOSITION);
    if (orders || (verb.use() == Use.NAMING && verb.form() == Form.THIRD && isPluralNoun(at))) {
      return;
    }
    if (verb.form() == Form.BASE && !verbs.mayBeFinite(at)) {
      return;
    }
    Report report = verb.use() == Use.NAMING ? null : inverted.find(at, verb);
    if (report == null) {
      report = plain(at, verb);
    }
    if (report != null) {
      found.add(report);
    }
  }

  /** "phone calls", but not "Smith calls" and ", calls the work". */
  private boolean isPluralNoun(int at) {
    boolean behindAside = frame.isMark(at - 1, ',') && frame.is(at + 1, WordClass.DETERMINER);
    return !frame.isPerson(at - 1) && !behindAside && phrases.pronoun(at - 1) == null;
  }

  /** "described by Smith as", "was quoted by Reuters"; otherwise nobody is named as speaking. */
  private void takePassive(int at, Verb verb) {
    if (frame.is(at + 1, "by")) {
      int last = bounds.endBehind(at + 2);
      Mention subject = phrases.behind(at + 2, last);
      if (subject != null) {
        found.add(new Report(at, verb, at, last, subject, Report.Order.INVERTED));
      }
    }
  }

  private @Nullable Report plain(int at, Verb verb) {
    Mention quoted = quotedAsSaying(at, verb);
    if (quoted != null) {
      int quoting = found.isEmpty() ? at : found.remove(found.size() - 1).first();
      return new Report(at, verb, Math.min(at, quoting), at, quoted, Report.Order.PLAIN);
    }
    SubjectFinder.Found subject = subjects.before(at, verb.form());
    if (subject != null && !subject.mention().tellsWho()) {
      return ofNobodyNamed(at, verb, subject);
    }
    if (subject != null && !isNoun(at, verb, subject.mention())) {
      return new Report(at, verb, subject.first(), at, subject.mention(), Report.Order.PLAIN);
    }
    return shared(at, verb);
  }

  /** "and added": the subject of the clause before. */
  private @Nullable Report shared(int at, Verb verb) {
    boolean participle =
        verb.use() == Use.NAMING && verb.form() == Form.PAST && !verbs.isCoordinated(at);
    int from = participle ? -1 : verbs.goesOnFrom(at, verb.form());
    if (participle
        || isNounBehindComma(at, verb)
        || (from < 0 && !verbs.isShared(at, verb.form()))) {
      return null;
    }
    Mention shared = from < 0 ? sharedSubject(at) : mainSubject.rightBefore(from);
    return shared == null ? null : new Report(at, verb, at, at, shared, Report.Order.SHARED);
  }

  /** "said it had won, state media reported". */
  private boolean isNounBehindComma(int at, Verb verb) {
    return verb.form() == Form.BASE && !verb.isPlainInBase() && frame.isBreak(at - 1);
  }

  /** "“…,” I said", "I asked him, “…”": these count only where marks stand beside. */
  private @Nullable Report ofNobodyNamed(int at, Verb verb, SubjectFinder.Found subject) {
    Report report =
        new Report(at, verb, subject.first(), at, subject.mention(), Report.Order.PLAIN);
    boolean aside = verb.use() == Use.NAMING || verb.base().equals("quote");
    boolean beside = frame.isBehindQuote(report.first()) || isBeforeQuote(report);
    return aside || !beside ? shared(at, verb) : report;
  }

  /** "A World Bank report said"; "envoys from island states left": none of them "states". */
  private boolean isNoun(int at, Verb verb, Mention subject) {
    Name name = subject.name();
    boolean single = name != null && name.last() == frame.last(at - 1);
    boolean compound = verb.form() == Form.BASE && !verb.isPlainInBase() && single;
    if (compound && !frame.is(at - 2, "and")) {
      return true;
    }
    if (verb.form() == Form.BASE && !verb.isPlainInBase()) {
      return frame.isPossessive(at - 1) || isOne(subject);
    }
    return verb.form() == Form.THIRD
        && SpeakerNouns.kind(subject.noun()) == SpeakerNouns.Kind.GROUP
        && subject.noun().endsWith("s");
  }

  /** "a campaign promise", "the company's blog post": only several "promise" and "post". */
  private boolean isOne(Mention subject) {
    return subject.kind() == Mention.Kind.DESCRIPTION
        && SpeakerNouns.kind(subject.noun()) != SpeakerNouns.Kind.GROUP
        && !subject.noun().endsWith("s")
        && !endsInPlural(subject)
        && !frame.tokens().is(subject.first() - 1, "and");
  }

  /** "court documents", but not "the governor of the most populous". */
  private boolean endsInPlural(Mention subject) {
    for (int i = subject.first(); i <= subject.last(); i++) {
      if (WordClass.PREPOSITION.has(frame.tokens(), i)) {
        return false;
      }
    }
    return frame.tokens().lower(subject.last()).endsWith("s");
  }

  /** "Reuters quoted the minister as saying": the minister speaks. */
  private @Nullable Mention quotedAsSaying(int at, Verb verb) {
    if (verb.form() != Form.ING || !frame.is(at - 1, "as")) {
      return null;
    }
    for (int i = at - 2; i >= 0 && i > at - REACH_OF_QUOTED; i--) {
      String lower = frame.lower(i);
      if (lower.equals("quoted") || lower.equals("cited") || lower.equals("quotes")) {
        return frame.is(i + 1, "by") ? mainSubject.before(i) : phrases.behind(i + 1, at - 2);
      }
    }
    return null;
  }

  private boolean isBeforeQuote(Report report) {
    for (int i = report.verb() + 1; i < report.verb() + REACH_OF_MARKS; i++) {
      if (frame.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** In "While Smith demands more, Jones stays calm, saying" the main clause alone goes on. */
  private @Nullable Mention sharedSubject(int at) {
    for (int r = found.size() - 1; r >= 0; r--) {
      boolean opens = found.get(r).first() == 1 && frame.is(0, WordClass.CONJUNCTION);
      Mention subject = found.get(r).subject();
      boolean speaks = found.get(r).lexical().use() != Use.NAMING || isBeforeQuote(found.get(r));
      opens |= frame.is(found.get(r).verb() - 1, "which");
      if (subject != null && speaks && !opens && subject.tellsWho()) {
        return subject;
      }
    }
    return mainSubject.before(at);
  }
}

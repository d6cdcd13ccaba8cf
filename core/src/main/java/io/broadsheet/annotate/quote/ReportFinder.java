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

  /** Items of titles that may stand before a name. */
  private static final int REACH_OF_TITLES = 7;

  static final Verb ACCORDING = new Verb("according", Use.BARE, Form.PAST);

  /** Base forms that stand before their subject without being nouns: "say officials". */
  private static final Set<String> PLAIN_IN_BASE =
      Set.of("say", "add", "argue", "insist", "write", "explain", "agree", "admit", "tell");

  private static final Verb CLEAR = new Verb("make clear", Use.THAT, Form.PAST);

  private static final Set<String> MAKE = Set.of("made", "make", "makes");

  private final Frame frame;
  private final Phrases phrases;
  private final SubjectFinder subjects;
  private final VerbGroup verbs;
  private final MainSubject mainSubject;
  private final List<Report> found = new ArrayList<>();

  private ReportFinder(Frame frame) {
    this.frame = frame;
    phrases = new Phrases(frame);
    subjects = new SubjectFinder(frame, phrases);
    verbs = new VerbGroup(frame);
    mainSubject = new MainSubject(frame, phrases);
  }

  /** Returns the reporting clauses in the order of their verbs. */
  static List<Report> find(Frame frame) {
    ReportFinder finder = new ReportFinder(frame);
    for (int i = 0; i < frame.size(); i++) {
      if (!frame.isWord(i)) {
        continue;
      }
      String lower = frame.lower(i);
      Verb verb = ReportingVerbs.of(lower);
      if (verb != null) {
        finder.take(i, verb);
      } else if (lower.equals("clear")) {
        finder.takeClear(i);
      } else if (finder.isUnlisted(i, lower)) {
        finder.take(i, ReportingVerbs.unlisted(lower));
      } else if (lower.equals("according") && frame.is(i + 1, "to")) {
        finder.takeAccording(i);
      }
    }
    return finder.found;
  }

  /** "…," enthused Smith: no other verb stands there. */
  private boolean isUnlisted(int at, String lower) {
    if (!lower.endsWith("ed") || lower.length() < 5) {
      return false;
    }
    boolean behindQuote = frame.isQuote(at - 1) || (frame.isBreak(at - 1) && frame.isQuote(at - 2));
    return behindQuote && (frame.isName(at + 1) || FunctionWords.isDeterminer(frame.lower(at + 1)));
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

  private void takeAccording(int at) {
    int last = subjects.endOfPhraseBehind(at + 2);
    Mention subject = phrases.behind(at + 2, last);
    found.add(
        new Report(at, ACCORDING, at, Math.max(last, at + 1), subject, Report.Order.INVERTED));
  }

  private void take(int at, Verb verb) {
    if (verb.form() == Form.PAST && verbs.isPassive(at)) {
      takePassive(at, verb);
      return;
    }
    if (verb.use() == Use.NAMING && verb.form() == Form.THIRD && isPluralNoun(at)) {
      return;
    }
    if (verb.form() == Form.BASE && !verbs.mayBeFinite(at)) {
      return;
    }
    Report report = verb.use() == Use.NAMING ? null : inverted(at, verb);
    if (report == null) {
      report = plain(at, verb);
    }
    if (report != null) {
      found.add(report);
    }
  }

  /** "phone calls", but not "Smith calls" and ", calls the work". */
  private boolean isPluralNoun(int at) {
    boolean behindAside =
        frame.isMark(at - 1, ',') && FunctionWords.isDeterminer(frame.lower(at + 1));
    return !frame.isPerson(at - 1) && !behindAside && phrases.pronoun(at - 1) == null;
  }

  /** "described by Smith as", "was quoted by Reuters"; otherwise nobody is named as speaking. */
  private void takePassive(int at, Verb verb) {
    if (frame.is(at + 1, "by")) {
      int last = subjects.endOfPhraseBehind(at + 2);
      Mention subject = phrases.behind(at + 2, last);
      if (subject != null) {
        found.add(new Report(at, verb, at, last, subject, Report.Order.INVERTED));
      }
    }
  }

  private @Nullable Report inverted(int at, Verb verb) {
    boolean behindQuote =
        frame.isQuote(at - 1) || (frame.isBreak(at - 1) && frame.isQuote(at - 2)) || goesOn(at);
    boolean behindComma = frame.isMark(at - 1, ',');
    boolean noun = verb.form() == Form.BASE && !PLAIN_IN_BASE.contains(verb.base());
    if (verb.form() == Form.ING || noun || (!behindQuote && !behindComma) || isHeard(at, verb)) {
      return null;
    }
    int last = subjects.endOfPhraseBehind(at + 1);
    Mention subject = phrases.behind(at + 1, last);
    if (subject == null && FunctionWords.isDeterminer(frame.lower(at + 1))) {
      subject = apposedBehind(last);
    }
    if (subject == null) {
      return null;
    }
    boolean ends = last + 1 >= frame.size() || frame.isBreak(last + 1) || isPoint(last + 1);
    if (!behindQuote && !ends) {
      return null;
    }
    if (subject.kind() == Mention.Kind.DESCRIPTION || !isPersonName(subject)) {
      Mention apposed = apposedBehind(last);
      if (apposed != null) {
        return new Report(at, verb, at, last + 2, apposed, Report.Order.INVERTED);
      }
    }
    return new Report(at, verb, at, last, subject, Report.Order.INVERTED);
  }

  /** "“Stop!” / shouted Emma Jones": a sentence that begins small goes on with marks before it. */
  private boolean goesOn(int at) {
    return at == 0 && !frame.tokens().isCapitalized(frame.first(at));
  }

  /**
   * Whether what stands behind a verb hears it or is where it was said: "the prime minister, Keir
   * Lawson, told MPs", "the pilot, Tom Reece, wrote on his page". "Told" is never inverted.
   */
  private boolean isHeard(int at, Verb verb) {
    return verb.base().equals("tell")
        || FunctionWords.isPreposition(frame.lower(at + 1))
        || (FunctionWords.isObject(frame.lower(at + 1)) && !isPossessor(at + 1));
  }

  /** "said her editor", but not "told her on Monday". */
  private boolean isPossessor(int item) {
    String next = frame.lower(item + 1);
    return frame.is(item, "her")
        && (frame.isName(item + 1) || frame.isWord(item + 1))
        && !FunctionWords.contains(next)
        && !FunctionWords.isAdverb(next)
        && !FunctionWords.isTime(next);
  }

  private static boolean isPersonName(Mention subject) {
    Name name = subject.name();
    return name != null && name.mayBePerson();
  }

  /** "said the union's secretary, Tony Woodley". */
  private @Nullable Mention apposedBehind(int last) {
    int at = last + 2;
    while (at < last + REACH_OF_TITLES && isTitle(at)) {
      at++;
    }
    Name name = frame.isMark(last + 1, ',') ? frame.name(at) : null;
    return name != null && name.mayBePerson() && !frame.isPossessive(at + 1)
        ? Mention.of(name)
        : null;
  }

  /** "Dr", "Det Insp", "former minister" before a name. */
  private boolean isTitle(int item) {
    String lower = frame.lower(item);
    return SpeakerNouns.isShortTitle(lower)
        || SpeakerNouns.isPerson(lower)
        || FunctionWords.isLesser(lower)
        || FunctionWords.isNeutral(lower)
        || Gender.ofHonorific(lower) != Gender.UNKNOWN
        || (isPoint(item) && isTitle(item - 1));
  }

  private boolean isPoint(int item) {
    return frame.isMark(item, '.') || frame.isMark(item, '!') || frame.isMark(item, '?');
  }

  private @Nullable Report plain(int at, Verb verb) {
    Mention quoted = quotedAsSaying(at, verb);
    if (quoted != null) {
      int quoting = found.isEmpty() ? at : found.remove(found.size() - 1).first();
      return new Report(at, verb, Math.min(at, quoting), at, quoted, Report.Order.PLAIN);
    }
    SubjectFinder.Found subject = subjects.before(at, verb.form());
    if (subject != null && !isNoun(at, verb, subject.mention())) {
      return new Report(at, verb, subject.first(), at, subject.mention(), Report.Order.PLAIN);
    }
    boolean participle =
        verb.use() == Use.NAMING && verb.form() == Form.PAST && !verbs.isCoordinated(at);
    if (participle || !verbs.isShared(at, verb.form())) {
      return null;
    }
    Mention shared = sharedSubject(at);
    return shared == null ? null : new Report(at, verb, at, at, shared, Report.Order.SHARED);
  }

  /** "A World Bank report said"; "envoys from island states left": none of them "states". */
  private boolean isNoun(int at, Verb verb, Mention subject) {
    Name name = subject.name();
    boolean single = name != null && name.last() == frame.last(at - 1);
    boolean compound = verb.form() == Form.BASE && !PLAIN_IN_BASE.contains(verb.base()) && single;
    if (compound && !frame.is(at - 2, "and")) {
      return true;
    }
    return verb.form() == Form.THIRD
        && SpeakerNouns.kind(subject.noun()) == SpeakerNouns.Kind.GROUP
        && subject.noun().endsWith("s");
  }

  /** "Reuters quoted the minister as saying": the minister speaks. */
  private @Nullable Mention quotedAsSaying(int at, Verb verb) {
    if (verb.form() != Form.ING || !frame.is(at - 1, "as")) {
      return null;
    }
    for (int i = at - 2; i >= 0 && i > at - 12; i--) {
      String lower = frame.lower(i);
      if (lower.equals("quoted") || lower.equals("cited") || lower.equals("quotes")) {
        return frame.is(i + 1, "by") ? mainSubject.before(i) : phrases.behind(i + 1, at - 2);
      }
    }
    return null;
  }

  private boolean isBeforeQuote(Report report) {
    for (int i = report.verb() + 1; i < report.verb() + 6; i++) {
      if (frame.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Mention sharedSubject(int at) {
    for (int r = found.size() - 1; r >= 0; r--) {
      Mention subject = found.get(r).subject();
      boolean speaks = found.get(r).lexical().use() != Use.NAMING || isBeforeQuote(found.get(r));
      if (subject != null && speaks) {
        return subject;
      }
    }
    return mainSubject.before(at);
  }
}

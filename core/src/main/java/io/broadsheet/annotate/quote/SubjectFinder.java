package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Form;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of speech by going left from it, over adverbs and appositions. */
final class SubjectFinder {

  /** How far a subject may stand from its verb, in items. */
  private static final int REACH = 40;

  /**
   * A subject.
   *
   * @param first the first item of its phrase
   */
  record Found(int first, Mention mention) {}

  private final Frame frame;
  private final Phrases phrases;
  private final PhraseBounds bounds;
  private final VerbGroup verbs;
  private final RelativeClause relatives;
  private final Apposition appositions;
  private final JointNames joint;

  SubjectFinder(Frame frame, Phrases phrases, PhraseBounds bounds, VerbGroup verbs) {
    this.frame = frame;
    this.phrases = phrases;
    this.bounds = bounds;
    this.verbs = verbs;
    relatives = new RelativeClause(frame);
    appositions = new Apposition(frame, bounds);
    joint = new JointNames(frame);
  }

  /** Returns the subject of the verb at an item where it stands before it, or null. */
  @Nullable Found before(int verb, Form form) {
    int to = verbs.skipAdverbs(verb - 1);
    boolean participle = form == Form.ING && !frame.is(to, WordClass.BE);
    if (form == Form.ING && !participle) {
      to = verbs.skipAdverbs(to - 1);
    }
    if (frame.isMark(to, ')')) {
      to = appositions.beforeBracket(to);
    }
    boolean joined = frame.is(to, "and") || frame.is(to, "but");
    if (to < 0 || frame.isQuote(to) || joined || (participle && frame.isFinite(to))) {
      return null;
    }
    if (frame.isBreak(to)) {
      return form == Form.ING ? null : behindBreak(to);
    }
    boolean relative = frame.is(to, "who") || (frame.is(to, "that") && frame.isWord(to - 1));
    if (relative) {
      return antecedent(to);
    }
    if (frame.is(to, "which")) {
      Found found = antecedent(to);
      return found != null && isBody(found.mention()) ? found : null;
    }
    Found found = mayBeNoun(verb, form) ? null : behindRelative(to, participle);
    return found != null ? found : inPhrase(to, participle);
  }

  /** "IBM, which said", "a survey by the bank, which said", but not "the post, which read". */
  private boolean isBody(Mention mention) {
    boolean named = false;
    for (int i = 0; i < frame.size(); i++) {
      named |=
          frame.isName(i) && mention.first() <= frame.first(i) && frame.last(i) <= mention.last();
    }
    boolean document = SpeakerNouns.kind(mention.noun()) == SpeakerNouns.Kind.DOCUMENT;
    return !mention.isPerson() && mention.tellsWho() && (named || !document);
  }

  /** "a group that tracks arrests said", "lawyers acting for Smith said". */
  private @Nullable Found behindRelative(int to, boolean participle) {
    int clause = relatives.before(to);
    while (clause > 0) {
      Found found = isReported(clause) ? null : inPhrase(clause - 1, participle);
      if (found != null) {
        return found;
      }
      clause = relatives.before(clause - 1);
    }
    return null;
  }

  /** "told reporters that waiting": the "that" of a verb of speech. */
  private boolean isReported(int that) {
    int from = frame.is(that, "that") ? bounds.start(that - 1) - 1 : that;
    for (int i = from; i < that; i++) {
      ReportingVerbs.Verb verb = frame.verb(i);
      if (verb != null && verb.form() != Form.BASE) {
        return true;
      }
    }
    return false;
  }

  /** "who had a heart attack": the verb at an item may be a noun. */
  private boolean mayBeNoun(int item, Form form) {
    ReportingVerbs.Verb verb = form == Form.BASE ? frame.verb(item) : null;
    return verb != null && !verb.isPlainInBase();
  }

  /** Returns the subject that the phrase up to an item is; of a participle only one who acts. */
  private @Nullable Found inPhrase(int to, boolean participle) {
    int from = participle && isShown(to) ? to : bounds.start(to);
    Mention mention = phrases.before(from, to);
    int joined = mention == null ? lastAnd(from, to) : -1;
    if (joined > 0) {
      from = joined + 1;
      mention = phrases.before(from, to);
    }
    if (mention == null || (participle && !isAgent(mention, from, to))) {
      return null;
    }
    Found apposed = appositions.isBehindOpening(from) ? null : apposed(from, mention);
    return apposed != null ? apposed : new Found(overBracket(firstOf(mention, from)), mention);
  }

  /** "the National Party (NP) caucus said": the phrase began before the bracket. */
  private int overBracket(int first) {
    int before = frame.isMark(first - 1, ')') ? appositions.beforeBracket(first - 1) : -1;
    return frame.isName(before) && frame.isWord(first) ? bounds.start(before) : first;
  }

  /** "was held in the prison and a relative said": the prison is no subject. */
  private int lastAnd(int from, int to) {
    int i = to;
    while (i > from && !frame.is(i, "and")) {
      i--;
    }
    return i > from && frame.is(from, WordClass.PREPOSITION) ? i : -1;
  }

  /** "Smith, Jones and Low": a list begins before the phrase at the verb. */
  private int firstOf(Mention mention, int from) {
    int first = from;
    while (first > 0 && frame.first(first) > mention.first()) {
      first--;
    }
    return first;
  }

  /** "with Smith saying", but not "marched through Paris saying". */
  private boolean isAgent(Mention mention, int from, int to) {
    Name name = mention.name();
    if (name == null || name.kind() == Name.Kind.PLACE) {
      return false;
    }
    for (int i = to; i > from; i--) {
      if (frame.is(i, WordClass.PREPOSITION)) {
        return frame.is(i, "with");
      }
    }
    return true;
  }

  /** "a film of Smith saying", "the sound of Smith saying"; but not "critics of Smith saying". */
  private boolean isShown(int name) {
    SpeakerNouns.Kind kind = SpeakerNouns.kind(frame.lower(name - 2));
    boolean thing = kind == null || kind == SpeakerNouns.Kind.DOCUMENT;
    return frame.isPerson(name) && frame.is(name - 1, "of") && frame.isWord(name - 2) && thing;
  }

  /** "The union's secretary, Tony Woodley, said" and "Woodley, the secretary, said". */
  private @Nullable Found behindBreak(int comma) {
    int to = comma - 1;
    for (int segments = 0; segments < 5 && to >= 0 && comma - to < REACH; segments++) {
      int from = bounds.segmentStart(to);
      if (frame.isQuote(to) && from >= to) {
        return null;
      }
      Found found = inSegment(from, to);
      if (found != null) {
        int before = appositions.isOfObject(from) ? appositions.lastOfSegmentBefore(from) : -1;
        Found owner = before < 0 ? null : behindBreak(before + 1);
        return owner != null ? owner : found;
      }
      if (appositions.reports(from, to)) {
        return null;
      }
      to = from - 2;
    }
    return null;
  }

  private @Nullable Found inSegment(int from, int to) {
    boolean first = from == 0 || frame.isQuote(from - 1);
    boolean aside = appositions.isAside(from) && !first;
    if (from > to || aside || appositions.isLettersOrState(from, to)) {
      return null;
    }
    int end = relatives.head(from, to);
    int begin = bounds.start(end);
    Mention mention = phrases.before(begin, end);
    if (mention == null) {
      return null;
    }
    Found apposed = begin == from ? apposed(from, mention) : null;
    apposed = apposed == null ? described(from, mention) : apposed;
    if (apposed != null) {
      return apposed;
    }
    boolean named = mention.kind() == Mention.Kind.NAME && begin == from;
    return new Found(named ? appositions.startOfRole(begin) : begin, mention);
  }

  private @Nullable Found apposed(int from, Mention mention) {
    int at = appositions.nameBefore(from, mention);
    Name name = frame.name(at);
    if (name == null) {
      return null;
    }
    Mention named = Mention.of(joint.endingWith(at, name));
    int first = firstOf(named, bounds.start(at));
    return new Found(appositions.startOfRole(first), named);
  }

  /** "The mayor, a friend of Smith, said": the role that an indefinite one is told of. */
  private @Nullable Found described(int from, Mention mention) {
    int to = from - 2;
    if (!mention.isIndefinite(frame.tokens()) || !frame.isMark(from - 1, ',') || to < 0) {
      return null;
    }
    int begin = bounds.segmentStart(to);
    Mention before = bounds.start(to) == begin ? phrases.before(begin, to) : null;
    if (before == null || !before.isPersonDescribed() || !isDefinite(begin)) {
      return null;
    }
    return new Found(begin, before);
  }

  private boolean isDefinite(int item) {
    return frame.is(item, "the") || frame.is(item, WordClass.POSSESSIVE);
  }

  private @Nullable Found antecedent(int who) {
    int to = frame.isBreak(who - 1) ? who - 2 : who - 1;
    if (to < 0) {
      return null;
    }
    int from = bounds.start(to);
    Mention mention = phrases.before(from, to);
    return mention == null ? null : new Found(from, mention);
  }
}

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

  SubjectFinder(Frame frame, Phrases phrases, PhraseBounds bounds, VerbGroup verbs) {
    this.frame = frame;
    this.phrases = phrases;
    this.bounds = bounds;
    this.verbs = verbs;
  }

  /** Returns the subject of the verb at an item where it stands before it, or null. */
  @Nullable Found before(int verb, Form form) {
    int to = verbs.skipAdverbs(verb - 1);
    boolean participle = form == Form.ING && !frame.is(to, WordClass.BE);
    if (form == Form.ING && !participle) {
      to = verbs.skipAdverbs(to - 1);
    }
    if (frame.isMark(to, ')')) {
      to = beforeBracket(to);
    }
    if (to < 0 || frame.isQuote(to) || frame.is(to, "and") || frame.is(to, "but")) {
      return null;
    }
    if (frame.isBreak(to)) {
      return form == Form.ING ? null : behindBreak(to);
    }
    boolean relative = frame.is(to, "who") || (frame.is(to, "that") && frame.isWord(to - 1));
    return relative ? antecedent(to) : inPhrase(to, participle);
  }

  /** Returns the subject that the phrase up to an item is; of a participle only one who acts. */
  private @Nullable Found inPhrase(int to, boolean participle) {
    int from = participle && isShown(to) ? to : bounds.start(to);
    Mention mention = phrases.before(from, to);
    if (mention == null || (participle && !isAgent(mention, from, to))) {
      return null;
    }
    Found apposed = apposed(from, mention);
    return apposed != null ? apposed : new Found(from, mention);
  }

  /** "General Motors Corporation (GM) announced". */
  private int beforeBracket(int closing) {
    int open = closing;
    while (open > 0 && closing - open < 8 && !frame.isMark(open, '(')) {
      open--;
    }
    return frame.isMark(open, '(') ? open - 1 : closing;
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
        return found;
      }
      to = from - 2;
    }
    return null;
  }

  private @Nullable Found inSegment(int from, int to) {
    boolean first = from == 0 || frame.isQuote(from - 1);
    if (from > to || (isAside(from) && !first) || isStateInShort(from, to)) {
      return null;
    }
    int end = beforeRelative(from, to);
    int begin = bounds.start(end);
    Mention mention = phrases.before(begin, end);
    if (mention == null) {
      return null;
    }
    Found apposed = begin == from ? apposed(from, mention) : null;
    if (apposed != null) {
      return apposed;
    }
    boolean named = mention.kind() == Mention.Kind.NAME && begin == from;
    return new Found(named ? startOfRole(begin) : begin, mention);
  }

  /** "Smith, a nurse in Derby, Conn., said". */
  private boolean isStateInShort(int from, int to) {
    boolean shortened = frame.tokens().isMark(frame.last(to) + 1, '.');
    return from == to && shortened && frame.isName(from) && frame.isName(from - 2);
  }

  /** "a philosopher who read the study": the subject is not in the relative clause. */
  private int beforeRelative(int from, int to) {
    int end = from;
    while (end < to && !frame.is(end + 1, "who") && !frame.is(end + 1, "which")) {
      end++;
    }
    return end;
  }

  /** "the prime minister, Keir Lawson, told": the subject begins with the role before the name. */
  private int startOfRole(int name) {
    if (!frame.isMark(name - 1, ',')) {
      return name;
    }
    int begin = bounds.segmentStart(name - 2);
    boolean definite =
        frame.is(begin, WordClass.POSSESSIVE)
            || frame.is(begin, "the")
            || frame.isPossessive(begin + 1);
    boolean role = definite && SpeakerNouns.kind(frame.lower(name - 2)) != null;
    return role && bounds.start(name - 2) == begin ? begin : name;
  }

  /** "Woodley, the union's secretary, said": the name before the description. */
  private @Nullable Found apposed(int from, Mention mention) {
    boolean description =
        mention.kind() == Mention.Kind.DESCRIPTION
            || (mention.kind() == Mention.Kind.NAME && frame.is(from, WordClass.DETERMINER));
    int at = description && frame.isMark(from - 1, ',') ? nameUpTo(from - 2) : -1;
    Name name = frame.name(at);
    boolean apposed =
        name != null
            && name.kind() != Name.Kind.PLACE
            && !frame.is(at - 1, WordClass.PREPOSITION)
            && !frame.is(at - 1, WordClass.DETERMINER);
    return apposed && name != null ? new Found(bounds.start(at), Mention.of(name)) : null;
  }

  /** "Smith", "Smith of Ohio" and "Smith (R)": the item of the name. */
  private int nameUpTo(int last) {
    int at = frame.isMark(last, ')') ? beforeBracket(last) : last;
    boolean placed = frame.isName(at) && frame.is(at - 1, WordClass.PREPOSITION);
    return placed && frame.isPerson(at - 2) ? at - 2 : at;
  }

  /** "who leads the bank", "speaking in Ankara", "aged 56", "in turn". */
  private boolean isAside(int from) {
    String lower = frame.lower(from);
    return lower.startsWith("who")
        || lower.equals("which")
        || (lower.endsWith("ing") && lower.length() > 4)
        || frame.is(from, WordClass.PREPOSITION)
        || frame.is(from, WordClass.ADVERB)
        || (lower.endsWith("ed") && lower.length() > 4);
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

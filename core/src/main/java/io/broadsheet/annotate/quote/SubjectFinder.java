package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Form;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of speech by going left from it, over adverbs and appositions. */
final class SubjectFinder {

  /** How far a subject may stand from its verb, in items. */
  private static final int REACH = 40;

  /** Prepositions that a clause may follow: "after the firm said". */
  private static final Set<String> BEFORE_CLAUSE = Set.of("after", "before", "since", "until");

  /**
   * A subject.
   *
   * @param first the first item of its phrase
   */
  record Found(int first, Mention mention) {}

  private final Frame frame;
  private final Phrases phrases;
  private final VerbGroup verbs;

  SubjectFinder(Frame frame, Phrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
    verbs = new VerbGroup(frame);
  }

  /** Returns the subject of the verb at an item where it stands before it, or null. */
  @Nullable Found before(int verb, Form form) {
    int to = verbs.skipAdverbs(verb - 1);
    boolean progressive = form == Form.ING && FunctionWords.isBe(frame.lower(to));
    if (progressive) {
      to = verbs.skipAdverbs(to - 1);
    }
    if (frame.isMark(to, ')')) {
      to = beforeBracket(to);
    }
    if (to < 0 || frame.isQuote(to)) {
      return null;
    }
    if (frame.isBreak(to)) {
      return form == Form.ING ? null : behindBreak(to);
    }
    if (frame.is(to, "who")) {
      return antecedent(to);
    }
    int from = phraseStart(to);
    Mention mention = phrases.before(from, to);
    if (mention == null || (form == Form.ING && !progressive && !isAgent(mention, from, to))) {
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
      if (FunctionWords.isPreposition(frame.lower(i))) {
        return frame.is(i, "with");
      }
    }
    return true;
  }

  /** "The union's secretary, Tony Woodley, said" and "Woodley, the secretary, said". */
  private @Nullable Found behindBreak(int comma) {
    int to = comma - 1;
    for (int segments = 0; segments < 5 && to >= 0 && comma - to < REACH; segments++) {
      int from = segmentStart(to);
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
    if (from > to || (isAside(from) && !first)) {
      return null;
    }
    int end = beforeRelative(from, to);
    int begin = phraseStart(end);
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
    int begin = segmentStart(name - 2);
    boolean definite =
        FunctionWords.isPossessive(frame.lower(begin))
            || frame.is(begin, "the")
            || frame.isPossessive(begin + 1);
    boolean role = definite && SpeakerNouns.kind(frame.lower(name - 2)) != null;
    return role && phraseStart(name - 2) == begin ? begin : name;
  }

  /** "Woodley, the union's secretary, said": the name before the description. */
  private @Nullable Found apposed(int from, Mention mention) {
    boolean description =
        mention.kind() == Mention.Kind.DESCRIPTION
            || (mention.kind() == Mention.Kind.NAME
                && FunctionWords.isDeterminer(frame.lower(from)));
    Name name = description && frame.isMark(from - 1, ',') ? frame.name(from - 2) : null;
    boolean apposed =
        name != null
            && name.kind() != Name.Kind.PLACE
            && !FunctionWords.isPreposition(frame.lower(from - 3))
            && !FunctionWords.isDeterminer(frame.lower(from - 3));
    return apposed && name != null ? new Found(phraseStart(from - 2), Mention.of(name)) : null;
  }

  /** "who leads the bank", "speaking in Ankara", "aged 56", "in turn". */
  private boolean isAside(int from) {
    String lower = frame.lower(from);
    return lower.startsWith("who")
        || lower.equals("which")
        || (lower.endsWith("ing") && lower.length() > 4)
        || FunctionWords.isPreposition(lower)
        || FunctionWords.isAdverb(lower)
        || (lower.endsWith("ed") && lower.length() > 4);
  }

  private @Nullable Found antecedent(int who) {
    int to = frame.isBreak(who - 1) ? who - 2 : who - 1;
    if (to < 0) {
      return null;
    }
    int from = phraseStart(to);
    Mention mention = phrases.before(from, to);
    return mention == null ? null : new Found(from, mention);
  }

  /** Returns the first item of the phrase that ends at an item. */
  private int phraseStart(int to) {
    int from = to;
    while (from > 0 && to - from < REACH && !isBoundary(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean isBoundary(int item) {
    if (frame.isQuote(item) || frame.isBreak(item)) {
      return true;
    }
    String lower = frame.lower(item);
    if (lower.equals("and") || lower.equals("or")) {
      return !joinsNouns(item);
    }
    return FunctionWords.isConjunction(lower)
        || BEFORE_CLAUSE.contains(lower)
        || FunctionWords.isFinite(lower)
        || (ReportingVerbs.of(lower) != null && !lower.endsWith("s") && isVerbal(lower))
        || frame.isMark(item, '.');
  }

  private static boolean isVerbal(String lower) {
    ReportingVerbs.Verb verb = ReportingVerbs.of(lower);
    return verb != null && verb.form() == Form.PAST;
  }

  private boolean joinsNouns(int and) {
    return isNounLike(and - 1) && (isNounLike(and + 1) || isNounLike(and + 2));
  }

  private boolean isNounLike(int item) {
    return frame.isName(item) || SpeakerNouns.kind(frame.lower(item)) != null;
  }

  private int segmentStart(int to) {
    int from = to;
    while (from > 0 && !frame.isBreak(from - 1) && !frame.isQuote(from - 1)) {
      from--;
    }
    return from;
  }

  /** Returns the last item of the phrase that begins at an item. */
  int endOfPhraseBehind(int from) {
    int to = from - 1;
    while (to + 1 < frame.size() && to - from < REACH && !endsPhrase(to + 1, from)) {
      to++;
    }
    return to;
  }

  private boolean endsPhrase(int item, int from) {
    if (frame.isQuote(item) || frame.isBreak(item) || frame.isMark(item, '.')) {
      return true;
    }
    String lower = frame.lower(item);
    if (lower.equals("and")) {
      return !joinsNouns(item);
    }
    if (lower.equals("at")) {
      return !isNounLike(item - 1) && !isNounLike(item + 1);
    }
    return (item > from && FunctionWords.endsPhrase(lower))
        || (FunctionWords.isTime(lower) && !frame.isMark(item - 1, '-'))
        || (item > from && lower.length() > 4 && lower.endsWith("ing") && frame.isName(item - 1))
        || FunctionWords.isFinite(lower);
  }
}

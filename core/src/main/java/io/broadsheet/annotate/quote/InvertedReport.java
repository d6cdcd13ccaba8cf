package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Form;
import io.broadsheet.annotate.quote.ReportingVerbs.Verb;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds reports whose subject stands behind its verb: "said Smith", ", said the minister". */
final class InvertedReport {

  /** Adjectives that stand behind their noun, with a preposition of their own. */
  private static final Set<String> BEHIND_NOUN =
      Set.of("familiar", "close", "aware", "privy", "present", "involved", "briefed", "authorized");

  /** Items of titles that may stand before a name. */
  private static final int REACH_OF_TITLES = 7;

  private static final Set<String> WRITING =
      Set.of("blog", "email", "post", "text", "tweet", "write");

  private final Frame frame;
  private final Phrases phrases;
  private final PhraseBounds bounds;

  /** What tells more of who said it, behind the noun: "said an official who was there". */
  private static final Set<String> DESCRIBING =
      Set.of("who", "familiar", "close", "briefed", "involved");

  InvertedReport(Frame frame, Phrases phrases, PhraseBounds bounds) {
    this.frame = frame;
    this.phrases = phrases;
    this.bounds = bounds;
  }

  /** Returns the report that a verb makes with what stands behind it, or null. */
  @Nullable Report find(int at, Verb verb) {
    boolean behindQuote = frame.isBehindQuote(at) || goesOn(at);
    boolean loose = isBehindClause(frame, at, verb);
    boolean parted = behindQuote || loose || frame.isMark(at - 1, ',');
    if (!parted || !maySwap(verb) || isHeard(at, verb) || beginsClause(at + 1)) {
      return null;
    }
    int last = bounds.endBehind(at + 1);
    Mention subject = subject(at + 1, withoutAdjective(at + 1, last));
    if (subject == null || (loose && !isPersonName(subject)) || isWritten(subject, verb)) {
      return null;
    }
    boolean described = DESCRIBING.contains(frame.lower(last + 1));
    if (behindQuote || !described) {
      boolean ends = behindQuote || endsReport(at + 1, last, subject);
      return ends ? report(at, verb, last, subject) : null;
    }
    return new Report(at, verb, at, endOfSegment(last), subject, Report.Order.INVERTED);
  }

  private Report report(int at, Verb verb, int last, Mention subject) {
    Mention apposed = isPersonName(subject) ? null : apposedBehind(last);
    return apposed == null
        ? new Report(at, verb, at, last, subject, Report.Order.INVERTED)
        : new Report(at, verb, at, last + 2, apposed, Report.Order.INVERTED);
  }

  /** Nothing follows the subject but maybe, behind one that tells who, when and where it was. */
  private boolean endsReport(int from, int last, Mention subject) {
    boolean told =
        frame.isName(from) || frame.is(from, WordClass.DETERMINER) || isPersonName(subject);
    return isEnd(last + 1) || (told && isLastWithWhen(last + 1));
  }

  /** "said a Democrat familiar with the talks": the noun's last item. */
  private int withoutAdjective(int from, int last) {
    boolean adjective = BEHIND_NOUN.contains(frame.lower(last)) && last > from + 1;
    return adjective && frame.is(last + 1, WordClass.PREPOSITION) ? last - 1 : last;
  }

  /** "It remains a political issue said Smith.": a clause and no comma, as in haste. */
  static boolean isBehindClause(Frame frame, int at, Verb verb) {
    boolean word =
        frame.isWord(at - 1)
            && !frame.is(at - 1, WordClass.SMALL)
            && !frame.is(at - 1, WordClass.ADVERB);
    return word
        && verb.base().equals("say")
        && verb.form() != Form.BASE
        && !frame.is(at + 1, "that")
        && SpeakerNouns.kind(frame.lower(at - 1)) == null
        && new ClauseShape(frame).hasPredicate(0, at - 2);
  }

  /** "Smith, a nurse, said motorcycles account for many": the account is no speaker. */
  private boolean beginsClause(int subject) {
    return frame.isWord(subject)
        && frame.lower(subject).endsWith("s")
        && SpeakerNouns.kind(frame.lower(subject)) == null
        && new PresentVerbs(frame).isVerb(subject, subject + 1);
  }

  /** "It is late, said Smith on Monday.": nothing but when and where up to the sentence's end. */
  private boolean isLastWithWhen(int from) {
    if (!frame.is(from, WordClass.PREPOSITION) && !frame.is(from, WordClass.TIME)) {
      return false;
    }
    int end = new ClauseShape(frame).endOfReport(from);
    return end >= frame.size() || frame.isPoint(end);
  }

  private boolean isEnd(int item) {
    return item >= frame.size() || frame.isBreak(item) || frame.isPoint(item);
  }

  /** "said an official who was briefed on it": the last item before a break. */
  private int endOfSegment(int from) {
    int last = from;
    while (!isEnd(last + 1)) {
      last++;
    }
    return last;
  }

  /** "Smith, who starred in “Dust,” posted the clip": a clip says something, it posts nothing. */
  private static boolean isWritten(Mention subject, Verb verb) {
    return WRITING.contains(verb.base())
        && SpeakerNouns.kind(subject.noun()) == SpeakerNouns.Kind.DOCUMENT;
  }

  /** "said she", but ", said she likes it" goes on with what she does. */
  private @Nullable Mention subject(int from, int last) {
    if (last > from && phrases.pronoun(from) != null) {
      return null;
    }
    Mention subject = phrases.behind(from, last);
    boolean unread = subject == null && frame.is(from, WordClass.DETERMINER);
    return unread ? apposedBehind(last) : subject;
  }

  /** "saying Smith" has no subject in it, and "calls Smith" may be a noun. */
  private static boolean maySwap(Verb verb) {
    return switch (verb.form()) {
      case ING -> false;
      case BASE -> verb.isPlainInBase();
      case THIRD, PAST -> true;
    };
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
        || frame.is(at + 1, WordClass.PREPOSITION)
        || (frame.is(at + 1, WordClass.OBJECT) && !isPossessor(at + 1));
  }

  /** "said her editor", but not "told her on Monday". */
  private boolean isPossessor(int item) {
    return frame.is(item, "her")
        && (frame.isName(item + 1) || frame.isWord(item + 1))
        && !frame.is(item + 1, WordClass.SMALL)
        && !frame.is(item + 1, WordClass.ADVERB)
        && !frame.is(item + 1, WordClass.TIME);
  }

  private static boolean isPersonName(Mention subject) {
    Name name = subject.name();
    return name != null && (name.mayBePerson() || name.isSeveral());
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
        || frame.is(item, WordClass.LESSER)
        || frame.is(item, WordClass.NEUTRAL)
        || Gender.ofHonorific(lower) != Gender.UNKNOWN;
  }
}

package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Form;
import java.util.Set;

/** Where the phrases of subjects begin and end. */
final class PhraseBounds {

  /** How far a phrase may reach, in items. */
  private static final int REACH = 40;

  /** Prepositions that a clause may follow: "after the firm said". */
  static final Set<String> BEFORE_CLAUSE = Set.of("after", "before", "since", "until");

  private final Frame frame;

  PhraseBounds(Frame frame) {
    this.frame = frame;
  }

  /** Returns the first item of the phrase that ends at an item. */
  int start(int to) {
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
    return frame.is(item, WordClass.CONJUNCTION)
        || BEFORE_CLAUSE.contains(lower)
        || frame.isFinite(item)
        || isPastOfSpeech(item)
        || frame.isMark(item, '.');
  }

  private boolean isPastOfSpeech(int item) {
    ReportingVerbs.Verb verb = frame.verb(item);
    return verb != null && verb.form() == Form.PAST && !frame.lower(item).endsWith("s");
  }

  private boolean joinsNouns(int and) {
    return frame.isNounLike(and - 1) && (frame.isNounLike(and + 1) || frame.isNounLike(and + 2));
  }

  /** Returns the last item of the phrase that begins at an item. */
  int endBehind(int from) {
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
      return !frame.isNounLike(item - 1) && !frame.isNounLike(item + 1);
    }
    return (item > from && frame.is(item, WordClass.ENDS_PHRASE))
        || (frame.is(item, WordClass.TIME) && !frame.isMark(item - 1, '-'))
        || (item > from && lower.length() > 4 && lower.endsWith("ing") && frame.isName(item - 1))
        || frame.isFinite(item);
  }

  /** Returns the first item of what stands between breaks or marks and ends at an item. */
  int segmentStart(int to) {
    int from = to;
    while (from > 0 && !frame.isBreak(from - 1) && !frame.isQuote(from - 1)) {
      from--;
    }
    return from;
  }
}

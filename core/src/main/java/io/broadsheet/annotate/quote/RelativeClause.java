package io.broadsheet.annotate.quote;

/**
 * Finds what parts a subject from its verb without commas: "a group that tracks arrests said",
 * "lawyers acting for Smith said".
 */
final class RelativeClause {

  /** How long such a clause may be, in items. */
  private static final int REACH = 16;

  private final Frame frame;

  RelativeClause(Frame frame) {
    this.frame = frame;
  }

  /** Returns the first item of the clause that ends at an item, or -1. */
  int before(int to) {
    for (int i = to; i > 0 && i > to - REACH; i--) {
      if (isPronoun(i)) {
        return beginsLikeVerb(i + 1) || frame.isFinite(to) ? i : -1;
      }
      if (isReduced(i)) {
        return i;
      }
      if (endsPhrase(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean endsPhrase(int item) {
    return frame.isBreak(item)
        || frame.isQuote(item)
        || frame.isPoint(item)
        || frame.is(item, WordClass.CONJUNCTION)
        || PhraseBounds.BEFORE_CLAUSE.contains(frame.lower(item));
  }

  /** Returns the last item of a phrase without the relative clause that is in it. */
  int head(int from, int to) {
    int end = from;
    while (end < to && !begins(end + 1)) {
      end++;
    }
    return end;
  }

  private boolean begins(int item) {
    boolean subject = isPronoun(item) && (frame.is(item, "who") || beginsLikeVerb(item + 1));
    return subject || frame.is(item, "which") || isReduced(item) || isPlaced(item);
  }

  /** "a plumber based in Derby": a participle and a preposition behind any noun. */
  private boolean isPlaced(int item) {
    String lower = frame.lower(item);
    boolean participle = lower.length() > 4 && (lower.endsWith("ed") || lower.endsWith("ing"));
    return participle
        && frame.is(item + 1, WordClass.PREPOSITION)
        && frame.isWord(item - 1)
        && !frame.is(item - 1, WordClass.SMALL)
        && !frame.is(item, WordClass.SMALL);
  }

  /** "a nurse who", "the group that"; but not "said that", "in which", "that group". */
  private boolean isPronoun(int item) {
    if (frame.is(item, "who")) {
      return true;
    }
    boolean relative = frame.is(item, "that") || frame.is(item, "which");
    return relative
        && frame.isWord(item - 1)
        && !frame.is(item - 1, WordClass.SMALL)
        && !frame.isFinite(item - 1)
        && (frame.verb(item - 1) == null || frame.isNounLike(item - 1));
  }

  /** "a firm based in", "residents fleeing the": a participle behind a noun for those who speak. */
  private boolean isReduced(int item) {
    String lower = frame.lower(item);
    if (lower.length() < 5 || SpeakerNouns.kind(frame.lower(item - 1)) == null) {
      return false;
    }
    return lower.endsWith("ing")
        ? frame.verb(item) == null && !frame.is(item, WordClass.PREPOSITION)
        : lower.endsWith("ed") && frame.is(item + 1, WordClass.PREPOSITION);
  }

  /** "who met Smith", but not "whom Smith met". */
  private boolean beginsLikeVerb(int item) {
    return frame.isWord(item)
        && !frame.tokens().isCapitalized(frame.first(item))
        && !frame.isNounLike(item)
        && !frame.is(item, WordClass.DETERMINER)
        && !frame.is(item, WordClass.PRONOUN);
  }
}

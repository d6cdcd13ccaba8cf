package io.broadsheet.annotate.quote;

import java.util.Set;

/**
 * Skips what tells when, where and on what occasion something was said, between the verb and the
 * clause: "on Friday", "in Leeds", "in an interview with the BBC", ", however,".
 */
final class ClauseAsides {

  /** Words up to the noun of "a brief written statement". */
  private static final int REACH_OF_OCCASION = 4;

  /** Occasions of speaking that are no documents. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "interview",
          "speech",
          "address",
          "call",
          "video",
          "broadcast",
          "podcast",
          "briefing",
          "conference",
          "appearance",
          "hearing",
          "meeting",
          "testimony");

  /** How a document came out: "in a video posted on Facebook". */
  private static final Set<String> SPREAD =
      Set.of("posted", "published", "released", "issued", "shared", "broadcast", "aired", "sent");

  private final Frame frame;

  ClauseAsides(Frame frame) {
    this.frame = frame;
  }

  /** Returns the item behind all asides that begin at {@code from}; {@code from} if none does. */
  int skip(int from) {
    int i = from;
    for (int next = behind(i); next > i; next = behind(i)) {
      i = next;
    }
    return frame.isMark(i, ',') && i > from ? i + 1 : i;
  }

  /** Returns the item behind one aside. */
  private int behind(int item) {
    if (frame.isCompound(item)) {
      return item;
    }
    boolean adverb = frame.is(item, WordClass.ADVERB) && !frame.is(item, WordClass.CLAUSE);
    boolean skipped = adverb && !frame.is(item, WordClass.CONJUNCTION) && !isCount(item + 1);
    if (frame.is(item, WordClass.TIME) || skipped) {
      return item + 1;
    }
    boolean day = frame.is(item, "on") && frame.is(item + 1, WordClass.TIME);
    boolean year =
        frame.is(item, "in") && isWhen(item + 1) && frame.is(item + 2, WordClass.PRONOUN);
    if (day || year || isWhere(item)) {
      return item + 2;
    }
    boolean article = frame.is(item + 1, "a") || frame.is(item + 1, "an");
    return frame.is(item, "in") && article ? behindOccasion(item + 2) : item;
  }

  /** The "in Leeds" and "on Facebook" of "said in Leeds on Monday", "wrote on Facebook he was". */
  private boolean isWhere(int item) {
    boolean place = frame.is(item, "in") && frame.isPlace(item + 1);
    boolean medium = frame.is(item, "on") && frame.isName(item + 1);
    int next = item + 2;
    boolean day = frame.is(next, "on") && frame.is(next + 1, WordClass.TIME);
    return (place || medium) && (day || opensClause(next));
  }

  /** What a clause begins with and nothing else does that stands behind a name. */
  private boolean opensClause(int item) {
    return frame.is(item, WordClass.PRONOUN)
        || frame.is(item, WordClass.DETERMINER)
        || frame.is(item, WordClass.POSSESSIVE);
  }

  /** A month or a year. */
  private boolean isWhen(int item) {
    boolean year = frame.isNumber(item) && frame.lower(item).length() == 4;
    return year || frame.is(item, WordClass.TIME);
  }

  /** "nearly 4,000 people", "roughly half of them": the adverb is the count's. */
  private boolean isCount(int item) {
    String lower = frame.lower(item);
    boolean digits = !lower.isEmpty() && Character.isDigit(lower.charAt(0));
    return digits || lower.equals("all") || lower.equals("half") || lower.equals("every");
  }

  /** "in a statement", "in a Facebook post", "in an interview with the BBC": what is behind it. */
  private int behindOccasion(int from) {
    for (int i = from; i < from + REACH_OF_OCCASION; i++) {
      if (!frame.isWord(i) && !frame.isName(i)) {
        break;
      }
      String noun = frame.lower(i);
      if (OCCASIONS.contains(noun) || SpeakerNouns.kind(noun) == SpeakerNouns.Kind.DOCUMENT) {
        return behindMedium(i + 1);
      }
    }
    return from + 1;
  }

  /** "with the BBC", "posted on Facebook": the item behind it where a clause begins there. */
  private int behindMedium(int from) {
    int preposition = SPREAD.contains(frame.lower(from)) ? from + 1 : from;
    boolean article = frame.is(preposition + 1, WordClass.DETERMINER);
    int name = article ? preposition + 2 : preposition + 1;
    boolean medium = frame.is(preposition, WordClass.PREPOSITION) && frame.isName(name);
    return medium && opensClause(name + 1) ? name + 1 : from;
  }
}

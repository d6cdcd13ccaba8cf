package io.broadsheet.annotate.date;

import java.util.Set;

/**
 * Tells from the verbs around an expression of time whether it looks back or forward: the nearest
 * verb before it decides, or where there is none the nearest after it. "said" before a clause of
 * its own gives way to a verb behind.
 */
final class TenseReader {

  private static final int LOOK_BACK = 24;
  private static final int LOOK_AHEAD = 20;

  /** Verbs and nouns whose infinitive lies in the future: "agreed to meet". */
  private static final Set<String> FUTURE_INFINITIVE =
      Set.of(
          "agreed",
          "agree",
          "agrees",
          "decided",
          "vowed",
          "pledged",
          "promised",
          "voted",
          "asked",
          "urged",
          "called",
          "ordered",
          "set",
          "wants",
          "wanted",
          "want",
          "ready",
          "required",
          "invited",
          "threatened",
          "offered",
          "likely",
          "committed",
          "bid",
          "decision",
          "deal",
          "vote",
          "proposal",
          "proposed",
          "order",
          "agreement",
          "scheduled",
          "due",
          "able",
          "going",
          "sure",
          "told",
          "continue",
          "need",
          "needs",
          "about",
          "announced",
          "seeks",
          "hopes");

  private static final Set<String> REPORTING =
      Set.of("said", "says", "told", "announced", "added", "reported", "stated", "confirmed");

  private static final Set<String> NO_VERB_AFTER_TO =
      Set.of("his", "her", "their", "its", "our", "my", "your", "some", "any", "all", "no", "one");

  private final TimeTokens t;

  TenseReader(TimeTokens tokens) {
    t = tokens;
  }

  /** Returns the tense at the tokens {@code start} to {@code end} of a sentence. */
  Tense read(int start, int end, int sentenceFirst, int sentenceLimit) {
    int lowest = Math.max(sentenceFirst, start - LOOK_BACK);
    int highest = Math.min(sentenceLimit, end + LOOK_AHEAD);
    boolean infinitive = false;
    for (int i = start - 1; i >= lowest; i--) {
      if (isInfinitive(i)) {
        if (t.isOneOf(i - 1, FUTURE_INFINITIVE)) {
          return Tense.FUTURE;
        }
        infinitive |= t.is(i + 1, "be");
        continue;
      }
      Tense tense = at(i);
      if (tense == Tense.UNKNOWN) {
        continue;
      }
      boolean clause = t.isOneOf(i, REPORTING) && start - i > 2;
      return clause && ahead(end, highest) == Tense.FUTURE ? Tense.FUTURE : tense;
    }
    return infinitive ? Tense.FUTURE : ahead(end, highest);
  }

  private Tense ahead(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (isInfinitive(i) && t.isOneOf(i - 1, FUTURE_INFINITIVE)) {
        return Tense.FUTURE;
      }
      Tense tense = at(i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private boolean isInfinitive(int i) {
    return t.is(i, "to")
        && t.isWord(i + 1)
        && !t.isCapitalized(i + 1)
        && !t.is(i + 1, Role.ARTICLE)
        && !t.is(i + 1, Role.DIRECTION)
        && !t.isOneOf(i + 1, NO_VERB_AFTER_TO);
  }

  /** Returns the tense that one word shows; a participle after "be" shows none. */
  private Tense at(int i) {
    return switch (t.role(i)) {
      case FUTURE -> Tense.FUTURE;
      case PAST -> t.is(i - 1, "be") ? Tense.UNKNOWN : past(i);
      case MONTH -> t.is(i, "may") && !t.isCapitalized(i) ? Tense.FUTURE : Tense.UNKNOWN;
      case NONE -> isParticiple(i) && !t.is(i - 1, "be") ? Tense.PAST : Tense.UNKNOWN;
      default -> Tense.UNKNOWN;
    };
  }

  private Tense past(int i) {
    if (!t.isAny(i, "has", "have")) {
      return Tense.PAST;
    }
    if (t.is(i + 1, "to")) {
      return Tense.FUTURE;
    }
    boolean perfect = isPastForm(i + 1) || isPastForm(i + 2);
    return perfect ? Tense.PAST : Tense.UNKNOWN;
  }

  private boolean isPastForm(int i) {
    return t.is(i, Role.PAST) || isParticiple(i);
  }

  private boolean isParticiple(int i) {
    if (!t.isWord(i) || t.digits(i) < 4 || t.isCapitalized(i)) {
      return false;
    }
    int end = t.tokens().end(i);
    String text = t.tokens().text();
    return text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e';
  }
}

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

  private static final Set<String> REPORTING =
      Set.of("said", "says", "told", "announced", "added", "reported", "stated", "confirmed");

  /** What a company or a court does on a set day; in small letters before them they are nouns. */
  private static final Set<String> REPORTS =
      Set.of("reports", "votes", "decides", "rules", "publishes", "releases", "announces");

  private static final Set<String> PREPARING =
      Set.of(
          "preparing", "prepare", "prepared", "prepares", "ready", "bracing", "braced", "tickets");

  /** With a day and "is" they tell what holds on it. */
  private static final Set<String> STATES =
      Set.of("closed", "open", "shut", "off", "away", "back", "free", "available");

  private static final Set<String> NO_VERB_AFTER_TO =
      Set.of("his", "her", "their", "its", "our", "my", "your", "some", "any", "all", "no", "one");

  private final TimeTokens t;

  TenseReader(TimeTokens tokens) {
    t = tokens;
  }

  /** Returns the tense at the tokens {@code start} to {@code end} of a sentence. */
  Tense read(int start, int end, int sentenceFirst, int sentenceLimit) {
    int verb = t.isAny(start - 1, "on", "at") ? start - 2 : start - 1;
    if (t.isAny(verb, "is", "are")
        || t.is(start - 1, "come")
        || isSubject(start, end, sentenceFirst)) {
      return Tense.LIKELY_FUTURE;
    }
    if (t.is(start - 1, "for") && isArranged(start - 2, sentenceFirst)) {
      return Tense.FUTURE;
    }
    if (t.isApostrophe(end) && t.glued(end) && !t.is(end + 2, "time")) {
      return ofNoun(start, end, sentenceLimit);
    }
    int lowest = Math.max(sentenceFirst, start - LOOK_BACK);
    int highest = Math.min(sentenceLimit, end + LOOK_AHEAD);
    for (int i = start - 1; i >= lowest; i--) {
      if (t.isMark(i, ';')) {
        break;
      }
      if (isInfinitive(i)) {
        boolean late = t.isAny(i - 1, "was", "were") || t.is(i - 1, "had");
        if (t.is(i - 1, Cue.FUTURE_INFINITIVE) || t.isAny(i - 1, "is", "are")) {
          return Tense.FUTURE;
        }
        if (t.is(i + 1, "be") && !late) {
          return Tense.LIKELY_FUTURE;
        }
        continue;
      }
      Tense tense = at(i);
      if (tense == Tense.UNKNOWN) {
        continue;
      }
      boolean clause = t.isOneOf(i, REPORTING) && start - i > 2;
      return clause && ahead(end, highest) == Tense.FUTURE ? Tense.FUTURE : tense;
    }
    return ahead(end, highest);
  }

  /** "Thursday is the longest day." */
  private boolean isSubject(int start, int end, int sentenceFirst) {
    return t.is(end, "is") && start == sentenceFirst;
  }

  /** "set sentencing for May 14": what was arranged lies ahead. */
  private boolean isArranged(int last, int sentenceFirst) {
    for (int i = last; i >= Math.max(sentenceFirst, last - 4); i--) {
      if (t.is(i, Cue.ARRANGED)) {
        return true;
      }
    }
    return false;
  }

  /** "Thursday's fight" was, "ahead of Thursday's vote" will be, whatever the sentence tells. */
  private Tense ofNoun(int start, int end, int limit) {
    for (int i = start - 1; i >= start - 3; i--) {
      boolean ready = t.isOneOf(i, PREPARING) && t.is(start - 1, "for");
      if (ready || t.isAny(i, "ahead", "before") || t.is(i, "until")) {
        return Tense.LIKELY_FUTURE;
      }
    }
    if (isModal(start - 2) || isModal(start - 3)) {
      return Tense.FUTURE;
    }
    for (int i = end; i < Math.min(limit, end + 7); i++) {
      if (t.is(i, Role.FUTURE) || t.is(i, Role.PAST)) {
        return at(i) == Tense.FUTURE ? Tense.FUTURE : Tense.PAST;
      }
    }
    return Tense.PAST;
  }

  private Tense ahead(int from, int limit) {
    for (int i = from; i < limit && !t.isMark(i, ';'); i++) {
      if (isInfinitive(i) && t.is(i - 1, Cue.FUTURE_INFINITIVE)) {
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
    if (t.is(i, Cue.TIMETABLE) && isPlural(i - 1)) {
      return Tense.LIKELY_FUTURE;
    }
    boolean effect = t.isAny(i, "take", "takes") && t.is(i + 1, "effect");
    boolean birthday = t.is(i, "turns") && t.isNumber(i + 1);
    boolean report = t.isOneOf(i, REPORTS) && t.isCapitalized(i - 1);
    if (effect || birthday || report) {
      return Tense.LIKELY_FUTURE;
    }
    if (t.isOneOf(i, STATES) && t.isAny(i - 1, "is", "are")) {
      return Tense.LIKELY_FUTURE;
    }
    return switch (t.role(i)) {
      case FUTURE -> future(i);
      case PAST -> isPresent(i - 1) ? Tense.UNKNOWN : past(i);
      case MONTH -> t.is(i, "may") && !t.isCapitalized(i) ? Tense.FUTURE : Tense.UNKNOWN;
      case NONE -> isParticiple(i) && !isPresent(i - 1) ? Tense.PAST : Tense.UNKNOWN;
      default -> Tense.UNKNOWN;
    };
  }

  /** "Voters go", "the sides meet", "they begin": what stands before a present of a plural. */
  private boolean isPlural(int i) {
    if (t.isAny(i, "they", "we") || t.is(i, "people")) {
      return true;
    }
    if (!t.isWord(i) || t.digits(i) < 4 || t.is(i, Role.WEEKDAYS)) {
      return false;
    }
    int end = t.tokens().end(i);
    String text = t.tokens().text();
    return text.charAt(end - 1) == 's' && text.charAt(end - 2) != 's';
  }

  /** "is closed" and "to be held" look back no more than the verb before them. */
  private boolean isPresent(int i) {
    return t.isAny(i, "be", "being") || t.isAny(i, "is", "are");
  }

  private Tense future(int i) {
    return switch (t.value(i)) {
      case 0 -> Tense.FUTURE;
      case 1 ->
          t.is(i - 1, "had") ? Tense.PAST : isPresent(i - 1) ? Tense.FUTURE : Tense.LIKELY_FUTURE;
      case 2 -> t.is(i + 1, "to") ? Tense.FUTURE : Tense.UNKNOWN;
      default -> t.isAny(i + 1, "to", "for") ? Tense.FUTURE : Tense.UNKNOWN;
    };
  }

  private Tense past(int i) {
    if (isModal(i - 1) || isModal(i - 2)) {
      return Tense.FUTURE;
    }
    if (t.is(i - 1, "to")) {
      return Tense.UNKNOWN;
    }
    if (!t.isAny(i, "has", "have")) {
      return Tense.PAST;
    }
    if (t.is(i + 1, "to")) {
      return Tense.FUTURE;
    }
    boolean perfect = isPastForm(i + 1) || isPastForm(i + 2) || t.isAny(i + 1, "run", "become");
    return perfect ? Tense.PAST : Tense.UNKNOWN;
  }

  /** "will shut", "would stay shut". */
  private boolean isModal(int i) {
    return t.is(i, Role.FUTURE) && t.value(i) == 0;
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

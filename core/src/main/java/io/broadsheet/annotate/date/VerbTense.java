package io.broadsheet.annotate.date;

import java.util.Set;

/** Tells the tense that one word shows, by the words next to it. */
final class VerbTense {

  /** What a company or a court does on a set day; in small letters before them they are nouns. */
  private static final Set<String> REPORTS =
      Set.of("reports", "votes", "decides", "rules", "publishes", "releases", "announces");

  /** With a day and "is" they tell what holds on it. */
  private static final Set<String> STATES =
      Set.of("closed", "open", "shut", "off", "away", "back", "free", "available");

  /** Present forms of a plural that are no nouns. */
  private static final Set<String> PLURAL_VERBS =
      Set.of("meet", "begin", "convene", "gather", "arrive", "depart");

  /** What could not be done with somebody whose word was wanted. */
  private static final Set<String> FOUND = Set.of("reached", "located", "contacted");

  /** Behind "set" they make a past tense of it. */
  private static final Set<String> BEHIND_SET =
      Set.of("aside", "up", "off", "out", "fire", "foot", "sail");

  /** Of the words in -ed that are as often adjectives: before these they are verbs. */
  private static final Set<String> BEFORE_OBJECT = Set.of("to", "by");

  private final TimeTokens t;

  VerbTense(TimeTokens tokens) {
    t = tokens;
  }

  /** Returns the tense of a word; a participle after "be" shows none. */
  Tense at(int i) {
    if (isOnTimetable(i) || isState(i)) {
      return Tense.LIKELY_FUTURE;
    }
    return switch (t.role(i)) {
      case FUTURE -> future(i);
      case PAST -> isPresent(i - 1) ? Tense.UNKNOWN : past(i);
      case NEUTRAL -> isContinued(i) ? past(i) : Tense.UNKNOWN;
      case MONTH -> t.is(i, "may") && !t.isCapitalized(i) ? Tense.FUTURE : Tense.UNKNOWN;
      case NONE ->
          isParticiple(i) && !isPresent(i - 1) && !isAttribute(i) ? Tense.PAST : Tense.UNKNOWN;
      default -> Tense.UNKNOWN;
    };
  }

  /** "Voters go", "the law takes effect", "she turns 60", "the Fed decides". */
  private boolean isOnTimetable(int i) {
    return (t.is(i, Cue.TIMETABLE) && isPlural(i - 1))
        || (t.isCapitalized(i - 1) && t.isOneOf(i, PLURAL_VERBS))
        || isFixture(i)
        || (t.isAny(i, "take", "takes") && t.is(i + 1, "effect"))
        || (t.is(i, "turns") && t.isNumber(i + 1))
        || (t.isCapitalized(i - 1) && t.isOneOf(i, REPORTS));
  }

  /** "Wales host Fiji", "Wales, beaten last week, travel to Rome": what a team does on its day. */
  private boolean isFixture(int i) {
    boolean side = t.isCapitalized(i - 1) || t.isMark(i - 1, ',') || isPlural(i - 1);
    boolean verb = t.is(i, Cue.TIMETABLE) || t.is(i, "welcome");
    boolean meets = verb || (t.is(i, "take") && t.is(i + 1, "on"));
    return side && meets && !t.isCapitalized(i) && isRival(i + 1);
  }

  /** "Fiji", "against Fiji", "on the Nuggets", "to Chelsea". */
  private boolean isRival(int i) {
    int behind = t.isAny(i, "on", "off") || t.isAny(i, "to", "against") ? i + 1 : i;
    int rival = t.is(behind, "the") ? behind + 1 : behind;
    return t.isCapitalized(rival) && t.is(rival, Role.NONE);
  }

  /** "is closed", "are off". */
  private boolean isState(int i) {
    return t.isAny(i - 1, "is", "are") && t.isOneOf(i, STATES);
  }

  /** "continued to rise", "increased by". */
  private boolean isContinued(int i) {
    boolean verb = t.isAny(i, "continued", "increased") || t.is(i, "advanced");
    return verb && t.isOneOf(i + 1, BEFORE_OBJECT);
  }

  /**
   * "the proposed law", "a still unnamed judge", "rebel-backed troops": no verb of the sentence.
   */
  private boolean isAttribute(int i) {
    int before = t.is(i - 1, Cue.DEGREE) ? i - 2 : i - 1;
    return t.isHyphen(i - 1) || t.is(before, Role.ARTICLE) || t.is(before, Cue.POSSESSIVE);
  }

  /** "Voters go", "the sides meet", "they begin": what stands before a present of a plural. */
  private boolean isPlural(int i) {
    if (t.isAny(i, "they", "we") || t.isAny(i, "people", "who")) {
      return true;
    }
    return t.isWord(i)
        && t.digits(i) >= 4
        && t.endsIn(i, "s")
        && !t.endsIn(i, "ss")
        && !t.is(i, Role.WEEKDAYS);
  }

  /** "is closed" and "to be held" look back no more than the verb before them. */
  private boolean isPresent(int i) {
    return t.isAny(i, "be", "being") || t.isAny(i, "is", "are");
  }

  private Tense future(int i) {
    return switch (t.value(i)) {
      case 0 -> isUnanswered(i) ? Tense.PAST : ofModal(i);
      case 1 ->
          t.is(i - 1, "had") ? Tense.PAST : isPresent(i - 1) ? Tense.FUTURE : Tense.LIKELY_FUTURE;
      case 2 -> t.is(i + 1, "to") ? Tense.FUTURE : Tense.UNKNOWN;
      default -> set(i);
    };
  }

  /** "The hearing is set for", "he set up a firm". */
  private Tense set(int i) {
    if (t.isOneOf(i + 1, BEHIND_SET)) {
      return past(i);
    }
    return t.isAny(i + 1, "to", "for") ? Tense.FUTURE : Tense.UNKNOWN;
  }

  /** "He could not be reached", "she would not comment": a report of what was tried. */
  private boolean isUnanswered(int i) {
    boolean not = t.isAny(i + 1, "not", "only");
    if (t.is(i, "could")) {
      return not || (t.is(i + 1, "be") && t.isOneOf(i + 2, FOUND));
    }
    return t.is(i, "would") && not && t.is(i + 2, Cue.ANSWERING);
  }

  private Tense past(int i) {
    int modal = isModal(i - 1) ? i - 1 : i - 2;
    if (isModal(modal)) {
      return ofModal(modal);
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

  /** "would rise"; "would have risen" and "must have risen" are of what was or might have been. */
  private Tense ofModal(int i) {
    boolean perfect = t.is(i + 1, "have") && !t.is(i + 2, "to");
    return perfect && !t.isAny(i, "will", "shall") ? Tense.NEAREST : Tense.FUTURE;
  }

  /** "will shut", "would stay shut". */
  boolean isModal(int i) {
    return t.is(i, Role.FUTURE) && t.value(i) == 0;
  }

  private boolean isPastForm(int i) {
    return t.is(i, Role.PAST) || isParticiple(i);
  }

  private boolean isParticiple(int i) {
    return t.isWord(i) && t.digits(i) >= 4 && t.endsIn(i, "ed") && !t.isCapitalized(i);
  }
}

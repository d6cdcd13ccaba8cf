package io.broadsheet.annotate.date;

import java.util.Set;

/**
 * Tells from the verbs around an expression of time whether it looks back or forward: the nearest
 * verb before it decides, or where there is none the nearest after it. "said" before a clause of
 * its own gives way to a verb behind.
 */
final class TenseReader {

  private static final Set<String> REPORTING =
      Set.of("said", "says", "told", "announced", "added", "reported", "stated", "confirmed");

  private static final Set<String> PREPARING =
      Set.of(
          "preparing", "prepare", "prepared", "prepares", "ready", "bracing", "braced", "tickets");

  private static final Set<String> BEHIND_EVENT =
      Set.of("after", "following", "since", "despite", "during", "over", "from");

  private static final Set<String> AT_FIRST =
      Set.of("originally", "initially", "previously", "first", "last", "earlier");

  private static final Set<String> CANCELLED =
      Set.of("cancelled", "canceled", "scrapped", "abandoned", "postponed", "delayed");

  private static final Set<String> NO_VERB_AFTER_TO =
      Set.of("his", "her", "their", "its", "our", "my", "your", "some", "any", "all", "no", "one");

  /** Said of what was ("would make Monday's flood the worst") as of what will be. */
  private static final Set<String> CONDITIONAL = Set.of("would", "could", "might");

  /** Adjectives and nouns between a day and the verb: "the Sunday league match will". */
  private static final int MOST_NOUNS = 3;

  private final TimeTokens t;
  private final VerbTense verbs;

  TenseReader(TimeTokens tokens) {
    t = tokens;
    verbs = new VerbTense(t);
  }

  /** Returns the tense at an expression. */
  Tense read(Window around) {
    int start = around.start();
    int end = around.end();
    if (isStated(start) || isSubject(around)) {
      return Tense.LIKELY_FUTURE;
    }
    int arranged = t.is(start - 1, "for") ? arranged(start - 2, around.first()) : -1;
    if (arranged >= 0) {
      return isChanged(arranged, around) ? Tense.NEAREST : Tense.FUTURE;
    }
    if (t.isApostrophe(end) && t.glued(end) && !t.is(end + 2, "time")) {
      return ofNoun(around);
    }
    if (isOfWhatWillBe(around)) {
      return Tense.FUTURE;
    }
    Tense tense = nearest(around);
    return tense == Tense.UNKNOWN && isOfScheduled(around) ? Tense.NEAREST : tense;
  }

  /** "the January 23 polls will be rigged", whatever was said of them before. */
  private boolean isOfWhatWillBe(Window around) {
    int verb = around.end();
    while (verb < around.limit() && t.isWord(verb) && t.is(verb, Role.NONE)) {
      verb++;
    }
    int words = verb - around.end();
    boolean noun = words > 0 && words <= MOST_NOUNS && t.is(around.start() - 1, Role.ARTICLE);
    return noun && t.isAny(verb, "will", "can");
  }

  /** "a final with the champions on Saturday", "elections on Sunday", and no verb that tells. */
  private boolean isOfScheduled(Window around) {
    int last = t.is(around.start() - 1, "on") ? around.start() - 2 : around.start() - 1;
    for (int i = last; i >= Math.max(around.first(), last - 4) && t.isWord(i); i--) {
      if (t.is(i, Cue.SCHEDULED)) {
        return true;
      }
    }
    return false;
  }

  /** "The vote is on Thursday", "come Thursday". */
  private boolean isStated(int start) {
    int verb = t.isAny(start - 1, "on", "at") ? start - 2 : start - 1;
    return t.isAny(verb, "is", "are") || t.is(start - 1, "come");
  }

  /** "Thursday is the longest day." */
  private boolean isSubject(Window around) {
    return around.start() == around.first() && t.is(around.end(), "is");
  }

  /** "set sentencing for May 14": returns the verb of what was arranged and lies ahead, or -1. */
  private int arranged(int last, int first) {
    for (int i = last; i >= Math.max(first, last - 4); i--) {
      if (t.is(i, Cue.ARRANGED)) {
        return i;
      }
    }
    return -1;
  }

  /** "had been scheduled for", "was first set for", "planned for Saturday was cancelled". */
  private boolean isChanged(int arranged, Window around) {
    boolean late = t.is(arranged - 1, "been") && t.is(arranged - 2, "had");
    if (late || t.is(arranged - 1, "had") || t.isOneOf(arranged - 1, AT_FIRST)) {
      return true;
    }
    for (int i = around.end(); i < around.limit(); i++) {
      if (t.isOneOf(i, CANCELLED) || (t.is(i, "called") && t.is(i + 1, "off"))) {
        return true;
      }
    }
    return false;
  }

  /** "Thursday's fight" was, "ahead of Thursday's vote" will be, whatever the sentence tells. */
  private Tense ofNoun(Window around) {
    int start = around.start();
    if (isAwaited(start)) {
      return Tense.LIKELY_FUTURE;
    }
    for (int i = start - 2; i >= start - 3; i--) {
      if (verbs.isModal(i)) {
        return ofModal(i);
      }
    }
    boolean scheduled = false;
    for (int i = around.end(); i < Math.min(around.limit(), around.end() + 7); i++) {
      boolean verb = t.is(i, Role.FUTURE) || t.is(i, Role.PAST);
      if (verb && !(scheduled && t.isMark(i - 1, '"'))) {
        return verbs.at(i) == Tense.FUTURE ? ofModal(i) : Tense.PAST;
      }
      scheduled |= t.is(i, Cue.SCHEDULED);
    }
    boolean told = t.isOneOf(start - 1, BEHIND_EVENT) && nearest(around) == Tense.PAST;
    return scheduled && !told ? Tense.NEAREST : Tense.PAST;
  }

  private Tense ofModal(int verb) {
    return t.isOneOf(verb, CONDITIONAL) ? Tense.NEAREST : Tense.FUTURE;
  }

  /** "ahead of Thursday's vote", "bracing for Thursday's storm". */
  private boolean isAwaited(int start) {
    for (int i = start - 1; i >= start - 3; i--) {
      boolean ready = t.isOneOf(i, PREPARING) && t.is(start - 1, "for");
      boolean runUp = t.is(i, "up") && t.isHyphen(i - 1) && t.is(i - 2, "run");
      if (ready || runUp || t.isAny(i, "ahead", "before") || t.is(i, "until")) {
        return true;
      }
    }
    return false;
  }

  private Tense nearest(Window around) {
    for (int i = around.start() - 1; i >= around.first() && !t.isMark(i, ';'); i--) {
      Tense tense = isInfinitive(i) ? ofInfinitive(i) : verbs.at(i);
      if (tense != Tense.UNKNOWN) {
        boolean clause =
            around.start() - i > 2 && t.isOneOf(i, REPORTING) && !isOfReport(i, around);
        return clause && behind(around) == Tense.FUTURE ? Tense.FUTURE : tense;
      }
    }
    return behind(around);
  }

  /**
   * "said in a statement on Friday", "in an update at 15:30", "told reporters Friday", "told a
   * court on Friday that".
   */
  private boolean isOfReport(int verb, Window around) {
    int before = t.isAny(around.start() - 1, "on", "at") ? around.start() - 2 : around.start() - 1;
    boolean listener = t.is(verb, "told") && before == verb + 1;
    return listener || t.is(before, Cue.REPORT) || t.is(around.end(), "that");
  }

  private Tense behind(Window around) {
    for (int i = around.end(); i < around.limit() && !t.isMark(i, ';'); i++) {
      boolean ahead = t.is(i - 1, Cue.FUTURE_INFINITIVE) && isInfinitive(i);
      Tense tense = ahead ? Tense.FUTURE : verbs.at(i);
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

  /** "agreed to meet", "has decided to meet", "to be held"; not "was to be held". */
  private Tense ofInfinitive(int to) {
    int before = to - 1;
    boolean decided = t.is(before, "decided") && t.isAny(before - 1, "has", "have");
    if (decided || t.is(before, Cue.FUTURE_INFINITIVE) || t.isAny(before, "is", "are")) {
      return Tense.FUTURE;
    }
    boolean late = t.isAny(before, "was", "were") || t.is(before, "had");
    return t.is(to + 1, "be") && !late ? Tense.LIKELY_FUTURE : Tense.UNKNOWN;
  }
}

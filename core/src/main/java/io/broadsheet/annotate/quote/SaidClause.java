package io.broadsheet.annotate.quote;

import java.util.Set;

/**
 * Tells clauses beside "said", where a verb of any shape behind a noun is enough, as "said" takes
 * few objects that are none.
 */
final class SaidClause {

  /** A predicate is looked for within so many items of its clause's beginning. */
  private static final int REACH = 12;

  private static final int LONGEST_ASIDE = 30;

  /** "many doubted it": these are subjects alone. */
  private static final Set<String> SEVERAL =
      Set.of(
          "many", "some", "most", "few", "several", "others", "all", "both", "nobody", "everyone");

  private final Frame frame;
  private final ClauseShape shape;
  private final PresentVerbs present;

  SaidClause(Frame frame, ClauseShape shape) {
    this.frame = frame;
    this.shape = shape;
    present = new PresentVerbs(frame);
  }

  /**
   * Returns whether the items behind "said" are a clause: a subject with a verb of any shape, as
   * "said" takes few objects that are none.
   */
  boolean isClause(int from, int to) {
    boolean preposition = frame.is(from, WordClass.PREPOSITION) && !isCapital(from);
    if (frame.isBreak(from) || frame.isQuote(from) || preposition) {
      return false;
    }
    for (int i = from + 1; i < to && i < from + REACH; i++) {
      if (frame.isBreak(i) || frame.isPoint(i)) {
        return goesOnBehindAside(i, to);
      }
      boolean verb = isPast(i) || takesObject(i) || frame.is(i, WordClass.PAST);
      if ((verb && hasNoun(from, i)) || present.isVerb(from, i)) {
        return true;
      }
    }
    boolean small = frame.is(from, WordClass.SMALL) && !frame.is(from, WordClass.CLAUSE);
    return !small
        && shape.hasPredicateOfItsOwn(from, to, frame.is(from, WordClass.CONJUNCTION), true);
  }

  private boolean isPast(int item) {
    String lower = frame.lower(item);
    return lower.length() > 4 && lower.endsWith("ed");
  }

  /** "the plan, while costly, was": an aside in commas between subject and predicate. */
  private boolean goesOnBehindAside(int comma, int to) {
    if (!frame.isMark(comma, ',')) {
      return false;
    }
    boolean relative = frame.is(comma + 1, "who") || frame.is(comma + 1, "which");
    int i = comma + 1;
    while (i < to && i < comma + LONGEST_ASIDE && !frame.isQuote(i) && !frame.isPoint(i)) {
      if (frame.isMark(i, ',') && frame.is(i + 1, WordClass.AUXILIARY)) {
        return true;
      }
      if (frame.isBreak(i) && !relative) {
        return false;
      }
      i++;
    }
    return false;
  }

  /** "Beyond Zero will go on": what else would be a preposition begins a name. */
  private boolean isCapital(int item) {
    String text = frame.tokens().text();
    int next = item + 1;
    return Character.isUpperCase(text.charAt(frame.tokens().start(frame.first(item))))
        && frame.isWord(next)
        && Character.isUpperCase(text.charAt(frame.tokens().start(frame.first(next))));
  }

  /** Returns whether the items hold a predicate, or a verb of another shape behind a noun. */
  boolean hasVerb(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (present.isVerb(from, i) || (isPast(i) && hasNoun(from, i))) {
        return true;
      }
    }
    return shape.hasPredicate(from, to);
  }

  /** "prices rise every year", "it kills one in ten": a word between a noun and a determiner. */
  private boolean takesObject(int item) {
    String next = frame.lower(item + 1);
    boolean object =
        frame.is(item + 1, WordClass.DETERMINER)
            || (!next.isEmpty() && Character.isDigit(next.charAt(0)));
    return object && frame.isWord(item) && !frame.is(item, WordClass.SMALL);
  }

  /** Returns whether a word that may be a subject stands before an item: "the soldiers opened". */
  private boolean hasNoun(int from, int item) {
    if (item == from + 1 && SEVERAL.contains(frame.lower(from))) {
      return true;
    }
    boolean small = frame.is(item - 1, WordClass.SMALL) && !frame.is(item - 1, WordClass.ADVERB);
    return item > from && (frame.isName(item - 1) || frame.isWord(item - 1)) && !small;
  }
}

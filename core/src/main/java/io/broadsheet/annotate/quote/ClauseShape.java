package io.broadsheet.annotate.quote;

import java.util.Set;

/** Tells clauses from other phrases by their small words. */
final class ClauseShape {

  /** A predicate is looked for within so many items of its clause's beginning. */
  private static final int REACH = 25;

  private static final int PLAIN_REACH = 12;

  /** Words that a subordinate clause begins with that tells when something was said. */
  private static final Set<String> WHEN =
      Set.of("when", "as", "after", "before", "since", "until", "once");

  private static final Set<String> ESTIMATES =
      Set.of("about", "around", "over", "nearly", "almost", "roughly", "under");

  /** What is done to the document in which something was said: "in a report released today". */
  private static final Set<String> MADE_PUBLIC =
      Set.of("released", "published", "issued", "posted", "broadcast", "aired", "obtained");

  private final Frame frame;

  ClauseShape(Frame frame) {
    this.frame = frame;
  }

  /**
   * Returns whether an auxiliary follows close upon a subject, so that no noun phrase with a clause
   * in it is taken for a clause.
   */
  boolean isPlainClause(int from, int to) {
    if (!isClause(from, to)) {
      return false;
    }
    for (int i = from + 1; i <= to && i < from + PLAIN_REACH; i++) {
      if (frame.is(i, WordClass.AUXILIARY)) {
        return true;
      }
      if (isRelative(i) || frame.isBreak(i) || (isPredicate(i) && !frame.isQuote(i))) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether the items from one to another begin with a subject and its predicate. */
  boolean isClause(int from, int to) {
    if (frame.isQuote(from)) {
      return hasPredicate(from + 1, to);
    }
    boolean small = frame.is(from, WordClass.SMALL) && !frame.is(from, WordClass.CLAUSE);
    if ((small && !frame.isCompound(from)) || frame.isBreak(from) || from >= to) {
      return false;
    }
    return hasPredicateOfItsOwn(from, to, frame.is(from, WordClass.CONJUNCTION), false);
  }

  /** "The plan was “a disaster,” she said": marks at an item end a clause that began before. */
  boolean goesOnInMarks(int from, int item) {
    Marked marked = frame.quote(item);
    if (marked == null || frame.isBreak(item - 1) || frame.is(item - 1, WordClass.CONJUNCTION)) {
      return false;
    }
    String text = frame.tokens().text();
    boolean small = !Character.isUpperCase(text.charAt(marked.start()));
    boolean ends = ",.?!".indexOf(text.charAt(marked.end() - 1)) >= 0 || frame.isBreak(item + 1);
    return small && ends && hasPredicate(from, item - 1);
  }

  /**
   * Returns the same of what stands right behind its verb: words in marks that a preposition or an
   * article governs are no predicate there, but part of an object: "warned Smith against “games”".
   */
  boolean isClauseBehindVerb(int from, int to) {
    int object = from + 1;
    while (object < to && !isPredicate(object)) {
      object++;
    }
    boolean governed =
        (frame.is(object - 1, WordClass.PREPOSITION) && !frame.is(object - 1, "to"))
            || frame.is(object - 1, WordClass.DETERMINER);
    boolean part = frame.isQuote(object) && governed && !frame.isQuote(from);
    return isClause(from, to) && !(part && !hasPredicateOfItsOwn(object, to, false, false));
  }

  /**
   * "the man who spoke said": each relative clause has a predicate that is not the subject's. In
   * "admitted fraud and will testify" it is of who admitted it.
   */
  boolean hasPredicateOfItsOwn(int from, int to, boolean subordinate, boolean said) {
    int wanted = 1;
    for (int i = from + 1; i <= to && i < from + REACH; i++) {
      boolean shared = frame.is(i - 1, "and") && frame.is(i, WordClass.AUXILIARY);
      if (wanted == 1 && shared && !said && !hasPast(from, i)) {
        return false;
      }
      if (isPredicate(i) && --wanted == 0) {
        return true;
      }
      boolean relative = isRelative(i) || frame.is(i, "where");
      boolean joins = frame.is(i, "and") || isExample(i, said);
      boolean other = frame.is(i, WordClass.CONJUNCTION) && !joins;
      wanted += relative ? 1 : 0;
      if ((other && !relative && !subordinate) || frame.isMark(i, ';')) {
        return false;
      }
    }
    return false;
  }

  /** "Jones requested money and would": a word that may be a verb stands before. */
  private boolean hasPast(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (frame.lower(i).length() > 4 && frame.lower(i).endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  /** "such as prices", "the mission as Acme", and behind "said" also "his work as a guide". */
  private boolean isExample(int as, boolean said) {
    boolean example = frame.is(as - 1, "such") || frame.isName(as + 1) || said;
    return example && frame.is(as, "as") && !frame.isBreak(as - 1);
  }

  private boolean isRelative(int item) {
    return frame.is(item, "that") || frame.is(item, "who") || frame.is(item, "which");
  }

  /** "at least 40 people were killed": returns the first item behind "at least", "as many as". */
  int behindEstimate(int from) {
    if (ESTIMATES.contains(frame.lower(from)) && isNumber(from + 1)) {
      return from + 1;
    }
    if (frame.is(from, "at")) {
      return frame.is(from + 1, "least") || frame.is(from + 1, "most") ? from + 2 : from;
    }
    boolean many = frame.is(from + 1, "many") || frame.is(from + 1, "much");
    return frame.is(from, "as") && many && frame.is(from + 2, "as") ? from + 3 : from;
  }

  private boolean isNumber(int item) {
    String lower = frame.lower(item);
    boolean digit = !lower.isEmpty() && Character.isDigit(lower.charAt(0));
    return digit || lower.equals("half") || lower.equals("one") || lower.equals("two");
  }

  /** "she likes the plan", "they met him there": a pronoun that can only be a subject. */
  boolean beginsWithSubject(int from, int to) {
    if (from >= to || !frame.is(from, WordClass.PRONOUN)) {
      return false;
    }
    int verb = from + 1;
    while (verb < to && frame.is(verb, WordClass.ADVERB) && !frame.is(verb, WordClass.AUXILIARY)) {
      verb++;
    }
    if (frame.is(verb, WordClass.AUXILIARY)) {
      return true;
    }
    String lower = frame.lower(verb);
    boolean object = frame.is(from, "it") || frame.is(from, "you");
    boolean shaped = lower.length() > 3 && (lower.endsWith("s") || lower.endsWith("ed"));
    return frame.isWord(verb) && !frame.is(verb, WordClass.SMALL) && (shaped || !object);
  }

  boolean tellsWhen(int item) {
    return WHEN.contains(frame.lower(item));
  }

  /** "Speaking in Rome, she was", but not "flooding caused by the rain has displaced". */
  boolean isParticiple(int from) {
    String lower = frame.lower(from);
    int i = from + 1;
    while (i < frame.size() && !frame.isBreak(i) && !frame.is(i, WordClass.AUXILIARY)) {
      i++;
    }
    boolean noun = i < frame.size() && !frame.isBreak(i) && frame.verb(from) == null;
    return lower.endsWith("ed") || (lower.endsWith("ing") && !noun);
  }

  /** "the worst day since the truce began": a noun phrase whose only verbs are subordinate. */
  boolean isApposition(int from) {
    int i = from + 1;
    while (i < frame.size() && !isPredicate(i) && !frame.isPoint(i) && !subordinates(i)) {
      i++;
    }
    return frame.is(from, WordClass.DETERMINER) && subordinates(i);
  }

  private boolean subordinates(int item) {
    String lower = frame.lower(item);
    return lower.equals("since")
        || lower.equals("after")
        || (frame.is(item, WordClass.CONJUNCTION) && !lower.equals("and"));
  }

  /** "Among those who said it was late was Smith": the verb before the subject of a sentence. */
  boolean presents(int item) {
    return frame.is(0, "among")
        && frame.is(item, WordClass.BE)
        && frame.isPerson(item + 1)
        && !frame.isPossessive(item + 2);
  }

  /** Returns whether the items hold a predicate anywhere. */
  boolean hasPredicate(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (isPredicate(i)) {
        return true;
      }
    }
    return false;
  }

  /** The same without participles behind a comma: "In his office, flanked by flags". */
  boolean hasPredicateBesidesAsides(int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean aside = frame.isBreak(i - 1) && frame.is(i + 1, WordClass.PREPOSITION);
      if (isPredicate(i) && !(aside && frame.lower(i).endsWith("ed"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPredicate(int item) {
    String lower = frame.lower(item);
    if (frame.is(item, WordClass.AUXILIARY) || frame.isQuote(item)) {
      return true;
    }
    if (frame.is(item - 1, WordClass.DETERMINER)) {
      return false;
    }
    boolean past = lower.length() > 3 && lower.endsWith("ed") && !lower.equals("based");
    return past && isFollowedLikeVerb(item + 1);
  }

  /** "axed the deal" but not "verified deaths". */
  private boolean isFollowedLikeVerb(int item) {
    String lower = frame.lower(item);
    return (!frame.isWord(item) && !frame.isPossessive(item))
        || frame.is(item, WordClass.SMALL)
        || frame.is(item, WordClass.TIME)
        || Character.isDigit(lower.charAt(0));
  }

  /**
   * Returns whether a reporting clause ends behind its verb: with the sentence, a break, or "in a
   * statement", "on Friday", "to reporters" before one.
   */
  int endOfReport(int from) {
    int i = from;
    while (i < frame.size() && i < from + 12) {
      if (frame.isBreak(i) || frame.isPoint(i)) {
        return i;
      }
      boolean first = i == from;
      boolean adverbial =
          frame.is(i, WordClass.PREPOSITION)
              || frame.is(i, WordClass.TIME)
              || frame.is(i + 1, WordClass.TIME)
              || (frame.is(i, WordClass.ADVERB) && !frame.is(i, WordClass.AUXILIARY));
      boolean verb = isPredicate(i) && !MADE_PUBLIC.contains(frame.lower(i));
      if ((first && !adverbial) || frame.isQuote(i) || verb) {
        return -1;
      }
      i++;
    }
    return i >= frame.size() ? i : -1;
  }
}

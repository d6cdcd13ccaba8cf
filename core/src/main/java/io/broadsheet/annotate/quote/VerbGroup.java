package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.quote.ReportingVerbs.Form;
import java.util.Set;

/** What stands right before a verb and belongs to it: "has often", "went on to", "and then". */
final class VerbGroup {

  /** By what somebody speaks from afar. */
  private static final Set<String> MEANS =
      Set.of("phone", "telephone", "email", "e-mail", "text", "fax", "letter", "video", "radio");

  /** "late Monday", "earlier this week". */
  private static final Set<String> BEFORE_TIME =
      Set.of("this", "last", "late", "early", "later", "earlier");

  private final Frame frame;

  VerbGroup(Frame frame) {
    this.frame = frame;
  }

  /** Returns the item before the adverbs that end at an item. */
  int skipAdverbs(int from) {
    int i = from;
    while (i >= 0) {
      if (frame.is(i, "to") && goesOn(i)) {
        i -= 3;
      } else if (frame.is(i, WordClass.ADVERB) && !isConjoining(i)) {
        i--;
      } else if (frame.is(i, "long") && frame.is(i - 1, WordClass.AUXILIARY)) {
        i--;
      } else if (frame.is(i, "times") || frame.is(i, "twice")) {
        i -= frame.is(i, "times") ? 2 : 1;
      } else if (timeBefore(i) < i) {
        i = timeBefore(i);
      } else if (isAsideAdverb(i)) {
        i = frame.isBreak(i - 2) ? i - 3 : i;
        if (frame.isBreak(i)) {
          return i;
        }
      } else {
        return i;
      }
    }
    return i;
  }

  /**
   * "Smith Monday said", "the bank last week said", "Smith late Monday night said": the item before
   * a bare time that ends at an item; that item itself where none does.
   */
  private int timeBefore(int item) {
    int i = item;
    while (frame.is(i, WordClass.TIME) && !frame.is(i, WordClass.FINITE)) {
      i--;
    }
    if (i == item) {
      return item;
    }
    while (BEFORE_TIME.contains(frame.lower(i))) {
      i--;
    }
    boolean noun = frame.isWord(i) && !frame.is(i, WordClass.SMALL);
    return noun || frame.isName(i) || frame.isMark(i, ')') ? i : item;
  }

  private boolean isConjoining(int item) {
    return frame.is(item, "and") || frame.is(item, "but");
  }

  /** ", however," and ", too,". */
  private boolean isAsideAdverb(int comma) {
    return frame.isMark(comma, ',')
        && frame.is(comma - 1, WordClass.ADVERB)
        && !isConjoining(comma - 1)
        && frame.isBreak(comma - 2);
  }

  /** "went on to". */
  boolean goesOn(int to) {
    return frame.is(to - 1, "on") && (frame.is(to - 2, "went") || frame.is(to - 2, "goes"));
  }

  /** Returns whether a verb without a subject of its own takes that of the clause before it. */
  boolean isShared(int verb, Form form) {
    int before = beforeAdverbs(verb);
    if (form == Form.ING) {
      return before < 0
          || frame.isBreak(before)
          || isConjoining(before)
          || frame.isQuote(before)
          || frame.is(before, "by")
          || frame.verb(before) != null
          || SpeakerNouns.kind(frame.lower(before)) == SpeakerNouns.Kind.DOCUMENT;
    }
    return isConjoining(before) || frame.isBreak(before);
  }

  /** Returns the finite verb that an -ing form goes right on from, or -1: "left saying". */
  int goesOnFrom(int verb, Form form) {
    int before = form == Form.ING && !frame.is(verb - 1, "not") ? beforeAdverbs(verb) : -1;
    return frame.isFinite(before) && !frame.is(before, WordClass.BE) ? before : -1;
  }

  /** Returns whether "and" or "but" stands before a verb and its adverbs. */
  boolean isCoordinated(int verb) {
    return isConjoining(beforeAdverbs(verb));
  }

  /** Returns the item before a verb and its adverbs: "and several times described". */
  private int beforeAdverbs(int verb) {
    int before = frame.is(verb - 1, "times") ? verb - 3 : verb - 1;
    while (before >= 0 && !isConjoining(before) && frame.is(before, WordClass.ADVERB)) {
      before--;
    }
    return before;
  }

  /**
   * Returns whether a past form is a passive's: "was told", "only then was it told", "described
   * by"; not "said by phone".
   */
  boolean isPassive(int at) {
    if (frame.is(at + 1, "by") && !MEANS.contains(frame.lower(at + 2))) {
      return true;
    }
    int i = at - 1;
    while (i >= 0 && frame.is(i, WordClass.ADVERB) && !frame.is(i, WordClass.BE)) {
      i--;
    }
    boolean inverted = frame.is(i, "it") && frame.is(i - 1, WordClass.BE);
    return inverted || frame.is(i, WordClass.BE);
  }

  /** A base form is a verb in the present of a plural, or behind "went on to" and the like. */
  boolean mayBeFinite(int at) {
    if (frame.isCompound(at)) {
      return false;
    }
    if (frame.is(at - 1, "to")) {
      return goesOn(at - 1);
    }
    boolean both = frame.is(at - 1, "both") || frame.is(at - 1, "all");
    return (both || !frame.is(at - 1, WordClass.DETERMINER))
        && !frame.is(at - 1, WordClass.PREPOSITION);
  }

  /**
   * Returns whether a past form is an adjective: "a written statement", "its stated aim", "for
   * alleged fraud".
   */
  boolean isAttribute(int at) {
    boolean noun = frame.isWord(at + 1) && !frame.is(at + 1, WordClass.SMALL);
    return frame.is(at - 1, WordClass.ARTICLE)
        || frame.is(at - 1, WordClass.POSSESSIVE)
        || frame.isPossessive(at - 1)
        || (noun && frame.is(at - 1, WordClass.PREPOSITION));
  }
}

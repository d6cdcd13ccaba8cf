package io.broadsheet.annotate.quote;

/** Reads names that say something together: "Smith and Jones said", "Smith, Jones and Low said". */
final class JointNames {

  /** Items between "and" and the name behind it: "and former prime minister Jones". */
  private static final int REACH_OF_TITLES = 5;

  private final Frame frame;

  JointNames(Frame frame) {
    this.frame = frame;
  }

  /** Returns the names that are joined to the one at an item and stand before it, with it. */
  Name endingWith(int item, Name name) {
    int and = item - 1;
    while (and > item - REACH_OF_TITLES && isTitle(and)) {
      and--;
    }
    Name other = frame.is(and, "and") ? frame.name(and - 1) : null;
    if (other == null) {
      return name;
    }
    return listBefore(and - 1, other.joinedTo(name, " and "), name.isPerson());
  }

  private boolean isTitle(int item) {
    String lower = frame.lower(item);
    return SpeakerNouns.isPerson(lower)
        || SpeakerNouns.isShortTitle(lower)
        || frame.is(item, WordClass.ARTICLE)
        || (frame.isWord(item) && frame.tokens().isCapitalized(frame.first(item)));
  }

  /** Takes in "Smith, " before "Jones and Low"; "In Paris, Jones and Low" are two. */
  private Name listBefore(int item, Name names, boolean people) {
    Name before = frame.isMark(item - 1, ',') ? frame.name(item - 2) : null;
    boolean alone = item == 2 || frame.isBreak(item - 3) || frame.isQuote(item - 3);
    return before != null && alone && before.isPerson() == people
        ? listBefore(item - 2, before.joinedTo(names, ", "), people)
        : names;
  }
}

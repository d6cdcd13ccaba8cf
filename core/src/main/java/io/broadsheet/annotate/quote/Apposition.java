package io.broadsheet.annotate.quote;

import java.util.Set;

/**
 * Tells what stands between commas before a verb: "Smith, a nurse, said", "Smith, KC, said",
 * "Smith, 67, of Derby, Ohio, said". A segment is what stands between two breaks.
 */
final class Apposition {

  /** What stands behind the name of a larger place that a smaller one lies in. */
  private static final Set<String> AREAS =
      Set.of("province", "state", "county", "district", "prefecture", "region", "governorate");

  private final Frame frame;
  private final PhraseBounds bounds;

  Apposition(Frame frame, PhraseBounds bounds) {
    this.frame = frame;
    this.bounds = bounds;
  }

  /** "Users left; Smith noted that programs, called “apps,” sold": no aside reports anything. */
  boolean reports(int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.is(i + 1, "that") && frame.verb(i) != null) {
        return !isAside(from);
      }
    }
    return false;
  }

  /**
   * "Smith, head of Acme, a maker of anvils, said" and "Smith, who leads Acme, a maker of anvils,
   * said": what Acme is, not who speaks.
   */
  boolean isOfObject(int from) {
    int object = lastOfSegmentBefore(from);
    if (!frame.is(from, WordClass.DETERMINER) || !(frame.isName(object) || frame.isQuote(object))) {
      return false;
    }
    int segment = bounds.segmentStart(object);
    int before = frame.is(object - 1, WordClass.DETERMINER) ? object - 2 : object - 1;
    boolean relative = segment > 0 && segment < object && isRelative(segment);
    return relative || (frame.is(before, WordClass.PREPOSITION) && !opens(segment));
  }

  /** "In a talk with Smith, the minister said": no comma closes what would be an apposition. */
  boolean isBehindOpening(int from) {
    return frame.isMark(from - 1, ',') && opens(bounds.segmentStart(from - 2));
  }

  private boolean isRelative(int item) {
    return frame.is(item, "who") || frame.is(item, "which");
  }

  /** Steps over the break before a segment, which may be "--". */
  int lastOfSegmentBefore(int from) {
    if (frame.isQuote(from - 1)) {
      return from - 1;
    }
    return frame.isBreak(from - 2) ? from - 3 : from - 2;
  }

  /** "Smith, KC, said", "Smith, of Derby, Ohio, said", "Smith, a nurse in Derby, Conn., said". */
  boolean isLettersOrState(int from, int to) {
    if (to == from + 1 && frame.isPlace(from) && AREAS.contains(frame.lower(to))) {
      return frame.isName(from - 2);
    }
    if (from != to || !frame.isName(from) || !frame.isName(from - 2)) {
      return false;
    }
    boolean shortened = frame.tokens().isMark(frame.last(to) + 1, '.');
    int segment = bounds.segmentStart(from - 2);
    boolean letters = frame.isPerson(from - 2) && !frame.isPerson(from) && !opens(segment);
    boolean state = frame.isPlace(from) && !(segment == 0 && opens(segment));
    return shortened || letters || state;
  }

  /** "When she met Smith, Acme, which", "In Rome, Acme, which": what comes before a subject. */
  private boolean opens(int segment) {
    return isAside(segment) || frame.is(segment, WordClass.CONJUNCTION);
  }

  /** "the prime minister, Keir Lawson, told": the subject begins with the role before the name. */
  int startOfRole(int name) {
    if (!frame.isMark(name - 1, ',')) {
      return name;
    }
    int begin = bounds.segmentStart(name - 2);
    boolean definite =
        frame.is(begin, WordClass.POSSESSIVE)
            || frame.is(begin, "the")
            || frame.isPossessive(begin + 1);
    boolean role = definite && SpeakerNouns.kind(frame.lower(lastOfNoun(begin, name - 2))) != null;
    return role && bounds.start(name - 2) == begin ? begin : name;
  }

  /** "the head of the bank": the item before the preposition of a phrase, or the phrase's last. */
  private int lastOfNoun(int from, int to) {
    int i = from + 1;
    while (i < to && !frame.is(i, WordClass.PREPOSITION)) {
      i++;
    }
    return i < to ? i - 1 : to;
  }

  /** "Woodley, the union's secretary, said": the item of the name before the description, or -1. */
  int nameBefore(int from, Mention mention) {
    boolean description =
        mention.kind() == Mention.Kind.DESCRIPTION
            || (mention.kind() == Mention.Kind.NAME && frame.is(from, WordClass.DETERMINER));
    boolean member = !description && isMember(from);
    boolean apposed = (description || member) && frame.isMark(from - 1, ',');
    int at = apposed ? nameUpTo(from - 2) : -1;
    return isApposedTo(at) && (!member || frame.isPerson(at)) ? at : -1;
  }

  /** "Smith, Republican of Ohio, said": of which party and where. */
  private boolean isMember(int from) {
    return frame.isName(from) && frame.is(from + 1, "of") && frame.isPlace(from + 2);
  }

  private boolean isApposedTo(int at) {
    return frame.isName(at)
        && !frame.isPlace(at)
        && !frame.is(at - 1, WordClass.PREPOSITION)
        && !frame.is(at - 1, WordClass.DETERMINER);
  }

  /** "Smith", "Smith of Ohio", "Smith (R)", "Smith, R-Ohio", "Smith, 67": the item of the name. */
  private int nameUpTo(int last) {
    int at = frame.isMark(last, ')') ? beforeBracket(last) : last;
    at = isAgeOrAffiliation(at) && frame.isMark(at - 1, ',') ? at - 2 : at;
    boolean placed = frame.isName(at) && frame.is(at - 1, WordClass.PREPOSITION);
    return placed && frame.isPerson(at - 2) ? at - 2 : at;
  }

  private boolean isAgeOrAffiliation(int item) {
    String lower = frame.lower(item);
    boolean number = !lower.isEmpty() && Character.isDigit(lower.charAt(0));
    return number || frame.isAffiliation(item);
  }

  /** "who leads the bank", "speaking in Ankara", "aged 56", "in turn". */
  boolean isAside(int from) {
    String lower = frame.lower(from);
    return lower.startsWith("who")
        || lower.equals("which")
        || (lower.endsWith("ing") && lower.length() > 4)
        || frame.is(from, WordClass.PREPOSITION)
        || frame.is(from, WordClass.ADVERB)
        || (lower.endsWith("ed") && lower.length() > 4);
  }

  /** "General Motors Corporation (GM) announced". */
  int beforeBracket(int closing) {
    int open = closing;
    while (open > 0 && closing - open < 8 && !frame.isMark(open, '(')) {
      open--;
    }
    return frame.isMark(open, '(') ? open - 1 : closing;
  }
}

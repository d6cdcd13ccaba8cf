package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.internal.WordList;
import java.util.Set;

/** Which capitalised words may begin a name, and what may follow them in it. */
final class CapitalWords {

  private static final Set<String> BODY_WORDS =
      Set.copyOf(WordList.read(CapitalWords.class, "body-words.txt"));

  /** Letters of a title that ends with a full stop: "Mrs.", "Dame." does not. */
  private static final int LONGEST_TITLE = 3;

  private final Tokens tokens;

  CapitalWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns whether a token may begin a name, or go on with one. */
  boolean begins(int i) {
    return tokens.isCapitalized(i) && (!isCommon(i) || isTitled(i));
  }

  private boolean isTitled(int i) {
    return !WordClass.SMALL.has(tokens, i) && isTitle(i - 1);
  }

  private boolean isCommon(int i) {
    String lower = tokens.lower(i);
    int classes = FunctionWords.classes(tokens, i);
    return WordClass.SMALL.in(classes)
        || WordClass.TIME.in(classes)
        || isRole(i)
        || Gender.ofTitle(lower) != Gender.UNKNOWN
        || SpeakerNouns.isShortTitle(lower)
        || (WordClass.NATIONALITY.in(classes) && !isGivenName(i));
  }

  /** Returns whether a token is "Minister", but not "Bank", nor "Dean" in "Her husband, Dean,". */
  boolean isRole(int i) {
    return SpeakerNouns.kind(tokens.lower(i)) != null && !isBodyWord(i) && !isApposedGivenName(i);
  }

  private boolean isApposedGivenName(int i) {
    return tokens.isMark(i - 1, ',') && tokens.isMark(i + 1, ',') && isGivenName(i);
  }

  /** Returns whether a token is a title before a name, or the point of one in short. */
  boolean isTitle(int item) {
    boolean point = tokens.isMark(item, '.');
    int word = point ? item - 1 : item;
    if (point && !(tokens.isCapitalized(word) && tokens.string(word).length() <= LONGEST_TITLE)) {
      return false;
    }
    return Gender.ofTitle(tokens.lower(word)) != Gender.UNKNOWN;
  }

  /** Returns whether a word tells that the name it stands in is an institution's. */
  boolean isBodyWord(int i) {
    return BODY_WORDS.contains(tokens.lower(i));
  }

  boolean isGivenName(int i) {
    return Gender.ofGivenName(tokens.lower(i)) != Gender.UNKNOWN;
  }

  /** Returns the last token of what the run goes on with behind token {@code last}, or -1. */
  int following(int last, int limit) {
    int next = last + 1;
    if (next >= limit) {
      return -1;
    }
    if (tokens.kind(next) == Tokens.Kind.MARK) {
      return behindMark(last, next, limit);
    }
    if (tokens.isCapitalized(next)) {
      return begins(next) ? next : -1;
    }
    return WordClass.PARTICLE.has(tokens.string(next)) ? behindParticle(next, limit) : -1;
  }

  /**
   * "com" in "Amazon.com", "Smith" in "J. Smith", "Dutch" in "Anglo-Dutch", "Co" in "Hart & Co".
   */
  private int behindMark(int last, int mark, int limit) {
    int next = mark + 1;
    boolean point = tokens.isMark(mark, '.');
    if (point && isInSite(mark)) {
      return next;
    }
    boolean initial = point && tokens.end(last) - tokens.start(last) == 1;
    boolean joined = isJoint(mark) && !tokens.is(next, "s");
    return (initial || joined) && next < limit && begins(next) ? next : -1;
  }

  /** "Amazon.com": the name of a site. */
  private boolean isInSite(int point) {
    int next = point + 1;
    boolean inside = tokens.glued(point) && tokens.glued(next);
    return inside && tokens.isWord(next) && !tokens.isCapitalized(next);
  }

  private boolean isJoint(int mark) {
    return switch (tokens.first(mark)) {
      case '&' -> true;
      case '-', '’', '\'' -> tokens.glued(mark + 1);
      default -> false;
    };
  }

  /** "Berg" in "van Berg", "Assad" in "al-Assad". */
  private int behindParticle(int particle, int limit) {
    int name = tokens.isMark(particle + 1, '-') ? particle + 2 : particle + 1;
    return name < limit && begins(name) ? name : -1;
  }
}

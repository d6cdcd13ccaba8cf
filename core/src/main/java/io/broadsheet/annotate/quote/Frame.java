package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as seen from outside its quotation marks: each marked stretch, each name and each
 * possessive ending is one item, and every other token is, but for points that end nothing. A
 * sentence that is cut within marks is one frame.
 */
final class Frame {

  /** What an item is that is neither a plain token nor a name nor in marks. */
  enum Ending {
    /** "'s" or "'". */
    POSSESSIVE,
    /** "R-Toledo", "D-Calif.". */
    AFFILIATION,
    /** A verb in short behind its subject: the "'s" of "it's", "'re", "'ll". */
    CONTRACTED
  }

  /** Is set where the classes of an item are known; no class has this bit. */
  private static final int READ = Integer.MIN_VALUE;

  private final Tokens tokens;
  private final int[] first;
  private final int[] last;
  private final @Nullable Object[] what;

  /** The classes of the items' words with {@link #READ}, or 0 where nobody has asked for them. */
  private final int[] classes;

  private final boolean opensParagraph;

  Frame(Tokens tokens, int[] first, int[] last, @Nullable Object[] what, boolean opensParagraph) {
    this.tokens = tokens;
    this.first = first;
    this.last = last;
    this.what = what;
    classes = new int[first.length];
    this.opensParagraph = opensParagraph;
  }

  Tokens tokens() {
    return tokens;
  }

  /** Returns whether no other frame of its paragraph stands before it. */
  boolean opensParagraph() {
    return opensParagraph;
  }

  int size() {
    return first.length;
  }

  private boolean has(int item) {
    return item >= 0 && item < first.length;
  }

  /** Returns the first token of an item. */
  int first(int item) {
    return first[item];
  }

  /** Returns the last token of an item. */
  int last(int item) {
    return last[item];
  }

  int start(int item) {
    return tokens.start(first[item]);
  }

  int end(int item) {
    return tokens.end(last[item]);
  }

  @Nullable Marked quote(int item) {
    return has(item) && what[item] instanceof Marked marked ? marked : null;
  }

  @Nullable Name name(int item) {
    return has(item) && what[item] instanceof Name name ? name : null;
  }

  boolean isQuote(int item) {
    return has(item) && what[item] instanceof Marked;
  }

  /** Returns whether the frame is nothing but words in marks. */
  boolean isOnlyMarked() {
    return size() == 1 && isQuote(0);
  }

  /** Returns whether the first item is words in marks that no comma could end. */
  boolean asksOrShouts() {
    Marked marked = quote(0);
    return marked != null && "?!".indexOf(tokens.text().charAt(marked.end() - 1)) >= 0;
  }

  boolean isName(int item) {
    return has(item) && what[item] instanceof Name;
  }

  /** Returns whether words in marks stand right before an item, with a comma or without. */
  boolean isBehindQuote(int item) {
    return isQuote(item - 1) || (isBreak(item - 1) && isQuote(item - 2));
  }

  /** A full stop, an exclamation or a question mark. */
  boolean isPoint(int item) {
    return isMark(item, '.') || isMark(item, '!') || isMark(item, '?');
  }

  /** Returns whether the item is a name, or a noun for those who speak. */
  boolean isNounLike(int item) {
    return isName(item) || SpeakerNouns.kind(lower(item)) != null;
  }

  /** Returns whether the item is a person's name. */
  boolean isPerson(int item) {
    Name name = name(item);
    return name != null && name.isPerson();
  }

  boolean isPossessive(int item) {
    return has(item) && what[item] == Ending.POSSESSIVE;
  }

  boolean isPlace(int item) {
    Name name = name(item);
    return name != null && name.kind() == Name.Kind.PLACE;
  }

  boolean isAffiliation(int item) {
    return has(item) && what[item] == Ending.AFFILIATION;
  }

  /**
   * Returns whether the item only tells more of another: "Smith's plan", "a friend of Smith", "the
   * Smith administration", and Jones in "goals from Smith and Jones".
   */
  boolean isModifier(int item) {
    boolean named = isPerson(item) && is(item - 1, "the") && isWord(item + 1);
    boolean attribute = named && !is(item + 1, WordClass.SMALL) && verb(item + 1) == null;
    boolean listed = is(item - 1, "and") && isPerson(item - 2) && isModifier(item - 2);
    return attribute || listed || isPossessive(item + 1) || is(item - 1, WordClass.PREPOSITION);
  }

  /** Returns the item in lower case if it is a plain word or number, else an empty string. */
  String lower(int item) {
    return has(item) && what[item] == null ? tokens.lower(first[item]) : "";
  }

  /** Returns whether the item is this plain word or number. */
  boolean is(int item, String lower) {
    return has(item) && what[item] == null && tokens.is(first[item], lower);
  }

  /** Returns the verb of speech that the item is a form of, or null. */
  ReportingVerbs.@Nullable Verb verb(int item) {
    return has(item) && what[item] == null ? ReportingVerbs.of(tokens, first[item]) : null;
  }

  /** Returns whether the item is a plain word, or a verb in short, of a class. */
  boolean is(int item, WordClass wanted) {
    if (!has(item)) {
      return false;
    }
    return what[item] == null
        ? wanted.in(classes(item))
        : what[item] == Ending.CONTRACTED && wanted.in(FunctionWords.CONTRACTED);
  }

  /**
   * Returns whether the item is likely a finite verb: not in "a retired judge", "Rome-based firm"
   * and "the Met department".
   */
  boolean isFinite(int item) {
    return is(item, WordClass.FINITE) && !isAttributive(item);
  }

  private boolean isAttributive(int item) {
    boolean joined = isMark(item - 1, '-') && !isBreak(item - 1);
    boolean governed =
        is(item - 1, WordClass.ARTICLE)
            || is(item - 1, WordClass.POSSESSIVE)
            || is(item - 1, WordClass.PREPOSITION);
    boolean named = is(item - 1, WordClass.ARTICLE) && tokens.isCapitalized(first[item]);
    return (named || ((joined || governed) && lower(item).endsWith("ed"))) && isWord(item + 1);
  }

  private int classes(int item) {
    if (classes[item] == 0) {
      classes[item] = READ | FunctionWords.classes(tokens, first[item]);
    }
    return classes[item];
  }

  boolean isMark(int item, char mark) {
    return has(item) && what[item] == null && tokens.isMark(first[item], mark);
  }

  /** A comma, dash, bracket, colon or semicolon that parts phrases. */
  boolean isBreak(int item) {
    return (isMark(item) && ",;:()[]–—―…".indexOf(tokens.first(first[item])) >= 0) || isDash(item);
  }

  /** Whether the item is the first of a compound: "first-quarter profit", "Monday-night games". */
  boolean isCompound(int item) {
    return isMark(item + 1, '-') && !isDash(item + 1);
  }

  private boolean isMark(int item) {
    return has(item) && what[item] == null && tokens.kind(first[item]) == Tokens.Kind.MARK;
  }

  /** A hyphen between spaces, or two of them. */
  private boolean isDash(int item) {
    return isMark(item, '-') && !(tokens.glued(first[item]) && tokens.glued(last[item] + 1));
  }

  boolean isWord(int item) {
    return has(item) && what[item] == null && tokens.isWord(first[item]);
  }

  boolean isNumber(int item) {
    String lower = lower(item);
    return !lower.isEmpty() && lower.chars().allMatch(Character::isDigit);
  }
}

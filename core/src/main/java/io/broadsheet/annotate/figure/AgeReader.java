package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.Tokens;
import java.util.Set;

/** Tells ages that name no unit: "aged 46", "ages 5 to 11", "Ann Lowe, 46, of Mill Lane". */
final class AgeReader {

  /** Nobody has been known to live longer than 122 years. */
  private static final int OLDEST = 122;

  private static final Set<String> AGE = Set.of("aged", "age", "ages");

  private static final Set<String> SOMEONE = Set.of("he", "she", "who");

  private static final Set<String> BEFORE_AGE =
      Set.of("of", "between", "from", "about", "around", "over", "under", "just", "only", "at");

  /** Before a name these make it a place, and what follows it a count. */
  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "at", "near", "across", "outside", "throughout", "around", "won", "beat");

  private static final Set<String> AFTER_TURNING =
      Set.of("on", "in", "this", "next", "last", "today", "tomorrow", "yesterday", "and", "later");

  private final Tokens tokens;

  AgeReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns whether a number without a unit counts the years of a life. */
  boolean isAge(Amount number) {
    double value = number.value();
    return value >= 0 && value <= OLDEST && (isNamed(number) || (value >= 1 && isSaid(number)));
  }

  private boolean isSaid(Amount number) {
    return number.plain() && (isApposition(number) || isPredicate(number));
  }

  /** "aged 46", "at the age of 46", "aged between 18 and 24". */
  private boolean isNamed(Amount number) {
    int i = number.first() - 1;
    boolean second = tokens.is(i, "and") || tokens.is(i, "to") || tokens.isMark(i, '-');
    i = second && isNumber(i - 1) ? i - 2 : i;
    i = BEFORE_AGE.contains(tokens.lower(i)) ? i - 1 : i;
    return AGE.contains(tokens.lower(i));
  }

  private boolean isNumber(int i) {
    return tokens.isNumber(i) || (tokens.isWord(i) && NumberWords.word(tokens, i) != null);
  }

  /** "He was 46.", "she is 46 and", "was just 19 at the time", "who turns 60 next month". */
  private boolean isPredicate(Amount number) {
    int before = number.first() - 1;
    int verb = tokens.is(before, "just") || tokens.is(before, "only") ? before - 1 : before;
    boolean is = tokens.is(verb, "was") || tokens.is(verb, "is");
    boolean turns = tokens.is(verb, "turns") || tokens.is(verb, "turned");
    if (turns && !tokens.isNumber(verb - 1)) {
      return !tokens.isWord(number.next()) || AFTER_TURNING.contains(tokens.lower(number.next()));
    }
    return is && SOMEONE.contains(tokens.lower(verb - 1)) && isEndOfAge(number.next());
  }

  private boolean isEndOfAge(int next) {
    return tokens.isMark(next, '.')
        || tokens.isMark(next, ',')
        || tokens.is(next, "and")
        || tokens.is(next, "when")
        || (tokens.is(next, "at") && tokens.is(next + 1, "the") && tokens.is(next + 2, "time"));
  }

  /** A number between commas behind a name; a single word must be more clearly a person's. */
  private boolean isApposition(Amount number) {
    int before = number.first() - 1;
    int comma = tokens.is(before, "now") ? before - 1 : before;
    int next = number.next();
    if (tokens.isMark(before, '(')) {
      return isInBrackets(before, next);
    }
    if (tokens.isMark(comma, ',') && Cue.PERSON.has(tokens.lower(comma - 1))) {
      return tokens.isMark(next, ',') || tokens.is(next, "and");
    }
    return tokens.isMark(comma, ',') && isBehindName(comma, next);
  }

  private boolean isBehindName(int comma, int next) {
    int begin = nameBegin(comma - 1);
    if (begin == comma || BEFORE_PLACES.contains(tokens.lower(begin - 1))) {
      return false;
    }
    if (comma - begin > 1) {
      boolean closed = tokens.isMark(next, ',') || tokens.isMark(next, ';');
      boolean ends = tokens.isMark(next, '.') && !tokens.glued(next + 1);
      return closed || ends || tokens.is(next, "and");
    }
    return tokens.isMark(next, ',')
        && tokens.isWord(next + 1)
        && !tokens.isCapitalized(next + 1)
        && !Cue.COMPARING.has(tokens.lower(next + 1));
  }

  /** "Ann Lowe (37), a cook"; not "Ann Lowe (37), Bo Li (60)", the minutes of goals. */
  private boolean isInBrackets(int bracket, int next) {
    int word = next + 2;
    return tokens.isMark(next, ')')
        && tokens.isMark(next + 1, ',')
        && (tokens.is(word, "a")
            || tokens.is(word, "an")
            || tokens.is(word, "of")
            || tokens.is(word, "who"))
        && bracket - nameBegin(bracket - 1) > 1;
  }

  /** Returns the first token of the capitals that end at {@code last}, or the one after it. */
  private int nameBegin(int last) {
    int begin = last + 1;
    for (int i = last; i >= 0; i--) {
      if (Cue.MONTH.has(tokens.lower(i))) {
        return last + 1;
      }
      boolean capital = tokens.isCapitalized(i) && !Cue.OPENER.has(tokens.lower(i));
      if (!capital && (i == last || !isJoint(i))) {
        return begin;
      }
      begin = capital ? i : begin;
    }
    return begin;
  }

  /** A particle, or a mark inside a name: "Omar al-Haddad", "J.R. Smith". */
  private boolean isJoint(int i) {
    boolean comma = tokens.isMark(i, ',') || tokens.isMark(i, ';');
    return Cue.PARTICLE.has(tokens.string(i))
        || (tokens.kind(i) == Tokens.Kind.MARK && tokens.glued(i) && !comma);
  }
}

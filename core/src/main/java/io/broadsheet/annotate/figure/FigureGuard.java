package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.Tokens;
import java.util.Set;

/**
 * Tells the numbers that are no figures: {@link TimeNumbers}, {@link NameNumbers}, and "one" as a
 * pronoun.
 */
final class FigureGuard {

  /** Times of day after "one" that make it "some". */
  private static final Set<String> SOME_TIME =
      Set.of("day", "night", "morning", "evening", "afternoon");

  private static final Set<String> UNCOUNTED = Set.of("few", "several", "many", "couple");

  private final Tokens tokens;
  private final TimeNumbers times;
  private final NameNumbers names;

  FigureGuard(Tokens tokens) {
    this.tokens = tokens;
    this.times = new TimeNumbers(tokens);
    this.names = new NameNumbers(tokens);
  }

  /** Returns whether the number is none that a figure may be made of, whatever its unit. */
  boolean isNone(Amount number) {
    int first = number.first();
    int next = number.next();
    return times.isOrdinal(next)
        || times.isDay(number)
        || times.isClock(number)
        || names.isPartOfCode(first, next)
        || names.isHyphened(first)
        || names.isNumeral(number)
        || isUncounted(number)
        || isScore(number);
  }

  /** Returns whether the number, which has no unit, is a year, a label or a pronoun. */
  boolean isNoneAlone(Amount number) {
    return times.isYear(number)
        || names.isGluedToLetters(number)
        || names.isLabel(number)
        || names.isListedLabel(number)
        || names.isListMark(number)
        || names.isAddress(number)
        || names.isTelephone(number)
        || isPronoun(number)
        || names.hasLeadingZero(number);
  }

  /** "Four-all", "40-love", "3-for-5", and the tie-break of "7-6 (4)". */
  private boolean isScore(Amount number) {
    int next = number.next();
    int bracket = number.first() - 1;
    if (tokens.isMark(bracket, '(') && tokens.isMark(next, ')') && isSet(bracket)) {
      return true;
    }
    boolean joined = tokens.isMark(next, '-') && tokens.glued(next) && tokens.glued(next + 1);
    return (joined && Cue.EVEN.has(tokens.lower(next + 1))) || isSplit(number.first());
  }

  /** The second number of "two-for-one". */
  private boolean isSplit(int i) {
    return tokens.isMark(i - 1, '-') && tokens.is(i - 2, "for") && tokens.isMark(i - 3, '-');
  }

  /** "7-6" before a token. */
  private boolean isSet(int i) {
    return tokens.isNumber(i - 1) && isDash(i - 2) && tokens.isNumber(i - 3);
  }

  private boolean isDash(int i) {
    return tokens.isMark(i, '-') || tokens.isMark(i, '–');
  }

  /** "One day", "at one point", "a few hundred". */
  private boolean isUncounted(Amount number) {
    int first = number.first();
    boolean some =
        tokens.is(first, "one")
            && number.next() == first + 1
            && (SOME_TIME.contains(tokens.lower(number.next())) || isAtSomePoint(first));
    return some || (tokens.isWord(first) && UNCOUNTED.contains(tokens.lower(first - 1)));
  }

  private boolean isAtSomePoint(int one) {
    return tokens.is(one - 1, "at") && (tokens.is(one + 1, "point") || tokens.is(one + 1, "stage"));
  }

  private boolean isPronoun(Amount number) {
    int next = number.next();
    boolean one = next == number.first() + 1 && tokens.is(number.first(), "one");
    return one
        && tokens.size() > 1
        && (!tokens.isWord(next)
            || Cue.BEFORE_PRONOUN.has(tokens.lower(number.first() - 1))
            || Cue.AFTER_PRONOUN.has(tokens.lower(next)));
  }
}

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
        || isUncounted(number);
  }

  /** Returns whether the number, which has no unit, is a year, a label or a pronoun. */
  boolean isNoneAlone(Amount number) {
    return times.isYear(number)
        || names.isGluedToLetters(number)
        || names.isLabel(number)
        || names.isListMark(number)
        || names.isAddress(number)
        || isPronoun(number)
        || names.hasLeadingZero(number);
  }

  /** "One day", "a few hundred". */
  private boolean isUncounted(Amount number) {
    int first = number.first();
    boolean some =
        tokens.is(first, "one")
            && number.next() == first + 1
            && SOME_TIME.contains(tokens.lower(number.next()));
    return some || (tokens.isWord(first) && UNCOUNTED.contains(tokens.lower(first - 1)));
  }

  private boolean isPronoun(Amount number) {
    boolean one = number.next() == number.first() + 1 && tokens.is(number.first(), "one");
    if (!one) {
      return false;
    }
    int next = number.next();
    boolean alone = tokens.size() == 1;
    return !alone
        && (GuardWord.BEFORE_PRONOUN.has(tokens.lower(number.first() - 1))
            || !tokens.isWord(next)
            || GuardWord.AFTER_PRONOUN.has(tokens.lower(next)));
  }
}

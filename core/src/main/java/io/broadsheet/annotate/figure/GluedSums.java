package io.broadsheet.annotate.figure;

import static java.util.Locale.ROOT;

import io.broadsheet.annotate.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads sums whose currency and number are one word: "RM79", "Rs500 crore", "INR1 trillion", and
 * with a sign before "$US55,931,000".
 */
final class GluedSums {

  /** The letters of a currency before the digits: "Kshs". */
  private static final int MOST_LETTERS = 4;

  /** Smaller round ones are codes as well: the form EUR1. */
  private static final int LEAST = 10;

  /** Of less, one letter is no currency: R5 is a road, R5m and R5,000 are rands. */
  private static final double MILLION = 1e6;

  /** Three noughts are no number of their own. */
  private static final String THOUSANDS = ", 000";

  /** "N850 per litre", "R40 each", "N1600 against the dollar": no road is. */
  private static final Set<String> PRICED = Set.of("per", "each", "apiece", "against");

  private final Tokens tokens;
  private final UnitLexicon lexicon = UnitLexicon.get();

  GluedSums(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns whether a word may be such a sum: a capital first, a digit among its last three. */
  boolean mayBegin(int i) {
    int last = tokens.end(i) - 1;
    return last - tokens.start(i) > 0
        && (isDigit(last) || isDigit(last - 1) || (last - tokens.start(i) > 2 && isDigit(last - 2)))
        && Character.isUpperCase(tokens.first(i));
  }

  /** Returns the sum that begins with a word, nothing before the barrier being part of it. */
  @Nullable Draft read(int i, int barrier) {
    int digit = tokens.start(i) + 1;
    while (!isDigit(digit)) {
      digit++;
    }
    String letters = tokens.text().substring(tokens.start(i), digit);
    boolean signed = i > barrier && tokens.isMark(i - 1, '$') && tokens.glued(i);
    Unit unit = letters.length() > MOST_LETTERS ? null : currency(letters, signed);
    return unit == null ? null : draft(unit, signed ? i - 1 : i, i, digit);
  }

  private @Nullable Unit currency(String letters, boolean signed) {
    if (signed) {
      return lexicon.beforeSign(letters);
    }
    return switch (letters) {
      case "R" -> lexicon.prefix("ZAR");
      case "N" -> lexicon.prefix("NGN");
      case "P" -> lexicon.prefix("PHP");
      default -> lexicon.prefix(letters);
    };
  }

  private @Nullable Draft draft(Unit unit, int first, int word, int digit) {
    int end = endOfNumber(digit);
    String digits = tokens.text().substring(digit, end).replace(" ", "");
    int next = word + 1;
    while (tokens.end(next - 1) < end) {
      next++;
    }
    double scale = scale(next, end);
    Double value = value(digits, scale);
    if (value == null || scale == 0) {
      return null;
    }
    int after = tokens.end(next - 1) == end && scale > 1 ? next + 1 : next;
    Amount amount = new Amount(Decimals.times(value, scale), first, after, scale, false);
    boolean code =
        first == word
            && mayBeCode(value, digit, end, digit == tokens.start(word) + 1)
            && !PRICED.contains(tokens.lower(after));
    return scale >= MILLION || !code ? new Draft(amount, unit, first, after) : null;
  }

  /** "R2,5 billion": millions tell that the comma is the decimal mark. */
  private static @Nullable Double value(String digits, double scale) {
    Double value = Decimals.parse(digits);
    return value == null && scale > 1 ? Decimals.parseComma(digits) : value;
  }

  /** Returns whether letters and the digits behind them are as well a road or a form. */
  private boolean mayBeCode(double value, int digit, int end, boolean letter) {
    boolean small = value < LEAST && value == Math.rint(value);
    return small || (letter && tokens.text().substring(digit, end).indexOf(',') < 0);
  }

  /** Returns where digits end, with their commas and points, and "N500, 000" with its blank. */
  private int endOfNumber(int digit) {
    int end = digit + 1;
    while (isDigit(end) || (isSeparator(end) && isDigit(end + 1))) {
      end++;
    }
    boolean thousands = tokens.text().startsWith(THOUSANDS, end);
    return thousands && !isDigit(end + THOUSANDS.length()) ? end + THOUSANDS.length() : end;
  }

  /** Returns what the letters or the word behind the digits multiply by, or 0 for other letters. */
  private double scale(int next, int end) {
    int inside = tokens.end(next - 1);
    if (inside > end) {
      Double letters = NumberWords.letters(tokens.text().substring(end, inside).toLowerCase(ROOT));
      return letters == null ? 0 : letters;
    }
    String lower = tokens.lower(next);
    NumberWords.Word word = NumberWords.word(lower);
    if (word != null && word.role() == NumberWords.Role.SCALE) {
      return word.value();
    }
    Double letters = tokens.isWord(next) ? NumberWords.letters(lower) : null;
    return letters == null ? 1 : letters;
  }

  private boolean isSeparator(int at) {
    return at < tokens.text().length() && ",.".indexOf(tokens.text().charAt(at)) >= 0;
  }

  private boolean isDigit(int at) {
    if (at >= tokens.text().length()) {
      return false;
    }
    char c = tokens.text().charAt(at);
    return c >= '0' && c <= '9';
  }
}

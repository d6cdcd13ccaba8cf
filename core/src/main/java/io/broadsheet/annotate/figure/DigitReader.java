package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits: one token ("3,117"), groups with blanks between ("1 234 567"), decimals
 * that the wire has pulled apart ("4 . 8 %"), fractions ("1/2", "½", "10 1/2").
 */
final class DigitReader {

  /** More groups of three digits are a code. */
  private static final int MOST_GROUPS = 5;

  /** Fractions of these parts are fractions; "9/11" and "24/7" are none. */
  private static final Set<String> PARTS =
      Set.of("2", "3", "4", "5", "6", "8", "10", "16", "32", "64", "100");

  private static final String GLYPHS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";

  private static final double[] GLYPH_VALUES = {
    1 / 2.0, 1 / 3.0, 2 / 3.0, 1 / 4.0, 3 / 4.0, 1 / 5.0, 2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0,
    5 / 6.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0
  };

  private final Tokens tokens;

  DigitReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the number that begins at token {@code first}, or null. */
  @Nullable Amount read(int first) {
    double glyph = glyph(first);
    if (glyph > 0) {
      return new Amount(glyph, first, first + 1, 1, false);
    }
    if (!tokens.isNumber(first)) {
      return null;
    }
    double fraction = fraction(first);
    if (fraction >= 0) {
      return new Amount(fraction, first, first + 3, 1, false);
    }
    Amount amount = grouped(first);
    return amount == null ? null : withFraction(amount);
  }

  private double glyph(int i) {
    char c = tokens.first(i);
    int glyph = c == 0 ? -1 : GLYPHS.indexOf(c);
    return glyph < 0 ? -1 : GLYPH_VALUES[glyph];
  }

  private Amount withFraction(Amount whole) {
    int next = whole.next();
    double glyph = glyph(next);
    if (glyph > 0) {
      return whole.withValue(whole.value() + glyph).until(next + 1);
    }
    double fraction = tokens.glued(next) ? -1 : fraction(next);
    return fraction > 0 && fraction < 1 && whole.value() == Math.rint(whole.value())
        ? whole.withValue(whole.value() + fraction).until(next + 3)
        : whole;
  }

  /** Returns what "1/2" or "1 / 2" at token {@code i} is worth, or -1. */
  private double fraction(int i) {
    boolean form =
        tokens.isNumber(i)
            && (tokens.isMark(i + 1, '/') || tokens.isMark(i + 1, '⁄'))
            && tokens.isNumber(i + 2)
            && PARTS.contains(tokens.string(i + 2))
            && !(tokens.isMark(i + 3, '/') && tokens.glued(i + 3))
            && tokens.string(i).length() <= 2
            && isDigits(i);
    if (!form) {
      return -1;
    }
    double value = Double.parseDouble(tokens.string(i)) / Double.parseDouble(tokens.string(i + 2));
    return value < 1 ? value : -1;
  }

  private @Nullable Amount grouped(int first) {
    if (isBareDecimal(first)) {
      return amount("0." + tokens.string(first), first - 1, first + 1, false);
    }
    Amount apart = pulledApart(first);
    if (apart != null) {
      return apart;
    }
    int next = endOfGroups(first);
    if (next == first + 1) {
      Amount amount = amount(tokens.string(first), first, next, isDigits(first));
      return amount == null ? withComma(first) : amount;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = first; i < next; i++) {
      digits.append(tokens.string(i));
    }
    return amount(digits.toString(), first, next, false);
  }

  /** "92,2 million", "0,5%": what follows tells that the comma is the decimal mark. */
  private @Nullable Amount withComma(int first) {
    int next = first + 1;
    Double value = Decimals.parseComma(tokens.string(first));
    return value != null && next < tokens.size() && isBehindNumber(next)
        ? new Amount(value, first, next, 1, false)
        : null;
  }

  /** Returns the token after "1 234 567". */
  private int endOfGroups(int first) {
    int next = first + 1;
    if (length(first) <= 3 && tokens.first(first) != '0' && isDigits(first)) {
      while (next - first < MOST_GROUPS && isGroup(next)) {
        next++;
      }
      next = isThousands(next) ? next + 2 : next;
    }
    return next;
  }

  /** "20, 000": three noughts are no number of their own. */
  private boolean isThousands(int comma) {
    return tokens.isMark(comma, ',')
        && tokens.glued(comma)
        && tokens.is(comma + 1, "000")
        && tokens.start(comma + 1) - tokens.end(comma) == 1;
  }

  private static @Nullable Amount amount(String digits, int first, int next, boolean plain) {
    Double value = Decimals.parse(digits);
    return value == null ? null : new Amount(value, first, next, 1, plain);
  }

  /** Three digits, one blank after the token before. */
  private boolean isGroup(int i) {
    if (!tokens.isNumber(i) || tokens.start(i) - tokens.end(i - 1) != 1) {
      return false;
    }
    String digits = tokens.string(i);
    int point = digits.indexOf('.');
    boolean three = point < 0 ? digits.length() == 3 : point == 3;
    return three && digits.indexOf(',') < 0 && !(tokens.isNumber(i + 1) && tokens.glued(i + 1));
  }

  /** "4 . 8" where more than digits tells that it is one number. */
  private @Nullable Amount pulledApart(int first) {
    int point = first + 1;
    boolean form =
        tokens.isMark(point, '.')
            && !tokens.glued(point)
            && !tokens.glued(point + 1)
            && isDigits(point + 1)
            && isDigits(first);
    if (!form
        || !(isBeforeNumber(first - 1) || tokens.is(first, "0") || isBehindNumber(point + 2))) {
      return null;
    }
    String digits = tokens.string(first) + "." + tokens.string(point + 1);
    return amount(digits, first, point + 2, false);
  }

  private boolean isBeforeNumber(int i) {
    return tokens.isMark(i, '$') || tokens.isMark(i, '£');
  }

  /** A unit, a scale, or the end of the text. */
  private boolean isBehindNumber(int i) {
    String lower = tokens.lower(i);
    return i >= tokens.size()
        || tokens.isMark(i, '%')
        || UnitLexicon.get().at(tokens, i) != null
        || NumberWords.letters(lower) != null
        || NumberWords.word(lower) != null;
  }

  /** ".25": a point before it, and nothing before that. */
  private boolean isBareDecimal(int i) {
    return tokens.isMark(i - 1, '.')
        && tokens.glued(i)
        && isDigits(i)
        && (i == 1 || (!tokens.glued(i - 1) && !tokens.isMark(i - 2, '.')));
  }

  private boolean isDigits(int i) {
    if (!tokens.isNumber(i)) {
      return false;
    }
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      if (!Character.isDigit(tokens.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private int length(int i) {
    return tokens.end(i) - tokens.start(i);
  }
}

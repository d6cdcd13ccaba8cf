package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.figure.Unit.Kind;
import io.broadsheet.annotate.figure.UnitLexicon.Found;
import io.broadsheet.annotate.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads currencies that no list of units tells alone: "US$" before a number, and behind it the
 * "20p", "30 MUSD" and the pounds that may be a weight.
 */
final class CurrencyReader {

  /** Sums in pounds from here on are money, not weight. */
  private static final double LARGE = 1e5;

  /** So many words before pounds tell that money is spoken of. */
  private static final int LOOK_BACK = 6;

  private static final Set<String> SIGNS = Set.of("$", "£", "€", "¥", "₹");

  /** Lines of a screen: 1080p is no money. */
  private static final Set<Double> SCREENS =
      Set.of(240.0, 360.0, 480.0, 576.0, 720.0, 1080.0, 1440.0, 2160.0);

  private final Tokens tokens;
  private final UnitLexicon lexicon = UnitLexicon.get();

  CurrencyReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the currency that ends right before token {@code number}, or null. */
  @Nullable Reach before(int number, int barrier) {
    int sign = number - 1;
    if (sign < barrier || sign < 0) {
      return null;
    }
    if (tokens.isMark(sign, '.') && tokens.isWord(sign - 1) && tokens.glued(sign)) {
      return tokens.is(sign - 1, "rs") ? rupees(sign - 1) : null;
    }
    Unit unit = lexicon.prefix(tokens, sign);
    return unit == null ? null : withCountry(unit, sign, barrier);
  }

  private @Nullable Reach rupees(int i) {
    Unit unit = lexicon.prefix(tokens, i);
    return unit == null ? null : new Reach(unit, i);
  }

  /** "HK$ 20", "U.S. $20": the country before a sign. */
  private Reach withCountry(Unit unit, int sign, int barrier) {
    int word = sign - 1;
    if (tokens.kind(sign) == Tokens.Kind.MARK && word >= barrier && tokens.isWord(word)) {
      Unit longer = lexicon.prefix(tokens.lower(word), tokens.string(sign));
      if (longer != null && isCountry(word)) {
        return new Reach(longer, word);
      }
      if (isUs(word)) {
        return new Reach(unit, word - 2);
      }
    }
    boolean dotted = tokens.isMark(word, '.') && isUs(word - 1);
    return new Reach(unit, dotted ? word - 3 : sign);
  }

  /** "a $20 fine" is no Australian sum; "c $ 20" is how the wire writes Canadian ones. */
  private boolean isCountry(int word) {
    return tokens.lower(word).length() > 1 || tokens.glued(word + 1) || tokens.is(word, "c");
  }

  /** "U.S", the last letter at {@code s}. */
  private boolean isUs(int s) {
    return tokens.is(s, "s") && tokens.isMark(s - 1, '.') && tokens.is(s - 2, "u");
  }

  /** Returns the hundredth that a letter glued to digits stands for, or null: "5c", "20p". */
  @Nullable Reach hundredths(Amount number, int i) {
    if (!tokens.glued(i)) {
      return null;
    }
    return switch (tokens.string(i)) {
      case "c" -> i == number.next() ? hundredth("USD", i) : null;
      case "p" -> SCREENS.contains(number.value()) ? null : hundredth("GBP", i);
      default -> null;
    };
  }

  private static Reach hundredth(String code, int i) {
    return new Reach(new Unit(code, Kind.MONEY, 0.01), i + 1);
  }

  /** "30 MUSD" is thirty million dollars. */
  @Nullable Reach millions(int i) {
    String word = tokens.string(i);
    if (word.length() != 4 || word.charAt(0) != 'M') {
      return null;
    }
    Found code = lexicon.at(Tokens.of(word.substring(1)), 0);
    return code != null && code.unit().isMoney()
        ? new Reach(new Unit(code.unit().name(), Kind.MONEY, 1e6), i + 1)
        : null;
  }

  /**
   * Returns a unit as it is, but pounds as money where the text speaks of money.
   *
   * @param joined whether a mark joins the unit to the number: "a 20-pound fish"
   */
  Unit pounds(Amount number, Found found, boolean joined) {
    Unit unit = found.unit();
    int next = found.next();
    if (!unit.name().equals("pound") || !tokens.lower(next - 1).startsWith("pound")) {
      return unit;
    }
    boolean weight = joined || tokens.is(next, "of") || tokens.is(next, "per");
    boolean certain = number.scale() > 1 || !weight;
    return certain && isMoney(number, next) ? new Unit("GBP", Kind.MONEY, 1) : unit;
  }

  private boolean isMoney(Amount number, int next) {
    return number.scale() > 1000
        || number.value() >= LARGE
        || tokens.is(next, "sterling")
        || SIGNS.contains(tokens.string(next + 1))
        || isSpent(number.first());
  }

  private boolean isSpent(int number) {
    for (int i = number - 1; i >= 0 && i >= number - LOOK_BACK; i--) {
      if (Cue.SPENDING.has(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }
}

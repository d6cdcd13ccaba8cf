package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.figure.Unit.Kind;
import io.broadsheet.annotate.figure.UnitLexicon.Found;
import io.broadsheet.annotate.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the unit behind a number: "%", "kilometres per hour", "-pound", "(metres)". */
final class UnitReader {

  private static final Set<String> LONG = Set.of("long", "wide", "tall", "high", "thick", "deep");

  private static final Unit INCH = new Unit("inch", Kind.LENGTH, 1);

  private final Tokens tokens;
  private final CurrencyReader currencies;
  private final MeasureReader measures;
  private final TemperatureReader temperatures;
  private final UnitLexicon lexicon = UnitLexicon.get();

  UnitReader(Tokens tokens, CurrencyReader currencies) {
    this.tokens = tokens;
    this.currencies = currencies;
    measures = new MeasureReader(tokens);
    temperatures = new TemperatureReader(tokens);
  }

  /** Returns the unit that follows the number, or null. */
  @Nullable Reach after(Amount number) {
    int i = number.next();
    if (i >= tokens.size()) {
      return null;
    }
    if (tokens.kind(i) == Tokens.Kind.MARK) {
      return afterMark(number, i);
    }
    int whole = whole(number, i);
    Reach reach = unit(number, whole, false);
    return whole > i && reach != null && reach.unit().isMoney() ? null : reach;
  }

  /** "Half a point", "a quarter of a point": the token of which it is a part. */
  private int whole(Amount number, int i) {
    int article = tokens.is(i, "of") ? i + 1 : i;
    boolean part = article > i ? number.value() > 0 && number.value() < 1 : number.value() == 0.5;
    return part && (tokens.is(article, "a") || tokens.is(article, "an")) ? article + 1 : i;
  }

  private @Nullable Reach afterMark(Amount number, int i) {
    char mark = tokens.first(i);
    if (mark == '%') {
      return new Reach(Unit.PERCENT, i + 1);
    }
    if (mark == '°' || mark == 'º') {
      return temperatures.afterSign(i + 1);
    }
    if (mark == '"' && LONG.contains(tokens.lower(i + 1))) {
      return new Reach(INCH, i + 1);
    }
    if (mark == '-' || mark == '\u2010' || mark == '\u2011') {
      return tokens.isNumber(i + 1) ? null : unit(number, i + 1, true);
    }
    if (mark == '(' || mark == '<') {
      return inBrackets(unit(number, i + 1, true));
    }
    return sign(i);
  }

  private @Nullable Reach inBrackets(@Nullable Reach inner) {
    return inner != null && (tokens.isMark(inner.edge(), ')') || tokens.isMark(inner.edge(), '>'))
        ? new Reach(inner.unit(), inner.edge() + 1)
        : null;
  }

  /** "20€", "10 $"; but "10 $20" leaves the sign to the next number. */
  private @Nullable Reach sign(int i) {
    boolean next = tokens.isNumber(i + 1) && tokens.glued(i + 1) && !tokens.glued(i);
    Found found = next ? null : lexicon.at(tokens, i);
    return found == null ? null : new Reach(found.unit(), found.next());
  }

  /** Returns the unit at token {@code i}, which a mark may join to the number. */
  private @Nullable Reach unit(Amount number, int i, boolean joined) {
    Reach degrees = joined ? null : temperatures.letter(number, i);
    Reach letter = degrees != null ? degrees : currencies.hundredths(number, i);
    Reach own = letter != null ? letter : measures.powered(i);
    if (own != null) {
      return own;
    }
    if (!joined && tokens.is(i, "in") && tokens.glued(i)) {
      // "12in of snow": the word alone is none.
      return new Reach(INCH, i + 1);
    }
    Found found = lexicon.at(tokens, i);
    if (found == null) {
      return currencies.millions(i);
    }
    return fits(number, found, i, joined)
        ? measures.whole(currencies.pounds(number, found, joined), found.next())
        : null;
  }

  /** Tells a unit from the other things that its form may be. */
  private boolean fits(Amount number, Found found, int i, boolean joined) {
    String form = tokens.lower(i);
    if (form.length() == 1 && tokens.isWord(i) && found.next() == i + 1) {
      return isLetter(i, form);
    }
    return switch (form) {
      case "second" -> joined || number.value() == 1;
      case "won" -> number.value() >= 100;
      case "marks", "mark", "sen", "tk", "dm", "ff", "rm", "rp", "php" ->
          !found.unit().isMoney()
              || number.scale() > 1
              || number.value() != Math.rint(number.value());
      case "min", "sec" -> number.value() != 1;
      case "gal", "amp", "rad", "rads", "stone", "kilo" -> !tokens.isCapitalized(i);
      case "may" -> false;
      default -> true;
    };
  }

  /** "20 m", "20t"; not "20 t", "20 m's", "20 m.p.h.". */
  private boolean isLetter(int i, String form) {
    boolean spaced = form.equals("m") || form.equals("g") || form.equals("l");
    boolean apostrophe = tokens.isMark(i + 1, '\'') || tokens.isMark(i + 1, '’');
    return (tokens.glued(i) || spaced) && !apostrophe && !isAbbreviation(i);
  }

  private boolean isAbbreviation(int i) {
    return tokens.isMark(i + 1, '.')
        && tokens.glued(i + 1)
        && tokens.isWord(i + 2)
        && tokens.glued(i + 2);
  }
}

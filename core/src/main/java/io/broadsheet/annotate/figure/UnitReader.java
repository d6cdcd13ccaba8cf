package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.figure.Unit.Kind;
import io.broadsheet.annotate.figure.UnitLexicon.Found;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.internal.WordList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unit around a number: "$" before it, "kilometres per hour" or "injured people" after.
 */
final class UnitReader {

  /** "27 injured Iraqi soldiers": as many words may stand before the noun. */
  private static final int ADJECTIVES = 2;

  /** Sums in pounds from here on are money, not weight. */
  private static final double LARGE = 1e5;

  /** Nouns that count people. */
  private static final Set<String> PEOPLE =
      Set.copyOf(WordList.read(UnitReader.class, "people.txt"));

  private static final Set<String> CURRENCY_SIGNS_BEFORE = Set.of("$", "£", "€", "¥", "₹");

  private static final Set<String> LONG = Set.of("long", "wide", "tall", "high", "thick", "deep");

  /** Lines of a screen: 1080p is no money. */
  private static final Set<Double> SCREENS =
      Set.of(240.0, 360.0, 480.0, 576.0, 720.0, 1080.0, 1440.0, 2160.0);

  private final Tokens tokens;
  private final TemperatureReader temperatures;
  private final UnitLexicon lexicon = UnitLexicon.get();

  UnitReader(Tokens tokens) {
    this.tokens = tokens;
    temperatures = new TemperatureReader(tokens);
  }

  /**
   * A unit and the tokens that it takes: before the number from {@code edge}, or after it to it.
   */
  record Reach(Unit unit, int edge) {}

  /** Returns the currency that ends right before token {@code number}, or null. */
  @Nullable Reach before(int number, int barrier) {
    int sign = number - 1;
    if (sign < barrier || sign < 0) {
      return null;
    }
    if (tokens.isMark(sign, '.') && tokens.isWord(sign - 1) && tokens.glued(sign)) {
      return tokens.is(sign - 1, "rs") ? reach("rs", sign - 1) : null;
    }
    Unit unit = lexicon.prefix(tokens, sign);
    if (unit == null) {
      return null;
    }
    int word = sign - 1;
    if (tokens.kind(sign) == Tokens.Kind.MARK && word >= barrier && tokens.isWord(word)) {
      Unit longer = lexicon.prefix(tokens.lower(word), tokens.string(sign));
      // "a $20 fine" is no Australian sum; "c $ 20" is how the wire writes Canadian ones
      boolean sure = tokens.lower(word).length() > 1 || tokens.glued(sign) || tokens.is(word, "c");
      if (longer != null && sure) {
        return new Reach(longer, word);
      }
      if (tokens.is(word, "s") && tokens.isMark(word - 1, '.') && tokens.is(word - 2, "u")) {
        return new Reach(unit, word - 2);
      }
    }
    boolean usDotted =
        tokens.isMark(word, '.')
            && tokens.is(word - 1, "s")
            && tokens.isMark(word - 2, '.')
            && tokens.is(word - 3, "u");
    return new Reach(unit, usDotted ? word - 3 : sign);
  }

  private @Nullable Reach reach(String name, int token) {
    Unit unit = lexicon.prefix(tokens, token);
    return unit == null || !tokens.is(token, name) ? null : new Reach(unit, token);
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
      return new Reach(new Unit("inch", Kind.LENGTH, 1), i + 1);
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

  private @Nullable Reach unit(Amount number, int i, boolean hyphen) {
    Reach degrees = hyphen ? null : temperatures.letter(number, i);
    if (degrees != null) {
      return degrees;
    }
    if (tokens.string(i).equals("c") && tokens.glued(i) && !hyphen) {
      return new Reach(new Unit("USD", Kind.MONEY, 0.01), i + 1);
    }
    if (tokens.string(i).equals("p") && tokens.glued(i) && !SCREENS.contains(number.value())) {
      return new Reach(new Unit("GBP", Kind.MONEY, 0.01), i + 1);
    }
    Reach powered = powered(i);
    if (powered != null) {
      return powered;
    }
    Found found = lexicon.at(tokens, i);
    if (found == null) {
      return millions(i);
    }
    if (!fits(number, found.unit(), i, hyphen)) {
      return null;
    }
    Unit unit = pounds(number, found, hyphen);
    return rate(unit, superscript(unit, found.next()));
  }

  /** "30 MUSD" is thirty million dollars. */
  private @Nullable Reach millions(int i) {
    String word = tokens.string(i);
    if (word.length() != 4 || word.charAt(0) != 'M') {
      return null;
    }
    Found code = lexicon.at(Tokens.of(word.substring(1)), 0);
    return code != null && code.unit().isMoney()
        ? new Reach(new Unit(code.unit().name(), Kind.MONEY, 1e6), i + 1)
        : null;
  }

  /** "Square miles", "sq. km", "cubic metres". */
  private @Nullable Reach powered(int i) {
    String power =
        switch (tokens.lower(i)) {
          case "square", "sq" -> "square ";
          case "cubic", "cu" -> "cubic ";
          default -> "";
        };
    if (power.isEmpty()) {
      return null;
    }
    int of = tokens.isMark(i + 1, '.') || tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
    Found found = lexicon.at(tokens, of);
    return found != null && found.unit().kind() == Kind.LENGTH
        ? new Reach(found.unit().named(power + found.unit().name(), Kind.AREA), found.next())
        : null;
  }

  private Reach superscript(Unit unit, int next) {
    boolean length = unit.kind() == Kind.LENGTH && tokens.glued(next);
    if (length && (tokens.isMark(next, '²') || tokens.isMark(next, '³'))) {
      String power = tokens.isMark(next, '²') ? "square " : "cubic ";
      return new Reach(unit.named(power + unit.name(), Kind.AREA), next + 1);
    }
    return new Reach(unit, next);
  }

  /** "Miles an hour", "barrels per day", "km/h". */
  private Reach rate(Unit unit, Reach reach) {
    int i = reach.edge();
    boolean per = tokens.is(i, "per") || (tokens.isMark(i, '/') && tokens.glued(i));
    boolean article =
        (tokens.is(i, "a") || tokens.is(i, "an"))
            && (unit.kind() == Kind.LENGTH
                && (tokens.is(i + 1, "hour") || tokens.is(i + 1, "second")));
    if (unit.isMoney()
        || unit.kind() == Kind.SHARE
        || unit.kind() == Kind.TIME
        || !(per || article)) {
      return reach;
    }
    String time =
        switch (tokens.lower(i + 1)) {
          case "hour", "hr", "h" -> "hour";
          case "second", "sec", "s" -> "second";
          case "minute", "min" -> "minute";
          case "day", "d" -> "day";
          case "week" -> "week";
          case "month" -> "month";
          case "year", "yr" -> "year";
          case "gallon" -> "gallon";
          default -> "";
        };
    return time.isEmpty()
        ? reach
        : new Reach(reach.unit().named(reach.unit().name() + " per " + time, Kind.SPEED), i + 2);
  }

  private boolean fits(Amount number, Unit unit, int i, boolean hyphen) {
    String form = tokens.lower(i);
    if (tokens.isWord(i) && form.length() == 1) {
      boolean spaced = form.equals("m") || form.equals("g") || form.equals("l");
      return (tokens.glued(i) || spaced)
          && !tokens.isMark(i + 1, '\'')
          && !tokens.isMark(i + 1, '’')
          && !(tokens.isMark(i + 1, '.')
              && tokens.glued(i + 1)
              && tokens.isWord(i + 2)
              && tokens.glued(i + 2));
    }
    return switch (form) {
      case "second" -> hyphen || number.value() == 1;
      case "won" -> number.value() >= 100;
      case "marks", "mark", "sen", "tk", "dm", "ff", "rm", "rp", "php" ->
          !unit.isMoney() || number.scale() > 1 || number.value() != Math.rint(number.value());
      case "min", "sec" -> number.value() != 1;
      case "gal", "amp", "rad", "rads", "stone" -> !tokens.isCapitalized(i);
      case "may" -> false;
      default -> true;
    };
  }

  /** Pounds are money where the text speaks of money, and weight else. */
  private Unit pounds(Amount number, Found found, boolean hyphen) {
    Unit unit = found.unit();
    if (!unit.name().equals("pound") || !tokens.lower(found.next() - 1).startsWith("pound")) {
      return unit;
    }
    boolean weight =
        tokens.is(found.next(), "of")
            || tokens.is(found.next(), "per")
            || (hyphen && number.scale() == 1);
    boolean money =
        number.scale() > 1000
            || number.value() >= LARGE
            || tokens.is(found.next(), "sterling")
            || CURRENCY_SIGNS_BEFORE.contains(tokens.string(found.next() + 1))
            || spends(number.first());
    return money && !(weight && number.scale() == 1) ? new Unit("GBP", Kind.MONEY, 1) : unit;
  }

  private boolean spends(int number) {
    for (int i = number - 1; i >= 0 && i >= number - 6; i--) {
      if (Cue.SPENDING.has(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns persons where the number counts them, or null. */
  @Nullable Reach people(Amount number) {
    int i = number.next();
    if (number.value() != Math.rint(number.value()) || number.value() < 0) {
      return null;
    }
    for (int words = 0; words <= ADJECTIVES; words++, i++) {
      if (tokens.isMark(i, '-') && tokens.glued(i)) {
        i++;
      }
      if (!tokens.isWord(i) || Cue.END_OF_NOUN.has(tokens.lower(i))) {
        return null;
      }
      if (PEOPLE.contains(tokens.lower(i)) && !tokens.isMark(i + 1, '-')) {
        return new Reach(Unit.PERSON, i + 1);
      }
    }
    return null;
  }
}

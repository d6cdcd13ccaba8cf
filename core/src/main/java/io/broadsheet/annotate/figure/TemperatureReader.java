package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.figure.Unit.Kind;
import io.broadsheet.annotate.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads degrees behind a number: "40C", "104 F,", "-5°C", "30°". */
final class TemperatureReader {

  private static final Unit CELSIUS = new Unit("celsius", Kind.TEMPERATURE, 1);
  private static final Unit FAHRENHEIT = new Unit("fahrenheit", Kind.TEMPERATURE, 1);

  /** Weather gets no hotter: what is needs a word that tells of a measure. */
  private static final double HOTTEST_DAY = 60;

  private final Tokens tokens;

  TemperatureReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the degrees of a sign that ends before token {@code i}. */
  Reach afterSign(int i) {
    if (tokens.is(i, "c") || tokens.is(i, "celsius")) {
      return new Reach(CELSIUS, i + 1);
    }
    if (tokens.is(i, "f") || tokens.is(i, "fahrenheit")) {
      return new Reach(FAHRENHEIT, i + 1);
    }
    return new Reach(new Unit("degree", Kind.TEMPERATURE, 1), i);
  }

  /** Returns the scale that a capital names, or null: "a Boeing 777F" and "seat 14C" have none. */
  @Nullable Reach letter(Amount number, int i) {
    boolean celsius = tokens.string(i).equals("C");
    boolean form = celsius || tokens.string(i).equals("F");
    if (!form || !isWritten(i) || isNumbered(number.first() - 1)) {
      return null;
    }
    boolean weather = celsius && tokens.glued(i) && number.value() <= HOTTEST_DAY;
    return weather || isMeasure(number.first() - 1)
        ? new Reach(celsius ? CELSIUS : FAHRENHEIT, i + 1)
        : null;
  }

  /** "40C" anywhere, "40 C" before a mark; never "two F-16s" or "40 C.F.R.". */
  private boolean isWritten(int i) {
    boolean mark = tokens.isMark(i + 1);
    boolean goesOn = mark && tokens.glued(i + 1) && tokens.glued(i + 2) && !tokens.isMark(i + 2);
    boolean range = tokens.isNumber(i + 2) && tokens.glued(i);
    return tokens.isNumber(i - 1) && (tokens.glued(i) || mark) && (!goesOn || range);
  }

  private boolean isMeasure(int before) {
    boolean mark = tokens.isMark(before) && !tokens.isMark(before, '.');
    return mark || Cue.BEFORE_MEASURE.has(tokens.lower(before));
  }

  private boolean isNumbered(int before) {
    String word = tokens.lower(before);
    boolean name = tokens.isCapitalized(before) && !Cue.OPENER.has(word);
    return name || Cue.LABEL.has(word);
  }
}

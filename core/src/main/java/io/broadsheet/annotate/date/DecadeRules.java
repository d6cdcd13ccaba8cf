package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.Fixed;
import org.jspecify.annotations.Nullable;

/** Reads decades and centuries: "the 1990s", "the '80s", "the nineties", "the 21st century". */
final class DecadeRules {

  private final TimeTokens t;

  DecadeRules(TimeTokens tokens) {
    t = tokens;
  }

  /** "1990s", "the 80s", "'80s", "the nineties". */
  @Nullable Match match(int i) {
    boolean ends = t.is(i + 1, "s") && t.glued(i + 1);
    int value = t.number(i);
    if (!ends || value < 0 || value % 10 != 0) {
      return null;
    }
    if (t.digits(i) == 4 && value >= 1000 && value < 2200) {
      return new Match(i, i + 2, years(value));
    }
    boolean apostrophe = t.isApostrophe(i - 1) && t.glued(i);
    boolean decade = t.digits(i) == 2 && (apostrophe || isDecadeBefore(i - 1));
    return decade ? new Match(apostrophe ? i - 1 : i, i + 2, years(century(value) + value)) : null;
  }

  /** Ages ("in his 80s") and temperatures are no decades. */
  private boolean isDecadeBefore(int i) {
    int at = t.isDash(i) ? i - 1 : i;
    if (t.is(at, "mid") || t.is(at, Role.PORTION)) {
      at--;
    }
    return (t.is(at, "the") && !isTemperature(at))
        || ((t.isAny(at, "and", "or") || t.is(at, "to")) && t.is(at - 1, "s"));
  }

  private boolean isTemperature(int i) {
    for (int at = i - 1; at > i - 8; at--) {
      if (t.isAny(at, "temperatures", "highs") || t.isAny(at, "lows", "degrees")) {
        return true;
      }
    }
    return false;
  }

  private static int century(int decade) {
    return decade < 30 ? 2000 : 1900;
  }

  private static Fixed years(int first) {
    return new Fixed(Days.years(first, Unit.DECADE));
  }

  /** "the nineties". */
  @Nullable Match inWords(int i) {
    boolean decade =
        t.is(i, Role.DECADE)
            && (t.is(i - 1, "the") || t.is(i - 1, Role.PORTION) || t.isDash(i - 1));
    return decade ? new Match(i, i + 1, years(1900 + t.value(i))) : null;
  }

  /** "the 21st century". */
  @Nullable Match century(int i, Read ordinal) {
    int noun = t.isHyphen(ordinal.end()) ? ordinal.end() + 1 : ordinal.end();
    boolean century =
        t.isAny(noun, "century", "centuries") && ordinal.value() > 0 && ordinal.value() < 30;
    return century
        ? new Match(
            i,
            noun + 1,
            new Fixed(
                Days.years(
                    ordinal.value() * 100 - 100 + (ordinal.value() == 1 ? 1 : 0), Unit.CENTURY)))
        : null;
  }
}

package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.Anchored;
import io.broadsheet.annotate.date.TimeExpression.Fixed;
import io.broadsheet.annotate.date.TimeExpression.Shifted;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.article.DateMention.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads years, and tells them from figures. */
final class YearRules {

  /** "1914-18" is a range; what is longer is rather a number. */
  private static final int LONGEST_SHORT_RANGE = 15;

  /** Abbreviations that number pages and papers. */
  private static final Set<String> BEFORE_NUMBERS = Set.of("p", "pp", "no", "nos", "vol", "art");

  private static final int EARLIEST_OLD_YEAR = 1400;
  private static final int EARLIEST_PLAIN_YEAR = 1900;
  private static final int LATEST_PLAIN_YEAR = 2050;

  private final TimeTokens t;
  private final NumberRules numbers;
  private final DecadeRules decades;

  YearRules(TimeTokens tokens, NumberRules numbers, DecadeRules decades) {
    t = tokens;
    this.numbers = numbers;
    this.decades = decades;
  }

  /** Reads a year, a span of school years ("2018–19") or a decade at a number. */
  @Nullable Match match(int i) {
    Match decade = decades.match(i);
    if (decade != null) {
      return decade;
    }
    if (t.digits(i) == 2 && isApostrophe(i - 1) && t.is(i - 2, Cue.BEFORE_YEAR)) {
      return new Match(i - 1, i + 1, new Fixed(Days.year(fullYear(t.number(i)))));
    }
    Read year = t.digits(i) == 4 ? numbers.year(i) : null;
    if (year == null || !isYear(i)) {
      return null;
    }
    Match pair = shortRange(i);
    return pair != null ? pair : new Match(i, i + 1, new Fixed(Days.year(year.value())));
  }

  /** That of "'98". */
  private boolean isApostrophe(int i) {
    return t.isApostrophe(i) && t.glued(i + 1) && !t.glued(i);
  }

  /** "in nineteen seventy-two". */
  @Nullable Match inWords(int i) {
    Read year = numbers.year(i);
    return year == null || !isCertain(i, year) || isCounted(year.end())
        ? null
        : new Match(i, year.end(), new Fixed(Days.year(year.value())));
  }

  /** "a nineteen seventy-two attack": said in this way, no count comes from the last century. */
  private boolean isCertain(int i, Read year) {
    boolean lastCentury = year.value() > 1920 && year.value() < 2000 && t.is(i, "nineteen");
    return t.is(i - 1, Cue.BEFORE_YEAR) || (lastCentury && !t.isHyphen(year.end()));
  }

  /** "2018–19", "2018/19": two years; the second is the number's last two digits. */
  private @Nullable Match shortRange(int i) {
    boolean joined = (t.isHyphen(i + 1) || t.isMark(i + 1, '/')) && t.glued(i + 2);
    int second = t.digits(i + 2) == 2 ? t.number(i + 2) : -1;
    boolean more = t.glued(i + 3) && (t.isDash(i + 3) || t.isMark(i + 3, '/'));
    int years = second - t.number(i) % 100;
    if (!joined || more || years < 1 || years > LONGEST_SHORT_RANGE) {
      return null;
    }
    int last = t.number(i) / 100 * 100 + second;
    return new Match(
        i,
        i + 3,
        new Fixed(new Days(Days.year(t.number(i)).from(), Days.year(last).to(), Unit.YEAR)));
  }

  /** Tells a year from an amount, a model or a count of things. */
  boolean isYear(int i) {
    int before = i - 1;
    boolean numbered = t.isMark(before, '.') && t.isOneOf(before - 1, BEFORE_NUMBERS);
    if (numbered || isPartOfNumber(i) || isCounted(i + 1)) {
      return false;
    }
    int value = t.number(i);
    boolean plain = value >= EARLIEST_PLAIN_YEAR && value <= LATEST_PLAIN_YEAR;
    return isAfterYear(before) || (plain ? isPlainYear(i) : isOldYear(before, value));
  }

  private boolean isPlainYear(int i) {
    int before = i - 1;
    if (isBeforeYears(before)) {
      return true;
    }
    if (t.isAny(before, "around", "about")) {
      return isApproximate(i);
    }
    boolean comparedTime = t.is(before, "than") && t.is(before - 1, Role.PORTION);
    if ((isAmount(before) && !comparedTime) || t.is(before, Role.NUMBER)) {
      return false;
    }
    boolean index = t.number(i) % 1000 == 0 && t.isCapitalized(before);
    return t.is(before, Role.ARTICLE) || !(index || isPlural(i + 1));
  }

  /** "around 2010." and "in about 2010"; not "about 2010 people", "at around 2010". */
  private boolean isApproximate(int i) {
    int before = i - 2;
    boolean sum = t.isAny(before, "at", "to") || t.is(before, "of") || isAmount(before);
    boolean since = t.is(before, Cue.BEFORE_OLD_YEAR) && !t.is(before, "by");
    return !sum && !isPlural(i + 1) && (since || !t.isWord(i + 1));
  }

  private boolean isOldYear(int before, int value) {
    boolean modern = value >= EARLIEST_OLD_YEAR && value < EARLIEST_PLAIN_YEAR;
    return t.is(before, Cue.BEFORE_OLD_YEAR) || (modern && t.isAny(before, "from", "of"));
  }

  private boolean isAmount(int i) {
    return t.is(i, Role.AMOUNT)
        || t.is(i, Role.FEW)
        || t.isAny(i, "cost", "paid")
        || t.is(i, "sold");
  }

  private boolean isBeforeYears(int i) {
    return t.is(i, Cue.BEFORE_YEAR) || t.is(i, Role.MONTH) || t.is(i, Role.SHORT_MONTH);
  }

  /** "from 2014 to 2018", "2015 and 2016", "(1756". */
  private boolean isAfterYear(int i) {
    boolean joins = t.isDash(i) || t.isAny(i, "to", "and") || t.is(i, "or");
    return joins
        && t.digits(i - 1) == 4
        && t.number(i - 1) >= EARLIEST_OLD_YEAR
        && t.number(i - 1) < 2200;
  }

  /** A number in an amount, a name or an address: "$2010", "A2000", "2015%", "a/2013/b". */
  private boolean isPartOfNumber(int i) {
    boolean path = t.glued(i) && t.isMark(i - 1, '/') && t.glued(i + 1) && t.isMark(i + 1, '/');
    return path || isJoinedBefore(i) || isJoinedAfter(i + 1) || t.isMark(i + 1, '%');
  }

  private boolean isJoinedBefore(int i) {
    if (!t.glued(i)) {
      return false;
    }
    boolean telephone =
        t.isMark(i - 1, '-') && t.glued(i - 1) && t.isNumber(i - 2) && t.digits(i - 2) != 4;
    return telephone || t.isWord(i - 1) || "$£€#.:+_".indexOf(t.tokens().first(i - 1)) >= 0;
  }

  private boolean isJoinedAfter(int i) {
    boolean time = t.isMark(i, ':') && t.glued(i + 1);
    return t.glued(i) && (time || t.isWord(i) || "_°@".indexOf(t.tokens().first(i)) >= 0);
  }

  private boolean isCounted(int i) {
    int noun = t.isHyphen(i) ? i + 1 : i;
    return t.is(noun, Role.COUNTED)
        || t.is(noun, Role.NUMBER)
        || (t.is(noun, Role.UNIT) && t.isHyphen(i))
        || (t.is(noun, "or") && t.is(noun + 1, "so") && !t.is(noun + 2, "."));
  }

  /** A noun in the plural, as after a count; short words in -s are none. */
  private boolean isPlural(int i) {
    if (!t.isWord(i) || t.isCapitalized(i) || t.digits(i) < 5) {
      return false;
    }
    return t.endsIn(i, "s") && !t.endsIn(i, "ss") && !t.endsIn(i, "us");
  }

  /**
   * Reads the year after a month or a part of a year: "2016", ", 2016", "of 2016", "of next year",
   * "of 87", "last year". The match begins at {@code i}.
   */
  @Nullable Match after(int i) {
    int at = i;
    boolean comma = t.isMark(at, ',');
    boolean of = t.isAny(at, "of", "in");
    if (comma || of) {
      at++;
    }
    boolean apostrophe = t.isApostrophe(at) && t.glued(at + 1);
    int two = t.digits(apostrophe ? at + 1 : at) == 2 ? t.number(apostrophe ? at + 1 : at) : -1;
    if (two >= 0 && (apostrophe || (t.is(i, "of") && !isCounted(at + 1)))) {
      return new Match(i, apostrophe ? at + 2 : at + 1, new Fixed(Days.year(fullYear(two))));
    }
    at = t.skip(t.skip(at, "the"), "calendar");
    at = t.skip(at, "year");
    Read year = numbers.year(at);
    if (year != null && (!t.isNumber(at) || isFreeYear(at, comma))) {
      return new Match(i, year.end(), new Fixed(Days.year(year.value())));
    }
    return comma ? null : relative(i, t.skip(i, "of"));
  }

  private boolean isFreeYear(int i, boolean comma) {
    return !isPartOfNumber(i) && !(comma && isCounted(i + 1));
  }

  /** "last year", "of the same year", "that year", "a year earlier". */
  private @Nullable Match relative(int start, int i) {
    int at = t.skip(i, "the");
    if (!t.is(at, Role.DIRECTION) || !t.is(at + 1, "year")) {
      return null;
    }
    TimeExpression year =
        switch (t.value(at)) {
          case 2, 3 -> new Anchored(Unit.YEAR, 0);
          case 9 -> new Unresolved(Kind.VAGUE);
          default ->
              t.isAny(at, "following", "previous")
                  ? new Anchored(Unit.YEAR, t.value(at))
                  : new Shifted(Unit.YEAR, t.value(at));
        };
    return new Match(start, at + 2, year);
  }

  /** Returns the year that two digits stand for: up to 30 in this century. */
  static int fullYear(int two) {
    return two <= 40 ? 2000 + two : 1900 + two;
  }
}

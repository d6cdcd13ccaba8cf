package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Fixed;
import io.broadsheet.annotate.date.TimeExpression.MonthDay;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in digits: 2026-02-06, 20260206, 5/12/2024, 5.12.2024, 12-2015, 23-2020-September.
 */
final class NumericRules {

  private final TimeTokens t;
  private final DayOrder order;

  NumericRules(TimeTokens tokens, DayOrder order) {
    t = tokens;
    this.order = order;
  }

  /** Reads a date that names its year. */
  @Nullable Match match(int i) {
    if (isInsideNumber(i)) {
      return null;
    }
    if (t.digits(i) == 8 && t.number(i) >= 0) {
      return compact(i);
    }
    Match dotted = dotted(i);
    return dotted != null ? dotted : separated(i);
  }

  /** A number that another number's sign joins on the left, as in 133-03-03-2020. */
  private boolean isInsideNumber(int i) {
    boolean joined = t.glued(i) && (sameSign(i - 1, i + 1) || t.isMark(i - 1, ':'));
    return (t.glued(i) && (t.isMark(i - 1, '$') || t.isMark(i - 1, '#')))
        || (joined && t.glued(i - 1) && t.isNumber(i - 2));
  }

  private @Nullable Match compact(int i) {
    int value = t.number(i);
    boolean year = value >= 1900_00_00 && value < 2100_00_00;
    return year ? day(i, i + 1, value / 10000, value / 100 % 100, value % 100) : null;
  }

  /** The tokens hold points and commas within numbers, so 5.12.2024 is one token. */
  private @Nullable Match dotted(int i) {
    if (t.digits(i) < 6 || t.digits(i) > 10 || t.number(i) >= 0) {
      return null;
    }
    String[] parts = t.tokens().string(i).split("\\.", -1);
    if (parts.length != 3
        || parts[1].length() > 2
        || !Arrays.stream(parts).allMatch(NumericRules::isShort)) {
      return null;
    }
    int a = Integer.parseInt(parts[0]);
    int b = Integer.parseInt(parts[1]);
    int c = Integer.parseInt(parts[2]);
    if (parts[0].length() == 4) {
      return day(i, i + 1, a, b, c);
    }
    if (parts[2].length() == 2 && isVersion(i)) {
      return null;
    }
    int year = parts[2].length() == 2 ? YearRules.fullYear(c) : c;
    Match dayFirst = parts[2].length() == 3 ? null : day(i, i + 1, year, b, a);
    return dayFirst != null || b <= 12 ? dayFirst : day(i, i + 1, year, a, b);
  }

  /** "version 4.1.12", "Firefox 3.6.12", "section 2.5.10": numbered parts, no short year. */
  private boolean isVersion(int i) {
    int before = i - 1;
    boolean named =
        t.isWord(before) && t.tokens().string(before).chars().anyMatch(Character::isUpperCase);
    boolean dated = t.endsIn(before, "ed") || t.is(before, "on");
    boolean name = named && t.is(before, Role.NONE) && !dated;
    return name || t.is(before, Role.AMOUNT) || t.isAny(before, "version", "v");
  }

  /** One to four digits. */
  private static boolean isShort(String part) {
    return !part.isEmpty() && part.length() <= 4 && part.indexOf(',') < 0;
  }

  private @Nullable Match separated(int i) {
    int sign = i + 1;
    boolean joined = t.glued(sign) && t.glued(sign + 1) && (t.isDash(sign) || t.isMark(sign, '/'));
    if (!joined || t.number(i) < 0) {
      return null;
    }
    boolean three = t.glued(i + 3) && t.glued(i + 4) && sameSign(sign, i + 3);
    if (three) {
      return three(i);
    }
    return t.isDash(sign) && t.number(i + 2) >= 0 ? yearMonth(i) : null;
  }

  /** Three parts with two signs of a kind. */
  private @Nullable Match three(int i) {
    if (t.isWord(i + 2)) {
      return withMonthName(i);
    }
    if (t.number(i + 2) < 0) {
      return null;
    }
    if (t.isWord(i + 4)) {
      return withMonthLast(i);
    }
    return t.isNumber(i + 4) && !followed(i + 5, i + 3) ? full(i) : null;
  }

  private boolean sameSign(int one, int two) {
    return (t.isDash(one) && t.isDash(two)) || (t.isMark(one, '/') && t.isMark(two, '/'));
  }

  /** A fourth part, as in a telephone or file number; "-page" after a date is none. */
  private boolean followed(int i, int sign) {
    return t.glued(i) && t.glued(i + 1) && sameSign(sign, i) && t.isNumber(i + 1);
  }

  private @Nullable Match full(int i) {
    int a = t.number(i);
    int b = t.number(i + 2);
    int c = t.number(i + 4);
    if (c < 0) {
      return null;
    }
    if (t.digits(i) == 4) {
      return day(i, i + 5, a, b, c);
    }
    boolean short2 = t.digits(i + 4) == 2;
    if (t.digits(i) > 2 || t.digits(i + 2) > 2 || (!short2 && t.digits(i + 4) != 4)) {
      return null;
    }
    int year = short2 ? YearRules.fullYear(c) : c;
    boolean dayFirst = a > 12 || (b <= 12 && order.isDayFirst());
    return dayFirst ? day(i, i + 5, year, b, a) : day(i, i + 5, year, a, b);
  }

  /** 2020/Sep/23, 23/Sep/2020. */
  private @Nullable Match withMonthName(int i) {
    boolean month = t.is(i + 2, Role.MONTH) || t.is(i + 2, Role.SHORT_MONTH);
    int last = t.number(i + 4);
    if (!month || last < 0) {
      return null;
    }
    return t.digits(i) == 4
        ? day(i, i + 5, t.number(i), t.value(i + 2), last)
        : day(
            i,
            i + 5,
            t.digits(i + 4) == 2 ? YearRules.fullYear(last) : last,
            t.value(i + 2),
            t.number(i));
  }

  /** 23-2020-September. */
  private @Nullable Match withMonthLast(int i) {
    boolean month = t.is(i + 4, Role.MONTH) || t.is(i + 4, Role.SHORT_MONTH);
    return month && t.digits(i + 2) == 4
        ? day(i, i + 5, t.number(i + 2), t.value(i + 4), t.number(i))
        : null;
  }

  /** 2015-12 is a month where it cannot be two years; 12-2015 is one. */
  private @Nullable Match yearMonth(int i) {
    int a = t.number(i);
    int b = t.number(i + 2);
    boolean yearFirst = t.digits(i) == 4 && t.digits(i + 2) == 2 && b <= a % 100;
    boolean yearLast = t.digits(i) == 2 && t.digits(i + 2) == 4;
    int year = yearFirst ? a : b;
    int month = yearFirst ? b : a;
    boolean plausible = year >= 1900 && year < 2100 && month >= 1 && month <= 12;
    return (yearFirst || yearLast) && plausible && !t.glued(i + 3)
        ? new Match(i, i + 3, new Fixed(Days.month(year, month)))
        : null;
  }

  /**
   * Reads a day and a month without a year: 5/12, 7-6, 7.6. Only where a weekday or a range tells
   * that it is a date.
   */
  @Nullable Match dayAndMonth(int i) {
    if (t.number(i) < 0) {
      return dottedPair(i);
    }
    boolean pair = t.digits(i) <= 2 && t.glued(i + 1) && t.glued(i + 2);
    boolean sign = t.isMark(i + 1, '/') || t.isDash(i + 1);
    return pair && sign ? pair(i, i + 3, t.number(i), t.number(i + 2)) : null;
  }

  /** 7.6, which is one token. */
  private @Nullable Match dottedPair(int i) {
    if (!t.isNumber(i) || t.digits(i) > 5) {
      return null;
    }
    String text = t.tokens().string(i);
    int point = text.indexOf('.');
    boolean one = point > 0 && text.lastIndexOf('.') == point && text.indexOf(',') < 0;
    return one
        ? pair(
            i,
            i + 1,
            Integer.parseInt(text.substring(0, point)),
            Integer.parseInt(text.substring(point + 1)))
        : null;
  }

  private @Nullable Match pair(int i, int end, int a, int b) {
    boolean more = t.glued(end) && (t.isWord(end) || t.isMark(end, '%') || t.isMark(end, '/'));
    if (a < 1 || b < 1 || more) {
      return null;
    }
    boolean dayFirst = a > 12 || (b <= 12 && order.isDayFirst());
    int month = dayFirst ? b : a;
    int day = dayFirst ? a : b;
    return month <= 12 && day <= Month.of(month).maxLength()
        ? new Match(i, end, new MonthDay(month, day, 0))
        : null;
  }

  private static @Nullable Match day(int start, int end, int year, int month, int day) {
    boolean valid = year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1;
    if (!valid || day > LocalDate.of(year, month, 1).lengthOfMonth()) {
      return null;
    }
    return new Match(start, end, new Fixed(Days.of(LocalDate.of(year, month, day))));
  }
}

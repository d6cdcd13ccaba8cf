package io.broadsheet.reader.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day of the calendar: the month in letters ({@code Nov. 19, 2019}), or all in numbers
 * ({@code 19.11.2019}, {@code 11/19/19}), where a number above 12 tells which is the month.
 */
final class DayText {

  /** Thailand counts from the year 543 before ours; ours will not reach its numbers soon. */
  private static final int BUDDHIST = 543;

  private static final int FIRST_BUDDHIST = 2400;

  /** Of years in two digits those below are of this century. */
  private static final int CENTURY = 70;

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![0-9])([0-9]{1,4})[./-] ?([0-9]{1,2})[./-] ?([0-9]{4}|[0-9]{1,2})(?![0-9])");

  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(?<![0-9])([0-9]{4})\\s*[\u5E74\uB144]\\s*([0-9]{1,2})\\s*[\u6708\uC6D4]\\s*([0-9]{1,2})\\s*[\u65E5\uC77C]?");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|[0-9]+");

  private static final Map<String, Integer> MONTHS =
      Lexicon.map(DayText.class, "months.txt", Integer::valueOf);

  private int month;
  private int day;
  private int year;

  private DayText() {}

  /**
   * Reads a day from a text without a time.
   *
   * @return null where there is none
   * @throws java.time.DateTimeException if the calendar has no such day
   */
  static @Nullable LocalDate parse(String text) {
    LocalDate day = inWords(text);
    return day == null ? inNumbers(text) : day;
  }

  /** Year, month and day with the signs of East Asia after them, as a day in numbers. */
  static String withPlainSigns(String text) {
    return text.indexOf('\u5E74') < 0 && text.indexOf('\uB144') < 0
        ? text
        : EAST_ASIAN.matcher(text).replaceAll(" $1/$2/$3 ");
  }

  /** A day with the month in letters: the day's number beside it, then or before the year. */
  private static @Nullable LocalDate inWords(String text) {
    DayText found = new DayText();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find() && !found.isComplete()) {
      String token = word.group();
      Integer named = MONTHS.get(token);
      if (named != null) {
        found.takeMonth(named);
      } else if (Character.isDigit(token.charAt(0)) && token.length() <= 4) {
        found.takeNumber(Integer.parseInt(token), token.length());
      }
    }
    return found.date();
  }

  private boolean isComplete() {
    return year > 0 && month > 0 && day > 0;
  }

  private void takeMonth(int number) {
    month = month == 0 ? number : month;
  }

  private void takeNumber(int number, int digits) {
    if (digits == 4) {
      year = year == 0 ? number : year;
    } else if (day == 0 && digits <= 2 && number > 0 && number < 32) {
      day = number;
    } else if (digits == 2 && day > 0 && month > 0 && year == 0) {
      year = withCentury(number);
    }
  }

  private @Nullable LocalDate date() {
    int ours = year > FIRST_BUDDHIST ? year - BUDDHIST : year;
    return month > 0 && day > 0 && ours > 1000 ? LocalDate.of(ours, month, day) : null;
  }

  /** A day in numbers: the year first, or day and month before it. */
  private static @Nullable LocalDate inNumbers(String text) {
    Matcher matcher = NUMERIC.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    int third = Integer.parseInt(matcher.group(3));
    if (first > 1000) {
      return LocalDate.of(first, second, third);
    }
    int year = third < 100 ? withCentury(third) : third;
    boolean monthFirst = second > 12;
    return LocalDate.of(year, monthFirst ? first : second, monthFirst ? second : first);
  }

  private static int withCentury(int twoDigits) {
    return twoDigits + (twoDigits < CENTURY ? 2000 : 1900);
  }
}

package io.broadsheet.reader.text;

import io.broadsheet.article.PublicationTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as pages and feeds write them: ISO 8601 with and without signs, RFC 822, seconds
 * since 1970, and days in words in many languages ({@code "Nov. 19, 2019 at 5:04 p.m. EST"}).
 *
 * <p>A time whose zone is not given tells the day alone: the instant is not known.
 */
public final class DateText {

  /** A longer text is a sentence that may speak of any day. */
  private static final int LONGEST = 120;

  /** No newspaper is older: Relation, Strasbourg, 1605. Earlier years are empty fields. */
  private static final int FIRST_YEAR = 1605;

  /** Thailand counts from the year 543 before ours; ours will not reach its numbers soon. */
  private static final int BUDDHIST = 543;

  private static final int FIRST_BUDDHIST = 2400;

  private static final Pattern ISO =
      Pattern.compile(
          "([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[T ]*([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]+)?)?"
              + "\\s*(Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2}|[+-][0-9]{2})?(?:\\[[^\\]]*\\])?)?(?:[ T].*)?");

  private static final Pattern EPOCH = Pattern.compile("(1[0-9]{9})([0-9]{3})?(?:\\.[0-9]+)?");

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![0-9])([0-9]{1,4})[./-] ?([0-9]{1,2})[./-] ?([0-9]{4}|[0-9]{1,2})(?![0-9])");

  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(?<![0-9])([0-9]{4})\\s*[\u5E74\uB144]\\s*([0-9]{1,2})\\s*[\u6708\uC6D4]\\s*([0-9]{1,2})\\s*[\u65E5\uC77C]?");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|[0-9]+");

  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, ZoneId> ZONES = zones();

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![0-9:.])([0-9]{1,2})(?:[:h]|\\.(?=[0-9]{2}\\s*(?:[ap]\\.?m|[a-z]{3}\\b)))([0-9]{2})(?![0-9])(?::([0-9]{2}))?"
              + "\\s*(?:([ap])\\.?m\\b)?\\.?,?\\s*(?:\\(?((?-i:"
              + String.join("|", ZONES.keySet())
              + ")\\b|[+-][0-9]{2}:?[0-9]{2}))?",
          Pattern.CASE_INSENSITIVE);

  private DateText() {}

  /** Reads a day or a time; null where the text is none. Never throws. */
  public static @Nullable PublicationTime parse(@Nullable String written) {
    if (written == null || written.isBlank() || written.length() > LONGEST) {
      return null;
    }
    String text = withPlainDigits(written.strip());
    if (!hasDigit(text)) {
      return null;
    }
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return iso(iso);
      }
      Matcher epoch = EPOCH.matcher(text);
      if (epoch.matches()) {
        long millis = epoch.group(2) == null ? 0 : Long.parseLong(epoch.group(2));
        Instant instant = Instant.ofEpochMilli(Long.parseLong(epoch.group(1)) * 1000 + millis);
        return PublicationTime.at(instant.atZone(ZoneOffset.UTC));
      }
      String withoutTime = TIME.matcher(withPlainDay(text)).replaceAll(" ");
      LocalDate day = dayInWords(withoutTime);
      return withTime(day == null ? numericDay(withoutTime) : day, text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Digits of other scripts as those of ASCII, as far as they are not of the astral planes. */
  private static String withPlainDigits(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F && Character.isDigit(c)) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return plain == null ? text : plain.toString();
  }

  /** Year, month and day with the signs of East Asia after them, as a day in numbers. */
  private static String withPlainDay(String text) {
    return text.indexOf('\u5E74') < 0 && text.indexOf('\uB144') < 0
        ? text
        : EAST_ASIAN.matcher(text).replaceAll(" $1/$2/$3 ");
  }

  /** Every date has a digit, and most lines of a page have none. */
  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a time of publication; null where the text is none, or it cannot be true.
   *
   * @see #notAfter
   */
  public static @Nullable PublicationTime parse(@Nullable String written, Instant fetched) {
    return notAfter(parse(written), fetched);
  }

  /**
   * Returns a time of publication as far as it can be true: null if it is after the day on which it
   * was fetched, wherever, and only the day if the instant was still to come, as it is where local
   * times are marked as UTC.
   */
  public static @Nullable PublicationTime notAfter(
      @Nullable PublicationTime time, Instant fetched) {
    if (time == null || time.day().getYear() < FIRST_YEAR) {
      return null;
    }
    if (time.day().isAfter(LocalDate.ofInstant(fetched, ZoneOffset.ofHours(14)))) {
      return null;
    }
    return time.instant() != null && time.instant().isAfter(fetched)
        ? PublicationTime.on(time.day())
        : time;
  }

  private static PublicationTime iso(Matcher iso) {
    LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
    ZoneId zone = zone(iso.group(7));
    if (iso.group(4) == null || zone == null) {
      return PublicationTime.on(day);
    }
    return at(day, number(iso, 4), number(iso, 5), iso.group(6) == null ? 0 : number(iso, 6), zone);
  }

  private static PublicationTime at(LocalDate day, int hour, int minute, int second, ZoneId zone) {
    LocalDate date = hour == 24 ? day.plusDays(1) : day;
    LocalTime time = LocalTime.of(hour % 24, minute, Math.min(second, 59));
    return PublicationTime.at(date.atTime(time).atZone(zone));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable PublicationTime withTime(@Nullable LocalDate day, String text) {
    if (day == null) {
      return null;
    }
    Matcher time = TIME.matcher(text);
    ZoneId zone = time.find() ? zone(time.group(5)) : null;
    if (zone == null || number(time, 1) > 24 || number(time, 2) > 59) {
      return PublicationTime.on(day);
    }
    int hour = number(time, 1);
    String half = time.group(4) == null ? "" : time.group(4).toLowerCase(Locale.ROOT);
    if (half.equals("p") && hour < 12) {
      hour += 12;
    } else if (half.equals("a") && hour == 12) {
      hour = 0;
    }
    return at(day, hour, number(time, 2), time.group(3) == null ? 0 : number(time, 3), zone);
  }

  /** A day with the month in letters: the day's number beside it, then or before the year. */
  private static @Nullable LocalDate dayInWords(String text) {
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    int month = 0;
    int day = 0;
    int year = 0;
    while (word.find() && (year == 0 || month == 0 || day == 0)) {
      String token = word.group();
      if (MONTHS.containsKey(token)) {
        month = month == 0 ? MONTHS.getOrDefault(token, 0) : month;
      } else if (Character.isDigit(token.charAt(0)) && token.length() <= 4) {
        int number = Integer.parseInt(token);
        if (token.length() == 4) {
          year = year == 0 ? number : year;
        } else if (day == 0 && token.length() <= 2 && number > 0 && number < 32) {
          day = number;
        } else if (token.length() == 2 && day > 0 && month > 0 && year == 0) {
          year = number + (number < 70 ? 2000 : 1900);
        }
      }
    }
    year -= year > FIRST_BUDDHIST ? BUDDHIST : 0;
    return month > 0 && day > 0 && year > 1000 ? LocalDate.of(year, month, day) : null;
  }

  /** A day in numbers: the year first, or day and month before it. */
  private static @Nullable LocalDate numericDay(String text) {
    Matcher matcher = NUMERIC.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    int first = number(matcher, 1);
    int second = number(matcher, 2);
    int third = number(matcher, 3);
    if (first > 1000) {
      return LocalDate.of(first, second, third);
    }
    int year = third < 70 ? third + 2000 : third < 100 ? third + 1900 : third;
    boolean monthFirst = second > 12;
    return LocalDate.of(year, monthFirst ? first : second, monthFirst ? second : first);
  }

  private static @Nullable ZoneId zone(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String zone = name.toUpperCase(Locale.ROOT);
    return zone.startsWith("+") || zone.startsWith("-")
        ? ZoneOffset.of(zone.length() == 3 ? zone + ":00" : zone)
        : ZONES.get(zone);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String line : Lexicon.list(DateText.class, "months.txt")) {
      int blank = line.indexOf(' ');
      months.put(line.substring(0, blank), Integer.valueOf(line.substring(blank + 1)));
    }
    return months;
  }

  /** Abbreviations that mean one zone wherever they are written. */
  private static Map<String, ZoneId> zones() {
    Map<String, ZoneId> zones = new HashMap<>();
    String list =
        "Z 0 UT 0 UTC 0 GMT 0 WET 0 EST -5 EDT -4 CST -6 CDT -5 MST -7 MDT -6 PST -8 PDT -7 "
            + "AKST -9 AKDT -8 HST -10 CET 1 CEST 2 EET 2 EEST 3 MSK 3 BST 1 WEST 1 WAT 1 CAT 2 "
            + "SAST 2 EAT 3 JST 9 KST 9 HKT 8 SGT 8 WIB 7 AEST 10 AEDT 11 AWST 8 NZST 12 NZDT 13";
    String[] pairs = list.split(" ", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      zones.put(pairs[i], ZoneOffset.ofHours(Integer.parseInt(pairs[i + 1])));
    }
    zones.put("ET", ZoneId.of("America/New_York"));
    zones.put("CT", ZoneId.of("America/Chicago"));
    zones.put("MT", ZoneId.of("America/Denver"));
    zones.put("PT", ZoneId.of("America/Los_Angeles"));
    zones.put("IST", ZoneOffset.ofHoursMinutes(5, 30));
    zones.put("NPT", ZoneOffset.ofHoursMinutes(5, 45));
    zones.put("ACST", ZoneOffset.ofHoursMinutes(9, 30));
    return zones;
  }
}

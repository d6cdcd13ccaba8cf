package io.broadsheet.reader.text;

import io.broadsheet.article.PublicationTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

  private static final Pattern ISO =
      Pattern.compile(
          "([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[T ]*([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]+)?)?"
              + "\\s*(Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2}|[+-][0-9]{2})?(?:\\[[^\\]]*\\])?)?(?:[ T].*)?");

  private static final Pattern EPOCH = Pattern.compile("(1[0-9]{9})([0-9]{3})?(?:\\.[0-9]+)?");

  private static final Map<String, ZoneId> ZONES =
      Lexicon.map(DateText.class, "zones.txt", ZoneId::of);

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
      return epoch.matches() ? epoch(epoch) : inWords(text);
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
   * was fetched, wherever, or an empty field written as the second 0 of 1970; only the day if the
   * instant was still to come, as it is where local times are marked as UTC.
   */
  public static @Nullable PublicationTime notAfter(
      @Nullable PublicationTime time, Instant fetched) {
    if (time == null || time.day().getYear() < FIRST_YEAR || Instant.EPOCH.equals(time.instant())) {
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

  private static PublicationTime epoch(Matcher epoch) {
    long millis = epoch.group(2) == null ? 0 : number(epoch, 2);
    Instant instant = Instant.ofEpochSecond(number(epoch, 1)).plusMillis(millis);
    return PublicationTime.at(instant.atZone(ZoneOffset.UTC));
  }

  /** A day, in words or numbers, and maybe a time beside it. */
  private static @Nullable PublicationTime inWords(String text) {
    LocalDate day = DayText.parse(TIME.matcher(DayText.withPlainSigns(text)).replaceAll(" "));
    return day == null ? null : withTime(day, text);
  }

  private static PublicationTime at(LocalDate day, int hour, int minute, int second, ZoneId zone) {
    LocalDate date = hour == 24 ? day.plusDays(1) : day;
    LocalTime time = LocalTime.of(hour % 24, minute, Math.min(second, 59));
    return PublicationTime.at(date.atTime(time).atZone(zone));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static PublicationTime withTime(LocalDate day, String text) {
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

  private static @Nullable ZoneId zone(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String zone = name.toUpperCase(Locale.ROOT);
    return zone.startsWith("+") || zone.startsWith("-")
        ? ZoneOffset.of(zone.length() == 3 ? zone + ":00" : zone)
        : ZONES.get(zone);
  }
}

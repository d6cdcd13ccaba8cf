package io.broadsheet.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published: an instant, or only a day.
 *
 * <p>The zone is the outlet's, so that "today" in the text means its day: an article published at
 * 22:30 UTC by an outlet in Tokyo belongs to the next day there.
 *
 * @param day the day of publication in {@code zone}
 * @param instant the instant, or null where only the day is known
 * @param zone the zone that {@code day} was read in; UTC where none is known
 */
public record PublicationTime(LocalDate day, @Nullable Instant instant, ZoneId zone) {

  private static final int LAST_YEAR = 9999;

  /**
   * Checks that the parts agree.
   *
   * @throws IllegalArgumentException if the instant is not on that day in that zone
   * @throws DateTimeException if the year is not one of 0 to 9999, which ISO 8601 writes
   */
  public PublicationTime {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(zone, "zone");
    if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
      throw new DateTimeException("nothing is published in the year " + day.getYear());
    }
    if (instant != null && !LocalDate.ofInstant(instant, zone).equals(day)) {
      throw new IllegalArgumentException(instant + " is not on " + day + " in " + zone);
    }
  }

  /**
   * Returns a publication time of which only the day is known, in UTC.
   *
   * @throws DateTimeException if the year is not one of 0 to 9999
   */
  public static PublicationTime on(LocalDate day) {
    return new PublicationTime(day, null, ZoneOffset.UTC);
  }

  /**
   * Returns the time of an instant with its zone.
   *
   * @throws DateTimeException if the year is not one of 0 to 9999
   */
  public static PublicationTime at(ZonedDateTime time) {
    return new PublicationTime(time.toLocalDate(), time.toInstant(), time.getZone());
  }

  /**
   * Reads an ISO 8601 day ({@code 2026-01-30}) or date and time, with an offset or a zone ({@code
   * 2026-01-30T18:05:00+03:00}) or without, which is read as UTC.
   *
   * @throws DateTimeException if the text is neither, or its year not one of 0 to 9999
   */
  public static PublicationTime parse(String text) {
    try {
      return ofIso(text.strip());
    } catch (DateTimeParseException e) {
      throw new DateTimeParseException(
          "no day or time as ISO 8601 writes it (2026-01-30, 2026-01-30T18:05:00+03:00): \""
              + text
              + '"',
          text,
          e.getErrorIndex(),
          e);
    }
  }

  private static PublicationTime ofIso(String iso) {
    if (iso.length() == 10) {
      return on(LocalDate.parse(iso));
    }
    String time = iso.length() > 10 && iso.charAt(10) == ' ' ? iso.replaceFirst(" ", "T") : iso;
    return switch (DateTimeFormatter.ISO_DATE_TIME.parseBest(
        time, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from)) {
      case ZonedDateTime zoned -> at(zoned);
      case OffsetDateTime offset -> at(offset.toZonedDateTime());
      case LocalDateTime local -> at(local.atZone(ZoneOffset.UTC));
      default -> throw new DateTimeException("not a date or time: " + iso);
    };
  }

  /** Returns the instant, or where only the day is known the day's first instant in its zone. */
  public Instant instantOrStartOfDay() {
    return instant != null ? instant : day.atStartOfDay(zone).toInstant();
  }

  /** Returns the day or the date and time in ISO 8601, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return instant == null
        ? day.toString()
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
  }
}

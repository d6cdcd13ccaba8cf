package io.broadsheet.annotate.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The day that an article is telling of where it names none: "the day", or an hour alone. Used in
 * the order of the text.
 */
final class NarratedDay {

  /** A day that lies farther back is history; "the day" after it is today again. */
  private static final int CURRENT_DAYS = 10;

  private final @Nullable LocalDate reference;

  /** What the report is about: the day before its own that it begins with, or its own. */
  private @Nullable LocalDate told;

  private boolean begun;

  private @Nullable LocalDate last;

  /** The last day named in this paragraph, and the last one there that has come. */
  private @Nullable LocalDate near;

  private @Nullable LocalDate lastGone;

  NarratedDay(@Nullable LocalDate reference) {
    this.reference = reference;
  }

  /** Begins a paragraph: what happened there is told anew from the day of the report. */
  void paragraph() {
    lastGone = null;
    near = null;
    begun |= told != null;
  }

  /** Takes note of days that the article names. */
  void mention(Days days) {
    LocalDate day = days.anchor();
    if (day == null || days.unit() != Unit.DAY) {
      return;
    }
    last = day;
    near = day;
    boolean gone = day.equals(days.from()) && day.equals(days.to()) && isGone(day);
    lastGone = gone ? day : lastGone;
    boolean first = told == null || told.equals(reference);
    told = gone && first && !begun && isCurrent(day) ? day : told;
  }

  private boolean isGone(LocalDate day) {
    return reference == null || !day.isAfter(reference);
  }

  private boolean isCurrent(LocalDate day) {
    return reference == null || Math.abs(ChronoUnit.DAYS.between(day, reference)) <= CURRENT_DAYS;
  }

  /** Returns whether this is a day of those around publication. */
  boolean isCurrent(Days days) {
    LocalDate day = days.anchor();
    return days.unit() == Unit.DAY && day != null && isCurrent(day);
  }

  /** Returns the last day named, or null. */
  @Nullable LocalDate lastNamed() {
    return last;
  }

  /** Returns "the day": the last one named where that is of these days, or that of publication. */
  @Nullable LocalDate current() {
    LocalDate day = last;
    return day != null && isCurrent(day) ? day : reference;
  }

  /**
   * Returns the day of an hour: in the past tense none that is to come, in the future none gone.
   */
  @Nullable LocalDate ofHour(Tense tense) {
    if (tense == Tense.PAST) {
      return ofHourGone();
    }
    LocalDate day = near != null ? near : current();
    boolean late = day != null && reference != null && day.isBefore(reference);
    return late && tense.looksAhead() ? reference : day;
  }

  /** Where the paragraph tells of a day long gone, the hour may be of that one or of today. */
  private @Nullable LocalDate ofHourGone() {
    if (lastGone != null) {
      return isCurrent(lastGone) ? lastGone : null;
    }
    return told == null ? reference : told;
  }
}

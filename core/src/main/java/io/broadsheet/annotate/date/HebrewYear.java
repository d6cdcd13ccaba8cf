package io.broadsheet.annotate.date;

import java.time.LocalDate;

/**
 * The calendar of Jewish holidays, by the arithmetic of mean new moons and the four postponements
 * (N. Dershowitz and E. Reingold, Calendrical Calculations, 1997, chapter 7).
 */
final class HebrewYear {

  /** Years from the epoch of the calendar to that of ours, in autumn. */
  private static final int YEARS_BEFORE = 3761;

  /** The day before 1 Tishri of the year 1, counted from 1 January 1970. */
  private static final long EPOCH_DAY = -2_092_590;

  private static final int PARTS_OF_DAY = 25_920;

  private static final int TISHRI = 30;

  private static final int SHORT_HESHVAN = 29;

  private HebrewYear() {}

  /** Returns the first of Tishri, the new year, that lies in a year of the common calendar. */
  static LocalDate tishri(int commonYear) {
    return LocalDate.ofEpochDay(newYear(commonYear + YEARS_BEFORE));
  }

  /** Returns the first of Kislev that follows it. */
  static LocalDate kislev(int commonYear) {
    int year = commonYear + YEARS_BEFORE;
    long length = newYear(year + 1) - newYear(year);
    boolean complete = length % 10 == 5;
    return tishri(commonYear).plusDays(TISHRI + SHORT_HESHVAN + (complete ? 1L : 0L));
  }

  private static long newYear(int year) {
    long before = elapsed(year - 1);
    long begin = elapsed(year);
    long after = elapsed(year + 1);
    // A year must not have 356 days, nor the year before 382.
    int delay = after - begin == 356 ? 2 : begin - before == 382 ? 1 : 0;
    return EPOCH_DAY + begin + delay;
  }

  /** Days from the epoch to a year's mean new moon, put off from Sundays, Wednesdays, Fridays. */
  private static long elapsed(int year) {
    long months = Math.floorDiv(235L * year - 234, 19);
    long parts = 12_084 + 13_753 * months;
    long day = 29 * months + Math.floorDiv(parts, PARTS_OF_DAY);
    return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
  }
}

package io.broadsheet.internal;

/**
 * Some days in a row, at most {@link #MOST_DAYS}, packed into one number for a doc value.
 *
 * @param first epoch day
 * @param days how many, 1 to {@link #MOST_DAYS}
 */
public record DayRange(long first, int days) {

  /** Days in the longest month: no longer range falls into one column of a histogram. */
  public static final int MOST_DAYS = 31;

  private static final int LENGTH_BITS = 5;

  /** Checks the length. */
  public DayRange {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("1 to " + MOST_DAYS + " days: " + days);
    }
  }

  /** Returns the range as a number, ordered by first day. */
  public long pack() {
    return (first << LENGTH_BITS) | days;
  }

  /** Reads what {@link #pack} wrote. */
  public static DayRange unpack(long packed) {
    return new DayRange(packed >> LENGTH_BITS, (int) (packed & ((1 << LENGTH_BITS) - 1)));
  }

  /** Returns the last epoch day. */
  public long last() {
    return first + days - 1;
  }
}

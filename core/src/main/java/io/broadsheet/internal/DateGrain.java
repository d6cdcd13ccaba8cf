package io.broadsheet.internal;

/** How fine an interval of days is. Finer dates rank first. */
public enum DateGrain {
  /** One day. */
  DAY(1),
  /** Up to a week. */
  WEEK(7),
  /** Up to a month. */
  MONTH(31),
  /** Up to a year. */
  YEAR(366),
  /** Longer, or open at one end. */
  LONGER(Long.MAX_VALUE);

  private final long days;

  DateGrain(long days) {
    this.days = days;
  }

  /** Returns the grain of an interval of so many days. */
  public static DateGrain of(long days) {
    for (DateGrain grain : values()) {
      if (days <= grain.days) {
        return grain;
      }
    }
    return LONGER;
  }

  /** Returns the interval field of this grain. */
  public String field() {
    return switch (this) {
      case DAY -> Fields.HAPPENED + "day";
      case WEEK -> Fields.HAPPENED + "week";
      case MONTH -> Fields.HAPPENED + "month";
      case YEAR -> Fields.HAPPENED + "year";
      case LONGER -> Fields.HAPPENED + "longer";
    };
  }
}

package io.broadsheet.annotate.date;

/** Whether a sentence speaks of what was, of what will be, or does not tell. */
enum Tense {
  PAST,
  /** A future verb: the next Friday, the next March. */
  FUTURE,
  /** A plan or a timetable: the next Friday, but the March that is nearest. */
  LIKELY_FUTURE,
  /** A plan that was changed, or what might have been: the nearest of all. */
  NEAREST,
  UNKNOWN;

  boolean looksAhead() {
    return this == FUTURE || this == LIKELY_FUTURE;
  }
}

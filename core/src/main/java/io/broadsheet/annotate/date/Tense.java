package io.broadsheet.annotate.date;

/** Whether a sentence speaks of what was, of what will be, or does not tell. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}

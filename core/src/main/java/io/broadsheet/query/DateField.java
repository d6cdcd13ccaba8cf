package io.broadsheet.query;

/** Which time of an article is meant. */
public enum DateField {
  /** When it was published. An article of which only the day is known has that day in any zone. */
  PUBLISHED,
  /** The days that it speaks of, as they stand in the text, whatever the zone. */
  HAPPENED
}

package io.broadsheet.annotate.date;

import java.util.Set;

/** Reads the zone behind a time of day: "UTC", "(GMT +8)", "Eastern", "London time". */
final class ZoneReader {

  private static final Set<String> PARTS_OF_COUNTRIES =
      Set.of("local", "eastern", "central", "mountain", "pacific", "atlantic", "western");

  private static final Set<String> SEASONS = Set.of("standard", "daylight", "summer");

  /** "New York time"; more words are not looked at. */
  private static final int LONGEST_TOWN = 3;

  private final TimeTokens t;

  ZoneReader(TimeTokens tokens) {
    t = tokens;
  }

  /** Returns the token after the zone at {@code i}, or {@code i} where there is none. */
  int end(int i) {
    boolean bracket = t.isMark(i, '(');
    int at = bracket ? i + 1 : i;
    int end = endOfName(at);
    if (end == at) {
      return i;
    }
    return !bracket ? end : t.isMark(end, ')') ? end + 1 : i;
  }

  private int endOfName(int at) {
    if (t.isOneOf(at, PARTS_OF_COUNTRIES)) {
      return endOfPart(at);
    }
    if (t.is(at, Role.ZONE) && t.tokens().isAllCaps(at)) {
      int end = at + 1;
      boolean offset = t.isMark(end, '+') || (t.isDash(end) && t.glued(end));
      return offset && t.isNumber(end + 1) && t.digits(end + 1) <= 4 ? end + 2 : end;
    }
    return endOfTown(at);
  }

  /** "Eastern", "Pacific Daylight Time", "local time", but not "local news" nor "Central Park". */
  private int endOfPart(int at) {
    int end = t.isOneOf(at + 1, SEASONS) ? at + 2 : at + 1;
    if (t.is(end, "time")) {
      return end + 1;
    }
    boolean alone = end == at + 1 && t.isCapitalized(at) && !t.is(at, "local");
    return alone && endsTime(end) ? end : at;
  }

  /** Nothing follows that "Eastern" could tell more of: a day, a mark, "on", "and", "to". */
  private boolean endsTime(int i) {
    boolean day = t.is(i, Role.WEEKDAY) || t.is(i, Role.MONTH) || t.is(i, Role.DEICTIC);
    return day || !t.isWord(i) || t.isAny(i, "on", "and") || t.is(i, "to");
  }

  /** "Beijing time", "New York time". */
  private int endOfTown(int at) {
    int end = at;
    while (end < at + LONGEST_TOWN && t.isCapitalized(end)) {
      end++;
    }
    return end > at && t.is(end, "time") ? end + 1 : at;
  }
}

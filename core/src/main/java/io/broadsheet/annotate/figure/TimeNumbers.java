package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.Tokens;

/** Tells numbers that say when: years, days of months, times of day, ordinals. */
final class TimeNumbers {

  private final Tokens tokens;

  TimeNumbers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** "5th", "twenty-first", "1980s". */
  boolean isOrdinal(int next) {
    if (tokens.glued(next) && tokens.isWord(next) && tokens.isNumber(next - 1)) {
      return switch (tokens.lower(next)) {
        case "st", "nd", "rd", "th", "s" -> true;
        default -> false;
      };
    }
    String after = tokens.lower(next + 1);
    boolean ordinal =
        after.equals("first") || after.equals("second") || NumberWords.part(after) != null;
    return tokens.isMark(next, '-')
        && tokens.isWord(next - 1)
        && ordinal
        && !after.endsWith("s")
        && !after.equals("quarter")
        && !after.equals("half")
        && tokens.lower(next - 1).endsWith("ty");
  }

  private boolean isMonth(int i) {
    return Cue.MONTH.has(tokens.lower(i))
        && (tokens.isCapitalized(i)
            || tokens.isMark(i + 1, '.')
            || (tokens.lower(i).length() != 3 && !tokens.is(i, "march")));
  }

  boolean isDay(Amount number) {
    boolean day = number.plain() && number.value() >= 1 && number.value() <= 31;
    int before = number.first() - 1;
    if (tokens.isMark(before, '.')) {
      before--;
    }
    if (day && (isMonth(before) || isFurtherDay(number))) {
      return true;
    }
    int after = number.next();
    if (tokens.glued(after) && isRange(after)) {
      after += 2;
    }
    return day && isMonth(after) && !(tokens.is(after, "may") && !tokens.isCapitalized(after));
  }

  /** "March 3 and 17", "17 and 24 October". */
  private boolean isFurtherDay(Amount number) {
    int before = number.first() - 1;
    int after = number.next();
    boolean second = isJoint(before) && isDigits(before - 1) && isMonth(before - 2);
    return second || (isJoint(after) && isDigits(after + 1) && isMonth(after + 2));
  }

  private boolean isJoint(int i) {
    return tokens.is(i, "and") || tokens.is(i, "or");
  }

  /** A day of a month is written with two digits at most. */
  private boolean isDigits(int i) {
    return tokens.isNumber(i) && tokens.end(i) - tokens.start(i) <= 2;
  }

  private boolean isRange(int i) {
    return (tokens.isMark(i, '-') || tokens.isMark(i, '–')) && tokens.isNumber(i + 1);
  }

  /** "at 7 today", "at six on the dot". */
  private boolean isHour(Amount number) {
    int next = number.next();
    boolean hour =
        number.value() >= 1 && number.value() <= 12 && tokens.is(number.first() - 1, "at");
    if (tokens.is(next, "in") && tokens.is(next + 1, "the")) {
      return Cue.DAYPART.has(tokens.lower(next + 2)) && number.value() < 13;
    }
    boolean dot = tokens.is(next, "on") && tokens.is(next + 2, "dot");
    return hour && (dot || Cue.DAY.has(tokens.lower(next)));
  }

  boolean isClock(Amount number) {
    int next = number.next();
    if (!tokens.isNumber(next - 1)) {
      return isHour(number) || (tokens.is(next, "o") && tokens.is(next + 2, "clock"));
    }
    boolean dotted =
        (tokens.is(next, "a") || tokens.is(next, "p"))
            && tokens.isMark(next + 1, '.')
            && tokens.is(next + 2, "m");
    boolean colon =
        (tokens.isMark(next, ':')
                && tokens.glued(next)
                && tokens.isNumber(next + 1)
                && tokens.glued(next + 1))
            || (tokens.isMark(number.first() - 1, ':')
                && tokens.glued(number.first())
                && tokens.isNumber(number.first() - 2)
                && tokens.glued(number.first() - 1));
    return dotted
        || colon
        || isHour(number)
        || (tokens.isWord(next) && Cue.CLOCK.has(tokens.lower(next)))
        || (tokens.is(next, "o") && tokens.is(next + 2, "clock"));
  }

  /** "46 BC", "AD 60". */
  private boolean isEra(int i) {
    return tokens.isAllCaps(i)
        && switch (tokens.lower(i)) {
          case "bc", "ad", "bce" -> true;
          default -> false;
        };
  }

  boolean isYear(Amount number) {
    if (isEra(number.next()) || isEra(number.first() - 1)) {
      return true;
    }
    int length = tokens.end(number.first()) - tokens.start(number.first());
    return number.plain() && length == 4 && number.value() >= 1500 && number.value() <= 2100;
  }
}

package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.Tokens;

/** Tells numbers that say when: years, days of months, times of day, ordinals. */
final class TimeNumbers {

  /** The digits of minutes. */
  private static final int MINUTES = 2;

  private static final int HOURS = 24;

  private static final int MINUTES_OF_HOUR = 60;

  /** The digits of a time of day that has its minutes. */
  private static final int CLOCK = 4;

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
    return tokens.isMark(next, '-')
        && tokens.isWord(next - 1)
        && tokens.lower(next - 1).endsWith("ty")
        && isOrdinalWord(tokens.lower(next + 1));
  }

  /** "first", "third"; not "thirds", which are parts. */
  private static boolean isOrdinalWord(String lower) {
    return switch (lower) {
      case "first", "second" -> true;
      case "quarter", "half" -> false;
      default -> NumberWords.part(lower) != null && !lower.endsWith("s");
    };
  }

  private boolean isMonth(int i) {
    return tokens.isWord(i)
        && Cue.MONTH.has(tokens.lower(i))
        && (tokens.isCapitalized(i)
            || tokens.isMark(i + 1, '.')
            || (tokens.lower(i).length() != 3 && !tokens.is(i, "march")));
  }

  /** "5 March", "Mar. 5", "3-5 March"; not "5 may come". */
  boolean isDay(Amount number) {
    if (!number.plain() || number.value() < 1 || number.value() > 31) {
      return false;
    }
    int before = number.first() - 1;
    int after = number.next();
    int last = tokens.glued(after) && isRange(after) ? after + 2 : after;
    boolean verb = tokens.is(last, "may") && !tokens.isCapitalized(last);
    return isMonth(tokens.isMark(before, '.') ? before - 1 : before)
        || isFurtherDay(number)
        || (isMonth(last) && !verb);
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

  /** "6 pm", "6 p.m.", "6:20", "six o'clock", "at 7 today". */
  boolean isClock(Amount number) {
    int next = number.next();
    boolean digits =
        tokens.isNumber(next - 1)
            && (isMeridiem(next)
                || isBesideColon(number)
                || isTimetable(number)
                || isWatch(number));
    return digits || isHour(number) || (tokens.is(next, "o") && tokens.is(next + 2, "clock"));
  }

  /** "at 1417 hours", "until 0600 hours". */
  private boolean isWatch(Amount number) {
    int first = number.first();
    boolean four = number.plain() && tokens.end(first) - tokens.start(first) == CLOCK;
    boolean time = number.value() / 100 < HOURS && number.value() % 100 < MINUTES_OF_HOUR;
    return four
        && time
        && tokens.is(number.next(), "hours")
        && Cue.BEFORE_WATCH.has(tokens.lower(first - 1));
  }

  /** "the 7.15 to Leeds", "departed at 19.05". */
  private boolean isTimetable(Amount number) {
    int first = number.first();
    int next = number.next();
    boolean train =
        tokens.is(first - 1, "the")
            && (tokens.is(next, "to") || tokens.is(next, "from"))
            && tokens.isCapitalized(next + 1);
    boolean leaving = tokens.is(first - 1, "at") && Cue.LEAVING.has(tokens.lower(first - 2));
    return (train || leaving) && next == first + 1 && isDotted(first);
  }

  /** "7.15", "19.05": hours, a point and minutes. */
  private boolean isDotted(int i) {
    int point = tokens.end(i) - MINUTES - 1;
    String text = tokens.text();
    int hours = point - tokens.start(i);
    return (hours == 1 || hours == 2)
        && text.charAt(point) == '.'
        && text.charAt(point + 1) < '6'
        && Integer.parseInt(text.substring(tokens.start(i), point)) < HOURS;
  }

  private boolean isMeridiem(int i) {
    if (tokens.is(i, "hrs")) {
      return tokens.end(i - 1) - tokens.start(i - 1) >= CLOCK; // "1500 hrs", not "3 hrs"
    }
    boolean dotted =
        tokens.isMark(i + 1, '.')
            && tokens.is(i + 2, "m")
            && (tokens.is(i, "a") || tokens.is(i, "p"));
    return dotted || (tokens.isWord(i) && Cue.CLOCK.has(tokens.lower(i)));
  }

  private boolean isBesideColon(Amount number) {
    return isColon(number.next()) || isColon(number.first() - 1);
  }

  /** A colon with digits on both sides. */
  private boolean isColon(int i) {
    return tokens.isMark(i, ':')
        && tokens.glued(i)
        && tokens.glued(i + 1)
        && tokens.isNumber(i - 1)
        && tokens.isNumber(i + 1);
  }

  /** "46 BC", "AD 60", "190 A.D.". */
  private boolean isEra(int i) {
    if (tokens.isMark(i + 1, '.') && tokens.glued(i + 1) && tokens.glued(i + 2)) {
      String letters = tokens.string(i) + tokens.string(i + 2);
      return letters.equals("AD") || letters.equals("BC");
    }
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

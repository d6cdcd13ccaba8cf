package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Anchored;
import io.broadsheet.annotate.date.TimeExpression.DayOfMonth;
import io.broadsheet.annotate.date.TimeExpression.Directed;
import io.broadsheet.annotate.date.TimeExpression.Feast;
import io.broadsheet.annotate.date.TimeExpression.Fixed;
import io.broadsheet.annotate.date.TimeExpression.InYear;
import io.broadsheet.annotate.date.TimeExpression.Moment;
import io.broadsheet.annotate.date.TimeExpression.MonthDay;
import io.broadsheet.annotate.date.TimeExpression.Shifted;
import io.broadsheet.annotate.date.TimeExpression.Weekday;
import io.broadsheet.annotate.date.TimeExpression.WeekdayIn;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times of day with their day: "10 a.m. Tuesday", "Friday night", "16:00 UTC today". */
final class ClockRules {

  private static final Set<String> BEFORE_TIMES =
      Set.of("at", "by", "around", "until", "till", "from", "since", "before", "after", "about");

  private final TimeTokens t;
  private final Grammar grammar;
  private final ZoneReader zones;

  ClockRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.zones = new ZoneReader(tokens);
    this.grammar = grammar;
  }

  /** Reads a time of day at a number, with the day that follows it. */
  @Nullable Match match(int i) {
    int end = hours(i);
    if (end < 0) {
      return null;
    }
    int inBrackets = t.isMark(end, '(') && t.isNumber(end + 1) ? time(end + 1) : -1;
    end = inBrackets > 0 && t.isMark(inBrackets, ')') ? inBrackets + 1 : end;
    Match day = dayAfter(end);
    if (day != null) {
      return new Match(i, day.end(), day.what());
    }
    Match next = t.isMark(end, ',') ? day(end + 1) : null;
    return new Match(i, end, new Moment(next == null ? null : next.what()));
  }

  /** Returns the token after a time of day or two, "9am and 5pm", "9 to 11 a.m.", or -1. */
  private int hours(int i) {
    int first = time(i);
    int link = first > 0 ? first : isHour(i) ? i + 1 : -1;
    boolean and = t.is(link, "and") && t.is(i - 1, "between");
    boolean to = t.isAny(link, "to", "until") || t.isDash(link);
    boolean noon = t.isAny(link + 1, "noon", "midnight");
    int last = !and && !to ? -1 : noon ? link + 2 : clock(link + 1);
    return last > 0 ? last : first;
  }

  private boolean isHour(int i) {
    boolean hour = t.digits(i) <= 2 && t.number(i) > 0 && t.number(i) <= 12;
    return hour && !t.glued(i) && !t.glued(i + 1);
  }

  /** Returns whether a time of day begins at a token: "noon", "10 a.m.". */
  boolean isTime(int i) {
    return t.is(i, Role.DAYPART) || (t.isNumber(i) && time(i) > 0);
  }

  private @Nullable Match dayAfter(int i) {
    int at = t.skip(i, "on");
    boolean holiday = t.is(at, "bank") && t.is(at + 1, "holiday");
    return day(holiday ? at + 2 : at);
  }

  private @Nullable Match day(int i) {
    boolean starts =
        switch (t.role(i)) {
          case WEEKDAY, SHORT_WEEKDAY, DEICTIC, MONTH, SHORT_MONTH, DIRECTION, ARTICLE -> true;
          default -> t.isNumber(i);
        };
    Match day = starts ? grammar.simple(i) : null;
    return day != null && isDay(day.what()) ? day : null;
  }

  private static boolean isDay(TimeExpression what) {
    return switch (what) {
      case Weekday w -> true;
      case WeekdayIn w -> true;
      case MonthDay m -> true;
      case DayOfMonth d -> true;
      case Directed d -> isDay(d.what());
      case InYear y -> isDay(y.what());
      case Shifted s -> s.unit() == Unit.DAY;
      case Anchored a -> a.unit() == Unit.DAY;
      case Fixed f -> f.days().unit() == Unit.DAY;
      case Feast f -> true;
      default -> false;
    };
  }

  /** Returns the token after a time of day and its zone, or -1. */
  private int time(int i) {
    if (t.glued(i) && !t.isMark(i - 1, '(') && !t.isMark(i - 1, '"')) {
      return -1;
    }
    return clock(i);
  }

  private int clock(int i) {
    int hour = t.digits(i) <= 2 ? t.number(i) : -1;
    boolean colon =
        hour >= 0 && hour < 25 && t.isMark(i + 1, ':') && t.glued(i + 1) && t.glued(i + 2);
    if (colon && t.digits(i + 2) == 2 && t.number(i + 2) < 60) {
      return colonTime(i);
    }
    boolean dotted = hour < 0 && isDotted(i);
    int meridiem = dotted || (hour > 0 && hour <= 12) ? meridiem(i + 1) : -1;
    if (meridiem >= 0) {
      return zones.end(meridiem);
    }
    boolean military = t.digits(i) == 4 && t.number(i) < 2400 && t.number(i) % 100 < 60;
    int zone = military || dotted ? zones.end(i + 1) : -1;
    if (zone > i + 1) {
      return zone;
    }
    return -1;
  }

  private int colonTime(int i) {
    int end = i + 3;
    boolean seconds =
        t.isMark(end, ':') && t.glued(end) && t.digits(end + 1) == 2 && t.isNumber(end + 1);
    end = seconds ? end + 2 : end;
    int meridiem = meridiem(end);
    int zone = zones.end(meridiem < 0 ? end : meridiem);
    boolean certain = meridiem >= 0 || zone > end || t.isOneOf(i - 1, BEFORE_TIMES);
    return certain && !(t.glued(end) && t.isMark(end, ':')) ? zone : -1;
  }

  /** 10.30 and 16.15: one token with a point and two digits for minutes. */
  private boolean isDotted(int i) {
    int length = t.digits(i);
    if (!t.isNumber(i) || length < 4 || length > 5) {
      return false;
    }
    String text = t.tokens().string(i);
    int point = length - 3;
    boolean digits =
        text.charAt(point) == '.' && text.indexOf('.') == point && text.indexOf(',') < 0;
    return digits
        && Integer.parseInt(text.substring(0, point)) < 24
        && Integer.parseInt(text.substring(point + 1)) < 60;
  }

  /** Returns the token after "am", "a.m." or "p.m", or -1. */
  private int meridiem(int i) {
    if (t.is(i, Role.MERIDIEM)) {
      return i + 1;
    }
    boolean morning = t.is(i, "in") && t.is(i + 1, "the") && t.isOneOf(i - 2, BEFORE_TIMES);
    if (morning && (t.isAny(i + 2, "morning", "afternoon") || t.is(i + 2, "evening"))) {
      return i + 3;
    }
    boolean dotted =
        t.isAny(i, "a", "p") && t.isMark(i + 1, '.') && t.glued(i + 1) && t.is(i + 2, "m");
    if (!dotted || !t.glued(i + 2)) {
      return t.is(i, "o") && t.isApostrophe(i + 1) && t.is(i + 2, "clock") ? i + 3 : -1;
    }
    return t.isMark(i + 3, '.') && t.glued(i + 3) ? i + 4 : i + 3;
  }

  /** Extends a day by a part or a time of it: "Friday morning", "Tuesday at 10 a.m.". */
  @Nullable Match after(@Nullable Match day) {
    if (day == null || !isDay(day.what())) {
      return day;
    }
    int end = day.end();
    if (t.is(end, Role.DAYPART) && t.value(end) == 0) {
      end++;
    }
    int at = t.skip(end, "at");
    int time = at > end && t.isNumber(at) ? time(at) : -1;
    return day.to(time > 0 ? time : end);
  }

  /** "noon Tuesday", "the night of June 5", "morning trading". */
  @Nullable Match partOfDay(int i) {
    if (t.value(i) != 0) {
      return null;
    }
    int at = t.isAny(i + 1, "of", "on") ? i + 2 : i + 1;
    Match day = day(at);
    boolean joins = at > i + 1 || t.isAny(i, "noon", "midnight");
    if (day != null && joins) {
      return new Match(t.is(i - 1, "the") ? i - 1 : i, day.end(), day.what());
    }
    boolean trading = t.isAny(i + 1, "trading", "trade") || t.is(i + 1, "session");
    boolean within =
        t.isAny(i - 1, "in", "during") || t.is(i - 2, "in") || t.is(i - 1, Role.PORTION);
    return trading && within ? new Match(i, i + 1, new Moment(null)) : null;
  }
}

package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Known;
import io.broadsheet.annotate.date.TimeExpression.MonthDay;
import io.broadsheet.internal.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days by which something that happened is called, whose year nobody writes: "9/11", "the
 * September 11 attacks", "the massacre of October 7".
 */
final class NamedDays {

  /** More words between the day and the thing make it another thing. */
  private static final int MOST_BETWEEN = 3;

  /**
   * A day that gave its name to something.
   *
   * @param digits how it is written without a month's name
   * @param between what may stand between the day and the thing
   * @param things what was called by the day
   */
  private record NamedDay(LocalDate day, String digits, Set<String> between, Set<String> things) {

    static NamedDay parse(String line) {
      String[] parts = line.split(" = ", -1);
      String[] head = parts[0].split(" ", -1);
      return new NamedDay(LocalDate.parse(head[0]), head[1], words(parts[1]), words(parts[2]));
    }

    private static Set<String> words(String part) {
      return Set.of(part.split(" ", -1));
    }

    boolean is(MonthDay date) {
      return day.getMonthValue() == date.month() && day.getDayOfMonth() == date.day();
    }
  }

  /** Behind these stands a day on which somebody did something: "on October 7 attackers came". */
  private static final Set<String> BEFORE_DAYS =
      Set.of("on", "since", "by", "before", "until", "till", "from", "between", "for");

  /** So well known that the thing need not be named. */
  private static final String ALONE = "9/11";

  private static final List<NamedDay> ALL =
      WordList.read(NamedDays.class, "named-days.txt").stream().map(NamedDay::parse).toList();

  private final TimeTokens t;

  NamedDays(TimeTokens tokens) {
    t = tokens;
  }

  /** Returns a day of a month without a year as the day it is known as, anything else as it is. */
  @Nullable Match named(@Nullable Match match) {
    if (match == null || !(match.what() instanceof MonthDay date) || date.weekday() != 0) {
      return match;
    }
    for (NamedDay known : ALL) {
      if (known.is(date) && isThing(match.start(), match.end(), known)) {
        return new Match(match.start(), match.end(), new Known(known.day(), date));
      }
    }
    return match;
  }

  /** Reads "9/11", and "7/7" before what it stands for. */
  @Nullable Match inDigits(int i) {
    boolean form = t.isMark(i + 1, '/') && t.glued(i + 1) && t.isNumber(i + 2) && t.glued(i + 2);
    boolean longer = t.glued(i) || (t.glued(i + 3) && (t.isMark(i + 3, '/') || t.isWord(i + 3)));
    if (!form || longer) {
      return null;
    }
    String digits = t.tokens().string(i) + "/" + t.tokens().string(i + 2);
    for (NamedDay known : ALL) {
      boolean same = known.digits().equals(digits);
      if (same && (digits.equals(ALONE) || isThing(i, i + 3, known))) {
        return new Match(i, i + 3, new Known(known.day(), null));
      }
    }
    return null;
  }

  /** "September 11 terror attacks", "the attacks of September 11". */
  private boolean isThing(int start, int end, NamedDay known) {
    if (t.is(start - 1, "of") && known.things().contains(t.tokens().lower(start - 2))) {
      return true;
    }
    if (t.isOneOf(start - 1, BEFORE_DAYS)) {
      return false;
    }
    int at = end;
    while (at < end + MOST_BETWEEN && isBetween(at, known)) {
      at++;
    }
    return t.isWord(at) && known.things().contains(t.tokens().lower(at));
  }

  private boolean isBetween(int i, NamedDay known) {
    return t.isHyphen(i)
        ? known.between().contains("-")
        : known.between().contains(t.tokens().lower(i))
            && !known.things().contains(t.tokens().lower(i));
  }
}

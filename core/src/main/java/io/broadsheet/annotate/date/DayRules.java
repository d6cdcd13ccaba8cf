package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.Around;
import io.broadsheet.annotate.date.TimeExpression.DayOfMonth;
import io.broadsheet.annotate.date.TimeExpression.Fixed;
import io.broadsheet.annotate.date.TimeExpression.InYear;
import io.broadsheet.annotate.date.TimeExpression.Month;
import io.broadsheet.annotate.date.TimeExpression.MonthDay;
import io.broadsheet.annotate.date.TimeExpression.Range;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.annotate.date.TimeExpression.Yearly;
import io.broadsheet.article.DateMention.Kind;
import org.jspecify.annotations.Nullable;

/** Reads months and days of months, with their year: "5 May 2016", "May 3-5", "April of 87". */
final class DayRules {

  private final TimeTokens t;
  private final NumberRules numbers;
  private final YearRules years;

  DayRules(TimeTokens tokens, NumberRules numbers, YearRules years) {
    t = tokens;
    this.numbers = numbers;
    this.years = years;
  }

  boolean isMonth(int i) {
    return t.is(i, Role.MONTH)
        || (t.is(i, Role.SHORT_MONTH) && !t.isMark(i - 1, '$') && !t.isMark(i - 1, '#'));
  }

  /** Reads an expression that begins with a month's name. */
  @Nullable Match monthFirst(int i) {
    return monthFirst(i, false);
  }

  /**
   * Reads an expression that begins with a month's name.
   *
   * @param between whether "and" joins the days of a range
   */
  @Nullable Match monthFirst(int i, boolean between) {
    int next = t.is(i, Role.SHORT_MONTH) && t.isMark(i + 1, '.') ? i + 2 : i + 1;
    boolean slash = (t.isHyphen(next) || t.isMark(next, '/')) && t.isNumber(next + 1);
    int at = slash ? next + 1 : next;
    int number = t.is(at, "the") ? at + 1 : at;
    Read day = numbers.day(number);
    if (day != null && isDayEnd(day.end(), t.isNumber(number)) && isMonthName(i, true)) {
      return withDay(i, day, between);
    }
    Match year = slash ? fullYear(at) : years.after(next);
    if (!isMonthName(i, year != null)) {
      return null;
    }
    Month month = new Month(t.value(i));
    return year == null ? alone(i, next, month) : new Match(i, year.end(), inYear(month, year));
  }

  /** A month without a year, or the quarter that it belongs to: "the March quarter". */
  private Match alone(int i, int next, Month month) {
    if (t.is(next, "quarter")) {
      return new Match(i, next + 1, new Around(Unit.QUARTER, month));
    }
    return new Match(i, t.is(i, Role.SHORT_MONTH) ? endOfAbbreviation(i, next) : next, month);
  }

  /** The point belongs to "Feb." unless the sentence ends there. */
  private int endOfAbbreviation(int i, int next) {
    return next == i + 2 && t.has(next) ? next : i + 1;
  }

  private @Nullable Match fullYear(int i) {
    Read year = numbers.year(i);
    return year == null ? null : new Match(i, year.end(), new Fixed(Days.year(year.value())));
  }

  private Match withDay(int i, Read day, boolean between) {
    Read last = lastDay(listed(day), between);
    int end = last == null ? day.end() : last.end();
    boolean joined = t.isHyphen(end) || (t.isMark(end, '/') && t.glued(end + 1));
    Match year = joined ? fullYear(end + 1) : years.after(end);
    TimeExpression from = inYear(new MonthDay(t.value(i), day.value(), 0), year);
    TimeExpression to =
        last == null ? from : inYear(new MonthDay(t.value(i), last.value(), 0), year);
    return new Match(i, year == null ? end : year.end(), last == null ? from : new Range(from, to));
  }

  /** Returns the second day of "May 3-5", or null. */
  private @Nullable Read lastDay(Read day, boolean between) {
    int link = dayLink(day.end());
    int number = t.skip(link, "the");
    Read last = link < 0 ? null : numbers.day(number);
    return last != null
            && last.value() > day.value()
            && (between || !isApart(link, day, last))
            && isDayEnd(last.end(), t.isNumber(number))
            && !isMonth(last.end())
        ? last
        : null;
  }

  /** The last day before "and" in "26, 27 and 28 May", where each follows the one before. */
  private Read listed(Read first) {
    Read last = first;
    while (t.isMark(last.end(), ',')) {
      Read next = numbers.day(last.end() + 1);
      if (next == null || next.value() != last.value() + 1) {
        return first;
      }
      last = next;
    }
    return t.is(last.end(), "and") ? last : first;
  }

  /** Returns the token after "-" or "to", or -1. */
  int rangeLink(int i) {
    if (t.isDash(i) || t.isMark(i, '~')) {
      return i + 1;
    }
    boolean word = t.isAny(i, "to", "through") || t.isAny(i, "till", "until") || t.is(i, "thru");
    return word ? i + 1 : -1;
  }

  /** Returns the token after a link between days of one month, which may be "and", or -1. */
  private int dayLink(int i) {
    return t.is(i, "and") ? i + 1 : rangeLink(i);
  }

  /** "March 3 and 17" are two days; "March 28 and 29" are a range. */
  private boolean isApart(int link, Read first, Read last) {
    return t.is(link - 1, "and") && last.value() != first.value() + 1;
  }

  /** A number that goes on ("5.5", "10%", "5:30", "11 people") is no day of a month. */
  private boolean isDayEnd(int end, boolean digits) {
    if (!t.glued(end)) {
      return !digits || (!t.is(end, Role.MERIDIEM) && !t.isMark(end, '%'));
    }
    boolean time = t.isMark(end, ':') && t.glued(end + 1) && t.isNumber(end + 1);
    return !time && !t.isWord(end) && !t.isMark(end, '%');
  }

  /** Tells "May" and "March" from the verbs, and "Jan" and "Mar" from names. */
  private boolean isMonthName(int i, boolean numbered) {
    boolean doubtful = t.is(i, Role.SHORT_MONTH) || t.isAny(i, "may", "march") || t.is(i, "august");
    if (!doubtful) {
      return numbered || !isFirstName(i);
    }
    if (t.is(i, "march") && t.is(i - 1, "long") && t.isCapitalized(i - 1)) {
      return false; // the rocket "Long March 3"
    }
    if (t.is(i, Role.SHORT_MONTH)) {
      boolean joined =
          (t.isHyphen(i + 1) && isMonth(i + 2)) || (t.isHyphen(i - 1) && isMonth(i - 2));
      return numbered || joined || (isBeforeMonth(i) && !isBeforeName(i));
    }
    return t.isCapitalized(i)
        ? numbered || isBeforeMonth(i) || isBesideMonth(i) || isOfMonth(i)
        : numbered && !isModal(i);
  }

  /** "the May elections", "a March general election", "the March uprising". */
  private boolean isOfMonth(int i) {
    int noun = i + 1;
    boolean attribute =
        t.is(i - 1, Role.ARTICLE)
            && t.isWord(noun)
            && t.is(noun, Role.NONE)
            && !t.isCapitalized(noun);
    return t.is(noun, Cue.OF_MONTH)
        || (attribute && t.is(noun + 1, Cue.OF_MONTH))
        || (attribute && t.is(i, "march") && !isFunctionWord(noun));
  }

  /** "a March on the capital" is a walk. */
  private boolean isFunctionWord(int i) {
    return t.is(i, Cue.AFTER_DAY) || t.isAny(i, "of", "on") || t.isAny(i, "against", "over");
  }

  /** "April Jones", "June Allyson". */
  private boolean isFirstName(int i) {
    return t.isAny(i, "april", "june")
        && t.isCapitalized(i + 1)
        && (t.isAny(i - 1, "and", "or") || !isBeforeMonth(i))
        && !isMonth(i + 1);
  }

  /** "January-March", and the second in "in January, March and June". */
  private boolean isBesideMonth(int i) {
    boolean joined = t.isHyphen(i - 1) || t.isMark(i - 1, ',');
    return joined && isMonth(i - 2);
  }

  /** "and Jan Novak": a short form without its point. */
  private boolean isBeforeName(int i) {
    return t.isCapitalized(i + 1) && t.is(i + 1, Role.NONE) && !t.tokens().isAllCaps(i);
  }

  private boolean isBeforeMonth(int i) {
    int before = t.isDash(i - 1) ? i - 2 : i - 1;
    return t.is(before, Cue.BEFORE_MONTH) && !isAccording(before) && !isName(i);
  }

  private boolean isAccording(int i) {
    return t.is(i, "to") && t.isAny(i - 1, "according", "said");
  }

  /** "of May's deal" speaks of a person. */
  private boolean isName(int i) {
    boolean afterOf = t.isAny(i - 1, "of", "for") || t.isAny(i - 1, "from", "to");
    return t.is(i, "may") && afterOf && t.isApostrophe(i + 1) && t.glued(i + 1);
  }

  /** "may 5 people": the verb before a number. */
  private boolean isModal(int i) {
    return t.is(i, "may") && t.isWord(i - 1) && !t.is(i - 1, Cue.BEFORE_MONTH);
  }

  /** Returns a time in the year that was read behind it; without one as it is. */
  static TimeExpression inYear(Yearly what, @Nullable Match year) {
    if (year == null) {
      return what;
    }
    if (year.what() instanceof Fixed(Days days) && days.from() != null) {
      Days fixed = what.in(days.from().getYear());
      return fixed == null ? new Unresolved(Kind.VAGUE) : new Fixed(fixed);
    }
    return new InYear(what, year.what());
  }

  /**
   * Reads an expression that begins with a day: "5 May", "the ninth to the 17th of April".
   *
   * @param between whether "and" joins the days of a range
   */
  @Nullable Match dayFirst(int i, boolean between) {
    Read day = numbers.day(i);
    if (day == null || (t.isMark(i - 1, '$') && t.glued(i))) {
      return null;
    }
    int month = monthAfter(day.end());
    return month >= 0 ? dayMonth(i, day.value(), month) : daysMonth(i, day, between);
  }

  /** "3 to 5 May", "30 to 2 May": the month stands behind the second day only. */
  private @Nullable Match daysMonth(int i, Read day, boolean between) {
    Read listed = listed(day);
    int link = dayLink(listed.end());
    Read last = link < 0 ? null : numbers.day(t.skip(link, "the"));
    int month = last == null ? -1 : monthAfter(last.end());
    boolean apart = last != null && !between && isApart(link, listed, last);
    if (last == null || apart || month < 0 || !isNumbered(month)) {
      return null;
    }
    MonthDay end = new MonthDay(t.value(month), last.value(), 0);
    if (last.value() <= day.value()) {
      return new Match(i, month + 1, new Range(new DayOfMonth(day.value(), 0), end));
    }
    MonthDay first = new MonthDay(t.value(month), day.value(), 0);
    Match year = years.after(pointAfter(month));
    Range range = new Range(inYear(first, year), inYear(end, year));
    return new Match(i, year == null ? month + 1 : year.end(), range);
  }

  private @Nullable Match dayMonth(int i, int day, int month) {
    if (!isNumbered(month) || day > java.time.Month.of(t.value(month)).maxLength()) {
      return null;
    }
    int next = pointAfter(month);
    boolean joined = t.isHyphen(next) || (t.isMark(next, '/') && t.glued(next + 1));
    Match year = joined ? fullYear(next + 1) : years.after(next);
    MonthDay what = new MonthDay(t.value(month), day, 0);
    return year == null
        ? new Match(i, next > month + 1 && t.has(next) ? next : month + 1, what)
        : new Match(i, year.end(), inYear(what, year));
  }

  private int pointAfter(int month) {
    return t.is(month, Role.SHORT_MONTH) ? t.skip(month + 1, '.') : month + 1;
  }

  /** A small "may" or "march" after a number is a verb: "the 5 may". */
  private boolean isNumbered(int month) {
    boolean verb = t.isAny(month, "may", "march") && !t.isCapitalized(month);
    return !verb || t.is(month - 1, "of") || numbers.year(month + 1) != null;
  }

  /** Returns the month after a day and "of", "day of", "-" or "/", or -1. */
  private int monthAfter(int i) {
    int at = t.is(i, "day") && t.is(i + 1, "of") ? i + 1 : i;
    at = t.skip(t.skip(at, "of"), ',');
    boolean joined = (t.isHyphen(i) || t.isMark(i, '/')) && t.glued(i + 1);
    int month = joined ? i + 1 : at;
    return isMonth(month) && (joined || month == i || !t.isMark(i, ',')) ? month : -1;
  }
}

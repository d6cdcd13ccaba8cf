package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.DayOfMonth;
import io.broadsheet.annotate.date.TimeExpression.Nth;
import io.broadsheet.annotate.date.TimeExpression.Range;
import io.broadsheet.annotate.date.TimeExpression.Shifted;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.article.DateMention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is counted within a longer time: "third quarter", "first two weeks of 2021", "the
 * 18th".
 */
final class OrdinalRules {

  private final TimeTokens t;
  private final Grammar grammar;
  private final YearPartRules yearParts;

  OrdinalRules(TimeTokens tokens, Grammar grammar, YearPartRules yearParts) {
    t = tokens;
    this.grammar = grammar;
    this.yearParts = yearParts;
  }

  @Nullable Match match(int i) {
    Read ordinal = grammar.ordinal(i);
    if (ordinal == null) {
      return null;
    }
    Match century = grammar.decades().century(i, ordinal);
    Match found = century != null ? century : consecutive(i, ordinal);
    if (found != null) {
      return found;
    }
    Match month = dayOfMonthSaid(i, ordinal);
    Match unit = month != null ? month : unit(i, ordinal);
    return unit != null || !t.isNumber(i) ? unit : dayOfMonth(i, ordinal);
  }

  /** "the third straight day" is today. */
  private @Nullable Match consecutive(int i, Read ordinal) {
    int at = ordinal.end();
    boolean form = t.isAny(at, "consecutive", "straight") || t.is(at, "successive");
    if (!form || !t.is(at + 1, Role.UNIT)) {
      return null;
    }
    boolean day = t.is(at + 1, "day");
    TimeExpression what = day ? new Shifted(Unit.DAY, 0) : new Unresolved(Kind.VAGUE);
    return new Match(i, at + 2, what);
  }

  /** "the 15th of this month"; "the second of this month's two debates" is no day. */
  private @Nullable Match dayOfMonthSaid(int i, Read ordinal) {
    int of = ordinal.end();
    int month = t.skip(of + 1, "the");
    boolean form =
        t.is(of, "of")
            && t.is(month, Role.DIRECTION)
            && t.is(month + 1, "month")
            && !t.isApostrophe(month + 2);
    boolean day = ordinal.value() >= 1 && ordinal.value() <= 31;
    Match whole = form && day ? grammar.whole(of) : null;
    return whole == null
        ? null
        : new Match(i, whole.end(), new Nth(ordinal.value(), 1, Unit.DAY, whole.what()));
  }

  private @Nullable Match unit(int i, Read ordinal) {
    int at = t.isHyphen(ordinal.end()) ? ordinal.end() + 1 : ordinal.end();
    Read count = grammar.numbers().count(at);
    int noun = count == null ? at : count.end();
    noun = t.isAny(noun, "calendar", "full") ? noun + 1 : noun;
    if (!t.is(noun, Role.UNIT)) {
      return null;
    }
    Unit unit = Unit.at(t.value(noun));
    boolean yearPart = count == null && (unit == Unit.QUARTER || unit == Unit.HALF);
    return yearPart
        ? yearParts.counted(i, noun, ordinal.value())
        : within(i, noun, ordinal.value(), count == null ? 1 : count.value());
  }

  /** "first two weeks of 2021", the unit at {@code noun}. */
  private @Nullable Match within(int i, int noun, int nth, int count) {
    Unit unit = Unit.at(t.value(noun));
    boolean form = t.isAny(noun + 1, "of", "in") && !isMember(noun + 2) && count > 0;
    Match whole = form && !unit.isShorterThanDay() ? grammar.whole(noun + 1) : null;
    if (whole == null) {
      return null;
    }
    boolean day = nth > 0 && unit == Unit.DAY;
    return whole.what() instanceof Range && !day
        ? null
        : new Match(i, whole.end(), new Nth(nth, count, unit, whole.what()));
  }

  /** "the first day of a trial" is not counted within a time. */
  private boolean isMember(int i) {
    return t.is(i, "a") || t.is(i, "an");
  }

  /** "the 18th": after a word of time, before no noun, and not "the 15th and final round". */
  private @Nullable Match dayOfMonth(int i, Read ordinal) {
    boolean the = t.is(i - 1, "the");
    boolean before =
        t.isAny(i - 2, "on", "by") || t.is(i - 2, Role.OPEN) || t.isAny(i - 2, "to", "and");
    boolean ends =
        (!t.isWord(ordinal.end()) && !t.glued(ordinal.end() + 1))
            || t.is(ordinal.end(), Cue.AFTER_DAY)
            || t.isMark(ordinal.end(), '.');
    boolean day = ordinal.value() >= 1 && ordinal.value() <= 31;
    boolean counted = t.is(ordinal.end(), "and") && t.isAny(ordinal.end() + 1, "final", "last");
    return the && before && ends && day && !counted && !t.isDash(ordinal.end())
        ? new Match(i, ordinal.end(), new DayOfMonth(ordinal.value(), 0))
        : null;
  }
}

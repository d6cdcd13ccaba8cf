package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Amount;
import io.broadsheet.annotate.date.TimeExpression.Around;
import io.broadsheet.annotate.date.TimeExpression.Beginning;
import io.broadsheet.annotate.date.TimeExpression.Ended;
import io.broadsheet.annotate.date.TimeExpression.LastMention;
import io.broadsheet.annotate.date.TimeExpression.Now;
import io.broadsheet.annotate.date.TimeExpression.Offset;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.article.DateMention.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads from where a length of time is counted: "ago", "later", "from now", "before Easter". */
final class OffsetRules {

  private final TimeTokens t;
  private final Grammar grammar;

  OffsetRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
  }

  /** Returns the time that a length leads to, or null where it is not counted from anything. */
  @Nullable Match match(Duration length) {
    int end = length.end();
    return switch (t.isWord(end) ? t.tokens().lower(end) : "") {
      case "ago" -> fromNow(length, end + 1, -1);
      case "on" -> isWeekOn(length) ? fromTime(length, end + 1, 1) : null;
      case "hence" -> fromNow(length, end + 1, 1);
      case "later" -> fromMention(length, 1);
      case "earlier", "previously", "beforehand" -> fromMention(length, -1);
      case "from" -> t.is(end + 1, "now") ? fromNow(length, end + 2, 1) : from(length);
      case "after" -> beside(length, end + 1, 1);
      case "before" -> beside(length, end + 1, -1);
      case "prior" -> beside(length, t.skip(end + 1, "to"), -1);
      case "to", "through" -> t.is(length.start() - 1, "the") ? upTo(length) : null;
      case "ended", "ending" -> upTo(length);
      case "period" -> t.isAny(end + 1, "ended", "ending") ? upTo(length.until(end + 1)) : null;
      case "starting", "beginning" -> beginning(length);
      default -> null;
    };
  }

  private static TimeExpression offset(Duration length, int sign, TimeExpression from) {
    return length.exact() ? new Offset(length.amounts(), sign, from) : new Unresolved(Kind.VAGUE);
  }

  /**
   * "The vote is a week on Tuesday": as the British count on from the next Tuesday; not "raised a
   * week on Tuesday".
   */
  private boolean isWeekOn(Duration length) {
    int before = length.start() - 1;
    boolean start = !t.has(before) || t.isMark(before, ',') || t.isMark(before, '.');
    boolean said = t.isAny(before, "is", "be") || t.isAny(before, "until", "by");
    boolean week =
        length.isSingle() && length.amounts().getFirst().equals(new Amount(1, Unit.WEEK));
    return week && t.is(length.end() + 1, Role.WEEKDAY) && (start || said);
  }

  /** "two weeks ago", "five years ago next month", "a week ago Friday", "a year ago on Friday". */
  private Match fromNow(Duration length, int stop, int sign) {
    boolean years = t.is(stop - 2, Role.UNIT) && Unit.at(t.value(stop - 2)) == Unit.YEAR;
    boolean anniversary = years && t.is(stop, "on") && t.is(stop + 1, Role.WEEKDAY);
    int end = anniversary ? stop + 1 : stop;
    boolean near =
        t.is(end, Role.WEEKDAY) || t.is(end, Role.DEICTIC) || t.isAny(end, "this", "next");
    Match from = near && length.isSingle() ? grammar.simple(end) : null;
    boolean day = from != null && !t.isApostrophe(from.end()) && from.what().isRangeEnd();
    return from == null || !day
        ? new Match(length.start(), stop, fromToday(length, sign))
        : new Match(length.start(), from.end(), offset(length, sign, from.what()));
  }

  private static TimeExpression fromToday(Duration length, int sign) {
    Amount first = length.amounts().getFirst();
    if (!length.exact() || !length.isSingle() || first.unit() != Unit.WEEKEND) {
      return offset(length, sign, new Now());
    }
    // The first weekend from now is the one of this week, which may lie behind the reader as well.
    int weeks = sign > 0 ? first.count() - 1 : first.count();
    return new Around(
        Unit.WEEKEND, new Offset(List.of(new Amount(weeks, Unit.WEEK)), sign, new Now()));
  }

  /** "two days later"; not "two days later than", "about two days later". */
  private Match fromMention(Duration length, int sign) {
    int end = length.end() + 1;
    boolean comparison = t.is(end, "than") || t.is(length.start() - 1, Role.AMOUNT);
    TimeExpression what =
        comparison ? new Unresolved(Kind.VAGUE) : offset(length, sign, new LastMention());
    return new Match(length.start(), end, what);
  }

  /** "two days from Monday"; "for two days from Monday" begins there. */
  private @Nullable Match from(Duration length) {
    if (t.is(length.start() - 1, Role.UNIT)) {
      return null; // "seven days a week from 8 a.m."
    }
    if (t.is(length.start() - 1, "for") && length.exact()) {
      return beginning(length);
    }
    return length.exact() ? fromTime(length, length.end() + 1, 1) : null;
  }

  private @Nullable Match fromTime(Duration length, int i, int sign) {
    Match base = grammar.simple(i);
    return base == null || base.what() instanceof Unresolved
        ? null
        : new Match(length.start(), base.end(), offset(length, sign, base.what()));
  }

  /** "a week before Easter", "two days after."; "two days before the game" is vague. */
  private Match beside(Duration length, int i, int sign) {
    Match counted = fromTime(length, i, sign);
    if (counted != null) {
      return counted;
    }
    int end = length.end();
    boolean ends = !t.isWord(end + 1) || t.is(end + 1, "and");
    return ends && length.exact() && !t.is(end, "prior")
        ? new Match(length.start(), end + 1, new Offset(length.amounts(), sign, new LastMention()))
        : new Match(length.start(), end, new Unresolved(Kind.VAGUE));
  }

  /** "the six months to September", "six months ended Sept. 30", "six-month period ended". */
  private @Nullable Match upTo(Duration length) {
    int at = t.isAny(length.end() + 1, "in", "on") ? length.end() + 2 : length.end() + 1;
    at = t.behindEndOf(t.skip(at, "last"));
    boolean month = grammar.days().isMonth(at) || grammar.days().isMonth(at + 1);
    Match last = month && length.isSingle() ? grammar.simple(at) : null;
    return last == null
        ? null
        : new Match(
            length.start(), last.end(), new Ended(length.amounts().getFirst(), last.what()));
  }

  /** "three days starting on Monday". */
  private @Nullable Match beginning(Duration length) {
    int at = length.end() + 1;
    at = t.isAny(at, "from", "on") ? at + 1 : at;
    Match base = length.isSingle() ? grammar.simple(at) : null;
    return base == null
        ? null
        : new Match(
            length.start(), base.end(), new Beginning(length.amounts().getFirst(), base.what()));
  }
}

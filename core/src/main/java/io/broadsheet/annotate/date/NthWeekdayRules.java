package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.Anchored;
import io.broadsheet.annotate.date.TimeExpression.Directed;
import io.broadsheet.annotate.date.TimeExpression.Fixed;
import io.broadsheet.annotate.date.TimeExpression.InYear;
import io.broadsheet.annotate.date.TimeExpression.Month;
import io.broadsheet.annotate.date.TimeExpression.NthWeekday;
import io.broadsheet.annotate.date.TimeExpression.Shifted;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.article.DateMention.Kind;
import org.jspecify.annotations.Nullable;

/** Reads weekdays counted within a month: "the first Monday in September", "the last Sunday of". */
final class NthWeekdayRules {

  private final TimeTokens t;
  private final Grammar grammar;

  NthWeekdayRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
  }

  /** Reads from an ordinal number on. */
  @Nullable Match match(int i) {
    Read ordinal = grammar.ordinal(i);
    return ordinal == null ? null : match(i, ordinal.value(), ordinal.end());
  }

  /** Reads from the number at {@code i} on, the weekday at {@code day}; null where no month is. */
  @Nullable Match match(int i, int nth, int day) {
    boolean form = t.is(day, Role.WEEKDAY) && t.isAny(day + 1, "of", "in") && nth <= 5;
    Match month = form ? grammar.whole(day + 1) : null;
    if (month == null) {
      return null;
    }
    if (month.what() instanceof Unresolved(Kind kind)) {
      return kind == Kind.REPEATED ? new Match(i, month.end(), month.what()) : null;
    }
    boolean spokenOf = t.is(day + 2, "the") && month.what() instanceof Shifted;
    TimeExpression whole = spokenOf ? new Anchored(Unit.MONTH, 0) : month.what();
    return isMonth(month.what())
        ? new Match(i, month.end(), new NthWeekday(nth, t.value(day), whole))
        : null;
  }

  private static boolean isMonth(TimeExpression what) {
    return switch (what) {
      case Month m -> true;
      case InYear in -> in.what() instanceof Month;
      case Directed directed -> directed.what() instanceof Month;
      case Fixed(Days days) -> days.unit() == Unit.MONTH;
      case Shifted shifted -> shifted.unit() == Unit.MONTH;
      case Anchored anchored -> anchored.unit() == Unit.MONTH;
      default -> false;
    };
  }
}

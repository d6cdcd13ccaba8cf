package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.Amount;
import io.broadsheet.annotate.date.TimeExpression.Anchored;
import io.broadsheet.annotate.date.TimeExpression.Directed;
import io.broadsheet.annotate.date.TimeExpression.Fixed;
import io.broadsheet.annotate.date.TimeExpression.InYear;
import io.broadsheet.annotate.date.TimeExpression.Month;
import io.broadsheet.annotate.date.TimeExpression.NthWeekday;
import io.broadsheet.annotate.date.TimeExpression.Offset;
import io.broadsheet.annotate.date.TimeExpression.Shifted;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.annotate.date.TimeExpression.Weekday;
import io.broadsheet.article.DateMention.Kind;
import java.util.List;
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

  /** Reads "two Sundays ago", "three Fridays from now"; the count begins at {@code i}. */
  @Nullable Match counted(int i) {
    Read count = grammar.numbers().count(i);
    int day = count == null ? i : count.end();
    if (count == null || !t.is(day, Role.WEEKDAYS) || t.value(day) == 0 || count.value() < 2) {
      return null;
    }
    boolean ago = t.is(day + 1, "ago");
    if (!ago && !(t.is(day + 1, "from") && t.is(day + 2, "now"))) {
      return null;
    }
    int sign = ago ? -1 : 1;
    Directed nearest = new Directed(2 * sign, new Weekday(t.value(day)));
    List<Amount> weeks = List.of(new Amount(count.value() - 1, Unit.WEEK));
    return new Match(i, ago ? day + 2 : day + 3, new Offset(weeks, sign, nearest));
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

  static boolean isMonth(TimeExpression what) {
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

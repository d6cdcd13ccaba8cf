package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Now;
import io.broadsheet.annotate.date.TimeExpression.Part;
import io.broadsheet.annotate.date.TimeExpression.Portion;
import io.broadsheet.annotate.date.TimeExpression.Range;
import io.broadsheet.annotate.date.TimeExpression.Shifted;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import org.jspecify.annotations.Nullable;

/** Reads parts of longer times that are not counted: "late December", "later this week". */
final class PortionRules {

  private final TimeTokens t;
  private final Grammar grammar;

  PortionRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
  }

  /** "late December", "mid-2011", "the end of last year", "later this week", "earlier today". */
  @Nullable Match match(int i) {
    Part part = Part.at(t.value(i) - 1);
    boolean adjective =
        t.isAny(i, "early", "late") || t.isAny(i, "mid", "later") || t.is(i, "earlier");
    int at = t.isDash(i + 1) ? i + 2 : i + 1;
    if (adjective) {
      at = t.isAny(at, "on", "in") ? at + 1 : at;
    } else if (t.is(i, "end") && t.isHyphen(i + 1)) {
      at = i + 2;
    } else if (t.is(at, "of") && !t.is(i, "opening")) {
      at++;
    } else {
      return null;
    }
    boolean comparison = t.isAny(i, "later", "earlier") && !isAfterLater(at, i);
    Match whole = comparison ? null : grammar.simple(at);
    if (whole == null || whole.what() instanceof Unresolved) {
      return null;
    }
    return new Match(i, whole.end(), new Portion(part, whole.what()));
  }

  /** "later this year", "later in the day"; not "later, 5 people". */
  private boolean isAfterLater(int at, int i) {
    boolean preposition = at > i + 1 && !t.isDash(i + 1);
    int next = t.skip(at, "the");
    return switch (t.role(next)) {
      case DIRECTION, DEICTIC -> true;
      case UNIT, WEEKDAY, MONTH, SHORT_MONTH, HOLIDAY -> preposition;
      default -> preposition && t.isNumber(next);
    };
  }

  /** "EOY", "YTD". */
  @Nullable Match shortForm(int i) {
    if (t.is(i, Role.YTD)) {
      return new Match(i, i + 1, new Range(new Shifted(Unit.YEAR, 0), new Now()));
    }
    Unit unit =
        switch (t.tokens().lower(i)) {
          case "eoy" -> Unit.YEAR;
          case "eom" -> Unit.MONTH;
          case "eow" -> Unit.WEEK;
          default -> Unit.DAY;
        };
    return new Match(i, i + 1, new Portion(Part.LATE, new Shifted(unit, 0)));
  }
}

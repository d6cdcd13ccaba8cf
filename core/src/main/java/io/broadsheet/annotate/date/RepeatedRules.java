package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.article.DateMention.Kind;
import org.jspecify.annotations.Nullable;

/** Reads repeated times: "every Friday", "weekly", "per year", "Mondays". */
final class RepeatedRules {

  private final TimeTokens t;

  RepeatedRules(TimeTokens tokens) {
    t = tokens;
  }

  @Nullable Match match(int i) {
    if (t.is(i, Role.EACH)) {
      return each(i);
    }
    // Newspapers: "the Daily Mail", "Kyiv Weekly".
    boolean name = t.isCapitalized(i) && (t.isCapitalized(i + 1) || t.isWord(i - 1));
    return name && !t.is(i, Role.WEEKDAYS) ? null : repeated(i, i + 1);
  }

  private @Nullable Match each(int i) {
    int at = i + 1;
    if (t.isAny(at, "other", "single")
        || t.is(at, Role.NUMBER)
        || t.is(at, Role.ORDINAL)
        || t.is(at, Role.FEW)) {
      at++;
    } else if (t.isNumber(at)) {
      at = t.is(at + 1, Role.SUFFIX) ? at + 2 : at + 1;
    }
    return switch (t.role(at)) {
      case UNIT -> repeated(i, at + 1);
      case WEEKDAY, SHORT_WEEKDAY, SEASON, MONTH, DAYPART, HOLIDAY ->
          t.is(i, "per") ? null : repeated(i, others(t.is(at + 1, Role.DAYPART) ? at + 2 : at + 1));
      default -> null;
    };
  }

  /** "every Monday and Friday": returns the token after the further weekdays. */
  private int others(int i) {
    int end = i;
    while ((t.is(end, "and") || t.isMark(end, ',')) && t.is(end + 1, Role.WEEKDAY)) {
      end += 2;
    }
    return end;
  }

  private static Match repeated(int start, int end) {
    return new Match(start, end, new Unresolved(Kind.REPEATED));
  }
}

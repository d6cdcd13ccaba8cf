package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Amount;
import java.util.List;

/**
 * A length of time that was read: "two years, one month".
 *
 * @param start its first token
 * @param end one past its last token
 * @param exact whether days can be counted by it: neither "several weeks" nor "two hours"
 */
record Duration(int start, int end, List<Amount> amounts, boolean exact) {

  Duration {
    amounts = List.copyOf(amounts);
  }

  /** Returns the same length with another end. */
  Duration until(int token) {
    return new Duration(start, token, amounts, exact);
  }

  /** Returns whether it is a single amount that days can be counted by. */
  boolean isSingle() {
    return exact && amounts.size() == 1;
  }
}

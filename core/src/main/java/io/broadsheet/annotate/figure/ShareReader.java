package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads shares told as so many of so many: "one in five", "3 out of 10", "one in every 100". */
final class ShareReader {

  /** More of them "in" others are something else: "twelve in 20 overs". */
  private static final int MOST_IN = 9;

  /** A plain number from here up to {@link #LAST_YEAR} is a year: "one in 2019". */
  private static final int FIRST_YEAR = 1_100;

  private static final int LAST_YEAR = 2_199;

  private final Tokens tokens;
  private final NumberReader numbers;

  ShareReader(Tokens tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /** Returns the share that begins with a count, or null. */
  @Nullable Amount read(Amount count) {
    int i = behindHyphen(count.next());
    boolean outOf = tokens.is(i, "out") && tokens.is(i + 1, "of");
    int at = outOf ? i + 2 : behindHyphen(i + 1);
    boolean share = outOf || tokens.is(at, "every");
    if ((!outOf && !tokens.is(i, "in")) || !isCount(count, share)) {
      return null;
    }
    Amount all = numbers.read(tokens.is(at, "every") ? at + 1 : at);
    return all != null && isWhole(count, all) && !isMeasure(all.next())
        ? new Amount(count.value() / all.value(), count.first(), all.next(), 1, false)
        : null;
  }

  /** "a one-in-five chance" */
  private int behindHyphen(int i) {
    return tokens.isMark(i, '-') && tokens.glued(i) && tokens.glued(i + 1) ? i + 1 : i;
  }

  private boolean isCount(Amount count, boolean share) {
    double value = count.value();
    return value >= 1
        && value == Math.rint(value)
        && (share || value <= MOST_IN)
        && !Cue.LABEL.has(tokens.lower(count.first() - 1));
  }

  private static boolean isWhole(Amount count, Amount all) {
    double value = all.value();
    boolean year = all.plain() && value >= FIRST_YEAR && value <= LAST_YEAR;
    return value > count.value() && value == Math.rint(value) && !year;
  }

  /** "Two in five games", "one in 10 days", "one in 5 percent", "one in 10-year storms". */
  private boolean isMeasure(int next) {
    String word = tokens.lower(next);
    return Cue.EVENT.has(word)
        || Cue.MONTH.has(word)
        || Cue.CLOCK.has(word)
        || tokens.is(next, "to")
        || tokens.isMark(next, '%')
        || (tokens.isMark(next, '-') && tokens.glued(next))
        || UnitLexicon.get().at(tokens, next) != null;
  }
}

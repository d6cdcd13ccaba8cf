package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.TimeExpression.Ended;
import io.broadsheet.annotate.date.TimeExpression.Offset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The period that a report gives figures of, where it is not named again: "in the quarter", "the
 * year-earlier period". Used in the order of the text.
 */
final class NarratedPeriod {

  /** What ended longer before publication is history. */
  private static final int CURRENT_MONTHS = 18;

  private final @Nullable LocalDate reference;

  private @Nullable Days last;
  private @Nullable Days quarter;

  NarratedPeriod(@Nullable LocalDate reference) {
    this.reference = reference;
  }

  /** Takes note of days that the article names. */
  void mention(TimeExpression what, Days days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    Unit unit = days.unit();
    boolean fits = unit.isLongerThan(Unit.FORTNIGHT) && !unit.isLongerThan(Unit.YEAR);
    if (from == null || to == null || !fits || what instanceof Offset || !isCurrent(from, to)) {
      return;
    }
    if (what instanceof Ended || days.equals(unit.around(from))) {
      last = days;
      quarter = from.plusMonths(3).equals(to.plusDays(1)) ? days : quarter;
    }
  }

  private boolean isCurrent(LocalDate from, LocalDate to) {
    return reference == null
        || (!from.isAfter(reference) && to.isAfter(reference.minusMonths(CURRENT_MONTHS)));
  }

  /** Returns the last period named, or null. */
  @Nullable Days last() {
    return last;
  }

  /** Returns the last quarter named, or null. */
  @Nullable Days quarter() {
    return quarter;
  }
}

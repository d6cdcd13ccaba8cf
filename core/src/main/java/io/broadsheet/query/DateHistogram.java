package io.broadsheet.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Articles by day, week or month. Columns without an article are left out. Days chosen in the
 * histogram's own field do not narrow it.
 *
 * @param request what was asked
 * @param columns in the order of time
 */
public record DateHistogram(HistogramRequest request, List<Column> columns) {

  /**
   * One day, week or month.
   *
   * @param from first day, inclusive
   * @param to last day, inclusive
   * @param articles how many articles fall in it; of {@link DateField#HAPPENED} one may fall in
   *     several
   */
  public record Column(LocalDate from, LocalDate to, int articles) {}

  /** Copies the list. */
  public DateHistogram {
    Objects.requireNonNull(request, "request");
    columns = List.copyOf(columns);
  }
}

package io.broadsheet.query;

import java.util.List;

/**
 * Figures side by side.
 *
 * @param comparisons a thing each, those on which the figures differ first
 * @param warnings what of the query could not be used, and that articles were left out where the
 *     time for the request was up
 */
public record FigureComparisons(List<FigureComparison> comparisons, List<String> warnings) {

  /** Copies the lists. */
  public FigureComparisons {
    comparisons = List.copyOf(comparisons);
    warnings = List.copyOf(warnings);
  }
}

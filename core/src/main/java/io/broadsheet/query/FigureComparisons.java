package io.broadsheet.query;

import java.util.List;

/**
 * Figures side by side.
 *
 * @param comparisons a thing each, those on which the figures differ first
 * @param warnings what of the query could not be used, and why articles were left out where they
 *     were
 * @param partial whether there may be more than is told here, because the time was up
 */
public record FigureComparisons(
    List<FigureComparison> comparisons, List<String> warnings, boolean partial) {

  /** Copies the lists. */
  public FigureComparisons {
    comparisons = List.copyOf(comparisons);
    warnings = List.copyOf(warnings);
  }
}

package io.broadsheet.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one kind about one thing, side by side.
 *
 * @param topic what they count, one word: {@code deaths}
 * @param unit their unit, or null where they are bare numbers
 * @param claims who gives which figure, the largest first; each claimant's figure once an article
 */
public record FigureComparison(String topic, @Nullable String unit, List<FigureClaim> claims) {

  /** Copies the list. */
  public FigureComparison {
    claims = List.copyOf(claims);
  }

  /** Returns whether at least two of the figures differ. */
  public boolean disagrees() {
    return claims.stream().mapToDouble(claim -> claim.figure().value()).distinct().count() > 1;
  }
}

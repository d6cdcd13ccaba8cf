package io.broadsheet.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one thing, side by side.
 *
 * @param topic what they count, one word: {@code deaths}; a telling word around them where the
 *     texts do not say; maybe empty
 * @param unit their unit, or null where they are bare numbers or count people
 * @param claims who gives which figure, the largest first
 */
public record FigureComparison(String topic, @Nullable String unit, List<FigureClaim> claims) {

  /** Copies the list. */
  public FigureComparison {
    claims = List.copyOf(claims);
  }

  /** Returns whether at least two of the figures cannot both be meant of one number. */
  public boolean disagrees() {
    return claims.stream()
        .anyMatch(
            one -> claims.stream().anyMatch(other -> !one.figure().agreesWith(other.figure())));
  }
}

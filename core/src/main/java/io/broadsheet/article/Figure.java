package io.broadsheet.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number that the text gives, alone or with a unit.
 *
 * @param span number and unit as written: "$32.5 billion", "more than" left out
 * @param value the whole number meant: 3.25e10, and 6.4 for "6.4 percent"; finite
 * @param unit an ISO 4217 code, {@code percent}, or the English singular ({@code person}, {@code
 *     kilometre}); null for a bare number
 * @param bound whether the text gives it as exact, rough, or as a bound
 */
public record Figure(TextSpan span, double value, @Nullable String unit, Bound bound)
    implements Annotation {

  /** How exactly the text means the number. */
  public enum Bound {
    /** Given as it is. */
    EXACT,
    /** "About", "some", "nearly", "roughly". */
    ABOUT,
    /** "More than", "at least", "over". */
    AT_LEAST,
    /** "Less than", "up to", "under". */
    AT_MOST
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the value is not finite
   */
  public Figure {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(bound, "bound");
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite value: " + value);
    }
  }
}

package io.broadsheet.article;

import java.math.BigDecimal;
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

  /** What a round number may be off by, as part of it: "3,100 people" may be 3,117. */
  private static final double ROUNDED = 0.025;

  /** Smaller numbers are counted, not rounded. */
  private static final double LEAST_ROUNDED = 1000;

  /** What "about" may be off by. */
  private static final double ROUGH = 0.05;

  /** How far above its bound a number lies that is given as "more than", at most. */
  private static final double BEYOND = 0.25;

  /**
   * Returns whether both can be meant of one number: "more than 3,000" and 3,117, "about 50" and
   * 48, 3,100 and 3,117, but not 44 and 47. A number is taken as rounded as far as its zeros go,
   * and a bound as the nearest round number below or above. Units are not compared.
   */
  public boolean agreesWith(Figure other) {
    return least() <= other.most() && other.least() <= most();
  }

  private double least() {
    double size = Math.abs(value);
    return switch (bound) {
      case EXACT -> value - rounding();
      case ABOUT -> value - Math.max(rounding(), ROUGH * size);
      case AT_LEAST -> value;
      case AT_MOST -> value - Math.min(place(), BEYOND * size);
    };
  }

  private double most() {
    double size = Math.abs(value);
    return switch (bound) {
      case EXACT -> value + rounding();
      case ABOUT -> value + Math.max(rounding(), ROUGH * size);
      case AT_LEAST -> value + Math.min(place(), BEYOND * size);
      case AT_MOST -> value;
    };
  }

  private double rounding() {
    double size = Math.abs(value);
    return size < LEAST_ROUNDED ? 0 : Math.min(place() / 2, ROUNDED * size);
  }

  /** Returns what one more in the last digit that is no zero adds: 100 for 3,100. */
  private double place() {
    return Math.pow(10, -BigDecimal.valueOf(value).stripTrailingZeros().scale());
  }
}

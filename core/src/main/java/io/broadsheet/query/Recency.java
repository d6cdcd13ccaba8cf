package io.broadsheet.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A gentle preference for newer articles: the score of an article is multiplied by {@code floor +
 * (1 - floor) * 2^(-age / halfLife)}, so an old article never falls below {@code floor} of its
 * score. An article without a time of publication gets the floor.
 *
 * @param halfLife the age at which half of the decaying part is left; above zero
 * @param floor 0 to 1: the part that never decays
 * @param now the instant from which age is counted; articles from after it count as new
 */
public record Recency(Duration halfLife, double floor, Instant now) {

  /** A week: news of last week still counts, news of last month little more than the floor. */
  public static final Duration DEFAULT_HALF_LIFE = Duration.ofDays(7);

  /**
   * Half: enough to order articles of near-equal worth, too little to hide a much better old one.
   */
  public static final double DEFAULT_FLOOR = 0.5;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public Recency {
    Objects.requireNonNull(now, "now");
    if (halfLife.isNegative() || halfLife.isZero()) {
      throw new IllegalArgumentException("the half-life is above zero: " + halfLife);
    }
    if (!(floor >= 0 && floor <= 1)) {
      throw new IllegalArgumentException("the floor is 0 to 1: " + floor);
    }
  }

  /** Returns the default decay as seen from an instant. */
  public static Recency asOf(Instant now) {
    return new Recency(DEFAULT_HALF_LIFE, DEFAULT_FLOOR, now);
  }
}

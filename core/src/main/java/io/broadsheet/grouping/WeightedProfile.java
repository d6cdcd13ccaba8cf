package io.broadsheet.grouping;

import java.io.IOException;

/** A profile with the weights of its words. Immutable. */
public final class WeightedProfile {

  private final Profile profile;
  private final float[] weights;
  private final double length;
  private final double facts;
  private final int numbers;

  WeightedProfile(Profile profile, WordWeights words) throws IOException {
    this.profile = profile;
    weights = new float[profile.words().length];
    double squares = 0;
    double sum = 0;
    int figures = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) words.weight(profile, i);
      double part = vector(i);
      squares += part * part;
      sum += profile.isFact(i) ? weights[i] : 0;
      figures += profile.isNumber(i) ? 1 : 0;
    }
    length = Math.sqrt(squares);
    facts = sum;
    numbers = figures;
  }

  /**
   * Returns how likely this article and another print one text, 0 to 1. Only of profiles that
   * {@link Profiles} read to tell copies.
   */
  public double copyOf(WeightedProfile other) {
    return Resemblance.of(this, other).copy();
  }

  Profile profile() {
    return profile;
  }

  /** Returns what word {@code i} weighs. */
  double weight(int i) {
    return weights[i];
  }

  /** Returns component {@code i} of the article's vector. */
  double vector(int i) {
    return (1 + Math.log(profile.count(i))) * weights[i];
  }

  /** Returns the length of the article's vector. */
  double length() {
    return length;
  }

  /** Returns what the article's names and numbers weigh. */
  double facts() {
    return facts;
  }

  /** Returns how many different numbers the article has. */
  int numbers() {
    return numbers;
  }
}

package io.broadsheet.grouping;

import java.io.IOException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A profile with the weights of its words. Immutable. */
public final class WeightedProfile {

  /** What a word counts that stands there so often: 1 + ln n. */
  private static final double[] COUNTED =
      IntStream.rangeClosed(0, Profile.COUNT).mapToDouble(n -> 1 + Math.log(n)).toArray();

  private final Profile profile;
  private final float[] weights;
  private final double length;
  private final double facts;
  private final int numbers;
  private final double lead;
  private final RunSample runs;
  private final @Nullable Long day;

  /** Weighs a profile of an article that was published on an epoch day, or at an unknown time. */
  WeightedProfile(Profile profile, WordWeights words, @Nullable Long day) throws IOException {
    this.profile = profile;
    this.day = day;
    runs = new RunSample(profile.runs());
    weights = new float[profile.words().length];
    double squares = 0;
    double sum = 0;
    double begin = 0;
    int figures = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) words.weight(profile, i);
      double part = vector(i);
      squares += part * part;
      sum += profile.isFact(i) ? weights[i] : 0;
      begin += profile.isLead(i) ? weights[i] : 0;
      figures += profile.isNumber(i) ? 1 : 0;
    }
    length = Math.sqrt(squares);
    facts = sum;
    lead = begin;
    numbers = figures;
  }

  /**
   * Returns how likely this article and another print one text, 0 to 1. Only of profiles that
   * {@link Profiles} read to tell copies.
   */
  public double copyOf(WeightedProfile other) {
    return Resemblance.copy(this, other);
  }

  /** Returns how many different words the article has, function words apart. */
  public int size() {
    return weights.length;
  }

  /** Returns the epoch day of publication, or null. */
  @Nullable Long day() {
    return day;
  }

  /** Returns this with other weights. */
  WeightedProfile weighed(WordWeights words) throws IOException {
    return new WeightedProfile(profile, words, day);
  }

  /** Returns the runs. */
  RunSample runs() {
    return runs;
  }

  /** Returns what the words that the article begins with weigh. */
  double lead() {
    return lead;
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
    return counted(profile, i) * weights[i];
  }

  /** Returns what word {@code i} of a profile counts, as often as it stands there. */
  static double counted(Profile profile, int i) {
    return COUNTED[profile.count(i)];
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

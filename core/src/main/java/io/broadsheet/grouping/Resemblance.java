package io.broadsheet.grouping;

import java.util.Arrays;

/**
 * How alike two articles are, in three ways that fail in different cases. Reports of one event
 * share words and facts but no runs; bulletins written from one form share words and runs but no
 * facts; a cut copy shares all three, though its vector is another.
 *
 * @param words cosine of the vectors of their words, 0 to 1
 * @param facts part of the names and numbers of the one with fewer that the other has too, by
 *     weight
 * @param runs part of the pairs of words of the shorter one that the other has too
 */
record Resemblance(double words, double facts, double runs) {

  /** Articles without common words. */
  static final Resemblance NONE = new Resemblance(0, 0, 0);

  /** So many shared facts are taken as given both ways, so that one fact alone decides nothing. */
  private static final double FACT_PRIOR = 2;

  /** Shorter texts say too little to be told apart; only the same words are a copy. */
  private static final int FEW_WORDS = 8;

  /** Runs beyond which two texts are written from one form or copied from one another. */
  private static final double FORM_RUNS = 0.3;

  /** Fewer numbers than this decide nothing by themselves. */
  private static final int FEW_NUMBERS = 3;

  /** Where texts of one form share less of their numbers than this, their facts are others. */
  private static final double LEAST_NUMBERS = 0.4;

  /** Facts of a form's bulletins stay this far behind or above their runs. */
  private static final double FORM_FACTS = 0.15;

  /** What a day between two reports takes from their likeness. */
  private static final double DAY_DECAY = 0.08;

  /** Returns the resemblance of two articles; linear in their profiles. */
  static Resemblance of(WeightedProfile one, WeightedProfile other) {
    int[] words = one.profile().words();
    int[] others = other.profile().words();
    if (Math.min(words.length, others.length) < FEW_WORDS) {
      return Arrays.equals(words, others) ? new Resemblance(1, 1, 1) : NONE;
    }
    double product = 0;
    double facts = 0;
    int numbers = 0;
    for (int i = 0, j = 0; i < words.length && j < others.length; ) {
      if (words[i] == others[j]) {
        product += one.vector(i) * other.vector(j);
        boolean fact = one.profile().isFact(i) && other.profile().isFact(j);
        facts += fact ? one.weight(i) : 0;
        numbers += one.profile().isNumber(i) ? 1 : 0;
        i++;
        j++;
      } else if (words[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    if (product == 0) {
      return NONE;
    }
    int fewer = Math.min(one.numbers(), other.numbers());
    double runs = runs(one.profile().runs(), other.profile().runs());
    if (runs > FORM_RUNS && fewer >= FEW_NUMBERS && numbers < LEAST_NUMBERS * fewer) {
      facts = 0;
    }
    return new Resemblance(
        product / (one.length() * other.length()),
        (facts + FACT_PRIOR) / (Math.min(one.facts(), other.facts()) + 2 * FACT_PRIOR),
        runs);
  }

  /** Shared part of the shorter one's runs, told from the hashes that both samples reach to. */
  private static double runs(int[] one, int[] other) {
    if (one.length == 0 || other.length == 0) {
      return 0;
    }
    int i = 0;
    int j = 0;
    int shared = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    boolean sampled = Math.max(one.length, other.length) >= ProfileBuilder.MAX_RUNS;
    int least = sampled ? Math.min(i, j) : Math.min(one.length, other.length);
    return (double) shared / Math.max(1, least);
  }

  /** Returns how likely the two print one text, 0 to 1. */
  double copy() {
    return 1 / (1 + Math.exp(11 - 7 * words - 7 * facts - 3 * runs));
  }

  /**
   * Returns how alike two reports are as reports of one event, 0 to 1.
   *
   * @param days between their publications
   */
  double story(long days) {
    boolean form = runs > FORM_RUNS && facts < runs + FORM_FACTS;
    double report = form ? 0 : (words + facts) / 2;
    return Math.max(copy(), report) * (1 - DAY_DECAY * days);
  }
}

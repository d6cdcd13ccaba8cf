package io.broadsheet.grouping;

import java.io.IOException;

/** How much a word tells. */
interface WordWeights {

  /** Part of general news that has an ordinary English word: an order of magnitude. */
  double ORDINARY_PART = 0.03;

  /** Part of general news that has any other word. */
  double OTHER_PART = 0.003;

  /** Weight of an ordinary word in general news. */
  double ORDINARY = -Math.log(ORDINARY_PART);

  /** Weight of any other word there. */
  double OTHER = -Math.log(OTHER_PART);

  /**
   * Weights from general news, the same in every index: whether two articles are copies does not
   * depend on what else there is.
   */
  WordWeights GENERAL = (profile, i) -> isOrdinary(profile, i) ? ORDINARY : OTHER;

  /** Returns the weight of word {@code i} of a profile, above 0. */
  double weight(Profile profile, int i) throws IOException;

  /** Returns the part of general news that has word {@code i} of a profile. */
  static double generalPart(Profile profile, int i) {
    return isOrdinary(profile, i) ? ORDINARY_PART : OTHER_PART;
  }

  private static boolean isOrdinary(Profile profile, int i) {
    return (profile.marks()[i] & Profile.ORDINARY) != 0;
  }
}

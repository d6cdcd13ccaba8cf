package io.broadsheet.grouping;

/**
 * The words that two articles share, and what they weigh.
 *
 * @param count how many they are
 * @param product of the vectors of their words
 * @param facts weight of the shared words that are facts in both
 * @param numbers how many of the shared words are numbers
 * @param lead weight of those that the first article begins with
 * @param otherLead weight of those that the other begins with
 */
record CommonWords(
    int count, double product, double facts, int numbers, double lead, double otherLead) {

  /** Returns the words that two articles share; linear in their profiles. */
  static CommonWords of(WeightedProfile one, WeightedProfile other) {
    int[] words = one.profile().words();
    int[] others = other.profile().words();
    int count = 0;
    double product = 0;
    double facts = 0;
    int numbers = 0;
    double lead = 0;
    double otherLead = 0;
    for (int i = 0, j = 0; i < words.length && j < others.length; ) {
      if (words[i] == others[j]) {
        count++;
        product += one.vector(i) * other.vector(j);
        boolean fact = one.profile().isFact(i) && other.profile().isFact(j);
        facts += fact ? one.weight(i) : 0;
        numbers += one.profile().isNumber(i) ? 1 : 0;
        lead += one.profile().isLead(i) ? one.weight(i) : 0;
        otherLead += other.profile().isLead(j) ? other.weight(j) : 0;
        i++;
        j++;
      } else {
        // Without branches, for which of two hashes is smaller cannot be predicted.
        int less = words[i] < others[j] ? 1 : 0;
        i += less;
        j += 1 - less;
      }
    }
    return new CommonWords(count, product, facts, numbers, lead, otherLead);
  }
}

package io.broadsheet.annotate.entity;

/**
 * Whether capitals tell anything in a sentence: they do not in a headline in title case, nor where
 * all words are in capitals.
 *
 * @param unsure whether they tell nothing
 */
record CaseOfSentence(boolean unsure) {

  /** Short lines such as "Abbas Araghchi" or "Bank of England" are names, not headlines. */
  private static final int FEWEST_WORDS = 4;

  /**
   * Judges words {@code from} to {@code to}, exclusive.
   *
   * @param heading whether they are one, in which a single everyday word makes title case likely
   */
  static CaseOfSentence of(NameWords words, int from, int to, boolean heading) {
    int small = 0;
    int capital = 0;
    int everyday = 0;
    for (int i = from; i < to; i++) {
      boolean counts = words.folded(i).length() > 3 || !words.is(i, Fact.FUNCTION);
      if (!words.isWord(i) || !counts) {
        continue;
      }
      if (!words.isCapital(i)) {
        small += isSmallInHeadlines(words, i) ? 0 : 1;
      } else {
        capital++;
        everyday += words.isEveryday(i) ? 1 : 0;
      }
    }
    boolean most =
        small * 6 <= capital
            && everyday > (heading ? 0 : 1)
            && everyday * (heading ? 3 : 2) >= capital;
    boolean sentence = small > 0 && words.is(to - 2, ".");
    boolean label = small == 0 && capital == FEWEST_WORDS - 1 && !words.is(to - 2, ".");
    return new CaseOfSentence(most && !sentence && (label || capital >= FEWEST_WORDS));
  }

  /** Headlines in title case leave articles and short prepositions small, but no verb. */
  private static boolean isSmallInHeadlines(NameWords words, int i) {
    return words.folded(i).length() < 5
        && (words.is(i, Fact.FUNCTION) || words.is(i, Fact.PARTICLE));
  }

  void ifUnsure(Runnable action) {
    if (unsure) {
      action.run();
    }
  }
}

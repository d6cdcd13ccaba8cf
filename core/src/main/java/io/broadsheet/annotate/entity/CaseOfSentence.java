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

  static CaseOfSentence of(NameWords words, int from, int to) {
    int small = 0;
    int capital = 0;
    int everyday = 0;
    for (int i = from; i < to; i++) {
      if (!words.isWord(i) || words.folded(i).length() < 4) {
        continue;
      }
      if (!words.isCapital(i)) {
        small++;
      } else {
        capital++;
        if (words.is(i, Fact.COMMON) || words.is(i, Fact.FUNCTION)) {
          everyday++;
        }
      }
    }
    boolean many = capital >= FEWEST_WORDS;
    return new CaseOfSentence(
        many && small * 4 <= capital && everyday > 1 && everyday * 2 >= capital);
  }

  void ifUnsure(Runnable action) {
    if (unsure) {
      action.run();
    }
  }
}

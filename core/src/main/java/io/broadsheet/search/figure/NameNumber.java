package io.broadsheet.search.figure;

/** Tells the numbers that belong to a name: "Boeing 737", "five new 737 jets", "787-8". */
final class NameNumber {

  /** Words back that the count of a numbered thing stands. */
  private static final int ADJECTIVE = 2;

  private NameNumber() {}

  /** Returns whether the figure of a sentence is none, but part of a name. */
  static boolean is(FigureSentence sentence) {
    int first = sentence.first();
    if (!sentence.isBare() || first == sentence.words().size()) {
      return false;
    }
    String before = sentence.textBetween(first - 1, first);
    return isJoined(before)
        || (first > 0 && before.isBlank() && sentence.isName(first - 1))
        || isCounted(sentence);
  }

  /** A number that another one counts, an adjective between them at most. */
  private static boolean isCounted(FigureSentence sentence) {
    int first = sentence.first();
    for (int i = first - 1; i >= Math.max(0, first - ADJECTIVE); i--) {
      if (sentence.isParted(i + 1) || sentence.isNumber(i)) {
        return !sentence.isParted(i + 1);
      }
      if (sentence.isFunctionWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** A hyphen or stroke right before a bare number. */
  private static boolean isJoined(String before) {
    return before.length() == 1 && "-/".contains(before);
  }
}

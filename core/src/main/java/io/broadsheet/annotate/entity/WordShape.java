package io.broadsheet.annotate.entity;

/** What a word's capitals tell, whatever word it is. */
final class WordShape {

  private WordShape() {}

  /**
   * Returns whether a word begins with a capital ("T-shirt" does not count), or after a small
   * letter or an article goes on with one.
   */
  static boolean isNameCased(String word) {
    char c = word.charAt(0);
    if (c < 128 ? c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c)) {
      boolean shirt = word.length() > 2 && word.charAt(1) == '-';
      return !shirt || !Character.isLowerCase(word.charAt(2));
    }
    if (word.length() < 3) {
      return false;
    }
    int afterHyphen = word.indexOf('-') + 1;
    boolean article = afterHyphen > 0 && afterHyphen < word.length();
    return Character.isUpperCase(word.charAt(1))
        || (article && Character.isUpperCase(word.charAt(afterHyphen)));
  }

  /** Returns whether a word has two or more capitals or digits and no small letter. */
  static boolean isShouted(String word) {
    int signs = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c) || Character.isDigit(c)) {
        signs++;
      }
    }
    return signs > 1;
  }

  /** Returns whether a word has two or more capitals: "CBE", "PhD", but not "Md". */
  static boolean hasSeveralCapitals(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals > 1;
  }
}

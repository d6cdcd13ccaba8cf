package io.broadsheet.analysis;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** The forms of a written word: lower case, without possessive, folded to ASCII. */
final class WordForm {

  private WordForm() {}

  /**
   * Returns the word in lower case without the possessive, the points of an acronym ("U.S." is
   * "us") and the commas of a number ("1,000" is "1000").
   */
  static String lower(String written) {
    String word = withoutPossessive(written);
    if (word.indexOf('.') > 0 && isAcronym(word)) {
      word = word.replace(".", "");
    } else if (word.indexOf(',') > 0) {
      word = word.replace(",", "");
    }
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static String withoutPossessive(String word) {
    int mark = word.length() - 2;
    if (mark > 0 && (word.charAt(mark + 1) == 's' || word.charAt(mark + 1) == 'S')) {
      char c = word.charAt(mark);
      if (c == '\'' || c == '’' || c == '\uFF07') {
        return word.substring(0, mark);
      }
    }
    return word;
  }

  /** Single letters with points between them. */
  private static boolean isAcronym(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean point = word.charAt(i) == '.';
      if (point != (i % 2 == 1) || (!point && !Character.isLetter(word.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the word without diacritics. */
  static String folded(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return fold(lower);
      }
    }
    return lower;
  }

  private static String fold(String word) {
    char[] out = new char[word.length() * 4];
    int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, out, 0, word.length());
    return new String(out, 0, length);
  }
}

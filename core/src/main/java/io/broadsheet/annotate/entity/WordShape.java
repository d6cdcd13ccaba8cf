package io.broadsheet.annotate.entity;

import io.broadsheet.internal.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a word's capitals tell, whatever word it is. */
final class WordShape {

  /** What surnames and given names have before a capital inside: "MacDonald", "LeBron". */
  private static final Set<String> NAME_PREFIXES =
      Set.copyOf(WordList.read(WordShape.class, "name-prefixes.txt"));

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
    return Character.isUpperCase(word.charAt(1))
        || hasCapitalBehind(word, '-')
        || hasCapitalBehind(word, '\'')
        || hasCapitalBehind(word, '’');
  }

  /** "al-Rashid", "d'Ivoire". */
  private static boolean hasCapitalBehind(String word, char mark) {
    int behind = word.indexOf(mark) + 1;
    return behind > 0 && behind < word.length() && Character.isUpperCase(word.charAt(behind));
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
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      count += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return count > 1;
  }

  /** Returns the capitals of a word in lower case: "STSI" of "STScI". */
  static String capitals(String word) {
    StringBuilder capitals = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        capitals.append(Character.toLowerCase(word.charAt(i)));
      }
    }
    return capitals.toString();
  }

  /** Returns whether a folded word cannot be said. */
  static boolean hasNoVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a folded word has one of some endings, behind more than two letters. */
  static boolean endsWithAny(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what a folded word that looks like a plural is the plural of, or null. */
  static @Nullable String singular(String word) {
    if (word.length() < 5 || !word.endsWith("s")) {
      return null;
    }
    int end = word.length();
    return word.endsWith("ies") ? word.substring(0, end - 3) + "y" : word.substring(0, end - 1);
  }

  /** Returns whether a capital stands inside the word, behind no prefix of surnames: "CalMac". */
  static boolean isCamel(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return !NAME_PREFIXES.contains(word.substring(0, i).toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }
}

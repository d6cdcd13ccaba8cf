package io.broadsheet.internal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a word under which lists of names know it: lower case, no diacritics, no points, and
 * plain apostrophes and hyphens.
 */
public final class WordFolding {

  private WordFolding() {}

  /** Returns the folded form: "Türkiye" is "turkiye", "U.S." is "us", "O’Leary" is "o'leary". */
  public static String fold(String word) {
    String lower = isPlain(word) ? word : plain(word);
    return lower.toLowerCase(Locale.ROOT);
  }

  /** Returns whether a word has no diacritics and no points, and so folds to its small letters. */
  public static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || c == '.') {
        return false;
      }
    }
    return true;
  }

  private static String plain(String word) {
    StringBuilder out = new StringBuilder(word.length());
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    boolean internet = word.lastIndexOf('.') < word.length() - 2 && word.indexOf('.') > 1;
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c != '.' || internet) {
        append(out, c);
      }
    }
    return out.isEmpty() ? word : out.toString();
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case '’', 'ʼ', '‘', '`', 'ʻ' -> out.append('\'');
      case '‐', '‑' -> out.append('-');
      case 'ı', 'İ' -> out.append('i');
      case 'ł', 'Ł' -> out.append('l');
      case 'ø', 'Ø' -> out.append('o');
      case 'đ', 'Đ', 'ð' -> out.append('d');
      case 'ß' -> out.append("ss");
      case 'æ', 'Æ' -> out.append("ae");
      case 'œ', 'Œ' -> out.append("oe");
      default -> {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          out.append(c);
        }
      }
    }
  }
}

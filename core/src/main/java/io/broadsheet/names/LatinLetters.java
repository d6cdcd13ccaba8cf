package io.broadsheet.names;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Brings a word to lower-case letters a to z. Letters with a háček, cedilla or stroke that English
 * newspapers write either bare or as a digraph (Šešelj or Sheshelj, Çelik or Chelik) become a
 * capital that stands for the choice.
 */
final class LatinLetters {

  /** š and ş: bare s, or sh. */
  static final char S_OR_SH = 'S';

  /** č, ć and ç: bare c, or ch. */
  static final char C_OR_CH = 'C';

  /** ž: bare z, or zh. */
  static final char Z_OR_ZH = 'Z';

  /** đ: bare d, or dj. */
  static final char D_OR_DJ = 'D';

  private static final char LAST_TABLED = '\u0259';

  /** Letters as they are needed: to decompose them all takes longer than a small search. */
  private static final @Nullable String[] TABLE = table();

  private LatinLetters() {}

  /** Returns the word's letters; apostrophes, marks and hyphens are gone, digits stay. */
  static String of(String word) {
    int plain = 0;
    while (plain < word.length() && word.charAt(plain) >= 'a' && word.charAt(plain) <= 'z') {
      plain++;
    }
    return plain == word.length() ? word : fold(word);
  }

  /** Returns folded letters with every choice bare, as a name is looked up. */
  static String bare(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        return folded.toLowerCase(Locale.ROOT);
      }
    }
    return folded;
  }

  private static String fold(String word) {
    StringBuilder letters = new StringBuilder(word.length() + 2);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      } else if (c <= LAST_TABLED) {
        letters.append(tabled(c));
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        letters.append(foldRare(c));
      }
    }
    return letters.toString();
  }

  private static String foldRare(char c) {
    if (c < '\u1e00' || c > '\u1eff') { // only Latin Extended Additional (Vietnamese) decomposes
      return isModifier(c) ? "" : Character.toString(Character.toLowerCase(c));
    }
    return tabled(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).charAt(0));
  }

  private static boolean isModifier(char c) {
    return c >= '\u02b0' && c <= '\u036f';
  }

  private static String tabled(char c) {
    String letters = TABLE[c];
    if (letters == null) {
      // Threads that do this at once write the same.
      letters = Character.isLetterOrDigit(c) ? decomposed(c) : "";
      TABLE[c] = letters;
    }
    return letters;
  }

  private static @Nullable String[] table() {
    @Nullable String[] table = new String[LAST_TABLED + 1];
    String from = "łøıßæœðþđšşčćçžșə";
    String[] to = "l oe i ss ae oe d th D S S C C C Z S a".split(" ", -1);
    for (int i = 0; i < from.length(); i++) {
      table[from.charAt(i)] = to[i];
      char upper = Character.toUpperCase(from.charAt(i));
      if (upper <= LAST_TABLED && upper > 'z') {
        table[upper] = to[i];
      }
    }
    return table;
  }

  private static String decomposed(char c) {
    if (c < 0x80) {
      return Character.toString(Character.toLowerCase(c));
    }
    char base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).charAt(0);
    return Character.toString(base).toLowerCase(Locale.ROOT);
  }
}

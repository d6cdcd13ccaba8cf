package io.broadsheet.reader.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells languages that are alone, or nearly, in being written in their script. */
final class Scripts {

  private static final String JAPANESE = "ja";

  private static final Map<UnicodeScript, String> LANGUAGES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.HANGUL, "ko"),
              Map.entry(UnicodeScript.HIRAGANA, JAPANESE),
              Map.entry(UnicodeScript.KATAKANA, JAPANESE),
              Map.entry(UnicodeScript.GREEK, "el"),
              Map.entry(UnicodeScript.THAI, "th"),
              Map.entry(UnicodeScript.LAO, "lo"),
              Map.entry(UnicodeScript.KHMER, "km"),
              Map.entry(UnicodeScript.GEORGIAN, "ka"),
              Map.entry(UnicodeScript.ARMENIAN, "hy"),
              Map.entry(UnicodeScript.TAMIL, "ta"),
              Map.entry(UnicodeScript.TELUGU, "te"),
              Map.entry(UnicodeScript.KANNADA, "kn"),
              Map.entry(UnicodeScript.MALAYALAM, "ml"),
              Map.entry(UnicodeScript.GUJARATI, "gu"),
              Map.entry(UnicodeScript.SINHALA, "si")));

  /** Before Greek, scripts are those of many languages. */
  private static final int FIRST = 0x370;

  /** Fewer letters may be a foreign name. */
  private static final int FEWEST = 10;

  private Scripts() {}

  /**
   * Returns the language of a text most of whose letters are of such a script; null for others.
   * Japanese mixes its own letters with those of Chinese, so that fewer of them tell.
   */
  static @Nullable String language(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int letters = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters++;
        String language = c < FIRST ? null : LANGUAGES.get(UnicodeScript.of(c));
        if (language != null) {
          counts.merge(language, 1, Integer::sum);
        }
      }
    }
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (isMost(count.getKey(), count.getValue(), letters)) {
        return count.getKey();
      }
    }
    return null;
  }

  /** Returns whether at least half of the letters are of the script of English. */
  static boolean isLatin(String text) {
    int latin = 0;
    int others = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        latin += c < FIRST ? 1 : 0;
        others += c < FIRST ? 0 : 1;
      }
    }
    return latin >= others;
  }

  private static boolean isMost(String language, int count, int letters) {
    int oneIn = language.equals(JAPANESE) ? 5 : 2;
    return count >= FEWEST && count * oneIn > letters;
  }
}

package io.broadsheet.reader.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells languages that are alone, or nearly, in being written in their script. */
final class Scripts {

  private static final Map<UnicodeScript, String> LANGUAGES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.HANGUL, "ko"),
              Map.entry(UnicodeScript.HIRAGANA, "ja"),
              Map.entry(UnicodeScript.KATAKANA, "ja"),
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
        String language = c < 0x370 ? null : LANGUAGES.get(UnicodeScript.of(c));
        if (language != null) {
          counts.merge(language, 1, Integer::sum);
        }
      }
    }
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() >= FEWEST
          && count.getValue() * (count.getKey().equals("ja") ? 5 : 2) > letters) {
        return count.getKey();
      }
    }
    return null;
  }
}

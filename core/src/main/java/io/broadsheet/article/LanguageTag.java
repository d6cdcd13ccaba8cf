package io.broadsheet.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The BCP 47 tag of a language that an article declares in another way: archives say {@code eng}
 * (ISO 639-2), people "English".
 */
final class LanguageTag {

  /** What the words for languages are looked up by; made only where an article has such a word. */
  private static final class Words {
    static final Map<String, String> TWO_LETTERS = new HashMap<>();

    static {
      for (String two : Locale.getISOLanguages()) {
        Locale language = Locale.of(two);
        String name = language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
        TWO_LETTERS.putIfAbsent(language.getISO3Language(), language.getLanguage());
        TWO_LETTERS.putIfAbsent(name, language.getLanguage());
      }
    }
  }

  private LanguageTag() {}

  /**
   * Returns the tag, or what was declared where it is a tag already or no language that is known.
   */
  static String of(String declared) {
    String tag = declared.strip();
    int end = 0;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    boolean isWhole = end == tag.length() || tag.charAt(end) == '-' || tag.charAt(end) == '_';
    String two = end > 2 && isWhole ? twoLetters(tag.substring(0, end)) : null;
    return two == null ? declared : two + tag.substring(end);
  }

  private static @Nullable String twoLetters(String word) {
    return Words.TWO_LETTERS.get(word.toLowerCase(Locale.ROOT));
  }
}

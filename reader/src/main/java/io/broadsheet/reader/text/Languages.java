package io.broadsheet.reader.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text, where what published it does not say.
 *
 * <p>Apache OpenNLP's detector and its model of 103 languages, both on Maven Central under
 * Apache-2.0. The model takes half a second and 40 MB to load, so it is loaded when first needed,
 * and not for texts that plainly are English.
 *
 * <p>Thread safety: may be used by several threads.
 */
public final class Languages {

  /** Fewer letters do not tell. */
  private static final int SHORTEST = 40;

  /** More do not tell better, and cost more. */
  private static final int PROBE = 800;

  private static final double LEAST_CONFIDENCE = 0.1;

  private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]");

  /** A page that says it is in one language must be in another this surely to be doubted. */
  private static final double SURE = 0.9;

  /** Of a text in English every fourth word is one of the list, on average. */
  private static final int PLAINLY_ENGLISH = 5;

  /** What is said to be in English is, with half of that; Dutch has a third of it. */
  private static final int PARTLY_ENGLISH = 8;

  private static final Set<String> ENGLISH = Lexicon.of(Languages.class, "english.txt");

  private static final class Model {
    private static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      String name = "/langdetect-183.bin";
      try (InputStream in = Languages.class.getResourceAsStream(name)) {
        return new LanguageDetectorModel(Objects.requireNonNull(in, name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Iso {
    private static final Set<String> TWO = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> TWO_OF_THREE = new HashMap<>();

    static {
      for (String two : Locale.getISOLanguages()) {
        TWO_OF_THREE.putIfAbsent(Locale.of(two).getISO3Language(), two);
      }
    }
  }

  private Languages() {}

  /** Returns the BCP 47 tag of a text's language; null where it cannot be told. */
  public static @Nullable String detect(String text) {
    String script = Scripts.language(probe(text));
    if (script != null) {
      return script;
    }
    Language language = best(text);
    return language == null || language.getConfidence() < LEAST_CONFIDENCE ? null : tag(language);
  }

  /**
   * Returns the declared language, unless the text plainly is in another: systems that were set up
   * in English go on to say so whatever is written with them.
   */
  public static @Nullable String check(@Nullable String declared, String text) {
    if (declared == null) {
      return detect(text);
    }
    if (!declared.startsWith("en") || hasEnglish(probe(text), PARTLY_ENGLISH)) {
      return declared;
    }
    String script = Scripts.language(probe(text));
    if (script != null) {
      return script;
    }
    Language language = best(text);
    // Nobody writes English in other letters, so there the likeliest language will do.
    double needed = Scripts.isLatin(probe(text)) ? SURE : LEAST_CONFIDENCE;
    return language == null || language.getConfidence() < needed || tag(language).equals("en")
        ? declared
        : tag(language);
  }

  /** Returns a tag's usual form ({@code pt-BR} of {@code pt_br}); null where it is none. */
  public static @Nullable String tag(String declared) {
    String first = SEPARATOR.split(declared.strip(), 2)[0].replace('_', '-');
    Locale locale = Locale.forLanguageTag(first);
    String language = locale.getLanguage();
    return isLanguage(language) ? locale.toLanguageTag() : null;
  }

  /** Whether a code means a language, and not a country ({@code jp}) or a charset ({@code utf}). */
  private static boolean isLanguage(String code) {
    if (code.length() != 3 || code.equals("und")) {
      return Iso.TWO.contains(code);
    }
    // Java's list has two letters only; of the other languages it knows the names.
    return Iso.TWO_OF_THREE.containsKey(code)
        || !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
  }

  private static @Nullable Language best(String text) {
    String probe = probe(text);
    if (!hasLetters(probe)) {
      return null;
    }
    return hasEnglish(probe, PLAINLY_ENGLISH)
        ? new Language("eng", 1)
        : new LanguageDetectorME(Model.LOADED).predictLanguage(probe);
  }

  private static String probe(String text) {
    return text.substring(0, Math.min(PROBE, text.length()));
  }

  private static boolean hasLetters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < SHORTEST; ) {
      int c = text.codePointAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    return letters >= SHORTEST;
  }

  /** Whether at least one word in so many is one of the most frequent ones of English. */
  private static boolean hasEnglish(String text, int oneIn) {
    String lower = text.toLowerCase(Locale.ROOT);
    int words = 0;
    int english = 0;
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        words += i > start ? 1 : 0;
        english += i > start && ENGLISH.contains(lower.substring(start, i)) ? 1 : 0;
        start = i + 1;
      }
    }
    return english * oneIn > words;
  }

  private static String tag(Language language) {
    return new Locale.Builder().setLanguage(iso(language.getLang())).build().toLanguageTag();
  }

  /** The two letters of a language, where there are two: the model names it with three. */
  private static String iso(String three) {
    String two = Iso.TWO_OF_THREE.get(three);
    return two != null ? two : three.equals("cmn") ? "zh" : three;
  }
}

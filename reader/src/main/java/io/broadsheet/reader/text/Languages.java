package io.broadsheet.reader.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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

  /** A page that says it is in one language must be in another this surely to be doubted. */
  private static final double SURE = 0.9;

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "he", "said",
          "as", "at", "by", "from", "it", "have", "has", "are", "be", "this", "his", "an", "which");

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

  private Languages() {}

  /** Returns the BCP 47 tag of a text's language; null where it cannot be told. */
  public static @Nullable String detect(String text) {
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
    if (!declared.startsWith("en")) {
      return declared;
    }
    Language language = best(text);
    return language == null || language.getConfidence() < SURE || tag(language).equals("en")
        ? declared
        : tag(language);
  }

  /** Returns a tag's usual form ({@code pt-BR} of {@code pt_br}); null where it is none. */
  public static @Nullable String tag(String declared) {
    String first = declared.strip().split("[,;\\s]", 2)[0].replace('_', '-');
    Locale locale = Locale.forLanguageTag(first);
    String language = locale.getLanguage();
    return language.isEmpty() || language.equals("und") || language.length() > 3
        ? null
        : locale.toLanguageTag();
  }

  private static @Nullable Language best(String text) {
    String probe = text.substring(0, Math.min(PROBE, text.length()));
    if (probe.codePoints().filter(Character::isLetter).count() < SHORTEST) {
      return null;
    }
    return isPlainlyEnglish(probe)
        ? new Language("eng", 1)
        : new LanguageDetectorME(Model.LOADED).predictLanguage(probe);
  }

  private static boolean isPlainlyEnglish(String text) {
    int words = 0;
    int english = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      words++;
      english += ENGLISH.contains(word) ? 1 : 0;
    }
    return english * 5 > words;
  }

  private static String tag(Language language) {
    return new Locale.Builder().setLanguage(iso(language.getLang())).build().toLanguageTag();
  }

  /** The two letters of a language, where there are two: the model names it with three. */
  private static String iso(String three) {
    for (String two : Locale.getISOLanguages()) {
      if (Locale.of(two).getISO3Language().equals(three)) {
        return two;
      }
    }
    return three.equals("cmn") ? "zh" : three;
  }
}

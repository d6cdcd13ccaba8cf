package io.broadsheet.grouping;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.names.OrdinaryWords;
import io.broadsheet.names.SpellingVariants;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a word of an article is to its profile, by the language of the article: under which form all
 * its spellings count, and what it is.
 */
interface WordReader {

  /** English, which has lists of its words. */
  WordReader ENGLISH =
      (written, lower) -> {
        String place = SpellingVariants.exonym(lower);
        String form = place != null ? place : SpellingVariants.canonical(lower);
        return new Word(form, OrdinaryWords.isFunctionWord(form), OrdinaryWords.contains(lower));
      };

  /**
   * A word as it is read.
   *
   * @param form the same for all its spellings
   * @param isFunctionWord whether it is so frequent in every text that it tells nothing
   * @param isOrdinary whether it is part of the everyday language, and no name
   */
  record Word(String form, boolean isFunctionWord, boolean isOrdinary) {}

  /** Reads a word, as written and in lower case. */
  Word read(String written, String lower);

  /** Returns the reader of a language, for one article; null stands for English. */
  static WordReader of(@Nullable ArticleLanguage language) {
    return language == null ? ENGLISH : new Stems(language);
  }

  /**
   * A language that is known by Lucene's analyzer for it: forms are stems, so that an inflected
   * word is one word. Of the words without a capital none is taken for more than ordinary.
   */
  final class Stems implements WordReader {

    /**
     * Letters up to which a word is taken for a function word where there is no list of them: the
     * more frequent words are the shorter ones (Zipf, "The Psycho-Biology of Language", 1935).
     */
    private static final int SHORT = 3;

    private final ArticleLanguage language;

    /** Letters of the longest word without a capital that is a function word by its length. */
    private final int atMost;

    /** Remembered, for the analyzer takes its time and words come again. */
    private final Map<String, Word> known = new HashMap<>();

    private Stems(ArticleLanguage language) {
      this.language = language;
      atMost = language.hasAnalyzer() ? 0 : SHORT;
    }

    @Override
    public Word read(String written, String lower) {
      return known.computeIfAbsent(written, word -> stemmed(word, lower));
    }

    private Word stemmed(String written, String lower) {
      boolean ordinary = !Character.isUpperCase(written.charAt(0));
      String stem = language.stem(lower);
      boolean function = stem.isEmpty() || (ordinary && lower.length() <= atMost);
      return new Word(stem.isEmpty() ? lower : stem, function, ordinary);
    }
  }
}

package io.broadsheet.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A language other than English, and the terms that its words have: what Lucene's analyzer for it
 * makes of a word, behind the language's code, as in {@code de:haus}. The code keeps the stems of
 * two languages apart; a query looks for its words in each language that the index holds.
 *
 * <p>Thread safety: may be used by several threads.
 */
public final class ArticleLanguage {

  /** Stands between a language's code and the stem. No word holds it at its begin. */
  private static final char MARK = ':';

  private static final Map<String, ArticleLanguage> KNOWN = new ConcurrentHashMap<>();

  private final String code;
  private final Analyzer words;
  private final NewsAnalyzer texts;

  private ArticleLanguage(String code) {
    this.code = code;
    words = LanguageAnalyzers.create(code);
    texts = new NewsAnalyzer(this);
  }

  /**
   * Returns the language of a BCP 47 tag; null for English, and where the language is not known.
   * Languages for which Lucene has no analyzer are one, of words without their diacritics.
   */
  public static @Nullable ArticleLanguage of(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
    return switch (locale.getLanguage()) {
      case "", "und", "en" -> null;
      default -> ofCode(LanguageAnalyzers.code(locale));
    };
  }

  /** Returns the language of a {@link #code}. */
  public static ArticleLanguage ofCode(String code) {
    return KNOWN.computeIfAbsent(code, ArticleLanguage::new);
  }

  /** Returns what stands before the language's terms. */
  public String code() {
    return code;
  }

  /** Returns the analyzer of texts in this language. */
  public NewsAnalyzer analyzer() {
    return texts;
  }

  /** Returns the term of a word as written; a stop word's is the word itself. */
  public String term(String written) {
    String stem = stem(written);
    return code + MARK + (stem.isEmpty() ? WordForm.lower(written) : stem);
  }

  /** Returns whether Lucene has an analyzer for it, which knows its stop words. */
  public boolean hasAnalyzer() {
    return !code.equals(LanguageAnalyzers.OTHER);
  }

  /** Returns whether the word is so frequent in the language that it tells nothing by itself. */
  public boolean isStopWord(String written) {
    return stem(written).isEmpty();
  }

  /**
   * Returns the stem of a word as written, empty of a stop word. Where the analyzer cuts a word, as
   * the Persian one does at a zero-width non-joiner, the longest part stands for it.
   */
  public String stem(String written) {
    String longest = "";
    try (TokenStream stream = words.tokenStream("word", written)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (term.length() > longest.length()) {
          longest = term.toString();
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string was not readable", e);
    }
    return longest;
  }
}

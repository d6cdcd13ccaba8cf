package io.broadsheet.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Analyses news text. Every word becomes terms at one position: its stem ({@code defens} of
 * "Defence's"), behind {@link Terms#EXACT} the word as written, and behind {@link Terms#NAME} the
 * keys of a name. In a text of another language than English the term of {@link ArticleLanguage}
 * stands in the stem's place.
 *
 * <p>Values of one field lie {@link #VALUE_GAP} positions apart, so that no phrase and no proximity
 * spans two of them. Thread safety: as any Lucene analyzer, may be shared.
 */
public final class NewsAnalyzer extends Analyzer {

  /** Positions between two values of a field. */
  public static final int VALUE_GAP = 10_000;

  private static final NewsAnalyzer ENGLISH = new NewsAnalyzer(null);

  private final @Nullable ArticleLanguage language;

  NewsAnalyzer(@Nullable ArticleLanguage language) {
    this.language = language;
  }

  /** Returns an analyzer of a language; of English for null. */
  public static NewsAnalyzer of(@Nullable ArticleLanguage language) {
    return language == null ? ENGLISH : language.analyzer();
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream terms = new NewsTermFilter(new UnspacedWordFilter(tokenizer), language);
    return new TokenStreamComponents(
        tokenizer, language == null ? new PorterStemFilter(terms) : terms);
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return VALUE_GAP;
  }
}

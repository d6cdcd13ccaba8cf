package io.broadsheet.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Analyses news text. Every word becomes terms at one position: its stem ({@code defens} of
 * "Defence's"), behind {@link Terms#EXACT} the word as written, and behind {@link Terms#NAME} the
 * keys of a name.
 *
 * <p>Values of one field lie {@link #VALUE_GAP} positions apart, so that no phrase and no proximity
 * spans two of them. Thread safety: as any Lucene analyzer, may be shared.
 */
public final class NewsAnalyzer extends Analyzer {

  /** Positions between two values of a field. */
  public static final int VALUE_GAP = 10_000;

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, new PorterStemFilter(new NewsTermFilter(words)));
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return VALUE_GAP;
  }
}

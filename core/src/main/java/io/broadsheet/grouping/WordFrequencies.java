package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * In how many articles each word stands, about: words that meet in one counter are counted
 * together, and an article that is gone is still counted. Sixteen megabytes, whatever the number of
 * articles.
 */
final class WordFrequencies {

  private static final int COUNTERS = 1 << 22;

  private final int[] counts = new int[COUNTERS];
  private long articles;

  /**
   * Counts the words of a view.
   *
   * @throws IOException if it cannot be read
   */
  WordFrequencies(IndexReader view) throws IOException {
    for (LeafReaderContext leaf : view.leaves()) {
      Terms terms = leaf.reader().terms(Fields.PROFILE_WORD);
      articles += terms == null ? 0 : terms.getDocCount();
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        int word = ByteBuffer.wrap(term.bytes, term.offset, term.length).getInt();
        counts[word & (COUNTERS - 1)] += each.docFreq();
      }
    }
  }

  /** Counts the different words of another article. */
  void add(int[] words) {
    articles++;
    for (int word : words) {
      counts[word & (COUNTERS - 1)]++;
    }
  }

  /** Returns how many articles were counted. */
  long articles() {
    return articles;
  }

  /** Returns in how many articles a word stands, or somewhat more. */
  int of(int word) {
    return counts[word & (COUNTERS - 1)];
  }
}

package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * Weights from the articles of an index: a word tells the less, the more of them have it. To the
 * articles of the index come as many as {@link #PRIOR} of general news, so that in a small index,
 * where every word of the one event is frequent, names still tell more than ordinary words. Not
 * safe for use by several threads.
 */
final class IndexWeights implements WordWeights {

  private static final double PRIOR = 300;

  /** Slots for counts already read, by hash: bounds memory whatever the vocabulary. */
  private static final int SLOTS = 1 << 16;

  private final IndexReader reader;
  private final double articles;
  private final int[] words = new int[SLOTS];
  private final int[] counts = new int[SLOTS];

  /** Reads a view with a number of articles. */
  IndexWeights(IndexReader reader, int articles) {
    this.reader = reader;
    this.articles = articles;
    Arrays.fill(counts, -1);
  }

  /** Returns in how many articles a word stands. */
  int articlesWith(int word) throws IOException {
    int slot = word & (SLOTS - 1);
    if (counts[slot] < 0 || words[slot] != word) {
      words[slot] = word;
      Term term = new Term(Fields.PROFILE_WORD, Profile.term(word));
      counts[slot] = reader.hasDeletions() ? living(term) : reader.docFreq(term);
    }
    return counts[slot];
  }

  /** A deleted article is counted in an index's statistics until its segment is merged. */
  private int living(Term term) throws IOException {
    int living = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (live == null || postings == null) {
        living += leaf.reader().docFreq(term);
      } else {
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; ) {
          living += live.get(doc) ? 1 : 0;
          doc = postings.nextDoc();
        }
      }
    }
    return living;
  }

  @Override
  public double weight(Profile profile, int i) throws IOException {
    double known = PRIOR * WordWeights.generalPart(profile, i);
    return Math.log((articles + PRIOR + 1) / (articlesWith(profile.words()[i]) + known));
  }
}

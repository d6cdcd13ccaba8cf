package io.broadsheet.index;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * An article's own document in a view.
 *
 * @param leaf the segment that holds it
 * @param doc its number there
 */
record LiveArticle(LeafReaderContext leaf, int doc) {

  /** Returns the article with an id, or null where there is none. */
  static @Nullable LiveArticle find(IndexReader view, String id) throws IOException {
    for (LeafReaderContext leaf : view.leaves()) {
      PostingsEnum postings = leaf.reader().postings(new Term(Fields.ID, id), PostingsEnum.NONE);
      int doc = postings == null ? DocIdSetIterator.NO_MORE_DOCS : lastLive(leaf, postings);
      if (doc != DocIdSetIterator.NO_MORE_DOCS) {
        return new LiveArticle(leaf, doc);
      }
    }
    return null;
  }

  /** The article's own document is the last of its block. */
  private static int lastLive(LeafReaderContext leaf, PostingsEnum postings) throws IOException {
    int last = DocIdSetIterator.NO_MORE_DOCS;
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) {
        last = doc;
      }
    }
    return last;
  }

  /** Returns the hash of all its parts. */
  @Nullable Long hash() throws IOException {
    NumericDocValues hashes = leaf.reader().getNumericDocValues(Fields.CONTENT_HASH);
    return hashes != null && hashes.advanceExact(doc) ? hashes.longValue() : null;
  }

  /** Returns the keys of its lines that may be furniture. */
  Set<Long> lines() throws IOException {
    LineTable table = LineTable.read(leaf, doc);
    return table == null ? Set.of() : table.keys();
  }
}

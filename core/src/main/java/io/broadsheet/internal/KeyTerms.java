package io.broadsheet.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Keys, numbers of eight bytes, as terms of an index. */
public final class KeyTerms {

  private KeyTerms() {}

  /** Takes a document of a segment. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes a document.
     *
     * @return whether more are wanted
     */
    boolean visit(LeafReaderContext leaf, int doc) throws IOException;
  }

  /** Returns a key as a term. */
  public static BytesRef of(long key) {
    return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(key).array());
  }

  /**
   * Goes through the documents of a view that have a key, without those that are deleted.
   *
   * @throws IOException if the index cannot be read
   */
  public static void visit(IndexReader view, String field, long key, Visitor visitor)
      throws IOException {
    Term term = new Term(field, of(key));
    for (LeafReaderContext leaf : view.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int doc = postings.docID();
        if ((live == null || live.get(doc)) && !visitor.visit(leaf, doc)) {
          return;
        }
      }
    }
  }
}

package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The profiles in one view of an index, as they are stored. They are read forward; going back means
 * to begin anew, so who reads in order has one of these alone. Not safe for use by several threads.
 */
final class StoredProfiles {

  private final IndexReader reader;
  private final @Nullable BinaryDocValues[] open;

  StoredProfiles(IndexReader reader) {
    this.reader = reader;
    open = new BinaryDocValues[reader.leaves().size()];
  }

  /** Returns what is stored at a document until the next call, or null where there is none. */
  @Nullable BytesRef at(int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    BinaryDocValues stored = open[leaf.ord];
    if (stored == null || stored.docID() > doc - leaf.docBase) {
      stored = leaf.reader().getBinaryDocValues(Fields.PROFILE);
      open[leaf.ord] = stored;
    }
    return stored != null && stored.advanceExact(doc - leaf.docBase) ? stored.binaryValue() : null;
  }
}

package io.broadsheet.search;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

/**
 * Tells which passages of a view are the same: an agency's paragraph in two reports. What it has
 * read of a passage it remembers.
 *
 * <p>Not thread-safe.
 */
final class Sketches {

  /** A passage of which so much stands in another is the same passage. */
  private static final double SAME_PASSAGE = 0.5;

  private final IndexReader view;
  private final Map<Integer, @Nullable Sketch> known = new HashMap<>();

  Sketches(IndexReader view) {
    this.view = view;
  }

  /**
   * Returns whether what two candidates show is the same; an article without passages shows none.
   */
  boolean areSame(Candidate one, Candidate other) throws IOException {
    Sketch first = sketch(one.passageDoc());
    Sketch second = sketch(other.passageDoc());
    return first != null && second != null && first.containment(second) >= SAME_PASSAGE;
  }

  private @Nullable Sketch sketch(int passageDoc) throws IOException {
    if (passageDoc < 0) {
      return null;
    }
    if (!known.containsKey(passageDoc)) {
      known.put(passageDoc, read(passageDoc));
    }
    return known.get(passageDoc);
  }

  private @Nullable Sketch read(int doc) throws IOException {
    LeafReaderContext leaf = view.leaves().get(ReaderUtil.subIndex(doc, view.leaves()));
    BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.SKETCH);
    return values != null && values.advanceExact(doc - leaf.docBase)
        ? Sketch.read(values.binaryValue())
        : null;
  }
}

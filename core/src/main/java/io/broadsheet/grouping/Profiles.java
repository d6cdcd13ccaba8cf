package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads the profiles of articles out of one view of an index, and keeps those read last. Not safe
 * for use by several threads.
 */
public final class Profiles {

  /** Profiles kept: a few thousand bytes each. */
  private static final int KEPT = 8192;

  private static final long MILLIS_A_DAY = 86_400_000;

  private final IndexReader reader;
  private final WordWeights weights;
  private final StoredProfiles stored;
  private final Map<Integer, WeightedProfile> kept = new LinkedHashMap<>(16, 0.75f, true);

  /** Reads a view, to tell copies. */
  public Profiles(IndexReader reader) {
    this(reader, WordWeights.GENERAL);
  }

  Profiles(IndexReader reader, WordWeights weights) {
    this.reader = reader;
    this.weights = weights;
    stored = new StoredProfiles(reader);
  }

  /**
   * Returns the profile of the article at a document, or null where there is none.
   *
   * @throws IOException if the index cannot be read
   */
  public @Nullable WeightedProfile get(int doc) throws IOException {
    WeightedProfile known = kept.get(doc);
    if (known == null) {
      BytesRef bytes = stored.at(doc);
      if (bytes == null) {
        return null;
      }
      known = new WeightedProfile(Profile.decode(bytes), weights, day(doc));
      kept.put(doc, known);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return known;
  }

  /** Returns the profile of the article at a document that has one. */
  WeightedProfile there(int doc) throws IOException {
    WeightedProfile profile = get(doc);
    if (profile == null) {
      throw lost();
    }
    return profile;
  }

  /** Returns the runs of the article at a document, or its words where it has no runs. */
  int[] runs(int doc) throws IOException {
    return Profile.decodeRuns(bytes(doc));
  }

  /** Returns what the article at a document is known by among its copies. */
  long key(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    NumericDocValues hashes = DocValues.getNumeric(leaf.reader(), Fields.CONTENT_HASH);
    if (!hashes.advanceExact(doc - leaf.docBase)) {
      throw lost();
    }
    return CopyLinks.key(hashes.longValue(), bytes(doc));
  }

  private BytesRef bytes(int doc) throws IOException {
    BytesRef bytes = stored.at(doc);
    if (bytes == null) {
      throw lost();
    }
    return bytes;
  }

  /** Returns what to throw where an article has no profile. */
  private static IOException lost() {
    return new IOException("the index is damaged: an article has lost its profile");
  }

  /** Returns the epoch day on which the article at a document was published, or null. */
  @Nullable Long day(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    NumericDocValues millis =
        DocValues.unwrapSingleton(
            DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED_MILLIS));
    return millis != null && millis.advanceExact(doc - leaf.docBase)
        ? Long.valueOf(day(millis.longValue()))
        : null;
  }

  /** Returns the epoch day of a time in milliseconds. */
  static long day(long millis) {
    return Math.floorDiv(millis, MILLIS_A_DAY);
  }

  private LeafReaderContext leaf(int doc) {
    List<LeafReaderContext> leaves = reader.leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }
}

package io.broadsheet.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;

/** Counts of the values of one facet in one segment, by the ordinals of their keys. */
final class OrdinalTally {

  private final SortedSetDocValues values;
  private final FacetKeys.OfFacet keys;
  private final int[] counts;

  OrdinalTally(SortedSetDocValues values, FacetKeys.OfFacet keys) {
    this.values = values;
    this.keys = keys;
    counts = new int[Math.toIntExact(values.getValueCount())];
  }

  /** Counts the values of articles, until the time is up. */
  void count(FixedBitSet articles, Deadline deadline) throws IOException {
    SortedDocValues single = DocValues.unwrapSingleton(values);
    DocIdSetIterator docs = new BitSetIterator(articles, 0);
    int seen = 0;
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (deadline.shouldExitAfter(seen++)) {
        break;
      }
      count(doc, single);
    }
  }

  private void count(int doc, @Nullable SortedDocValues single) throws IOException {
    if (single != null) {
      if (single.advanceExact(doc)) {
        counts[single.ordValue()]++;
      }
    } else if (values.advanceExact(doc)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        counts[(int) values.nextOrd()]++;
      }
    }
  }

  /** Collects the first keys and returns the most that any other can have. */
  int collectTop(int wanted, Set<String> candidates) throws IOException {
    int most = Math.max(1, Math.min(wanted, counts.length));
    LongHeap best = new LongHeap(most);
    boolean dropped = false;
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        dropped |= best.size() == most;
        best.insertWithOverflow(rank(ordinal));
      }
    }
    for (int i = 1; i <= best.size(); i++) {
      candidates.add(keys.key(values, Integer.MAX_VALUE - (int) best.get(i)));
    }
    return dropped ? (int) (best.top() >>> Integer.SIZE) : 0;
  }

  /** A number that is larger for a larger count and, of equals, for the lower ordinal. */
  private long rank(int ordinal) {
    return (long) counts[ordinal] << Integer.SIZE | (Integer.MAX_VALUE - ordinal);
  }

  int articles(String key) throws IOException {
    int ordinal = keys.ordinal(values, key);
    return ordinal < 0 ? 0 : counts[ordinal];
  }
}

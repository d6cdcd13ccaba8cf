package io.broadsheet.search;

import io.broadsheet.search.suggest.SharedOrdinals;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
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
  private final @Nullable SharedOrdinals shared;
  private final int[] counts;

  /** Of each group of shared ordinals the article that was counted last. */
  private final int[] counted;

  OrdinalTally(SortedSetDocValues values, FacetKeys.OfFacet keys, @Nullable SharedOrdinals shared) {
    this.values = values;
    this.keys = keys;
    this.shared = shared;
    counts = new int[Math.toIntExact(values.getValueCount())];
    counted = new int[shared == null ? 0 : shared.size()];
    Arrays.fill(counted, -1);
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
        count(doc, single.ordValue());
      }
    } else if (values.advanceExact(doc)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        count(doc, (int) values.nextOrd());
      }
    }
  }

  /** An article that has two keys of one person has the person once. */
  private void count(int doc, int ordinal) {
    if (shared == null || shared.group(ordinal) < 0) {
      counts[ordinal]++;
      return;
    }
    int group = shared.group(ordinal);
    if (counted[group] != doc) {
      counted[group] = doc;
      counts[shared.first(group)]++;
    }
  }

  /** Collects the first keys and returns the most that any other can have. */
  int collectTop(int wanted, Consumer<String> candidates) throws IOException {
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
      candidates.accept(keys.key(values, Integer.MAX_VALUE - (int) best.get(i)));
    }
    return dropped ? (int) (best.top() >>> Integer.SIZE) : 0;
  }

  /** A number that is larger for a larger count and, of equals, for the lower ordinal. */
  private long rank(int ordinal) {
    return (long) counts[ordinal] << Integer.SIZE | (Integer.MAX_VALUE - ordinal);
  }

  /** Returns the number of articles that have any of the keys that are told as one. */
  int articles(List<String> toldAsOne) throws IOException {
    for (String key : toldAsOne) {
      int ordinal = keys.ordinal(values, key);
      if (ordinal >= 0) {
        return counts[shared == null ? ordinal : shared.standingFor(ordinal)];
      }
    }
    return 0;
  }
}

package io.broadsheet.search;

import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts of the values of one facet, by segment. The most frequent are found without joining all
 * values of all segments: the first of each segment are candidates, and as long as a value below
 * them could still have more than the last of those shown, more are looked at (R. Fagin's threshold
 * algorithm, 2003).
 */
final class FacetTally {

  private final List<Segment> segments = new ArrayList<>();

  FacetTally(
      NameEntry.Kind kind,
      List<LeafReaderContext> leaves,
      List<FixedBitSet> matches,
      Deadline deadline)
      throws IOException {
    for (int i = 0; i < leaves.size(); i++) {
      SortedSetDocValues keys = DocValues.getSortedSet(leaves.get(i).reader(), kind.facet());
      segments.add(Segment.count(keys, matches.get(i), deadline));
    }
  }

  /** A key with its number of articles. */
  record Count(String key, int articles) {

    private static final Comparator<Count> ORDER =
        Comparator.comparingInt((Count count) -> -count.articles).thenComparing(Count::key);
  }

  /** Returns the most frequent keys. */
  List<Count> top(int limit) throws IOException {
    int looked = limit;
    while (true) {
      Map<String, Integer> candidates = new HashMap<>();
      long most = 0;
      for (Segment segment : segments) {
        most += segment.collectTop(looked, candidates);
      }
      List<Count> counted = exact(candidates.keySet());
      boolean sure = counted.size() >= limit && counted.get(limit - 1).articles() > most;
      if (most == 0 || sure) {
        return counted.subList(0, Math.min(limit, counted.size()));
      }
      looked *= 4;
    }
  }

  /** Returns the counts of some keys that have any, the most frequent first. */
  List<Count> exact(Collection<String> keys) throws IOException {
    List<Count> counts = new ArrayList<>();
    for (String key : keys) {
      int articles = 0;
      for (Segment segment : segments) {
        articles += segment.articles(new BytesRef(key));
      }
      if (articles > 0) {
        counts.add(new Count(key, articles));
      }
    }
    counts.sort(Count.ORDER);
    return counts;
  }

  /** The counts of a segment, by the ordinals of its keys. */
  private static final class Segment {
    private final SortedSetDocValues keys;
    private final int[] counts;

    private Segment(SortedSetDocValues keys, int[] counts) {
      this.keys = keys;
      this.counts = counts;
    }

    static Segment count(SortedSetDocValues keys, FixedBitSet matches, Deadline deadline)
        throws IOException {
      int[] counts = new int[Math.toIntExact(keys.getValueCount())];
      DocIdSetIterator docs = new BitSetIterator(matches, 0);
      int seen = 0;
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (deadline.shouldExitAfter(seen++)) {
          break;
        }
        if (keys.advanceExact(doc)) {
          for (int i = keys.docValueCount(); i > 0; i--) {
            counts[(int) keys.nextOrd()]++;
          }
        }
      }
      return new Segment(keys, counts);
    }

    /** Collects the first keys and returns the most that any other can have. */
    int collectTop(int wanted, Map<String, Integer> candidates) throws IOException {
      // The least of those kept is at the head.
      PriorityQueue<Integer> best =
          new PriorityQueue<>(
              Comparator.comparingInt((Integer ord) -> counts[ord])
                  .thenComparing(Comparator.reverseOrder()));
      boolean dropped = false;
      for (int ord = 0; ord < counts.length; ord++) {
        if (counts[ord] == 0) {
          continue;
        }
        boolean full = best.size() == wanted;
        if (!full || counts[ord] > counts[best.element()]) {
          best.add(ord);
        }
        if (full) {
          dropped = true;
        }
        if (best.size() > wanted) {
          best.remove();
        }
      }
      for (int ord : best) {
        candidates.put(keys.lookupOrd(ord).utf8ToString(), ord);
      }
      return dropped ? counts[best.element()] : 0;
    }

    int articles(BytesRef key) throws IOException {
      int ord = (int) keys.lookupTerm(key);
      return ord < 0 ? 0 : counts[ord];
    }
  }
}

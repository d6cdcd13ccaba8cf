package io.broadsheet.search;

import io.broadsheet.internal.NameEntry;
import io.broadsheet.search.suggest.Bearers;
import io.broadsheet.search.suggest.PerSegment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts of the values of one facet, by segment. The most frequent are found without joining all
 * values of all segments: the first of each segment are candidates, and as long as a value below
 * them could still have more than the last of those shown, more are looked at (R. Fagin's threshold
 * algorithm, 2003).
 */
final class FacetTally {

  private final NameEntry.Kind kind;
  private final Bearers bearers;
  private final List<OrdinalTally> segments = new ArrayList<>();

  FacetTally(
      NameEntry.Kind kind,
      List<LeafReaderContext> leaves,
      List<FixedBitSet> matches,
      PerSegment<FacetKeys> keys,
      Bearers bearers,
      Deadline deadline)
      throws IOException {
    this.kind = kind;
    this.bearers = bearers;
    for (int i = 0; i < leaves.size(); i++) {
      LeafReader leaf = leaves.get(i).reader();
      SortedSetDocValues values = DocValues.getSortedSet(leaf, kind.facet());
      OrdinalTally tally =
          new OrdinalTally(values, keys.of(leaf).of(kind), bearers.shared(kind, leaves.get(i)));
      tally.count(matches.get(i), deadline);
      segments.add(tally);
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
      Set<String> candidates = new HashSet<>();
      long most = 0;
      for (OrdinalTally segment : segments) {
        most += segment.collectTop(looked, key -> candidates.add(bearers.key(kind, key)));
      }
      List<Count> counted = exact(candidates);
      boolean sure = counted.size() >= limit && counted.get(limit - 1).articles() > most;
      if (most == 0 || sure) {
        return counted.subList(0, Math.min(limit, counted.size()));
      }
      looked *= 4;
    }
  }

  /** Returns the counts of some keys, as they are told, that have any, the most frequent first. */
  List<Count> exact(Collection<String> keys) throws IOException {
    List<Count> counts = new ArrayList<>();
    for (String key : keys) {
      int articles = 0;
      for (OrdinalTally segment : segments) {
        articles += segment.articles(bearers.keys(kind, key));
      }
      if (articles > 0) {
        counts.add(new Count(key, articles));
      }
    }
    counts.sort(Count.ORDER);
    return counts;
  }
}

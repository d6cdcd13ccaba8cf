package io.broadsheet.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** What a query finds, as bits of each segment. */
public final class MatchingDocs {

  private MatchingDocs() {}

  /** Returns the documents found in each segment, as far as the searcher's time reaches. */
  public static List<FixedBitSet> of(IndexSearcher searcher, Query query) throws IOException {
    List<FixedBitSet> leaves = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      leaves.add(new FixedBitSet(leaf.reader().maxDoc()));
    }
    return searcher.search(query, new Marking(leaves));
  }

  private record Marking(List<FixedBitSet> leaves)
      implements CollectorManager<Collector, List<FixedBitSet>> {

    @Override
    public Collector newCollector() {
      return new SimpleCollector() {
        private FixedBitSet bits = new FixedBitSet(0);

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
          bits = leaves.get(leaf.ord);
        }

        @Override
        public void collect(int doc) {
          bits.set(doc);
        }

        @Override
        public ScoreMode scoreMode() {
          return ScoreMode.COMPLETE_NO_SCORES;
        }
      };
    }

    @Override
    public List<FixedBitSet> reduce(Collection<Collector> collectors) {
      return leaves;
    }
  }
}

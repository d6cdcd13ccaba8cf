package io.broadsheet.search;

import io.broadsheet.grouping.StoryMap;
import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** How many articles of each story there are among some articles. */
final class StoryTally {

  private final StoryMap stories;
  private final int[] articles;
  private int counted;
  private int told;

  private StoryTally(StoryMap stories) {
    this.stories = stories;
    articles = new int[stories.size()];
  }

  /** Counts all articles that a query finds, until the searcher's time is up. */
  static StoryTally of(Query query, IndexSearcher searcher, StoryMap stories) throws IOException {
    return searcher.search(new ConstantScoreQuery(query), new Counting(stories));
  }

  private void count(int doc) {
    counted++;
    told += articles[stories.story(doc)]++ == 0 ? 1 : 0;
  }

  /** Returns how many articles there are. */
  int articles() {
    return counted;
  }

  /** Returns how many articles of a story there are. */
  int articles(int story) {
    return articles[story];
  }

  /** Returns how many stories they tell. */
  int stories() {
    return told;
  }

  /** Counts in one thread, as the searcher has no other. */
  private record Counting(StoryMap stories) implements CollectorManager<Counter, StoryTally> {
    @Override
    public Counter newCollector() {
      return new Counter(new StoryTally(stories));
    }

    @Override
    public StoryTally reduce(Collection<Counter> counters) {
      return counters.iterator().next().tally;
    }
  }

  private static final class Counter extends SimpleCollector {
    private final StoryTally tally;
    private int base;

    Counter(StoryTally tally) {
      this.tally = tally;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void collect(int doc) {
      tally.count(base + doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}

package io.broadsheet.search;

import io.broadsheet.internal.Fields;
import io.broadsheet.query.ArticleCount;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/** Stage one: ranks articles by their whole text. */
final class ArticleRanking {

  /** Matches counted before the count becomes a lower bound. */
  private static final int COUNTED = 10_000;

  private final IndexSearcher searcher;
  private final Query query;
  private final SearchRequest.Sort sort;

  ArticleRanking(IndexSearcher searcher, ResolvedRequest request) {
    this.searcher = searcher;
    this.query = request.articles();
    this.sort = request.asked().sort();
  }

  /** Returns the first {@code most} articles in order. */
  TopDocs top(int most) throws IOException {
    int wanted = Math.max(1, Math.min(most, searcher.getIndexReader().maxDoc()));
    int counted = Math.max(COUNTED, wanted);
    return switch (sort) {
      case RELEVANCE -> searcher.search(query, new TopScoreDocCollectorManager(wanted, counted));
      case NEWEST -> newest(wanted, counted);
    };
  }

  private TopDocs newest(int wanted, int counted) throws IOException {
    SortField time =
        new SortedNumericSortField(
            Fields.PUBLISHED_MILLIS,
            SortField.Type.LONG,
            true,
            SortedNumericSelector.Type.MAX,
            Long.MIN_VALUE);
    Sort order = new Sort(time, SortField.FIELD_SCORE);
    return searcher.search(query, new TopFieldCollectorManager(order, wanted, counted));
  }

  /** Returns what a ranking tells of the number of matches. */
  static ArticleCount count(TopDocs top) {
    TotalHits hits = top.totalHits;
    return new ArticleCount(
        hits.value(),
        hits.relation() == TotalHits.Relation.EQUAL_TO
            ? ArticleCount.Relation.EXACT
            : ArticleCount.Relation.AT_LEAST);
  }

  /** Returns a hit's score; 0 where hits are not ordered by score. */
  static float score(ScoreDoc hit) {
    return Float.isNaN(hit.score) ? 0 : hit.score;
  }
}

package io.broadsheet.search;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.internal.Fields;
import io.broadsheet.query.ArticleCount;
import io.broadsheet.query.Recency;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.search.suggest.LoneNames;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
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

  ArticleRanking(IndexSearcher searcher, SearchRequest request, LoneNames loneNames)
      throws IOException {
    this.searcher = searcher;
    this.query = articleQuery(request, searcher.getIndexReader(), loneNames);
    this.sort = request.sort();
  }

  /** Returns the query that the articles of a view are ranked by. */
  static Query articleQuery(SearchRequest request, IndexReader view, LoneNames loneNames)
      throws IOException {
    return articleQuery(
        request,
        ViewLanguages.of(view),
        FacetQueries.of(request, view, loneNames),
        NamedEntities.of(request, view, loneNames));
  }

  /** Returns the query that articles are ranked by. */
  static Query articleQuery(
      SearchRequest request,
      List<ArticleLanguage> languages,
      FacetQueries facets,
      NamedEntities entities) {
    BooleanQuery.Builder matching =
        new BooleanQuery.Builder()
            .add(words(request, languages, entities), Occur.MUST)
            .add(new TermQuery(new Term(Fields.KIND, Fields.KIND_ARTICLE)), Occur.FILTER);
    if (request.variants() == SearchRequest.Variants.ALL) {
      SpokenDates.in(request.tree()).forEach(date -> matching.add(date, Occur.SHOULD));
    }
    facets.all(request.filters()).forEach(filter -> matching.add(filter, Occur.FILTER));
    Query articles = matching.build();
    Recency recency = request.recency();
    return recency == null
        ? articles
        : FunctionScoreQuery.boostByValue(articles, new RecencyDecay(recency));
  }

  /** Returns a query for the articles that a request finds before its filters, without scores. */
  static Query unfiltered(SearchRequest request, IndexReader view, LoneNames loneNames)
      throws IOException {
    NamedEntities entities = NamedEntities.of(request, view, loneNames);
    return new BooleanQuery.Builder()
        .add(words(request, ViewLanguages.of(view), entities), Occur.FILTER)
        .add(new TermQuery(new Term(Fields.KIND, Fields.KIND_ARTICLE)), Occur.FILTER)
        .build();
  }

  private static Query words(
      SearchRequest request, List<ArticleLanguage> languages, NamedEntities entities) {
    return QueryTranslator.translate(
        request.tree(), QueryTranslator.Level.ARTICLE, request.variants(), languages, entities);
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

package io.broadsheet.search;

import io.broadsheet.query.DateField;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetFilter;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * The articles that a request finds, as bits of each segment: with all its filters, and for each
 * facet without the filters chosen in it. The query runs once, and each filter once.
 */
final class FacetMatches {

  private final IndexReader view;
  private final List<FacetFilter> filters;
  private final List<FixedBitSet> unfiltered;
  private final List<List<FixedBitSet>> passing = new ArrayList<>();
  private final Map<List<FacetFilter>, List<FixedBitSet>> known = new HashMap<>();

  FacetMatches(IndexReader view, SearchRequest request) throws IOException {
    this.view = view;
    filters = request.filters();
    IndexSearcher searcher = new IndexSearcher(view);
    unfiltered =
        bits(
            searcher,
            ArticleRanking.unfiltered(request, ViewLanguages.of(searcher.getIndexReader())));
    for (FacetFilter filter : filters) {
      passing.add(bits(searcher, FacetQueries.of(filter)));
    }
  }

  private static List<FixedBitSet> bits(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<FixedBitSet> leaves = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
      BulkScorer scorer = weight.bulkScorer(leaf);
      if (scorer != null) {
        scorer.score(
            new Setting(bits), leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
      }
      leaves.add(bits);
    }
    return leaves;
  }

  private record Setting(FixedBitSet bits) implements LeafCollector {
    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) {
      bits.set(doc);
    }
  }

  List<LeafReaderContext> leaves() {
    return view.leaves();
  }

  /** Returns what the request finds. */
  List<FixedBitSet> all() {
    return passing(filter -> true);
  }

  /** Returns what it finds without the choice in a facet. */
  List<FixedBitSet> without(FacetField field) {
    return passing(filter -> !(filter instanceof FacetFilter.Keys k && k.field() == field));
  }

  /** Returns what it finds without the days chosen. */
  List<FixedBitSet> without(DateField field) {
    return passing(filter -> !(filter instanceof FacetFilter.Days d && d.field() == field));
  }

  private List<FixedBitSet> passing(Predicate<FacetFilter> counts) {
    List<FacetFilter> holding = filters.stream().filter(counts).toList();
    return known.computeIfAbsent(holding, this::intersection);
  }

  private List<FixedBitSet> intersection(List<FacetFilter> holding) {
    if (holding.isEmpty()) {
      return unfiltered;
    }
    List<FixedBitSet> result = new ArrayList<>();
    for (int leaf = 0; leaf < unfiltered.size(); leaf++) {
      FixedBitSet bits = unfiltered.get(leaf).clone();
      for (int i = 0; i < filters.size(); i++) {
        if (holding.contains(filters.get(i))) {
          bits.and(passing.get(i).get(leaf));
        }
      }
      result.add(bits);
    }
    return result;
  }
}

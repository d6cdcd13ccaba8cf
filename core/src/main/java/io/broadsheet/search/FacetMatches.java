package io.broadsheet.search;

import io.broadsheet.query.DateField;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetFilter;
import io.broadsheet.search.suggest.MatchingDocs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
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

  /**
   * Finds the articles.
   *
   * @param words what articles have that a request finds before its filters
   */
  FacetMatches(
      IndexReader view,
      Query words,
      List<FacetFilter> filters,
      FacetQueries facets,
      Deadline deadline)
      throws IOException {
    this.view = view;
    this.filters = filters;
    IndexSearcher searcher = new IndexSearcher(view);
    searcher.setTimeout(deadline);
    unfiltered = MatchingDocs.of(searcher, words);
    for (FacetFilter filter : filters) {
      passing.add(MatchingDocs.of(searcher, facets.of(filter)));
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

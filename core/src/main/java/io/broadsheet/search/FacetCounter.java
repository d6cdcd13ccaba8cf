package io.broadsheet.search;

import io.broadsheet.grouping.StoryMap;
import io.broadsheet.internal.NameEntry;
import io.broadsheet.query.DateHistogram;
import io.broadsheet.query.Facet;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.FacetResult;
import io.broadsheet.query.HistogramRequest;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.search.suggest.Bearers;
import io.broadsheet.search.suggest.PerSegment;
import io.broadsheet.search.suggest.UsageCache;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts what the articles that a request finds can be narrowed by, and the stories that they tell.
 * What is counted are the bits of {@link FacetMatches}.
 *
 * <p>Thread-safe; remembers what it looked up for as long as a view has it.
 */
public final class FacetCounter {

  private final ViewKnowledge known;
  private final PerSegment<FacetKeys> keys = new PerSegment<>(FacetKeys::new);
  private final UsageCache usages = new UsageCache();

  /** Counts articles; their stories too, where a request groups by them. */
  public FacetCounter(ViewKnowledge known) {
    this.known = known;
  }

  /**
   * Counts facets and histograms in a view.
   *
   * @throws IOException if the index cannot be read
   */
  public FacetResult count(
      IndexReader view,
      SearchRequest request,
      List<FacetRequest> facets,
      List<HistogramRequest> histograms)
      throws IOException {
    StoryMap grouping =
        request.grouping() == SearchRequest.Grouping.STORY ? known.stories().of(view) : null;
    Deadline deadline = Deadline.after(request.timeout());
    Bearers bearers = bearers(view, request, facets);
    Query words = ResolvedRequest.of(request, view, known.loneNames()).unfiltered();
    FacetMatches matches =
        new FacetMatches(view, words, request.filters(), new FacetQueries(bearers), deadline);
    StoryCounter counter = grouping == null ? null : new StoryCounter(grouping, deadline);
    FacetValues values = new FacetValues(view, bearers, keys, usages, matches, counter, deadline);
    List<Facet> counted = new ArrayList<>();
    for (FacetRequest facet : facets) {
      counted.add(values.of(facet));
    }
    List<DateHistogram> columns = columns(histograms, matches, deadline);
    int articles = matches.all().stream().mapToInt(FixedBitSet::cardinality).sum();
    Integer told = counter == null ? null : counter.stories(matches.leaves(), matches.all());
    return new FacetResult(
        articles, counted, columns, told, deadline.warnings(request), deadline.isPassed());
  }

  private static List<DateHistogram> columns(
      List<HistogramRequest> histograms, FacetMatches matches, Deadline deadline)
      throws IOException {
    List<DateHistogram> columns = new ArrayList<>();
    for (HistogramRequest histogram : histograms) {
      columns.add(
          new DateTally(histogram, deadline)
              .count(matches.leaves(), matches.without(histogram.field())));
    }
    return columns;
  }

  /** Found out only of those kinds of names that are counted or chosen. */
  private Bearers bearers(IndexReader view, SearchRequest request, List<FacetRequest> facets)
      throws IOException {
    Set<NameEntry.Kind> kinds = new HashSet<>(FacetQueries.chosen(request));
    facets.forEach(facet -> kinds.add(FacetQueries.kind(facet.field())));
    return known.loneNames().of(view, kinds);
  }
}

package io.broadsheet.search;

import io.broadsheet.grouping.StoryMap;
import io.broadsheet.grouping.ViewStories;
import io.broadsheet.internal.NameEntry;
import io.broadsheet.query.DateHistogram;
import io.broadsheet.query.Facet;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.FacetResult;
import io.broadsheet.query.FacetValue;
import io.broadsheet.query.HistogramRequest;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.search.suggest.EntryTerms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the articles that a request finds can be narrowed by, and the stories that they tell.
 * What is counted are the bits of {@link FacetMatches}.
 */
public final class FacetCounter {

  /** Values looked through where the name of a value begins so. */
  private static final int MOST_SEARCHED = 10_000;

  private final IndexReader view;
  private final EntryTerms names;
  private final ViewStories stories;

  /** Counts in a view; its stories too, where a request groups by them. */
  public FacetCounter(IndexReader view, ViewStories stories) {
    this.view = view;
    this.stories = stories;
    this.names = new EntryTerms(view);
  }

  /**
   * Counts facets and histograms.
   *
   * @throws IOException if the index cannot be read
   */
  public FacetResult count(
      SearchRequest request, List<FacetRequest> facets, List<HistogramRequest> histograms)
      throws IOException {
    FacetMatches matches = new FacetMatches(view, request);
    StoryMap grouping =
        request.grouping() == SearchRequest.Grouping.STORY ? stories.of(view) : null;
    List<Facet> counted = new ArrayList<>();
    for (FacetRequest facet : facets) {
      counted.add(facet(facet, matches, grouping));
    }
    List<DateHistogram> columns = new ArrayList<>();
    for (HistogramRequest histogram : histograms) {
      columns.add(
          new DateTally(histogram).count(matches.leaves(), matches.without(histogram.field())));
    }
    int articles = matches.all().stream().mapToInt(FixedBitSet::cardinality).sum();
    return new FacetResult(
        articles,
        counted,
        columns,
        grouping == null
            ? null
            : StoryTally.of(matches.leaves(), matches.all(), grouping).stories());
  }

  private Facet facet(FacetRequest facet, FacetMatches matches, @Nullable StoryMap grouping)
      throws IOException {
    NameEntry.Kind kind = FacetQueries.kind(facet.field());
    FacetTally tally = new FacetTally(kind, matches.leaves(), matches.without(facet.field()));
    List<FacetTally.Count> counts;
    if (facet.containing().isBlank()) {
      counts = tally.top(facet.limit());
    } else {
      String folded = NameEntry.fold(facet.containing());
      counts =
          folded.isEmpty()
              ? List.of()
              : tally.exact(names.keys(kind, folded, MOST_SEARCHED)).stream()
                  .limit(facet.limit())
                  .toList();
    }
    List<FacetValue> values = new ArrayList<>();
    for (FacetTally.Count count : counts) {
      EntryTerms.Usage usage = names.usage(kind, count.key());
      Integer told =
          grouping == null
              ? null
              : StoryTally.of(
                      new Term(kind.facet(), count.key()),
                      matches.leaves(),
                      matches.without(facet.field()),
                      grouping)
                  .stories();
      String label = usage == null ? count.key() : usage.form();
      values.add(new FacetValue(count.key(), label, count.articles(), told));
    }
    return new Facet(facet.field(), values);
  }
}

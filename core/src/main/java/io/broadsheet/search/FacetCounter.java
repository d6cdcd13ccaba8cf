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
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the articles that a request finds can be narrowed by, and the stories that they tell.
 * What is counted are the bits of {@link FacetMatches}.
 */
public final class FacetCounter {

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
    StoryMap grouping =
        request.grouping() == SearchRequest.Grouping.STORY ? stories.of(view) : null;
    Deadline deadline = Deadline.after(request.timeout());
    FacetMatches matches = new FacetMatches(view, request, deadline);
    List<Facet> counted = new ArrayList<>();
    for (FacetRequest facet : facets) {
      counted.add(facet(facet, matches, grouping, deadline));
    }
    List<DateHistogram> columns = new ArrayList<>();
    for (HistogramRequest histogram : histograms) {
      columns.add(
          new DateTally(histogram, deadline)
              .count(matches.leaves(), matches.without(histogram.field())));
    }
    int articles = matches.all().stream().mapToInt(FixedBitSet::cardinality).sum();
    Integer told =
        grouping == null
            ? null
            : StoryTally.of(matches.leaves(), matches.all(), grouping).stories();
    return new FacetResult(articles, counted, columns, told, deadline.warnings(request));
  }

  private Facet facet(
      FacetRequest facet, FacetMatches matches, @Nullable StoryMap grouping, Deadline deadline)
      throws IOException {
    NameEntry.Kind kind = FacetQueries.kind(facet.field());
    FacetTally tally =
        new FacetTally(kind, matches.leaves(), matches.without(facet.field()), deadline);
    List<FacetTally.Count> counts =
        facet.containing().isBlank()
            ? tally.top(facet.limit())
            : tally.exact(keys(kind, facet.containing(), deadline)).stream()
                .limit(facet.limit())
                .toList();
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

  /** The keys of names in which each word of a text begins some word. */
  private Set<String> keys(NameEntry.Kind kind, String containing, Deadline deadline)
      throws IOException {
    Set<String> keys = null;
    for (String word : NameEntry.fold(containing).split(" ", -1)) {
      Set<String> having =
          word.isEmpty() ? Set.of() : names.keys(kind, word, deadline::shouldExitAfter);
      if (keys == null) {
        keys = having;
      } else {
        keys.retainAll(having);
      }
    }
    return keys == null ? Set.of() : keys;
  }
}

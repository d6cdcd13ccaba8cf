package io.broadsheet.search;

import io.broadsheet.internal.NameEntry;
import io.broadsheet.query.Facet;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.FacetValue;
import io.broadsheet.search.suggest.Bearers;
import io.broadsheet.search.suggest.EntryRef;
import io.broadsheet.search.suggest.EntryTerms;
import io.broadsheet.search.suggest.PerSegment;
import io.broadsheet.search.suggest.UsageCache;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** The values of facets for the articles of one request: those in most articles, as they read. */
final class FacetValues {

  private final IndexReader view;
  private final Bearers bearers;
  private final PerSegment<FacetKeys> keys;
  private final UsageCache usages;
  private final FacetMatches matches;
  private final @Nullable StoryCounter stories;
  private final Deadline deadline;

  FacetValues(
      IndexReader view,
      Bearers bearers,
      PerSegment<FacetKeys> keys,
      UsageCache usages,
      FacetMatches matches,
      @Nullable StoryCounter stories,
      Deadline deadline) {
    this.view = view;
    this.bearers = bearers;
    this.keys = keys;
    this.usages = usages;
    this.matches = matches;
    this.stories = stories;
    this.deadline = deadline;
  }

  Facet of(FacetRequest facet) throws IOException {
    NameEntry.Kind kind = FacetQueries.kind(facet.field());
    List<FacetTally.Count> counts = counts(facet, kind);
    Map<EntryRef, EntryTerms.Usage> known =
        usages.usages(
            view,
            counts.stream().map(count -> new EntryRef(kind, count.key())).toList(),
            Bearers.NONE);
    List<FacetValue> values = new ArrayList<>();
    for (FacetTally.Count count : counts) {
      EntryTerms.Usage usage = known.get(new EntryRef(kind, count.key()));
      String label = usage == null ? count.key() : usage.form();
      Integer told = stories == null ? null : told(stories, facet, count.key());
      values.add(new FacetValue(count.key(), label, count.articles(), told));
    }
    return new Facet(facet.field(), values);
  }

  private List<FacetTally.Count> counts(FacetRequest facet, NameEntry.Kind kind)
      throws IOException {
    if (deadline.shouldExit()) {
      return List.of();
    }
    FacetTally tally =
        new FacetTally(
            kind, matches.leaves(), matches.without(facet.field()), keys, bearers, deadline);
    if (facet.containing().isBlank()) {
      return tally.top(facet.limit());
    }
    return tally.exact(containing(kind, facet.containing())).stream().limit(facet.limit()).toList();
  }

  private int told(StoryCounter counter, FacetRequest facet, String key) throws IOException {
    NameEntry.Kind kind = FacetQueries.kind(facet.field());
    List<Term> terms =
        bearers.keys(kind, key).stream().map(each -> new Term(kind.facet(), each)).toList();
    return counter.stories(terms, matches.leaves(), matches.without(facet.field()));
  }

  /** The keys, as they are told, of names in which each word of a text begins some word. */
  private Set<String> containing(NameEntry.Kind kind, String text) throws IOException {
    EntryTerms names = new EntryTerms(view);
    Set<String> keys = null;
    for (String word : NameEntry.fold(text).split(" ", -1)) {
      Set<String> having =
          word.isEmpty() ? Set.of() : names.keys(kind, word, deadline::shouldExitAfter);
      if (keys == null) {
        keys = having;
      } else {
        keys.retainAll(having);
      }
    }
    Set<String> told = new HashSet<>();
    if (keys != null) {
      keys.forEach(key -> told.add(bearers.key(kind, key)));
    }
    return told;
  }
}

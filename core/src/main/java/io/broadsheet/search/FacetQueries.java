package io.broadsheet.search;

import io.broadsheet.internal.DateGrain;
import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetFilter;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.search.suggest.Bearers;
import io.broadsheet.search.suggest.LoneNames;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Lucene queries for what was chosen in facets. */
final class FacetQueries {

  /** Nothing is published before, nor on the last day or behind it. */
  private static final LocalDate FIRST = LocalDate.of(-1, 1, 1);

  private static final LocalDate LAST = LocalDate.of(10_001, 1, 1);

  private final Bearers bearers;

  /** Makes queries for articles among which some people have several keys. */
  FacetQueries(Bearers bearers) {
    this.bearers = bearers;
  }

  /** Makes the queries for a request to a view. */
  static FacetQueries of(SearchRequest request, IndexReader view, LoneNames loneNames)
      throws IOException {
    return new FacetQueries(loneNames.of(view, chosen(request)));
  }

  /** Returns the kinds of names that are chosen in a request. */
  static Set<NameEntry.Kind> chosen(SearchRequest request) {
    return request.filters().stream()
        .flatMap(f -> f instanceof FacetFilter.Keys k ? Stream.of(kind(k.field())) : Stream.of())
        .collect(Collectors.toSet());
  }

  List<Query> all(List<FacetFilter> filters) {
    return filters.stream().map(this::of).toList();
  }

  Query of(FacetFilter filter) {
    return switch (filter) {
      case FacetFilter.Keys keys -> anyOf(kind(keys.field()), keys.keys());
      case FacetFilter.Days days ->
          switch (days.field()) {
            case PUBLISHED -> published(days.from(), days.to(), days.zone());
            case HAPPENED -> happened(days.from(), days.to());
          };
    };
  }

  private Query anyOf(NameEntry.Kind kind, List<String> keys) {
    return KeywordField.newSetQuery(
        kind.facet(),
        keys.stream().flatMap(key -> bearers.keys(kind, key).stream()).map(BytesRef::new).toList());
  }

  static NameEntry.Kind kind(FacetField field) {
    return switch (field) {
      case SOURCE -> NameEntry.Kind.SOURCE;
      case PERSON -> NameEntry.Kind.PERSON;
      case ORGANIZATION -> NameEntry.Kind.ORGANIZATION;
      case PLACE -> NameEntry.Kind.PLACE;
      case AUTHOR -> NameEntry.Kind.AUTHOR;
      case LANGUAGE -> NameEntry.Kind.LANGUAGE;
    };
  }

  private static Query published(LocalDate from, LocalDate to, ZoneId zone) {
    long first = begin(from, zone);
    long end = begin(to.isBefore(LAST) ? to.plusDays(1) : to, zone);
    return new BooleanQuery.Builder()
        .add(LongField.newRangeQuery(Fields.PUBLISHED_INSTANT, first, end - 1), Occur.SHOULD)
        .add(
            LongField.newRangeQuery(Fields.PUBLISHED_WHOLE_DAY, from.toEpochDay(), to.toEpochDay()),
            Occur.SHOULD)
        .build();
  }

  /** Days so far away that their milliseconds are no number stand for the outermost ones. */
  private static long begin(LocalDate day, ZoneId zone) {
    LocalDate within = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    return within.atStartOfDay(zone).toInstant().toEpochMilli();
  }

  /** The grains up to a month hold the dates that histograms count. */
  private static Query happened(LocalDate from, LocalDate to) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (DateGrain grain : List.of(DateGrain.DAY, DateGrain.WEEK, DateGrain.MONTH)) {
      long[] first = {from.toEpochDay()};
      long[] last = {to.toEpochDay()};
      any.add(LongRange.newWithinQuery(grain.field(), first, last), Occur.SHOULD);
    }
    return any.build();
  }
}

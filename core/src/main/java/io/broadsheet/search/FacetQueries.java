package io.broadsheet.search;

import io.broadsheet.internal.DateGrain;
import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetFilter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Lucene queries for what was chosen in facets. */
final class FacetQueries {

  private FacetQueries() {}

  static List<Query> all(List<FacetFilter> filters) {
    return filters.stream().map(FacetQueries::of).toList();
  }

  static Query of(FacetFilter filter) {
    return switch (filter) {
      case FacetFilter.Keys keys ->
          KeywordField.newSetQuery(
              kind(keys.field()).facet(), keys.keys().stream().map(BytesRef::new).toList());
      case FacetFilter.Days days ->
          switch (days.field()) {
            case PUBLISHED -> published(days.from(), days.to(), days.zone());
            case HAPPENED -> happened(days.from(), days.to());
          };
    };
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
    long first = from.atStartOfDay(zone).toInstant().toEpochMilli();
    long end = to.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
    return new BooleanQuery.Builder()
        .add(LongField.newRangeQuery(Fields.PUBLISHED_INSTANT, first, end - 1), Occur.SHOULD)
        .add(
            LongField.newRangeQuery(Fields.PUBLISHED_WHOLE_DAY, from.toEpochDay(), to.toEpochDay()),
            Occur.SHOULD)
        .build();
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

package io.broadsheet.search;

import io.broadsheet.internal.DayRange;
import io.broadsheet.internal.Fields;
import io.broadsheet.query.DateHistogram;
import io.broadsheet.query.HistogramRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Counts articles by day, week or month. */
final class DateTally {

  private final HistogramRequest request;
  private final Deadline deadline;
  private final Map<Long, Integer> byColumn = new TreeMap<>();
  // The column of the day before: articles that lie together are often of one.
  private long columnFirst = 1;
  private long columnLast;

  DateTally(HistogramRequest request, Deadline deadline) {
    this.request = request;
    this.deadline = deadline;
  }

  DateHistogram count(List<LeafReaderContext> leaves, List<FixedBitSet> matches)
      throws IOException {
    for (int i = 0; i < leaves.size(); i++) {
      switch (request.field()) {
        case PUBLISHED -> countPublished(leaves.get(i).reader(), matches.get(i));
        case HAPPENED -> countHappened(leaves.get(i).reader(), matches.get(i));
      }
    }
    List<DateHistogram.Column> columns = new ArrayList<>();
    byColumn.forEach((first, articles) -> {
      LocalDate day = LocalDate.ofEpochDay(first);
      columns.add(new DateHistogram.Column(day, request.width().last(day), articles));
    });
    return new DateHistogram(request, columns);
  }

  private void countPublished(LeafReader leaf, FixedBitSet matches) throws IOException {
    SortedNumericDocValues instants = DocValues.getSortedNumeric(leaf, Fields.PUBLISHED_INSTANT);
    SortedNumericDocValues days = DocValues.getSortedNumeric(leaf, Fields.PUBLISHED_WHOLE_DAY);
    DocIdSetIterator docs = new BitSetIterator(matches, 0);
    int seen = 0;
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (deadline.shouldExitAfter(seen++)) {
        break;
      }
      if (instants.advanceExact(doc)) {
        add(column(day(instants.nextValue())));
      } else if (days.advanceExact(doc)) {
        add(column(days.nextValue()));
      }
    }
  }

  private long day(long millis) {
    Instant instant = Instant.ofEpochMilli(millis);
    long seconds =
        instant.getEpochSecond() + request.zone().getRules().getOffset(instant).getTotalSeconds();
    return Math.floorDiv(seconds, 24L * 60 * 60);
  }

  /** A date counts where it lies in one column as a whole, and once an article and column. */
  private void countHappened(LeafReader leaf, FixedBitSet matches) throws IOException {
    SortedNumericDocValues dates = DocValues.getSortedNumeric(leaf, Fields.HAPPENED_DAYS);
    DocIdSetIterator docs = new BitSetIterator(matches, 0);
    int seen = 0;
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (deadline.shouldExitAfter(seen++)) {
        break;
      }
      long counted = Long.MIN_VALUE;
      for (int i = dates.advanceExact(doc) ? dates.docValueCount() : 0; i > 0; i--) {
        DayRange range = DayRange.unpack(dates.nextValue());
        long column = column(range.first());
        if (column != counted && range.last() <= columnLast) {
          add(column);
          counted = column;
        }
      }
    }
  }

  /** Returns the first day of a day's column, and leaves its ends in the fields. */
  private long column(long day) {
    if (day < columnFirst || day > columnLast) {
      LocalDate date = LocalDate.ofEpochDay(day);
      columnFirst = request.width().first(date).toEpochDay();
      columnLast = request.width().last(date).toEpochDay();
    }
    return columnFirst;
  }

  private void add(long column) {
    byColumn.merge(column, 1, Integer::sum);
  }
}

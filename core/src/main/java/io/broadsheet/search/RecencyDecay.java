package io.broadsheet.search;

import io.broadsheet.internal.Fields;
import io.broadsheet.query.Recency;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** The factor by which an article's age lowers its score. */
final class RecencyDecay extends DoubleValuesSource {

  private final Recency recency;

  // In milliseconds; what is finer or larger than whole ones can tell counts too.
  private final double now;
  private final double halfLife;

  RecencyDecay(Recency recency) {
    this.recency = recency;
    now = millis(Duration.between(Instant.EPOCH, recency.now()));
    halfLife = millis(recency.halfLife());
  }

  private static double millis(Duration duration) {
    return 1e3 * duration.toSeconds() + duration.toNanosPart() / 1e6;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    SortedNumericDocValues times =
        DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED_MILLIS);
    NumericDocValues time = DocValues.unwrapSingleton(times);
    return new DoubleValues() {
      private double value;

      @Override
      public double doubleValue() {
        return value;
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        if (time != null) {
          value = time.advanceExact(doc) ? factor(time.longValue()) : recency.floor();
        } else {
          value = times.advanceExact(doc) ? factor(times.nextValue()) : recency.floor();
        }
        return true;
      }
    };
  }

  private double factor(long millis) {
    double age = Math.max(0, now - millis);
    double left = Math.pow(2, -age / halfLife);
    return recency.floor() + (1 - recency.floor()) * left;
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return DocValues.isCacheable(leaf, Fields.PUBLISHED_MILLIS);
  }

  @Override
  public int hashCode() {
    return recency.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecencyDecay decay && Objects.equals(decay.recency, recency);
  }

  @Override
  public String toString() {
    return "recency(" + recency + ")";
  }
}

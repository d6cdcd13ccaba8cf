package io.broadsheet.index;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The first and the last day on which the articles of a view were published. */
final class PublishedDays {

  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  private PublishedDays() {}

  static PublishedDays of(IndexReader view) throws IOException {
    PublishedDays days = new PublishedDays();
    for (LeafReaderContext leaf : view.leaves()) {
      PointValues points = leaf.reader().getPointValues(Fields.PUBLISHED_DAY);
      Bits live = leaf.reader().getLiveDocs();
      if (points != null && live == null) {
        days.add(LongPoint.decodeDimension(points.getMinPackedValue(), 0));
        days.add(LongPoint.decodeDimension(points.getMaxPackedValue(), 0));
      } else if (points != null) {
        points.intersect(days.new Living(live));
      }
    }
    return days;
  }

  private void add(long day) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }

  @Nullable LocalDate first() {
    return first > last ? null : LocalDate.ofEpochDay(first);
  }

  @Nullable LocalDate last() {
    return first > last ? null : LocalDate.ofEpochDay(last);
  }

  /** Looks at the articles that are not deleted, and only where they may lie outside the days. */
  private final class Living implements PointValues.IntersectVisitor {
    private final Bits live;

    Living(Bits live) {
      this.live = live;
    }

    @Override
    public void visit(int doc) {
      throw new IllegalStateException("the day of document " + doc + " was not asked for");
    }

    @Override
    public void visit(int doc, byte[] day) {
      if (live.get(doc)) {
        add(LongPoint.decodeDimension(day, 0));
      }
    }

    @Override
    public PointValues.Relation compare(byte[] least, byte[] most) {
      boolean outside =
          LongPoint.decodeDimension(least, 0) < first || LongPoint.decodeDimension(most, 0) > last;
      return outside
          ? PointValues.Relation.CELL_CROSSES_QUERY
          : PointValues.Relation.CELL_OUTSIDE_QUERY;
    }
  }
}

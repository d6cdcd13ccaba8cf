package io.broadsheet.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * Tells who bears a last name that stands alone: found once a view, from what is remembered of its
 * segments, and forgotten with the view.
 *
 * <p>Thread-safe: of several threads that ask first one finds them and the others wait.
 */
public final class LastNames {

  private final PerSegment<SegmentPeople> segments = new PerSegment<>(SegmentPeople::new);
  private final PerView<Once> views = new PerView<>(Once::new);

  /** Remembers nothing yet. */
  public LastNames() {}

  /**
   * Returns who bears which last name in a view.
   *
   * @throws IOException if the index cannot be read
   */
  public Bearers of(IndexReader view) throws IOException {
    return views.of(view).of(view, segments);
  }

  private static final class Once {
    private @Nullable Bearers bearers;

    synchronized Bearers of(IndexReader view, PerSegment<SegmentPeople> segments)
        throws IOException {
      Bearers known = bearers;
      if (known == null) {
        List<SegmentPeople> people = new ArrayList<>();
        for (LeafReaderContext leaf : view.leaves()) {
          people.add(segments.of(leaf.reader()));
        }
        known = BearerFinder.find(view, people);
        bearers = known;
      }
      return known;
    }
  }
}

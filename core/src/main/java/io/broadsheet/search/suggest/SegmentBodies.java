package io.broadsheet.search.suggest;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/**
 * What the bodies of one segment are called, which never changes; read when first asked for.
 *
 * <p>Thread-safe.
 */
final class SegmentBodies {

  private @Nullable BodyNames names;

  synchronized BodyNames names(LeafReader leaf) throws IOException {
    BodyNames known = names;
    if (known == null) {
      known = BodyNames.of(leaf);
      names = known;
    }
    return known;
  }
}

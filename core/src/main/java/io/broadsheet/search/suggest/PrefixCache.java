package io.broadsheet.search.suggest;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of each segment the names that begin with what was typed, where many do. A segment
 * never changes, so nothing here goes stale; what is deleted in it is seen later, when names are
 * counted.
 *
 * <p>Thread-safe.
 */
final class PrefixCache {

  /** Fewer terms are looked through faster than they are worth keeping. */
  static final int WORTH_KEEPING = 500;

  /** Beginnings kept of a segment: all of one letter, most of two and the frequent of three. */
  private static final int MOST_PREFIXES = 2000;

  private final PerSegment<Map<String, LeafMatches>> segments =
      new PerSegment<>(ConcurrentHashMap::new);

  /** Returns the names that begin so, where they are remembered. */
  @Nullable LeafMatches known(LeafReader leaf, String folded) {
    return segments.of(leaf).get(folded);
  }

  /** Returns the names that begin so. */
  LeafMatches matches(LeafReader leaf, String folded) throws IOException {
    Map<String, LeafMatches> known = segments.of(leaf);
    LeafMatches matches = known.get(folded);
    if (matches == null) {
      matches = LeafMatches.withPrefix(leaf, folded);
      if (matches.scanned() >= WORTH_KEEPING && known.size() < MOST_PREFIXES) {
        known.put(folded, matches);
      }
    }
    return matches;
  }
}

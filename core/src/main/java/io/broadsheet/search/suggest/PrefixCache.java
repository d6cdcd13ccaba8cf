package io.broadsheet.search.suggest;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * Remembers of each segment the names that begin with what was typed, where many do. A segment
 * never changes, so nothing here goes stale; what is deleted in it is seen later, when names are
 * counted.
 *
 * <p>Thread-safe.
 */
final class PrefixCache {

  /** Fewer terms are looked through faster than they are worth keeping. */
  private static final int WORTH_KEEPING = 500;

  /** Beginnings kept of a segment: all of one letter, most of two and the frequent of three. */
  private static final int MOST_PREFIXES = 2000;

  private final Map<IndexReader.CacheKey, Map<String, LeafMatches>> segments =
      new ConcurrentHashMap<>();

  LeafMatches matches(LeafReader leaf, String folded) throws IOException {
    IndexReader.CacheHelper core = leaf.getCoreCacheHelper();
    if (core == null) {
      return LeafMatches.withPrefix(leaf, folded);
    }
    Map<String, LeafMatches> known = segments.get(core.getKey());
    LeafMatches matches = known == null ? null : known.get(folded);
    if (matches == null) {
      matches = LeafMatches.withPrefix(leaf, folded);
      if (matches.scanned() >= WORTH_KEEPING) {
        keep(core, folded, matches);
      }
    }
    return matches;
  }

  private void keep(IndexReader.CacheHelper core, String folded, LeafMatches matches) {
    Map<String, LeafMatches> known = segments.get(core.getKey());
    if (known == null) {
      core.addClosedListener(segments::remove);
      known = segments.computeIfAbsent(core.getKey(), key -> new ConcurrentHashMap<>());
    }
    if (known.size() < MOST_PREFIXES) {
      known.put(folded, matches);
    }
  }
}

package io.broadsheet.search.suggest;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * What is remembered of each segment, as long as a view has it. A segment never changes but for
 * deletions, so nothing that holds deleted articles too goes stale.
 *
 * <p>Thread-safe, if what is remembered is.
 *
 * @param <T> what is remembered of one segment
 */
public final class PerSegment<T> {

  private final Map<IndexReader.CacheKey, T> segments = new ConcurrentHashMap<>();
  private final Supplier<T> empty;

  /** Remembers nothing yet; makes what is empty for each segment that it meets. */
  public PerSegment(Supplier<T> empty) {
    this.empty = empty;
  }

  /** Returns what is remembered of a segment; of one that cannot be told again, something empty. */
  public T of(LeafReader leaf) {
    IndexReader.CacheHelper core = leaf.getCoreCacheHelper();
    if (core == null) {
      return empty.get();
    }
    T known = segments.get(core.getKey());
    if (known == null) {
      core.addClosedListener(segments::remove);
      known = segments.computeIfAbsent(core.getKey(), key -> empty.get());
    }
    return known;
  }
}

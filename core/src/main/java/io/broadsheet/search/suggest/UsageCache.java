package io.broadsheet.search.suggest;

import io.broadsheet.search.suggest.EntryTerms.Usage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how names are written in one view: whoever types asks for the same ones letter by
 * letter. With the view all is forgotten, so that nothing goes stale.
 *
 * <p>Thread-safe.
 */
final class UsageCache {

  /** Names kept: a few megabytes. */
  private static final int MOST = 20_000;

  private record OfView(Object view, Map<EntryRef, Optional<Usage>> usages) {}

  private volatile OfView current = new OfView(this, new ConcurrentHashMap<>());

  /** Returns how a name is written in a view, or null where no article has it. */
  @Nullable Usage usage(IndexReader view, EntryRef entry) throws IOException {
    IndexReader.CacheHelper helper = view.getReaderCacheHelper();
    if (helper == null) {
      return new EntryTerms(view).usage(entry.kind(), entry.key());
    }
    OfView of = current;
    if (of.view() != helper.getKey()) {
      of = new OfView(helper.getKey(), new ConcurrentHashMap<>());
      current = of;
    }
    Optional<Usage> known = of.usages().get(entry);
    if (known == null) {
      known = Optional.ofNullable(new EntryTerms(view).usage(entry.kind(), entry.key()));
      if (of.usages().size() < MOST) {
        of.usages().put(entry, known);
      }
    }
    return known.orElse(null);
  }
}

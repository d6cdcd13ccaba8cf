package io.broadsheet.search.suggest;

import io.broadsheet.search.suggest.EntryTerms.Usage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * Remembers how names are written in one view: whoever types asks for the same ones letter by
 * letter.
 *
 * <p>Thread-safe.
 */
public final class UsageCache {

  /** Names kept: a few megabytes. */
  private static final int MOST = 20_000;

  private final PerView<Map<EntryRef, Optional<Usage>>> views =
      new PerView<>(ConcurrentHashMap::new);

  /** Remembers nothing yet. */
  public UsageCache() {}

  /**
   * Returns how names are written in a view; those that no article has are left out.
   *
   * @param bearers whose articles with another key count too
   * @throws IOException if the index cannot be read
   */
  public Map<EntryRef, Usage> usages(
      IndexReader view, Collection<EntryRef> entries, Bearers bearers) throws IOException {
    Map<EntryRef, Optional<Usage>> known = views.of(view);
    Map<EntryRef, Usage> usages = new HashMap<>();
    List<EntryRef> unknown = new ArrayList<>();
    for (EntryRef entry : entries) {
      Optional<Usage> usage = known.get(entry);
      if (usage == null) {
        unknown.add(entry);
      } else {
        usage.ifPresent(found -> usages.put(entry, found));
      }
    }
    if (!unknown.isEmpty()) {
      Map<EntryRef, Usage> found =
          withOtherKeys(view, new EntryTerms(view).usages(unknown), bearers);
      usages.putAll(found);
      for (EntryRef entry : unknown) {
        if (known.size() < MOST) {
          known.put(entry, Optional.ofNullable(found.get(entry)));
        }
      }
    }
    return usages;
  }

  private static Map<EntryRef, Usage> withOtherKeys(
      IndexReader view, Map<EntryRef, Usage> usages, Bearers bearers) throws IOException {
    IndexSearcher searcher = new IndexSearcher(view);
    for (Map.Entry<EntryRef, Usage> usage : usages.entrySet()) {
      if (bearers.haveSeveral(usage.getKey())) {
        int articles = searcher.count(bearers.articles(usage.getKey()));
        usage.setValue(new Usage(usage.getValue().form(), articles));
      }
    }
    return usages;
  }
}

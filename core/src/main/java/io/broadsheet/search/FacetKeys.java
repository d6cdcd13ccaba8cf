package io.broadsheet.search;

import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * The keys of facets in one segment with their ordinals, as far as they were looked up: the most
 * frequent are the same for many queries, and to look one up means to unpack a block of them.
 *
 * <p>Thread-safe.
 */
final class FacetKeys {

  /** Keys remembered of a facet: some hundred kilobytes. With more, all are forgotten. */
  private static final int MOST = 2000;

  private final Map<NameEntry.Kind, OfFacet> facets = new ConcurrentHashMap<>();

  /** Returns the keys of a facet. */
  OfFacet of(NameEntry.Kind kind) {
    return facets.computeIfAbsent(kind, unknown -> new OfFacet());
  }

  /** The keys of one facet. */
  static final class OfFacet {
    private final Map<Integer, String> keys = new ConcurrentHashMap<>();
    private final Map<String, Integer> ordinals = new ConcurrentHashMap<>();

    /** Returns the key with an ordinal. */
    String key(SortedSetDocValues values, int ordinal) throws IOException {
      String key = keys.get(ordinal);
      if (key == null) {
        key = values.lookupOrd(ordinal).utf8ToString();
        put(keys, ordinal, key);
        put(ordinals, key, ordinal);
      }
      return key;
    }

    /** Returns the ordinal of a key, or a negative number where the segment has no such key. */
    int ordinal(SortedSetDocValues values, String key) throws IOException {
      Integer ordinal = ordinals.get(key);
      if (ordinal == null) {
        ordinal = (int) values.lookupTerm(new BytesRef(key));
        put(ordinals, key, ordinal);
      }
      return ordinal;
    }

    private static <K, V> void put(Map<K, V> known, K key, V value) {
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(key, value);
    }
  }
}

package io.broadsheet.index;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/** The number of articles of each outlet in a view of an index. */
final class OutletCounts {

  private static final Comparator<Outlet> LARGEST_FIRST =
      Comparator.comparingInt(Outlet::articles).reversed().thenComparing(Outlet::key);

  private final Map<String, Outlet> outlets = new HashMap<>();

  /** An outlet by its key, the document of its first article, and how many it has. */
  private record Outlet(String key, int first, int articles) {

    Outlet plus(Outlet other) {
      return new Outlet(key, first, articles + other.articles);
    }
  }

  private OutletCounts() {}

  /**
   * Counts. An outlet goes by its name in whatever case, and is given as the first of its articles
   * in the index writes it.
   *
   * @return the largest first; of equals, in the order of their names in lower case
   */
  static Map<String, Integer> of(IndexReader reader) throws IOException {
    OutletCounts counts = new OutletCounts();
    for (LeafReaderContext leaf : reader.leaves()) {
      counts.count(leaf);
    }
    return counts.named(reader.storedFields());
  }

  private void count(LeafReaderContext leaf) throws IOException {
    SortedDocValues keys = leaf.reader().getSortedDocValues(Fields.OUTLET);
    Bits live = leaf.reader().getLiveDocs();
    while (keys != null && keys.nextDoc() < leaf.reader().maxDoc()) {
      if (live == null || live.get(keys.docID())) {
        String key = keys.lookupOrd(keys.ordValue()).utf8ToString();
        outlets.merge(key, new Outlet(key, leaf.docBase + keys.docID(), 1), Outlet::plus);
      }
    }
  }

  private Map<String, Integer> named(StoredFields stored) throws IOException {
    List<Outlet> sorted = outlets.values().stream().sorted(LARGEST_FIRST).toList();
    Map<String, Integer> named = new LinkedHashMap<>();
    for (Outlet outlet : sorted) {
      String name =
          stored.document(outlet.first, Set.of(Fields.STORED_SOURCE)).get(Fields.STORED_SOURCE);
      named.put(name == null ? outlet.key : name, outlet.articles);
    }
    return named;
  }
}

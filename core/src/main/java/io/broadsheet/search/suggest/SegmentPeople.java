package io.broadsheet.search.suggest;

import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The people of one segment: what they are called, which never changes, and in how many articles
 * they are, which changes with deletions.
 *
 * <p>Thread-safe.
 */
final class SegmentPeople {

  private @Nullable PeopleNames names;
  private int @Nullable [] articles;
  private @Nullable Object counted;

  synchronized PeopleNames names(LeafReader leaf) throws IOException {
    PeopleNames known = names;
    if (known == null) {
      known = PeopleNames.of(leaf);
      names = known;
    }
    return known;
  }

  /** Returns of each ordinal of a key the number of articles that are not deleted. */
  synchronized int[] articles(LeafReader leaf) throws IOException {
    IndexReader.CacheHelper helper = leaf.getReaderCacheHelper();
    int[] known = articles;
    if (known == null || helper == null || helper.getKey() != counted) {
      known = count(leaf);
      articles = known;
      counted = helper == null ? null : helper.getKey();
    }
    return known;
  }

  private static int[] count(LeafReader leaf) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf, NameEntry.Kind.PERSON.facet());
    Bits live = leaf.getLiveDocs();
    int[] articles = new int[Math.toIntExact(values.getValueCount())];
    for (int doc = values.nextDoc();
        doc != SortedSetDocValues.NO_MORE_DOCS;
        doc = values.nextDoc()) {
      if (live == null || live.get(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          articles[(int) values.nextOrd()]++;
        }
      }
    }
    return articles;
  }
}

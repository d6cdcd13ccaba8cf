package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/** The documents of a view that stand for articles, numbered from 0. Immutable. */
final class ArticleDocs {

  private final int[] docs;

  ArticleDocs(IndexReader reader) throws IOException {
    int[] found = new int[16];
    int count = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues stored = leaf.reader().getBinaryDocValues(Fields.PROFILE);
      Bits live = leaf.reader().getLiveDocs();
      while (stored != null && stored.nextDoc() < leaf.reader().maxDoc()) {
        if (live == null || live.get(stored.docID())) {
          found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
          found[count++] = leaf.docBase + stored.docID();
        }
      }
    }
    docs = Arrays.copyOf(found, count);
  }

  /** Returns how many articles there are. */
  int size() {
    return docs.length;
  }

  /** Returns the document of an article. */
  int doc(int article) {
    return docs[article];
  }

  /** Returns the article at a document. */
  int article(int doc) {
    int article = Arrays.binarySearch(docs, doc);
    if (article < 0) {
      throw new IllegalArgumentException("no article of the view stands at document " + doc);
    }
    return article;
  }

  /** Returns the documents of groups of articles. */
  List<List<Integer>> of(Groups articles) {
    return articles.with(docs);
  }
}

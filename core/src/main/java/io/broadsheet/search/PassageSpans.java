package io.broadsheet.search;

import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;

/** Where passages stand in their article's text. */
final class PassageSpans {

  private final List<LeafReaderContext> leaves;

  PassageSpans(IndexReader reader) {
    leaves = reader.leaves();
  }

  TextSpan span(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    int inLeaf = doc - leaf.docBase;
    return new TextSpan(value(leaf, Fields.START, inLeaf), value(leaf, Fields.END, inLeaf));
  }

  /** Returns the number of passages of the article with a document. */
  int passages(int articleDoc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(articleDoc, leaves));
    return value(leaf, Fields.PASSAGES, articleDoc - leaf.docBase);
  }

  private static int value(LeafReaderContext leaf, String field, int doc) throws IOException {
    NumericDocValues values = leaf.reader().getNumericDocValues(field);
    if (values == null || !values.advanceExact(doc)) {
      throw new IOException("the index is damaged: passage " + doc + " has no " + field);
    }
    return Math.toIntExact(values.longValue());
  }
}

package io.broadsheet.search;

import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** Doc values of single documents, for the few that are shown. */
final class BlockValues {

  private final IndexReader view;

  BlockValues(IndexReader view) {
    this.view = view;
  }

  private LeafReaderContext leaf(int doc) {
    return view.leaves().get(ReaderUtil.subIndex(doc, view.leaves()));
  }

  /** Returns the values of a sorted set. */
  List<String> keys(String field, int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
    List<String> keys = new ArrayList<>();
    for (int i = values.advanceExact(doc - leaf.docBase) ? values.docValueCount() : 0; i > 0; i--) {
      keys.add(values.lookupOrd(values.nextOrd()).utf8ToString());
    }
    return keys;
  }

  /** Returns when an article was published, in milliseconds, or null where that is not known. */
  @Nullable Long published(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    SortedNumericDocValues values =
        DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED_MILLIS);
    return values.advanceExact(doc - leaf.docBase) ? values.nextValue() : null;
  }

  /** Returns the spans of an article's passages. */
  List<TextSpan> passages(int articleDoc) throws IOException {
    PassageSpans spans = new PassageSpans(view);
    List<TextSpan> passages = new ArrayList<>();
    int count = spans.passages(articleDoc);
    for (int doc = articleDoc - count; doc < articleDoc; doc++) {
      passages.add(spans.span(doc));
    }
    return passages;
  }
}

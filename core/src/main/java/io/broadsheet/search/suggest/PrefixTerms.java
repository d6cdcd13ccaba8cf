package io.broadsheet.search.suggest;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** Walks through those terms of a segment's field that begin in some way, in their order. */
final class PrefixTerms {

  private PrefixTerms() {}

  /** Returns the terms of a field; none where the segment has no such field. */
  static TermsEnum of(LeafReader leaf, String field) throws IOException {
    Terms terms = leaf.terms(field);
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  /** Goes to the first term with a prefix and returns it, or null where there is none. */
  static @Nullable BytesRef first(TermsEnum terms, BytesRef prefix) throws IOException {
    boolean none = terms.seekCeil(prefix) == TermsEnum.SeekStatus.END;
    return none ? null : within(prefix, terms.term());
  }

  /** Goes to the next term and returns it, or null where that has another prefix. */
  static @Nullable BytesRef next(TermsEnum terms, BytesRef prefix) throws IOException {
    return within(prefix, terms.next());
  }

  private static @Nullable BytesRef within(BytesRef prefix, @Nullable BytesRef term) {
    return term != null && StringHelper.startsWith(term, prefix) ? term : null;
  }
}

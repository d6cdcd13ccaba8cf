package io.broadsheet.search.suggest;

import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The names of a view by their keys: how they are written and in how many articles. */
public final class EntryTerms {

  private final IndexReader view;

  /** Reads the names of a view. */
  public EntryTerms(IndexReader view) {
    this.view = view;
  }

  /**
   * How a name is written.
   *
   * @param form its most used form; of equals, the first in the order of the alphabet
   * @param articles in how many articles it stands, in all its forms
   */
  public record Usage(String form, int articles) {}

  /** Returns how a name is written, or null where no article has it. */
  public @Nullable Usage usage(NameEntry.Kind kind, String key) throws IOException {
    Map<String, Integer> forms = new TreeMap<>();
    BytesRef prefix = new BytesRef(NameEntry.entryPrefix(kind, key));
    for (LeafReaderContext leaf : view.leaves()) {
      Terms terms = leaf.reader().terms(Fields.ENTRY);
      if (terms != null) {
        count(leaf.reader(), terms.iterator(), prefix, forms);
      }
    }
    String best = null;
    int most = 0;
    int articles = 0;
    for (Map.Entry<String, Integer> form : forms.entrySet()) {
      articles += form.getValue();
      if (form.getValue() > most) {
        best = form.getKey();
        most = form.getValue();
      }
    }
    return best == null ? null : new Usage(best, articles);
  }

  private static void count(
      LeafReader leaf, TermsEnum terms, BytesRef prefix, Map<String, Integer> forms)
      throws IOException {
    TermsEnum.SeekStatus at = terms.seekCeil(prefix);
    while (at != TermsEnum.SeekStatus.END && StringHelper.startsWith(terms.term(), prefix)) {
      int live = live(leaf.getLiveDocs(), terms);
      if (live > 0) {
        String term = terms.term().utf8ToString();
        forms.merge(term.substring(term.lastIndexOf(NameEntry.SEPARATOR) + 1), live, Integer::sum);
      }
      if (terms.next() == null) {
        break;
      }
    }
  }

  /** Returns the number of documents of a term that are not deleted. */
  private static int live(@Nullable Bits liveDocs, TermsEnum terms) throws IOException {
    if (liveDocs == null) {
      return terms.docFreq();
    }
    int live = 0;
    PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      live += liveDocs.get(postings.docID()) ? 1 : 0;
    }
    return live;
  }

  /**
   * Returns the keys of names of a kind of which some word and what follows it begins so.
   *
   * @param folded beginning, as {@link NameEntry#fold} gives it; not empty
   * @param stop whether to stop after so many names looked at
   */
  public Set<String> keys(NameEntry.Kind kind, String folded, IntPredicate stop)
      throws IOException {
    Set<String> keys = new HashSet<>();
    BytesRef prefix = new BytesRef(folded);
    int seen = 0;
    for (LeafReaderContext leaf : view.leaves()) {
      Terms terms = leaf.reader().terms(Fields.SUGGEST);
      if (terms == null) {
        continue;
      }
      TermsEnum each = terms.iterator();
      TermsEnum.SeekStatus at = each.seekCeil(prefix);
      while (at != TermsEnum.SeekStatus.END
          && StringHelper.startsWith(each.term(), prefix)
          && !stop.test(seen++)) {
        if (EntryRef.kind(each.term()) == kind) {
          keys.add(EntryRef.of(each.term()).key());
        }
        if (each.next() == null) {
          break;
        }
      }
    }
    return keys;
  }
}

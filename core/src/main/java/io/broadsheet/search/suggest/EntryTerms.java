package io.broadsheet.search.suggest;

import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
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
    EntryRef entry = new EntryRef(kind, key);
    return usages(List.of(entry)).get(entry);
  }

  /**
   * Returns how names are written; those that no article has are left out. Many are looked up
   * faster together, as each segment's terms are gone through once.
   */
  public Map<EntryRef, Usage> usages(Collection<EntryRef> entries) throws IOException {
    SortedMap<BytesRef, Forms> asked = new TreeMap<>();
    for (EntryRef entry : entries) {
      BytesRef prefix = new BytesRef(NameEntry.entryPrefix(entry.kind(), entry.key()));
      asked.put(prefix, new Forms(entry, new TreeMap<>()));
    }
    for (LeafReaderContext leaf : view.leaves()) {
      TermsEnum each = PrefixTerms.of(leaf.reader(), Fields.ENTRY);
      for (Map.Entry<BytesRef, Forms> next : asked.entrySet()) {
        count(leaf.reader(), each, next.getKey(), next.getValue().articles());
      }
    }
    Map<EntryRef, Usage> usages = new HashMap<>();
    for (Forms forms : asked.values()) {
      if (!forms.articles().isEmpty()) {
        usages.put(forms.entry(), forms.usage());
      }
    }
    return usages;
  }

  /** A name with the number of articles that write it in some way, in the order of the alphabet. */
  private record Forms(EntryRef entry, SortedMap<String, Integer> articles) {

    Usage usage() {
      String best = "";
      int most = 0;
      int sum = 0;
      for (Map.Entry<String, Integer> form : articles.entrySet()) {
        sum += form.getValue();
        if (form.getValue() > most) {
          best = form.getKey();
          most = form.getValue();
        }
      }
      return new Usage(best, sum);
    }
  }

  private static void count(
      LeafReader leaf, TermsEnum terms, BytesRef prefix, Map<String, Integer> forms)
      throws IOException {
    BytesRef term = PrefixTerms.first(terms, prefix);
    while (term != null) {
      int live = live(leaf.getLiveDocs(), terms);
      if (live > 0) {
        String entry = term.utf8ToString();
        forms.merge(
            entry.substring(entry.lastIndexOf(NameEntry.SEPARATOR) + 1), live, Integer::sum);
      }
      term = PrefixTerms.next(terms, prefix);
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
   * Returns how names of a kind are written, in the order of the alphabet, those in deleted
   * articles too.
   *
   * @throws IOException if the index cannot be read
   */
  public SortedSet<String> forms(NameEntry.Kind kind, Collection<String> keys) throws IOException {
    SortedSet<String> forms = new TreeSet<>();
    for (LeafReaderContext leaf : view.leaves()) {
      TermsEnum terms = PrefixTerms.of(leaf.reader(), Fields.ENTRY);
      for (String key : keys) {
        String prefix = NameEntry.entryPrefix(kind, key);
        BytesRef begin = new BytesRef(prefix);
        BytesRef term = PrefixTerms.first(terms, begin);
        while (term != null) {
          forms.add(term.utf8ToString().substring(prefix.length()));
          term = PrefixTerms.next(terms, begin);
        }
      }
    }
    return forms;
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
      TermsEnum terms = PrefixTerms.of(leaf.reader(), Fields.SUGGEST);
      BytesRef term = PrefixTerms.first(terms, prefix);
      while (term != null && !stop.test(seen++)) {
        TermName name = new TermName(term, 0);
        if (name.kind() == kind) {
          keys.add(name.entry().key());
        }
        term = PrefixTerms.next(terms, prefix);
      }
    }
    return keys;
  }
}

package io.broadsheet.search.suggest;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import io.broadsheet.analysis.Terms;
import io.broadsheet.article.TextSpan;
import io.broadsheet.internal.Fields;
import io.broadsheet.internal.NameEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The words typed before the one that is completed: both must stand in one article. */
final class WordsBefore {

  private final IndexReader view;
  private final String text;
  private final List<Terms> words;
  private @Nullable List<FixedBitSet> articles;

  WordsBefore(IndexReader view, String text) {
    this.view = view;
    this.words = Terms.of(text).stream().filter(word -> !word.isStopWord()).toList();
    this.text = words.isEmpty() ? "" : text + " ";
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Returns what stands before the completion. */
  String text() {
    return text;
  }

  /** Returns what stands before the completion's query: words, whatever signs were typed. */
  String query() {
    StringBuilder query = new StringBuilder();
    words.forEach(word -> query.append(word.written().toLowerCase(Locale.ROOT)).append(' '));
    return query.toString();
  }

  /** Returns a completion's marks where it stands behind the words, which are marked too. */
  List<TextSpan> marks(List<TextSpan> completion) {
    if (text.isEmpty()) {
      return completion;
    }
    List<TextSpan> marks = new ArrayList<>();
    marks.add(new TextSpan(0, text.length() - 1));
    for (TextSpan mark : completion) {
      marks.add(new TextSpan(mark.start() + text.length(), mark.end() + text.length()));
    }
    return marks;
  }

  /** Returns whether an article has all of the words. */
  boolean areFound() throws IOException {
    return articles().stream().anyMatch(leaf -> leaf.nextSetBit(0) != NO_MORE_DOCS);
  }

  /** Returns how many articles have a name, as it is told, and all of the words, by the name. */
  Map<EntryRef, Integer> articlesWith(Collection<EntryRef> entries, Bearers bearers)
      throws IOException {
    SortedMap<BytesRef, EntryRef> asked = new TreeMap<>();
    for (EntryRef entry : entries) {
      asked.put(new BytesRef(NameEntry.entryPrefix(entry.kind(), entry.key())), entry);
    }
    Map<EntryRef, Integer> counts = new HashMap<>();
    for (LeafReaderContext leaf : view.leaves()) {
      TermsEnum forms = PrefixTerms.of(leaf.reader(), Fields.ENTRY);
      FixedBitSet articles = articles().get(leaf.ord);
      for (Map.Entry<BytesRef, EntryRef> next : asked.entrySet()) {
        counts.merge(next.getValue(), count(forms, next.getKey(), articles), Integer::sum);
      }
    }
    for (EntryRef entry : entries) {
      if (bearers.haveSeveral(entry)) {
        counts.put(entry, count(bearers.articles(entry)));
      }
    }
    return counts;
  }

  private int count(Query names) throws IOException {
    List<FixedBitSet> named = MatchingDocs.of(new IndexSearcher(view), names);
    int count = 0;
    for (int leaf = 0; leaf < named.size(); leaf++) {
      count += (int) FixedBitSet.intersectionCount(named.get(leaf), articles().get(leaf));
    }
    return count;
  }

  private static int count(TermsEnum forms, BytesRef prefix, FixedBitSet articles)
      throws IOException {
    int count = 0;
    BytesRef form = PrefixTerms.first(forms, prefix);
    while (form != null) {
      PostingsEnum docs = forms.postings(null, PostingsEnum.NONE);
      while (docs.nextDoc() != NO_MORE_DOCS) {
        count += articles.get(docs.docID()) ? 1 : 0;
      }
      form = PrefixTerms.next(forms, prefix);
    }
    return count;
  }

  /** The articles with all words, as bits of each segment. */
  private List<FixedBitSet> articles() throws IOException {
    List<FixedBitSet> known = articles;
    if (known == null) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (Terms word : words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(body(word.stem()), Occur.SHOULD);
        word.names().forEach(name -> any.add(body(name), Occur.SHOULD));
        all.add(any.build(), Occur.FILTER);
      }
      known = MatchingDocs.of(new IndexSearcher(view), all.build());
      articles = known;
    }
    return known;
  }

  private static Query body(String term) {
    return new TermQuery(new Term(Fields.BODY, term));
  }
}

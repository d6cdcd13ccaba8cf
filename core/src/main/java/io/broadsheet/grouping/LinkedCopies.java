package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * The articles of one view that print one text, by the {@linkplain CopyFinder links} that were
 * found while they were written. What hangs together by links is read from the index and grouped,
 * one component after the other, so memory is that of the largest. Not safe for use by several
 * threads.
 */
final class LinkedCopies {

  private final IndexReader view;
  private final Profiles profiles;

  LinkedCopies(IndexReader view) {
    this.view = view;
    profiles = new Profiles(view);
  }

  /** Takes a document that belongs to an article's component. */
  private interface Visitor {
    void visit(int doc) throws IOException;
  }

  /**
   * Returns the groups that hang together with an article's, those of one article among them: lists
   * of documents.
   */
  List<List<Integer>> groups(int article) throws IOException {
    // In the order of their keys, so that it does not matter which came first.
    SortedMap<Long, Integer> component = component(article);
    int[] docs = component.values().stream().mapToInt(Integer::intValue).toArray();
    Map<Long, Integer> numbers = new HashMap<>();
    component.keySet().forEach(key -> numbers.put(key, numbers.size()));
    AverageLink grouping = new AverageLink(docs.length, ArticleGroups.SAME_TEXT);
    for (int i = 0; i < docs.length; i++) {
      CopyLinks links = links(docs[i]);
      for (int link = 0; link < links.size(); link++) {
        Integer other = numbers.get(links.other(link));
        if (other != null && other != i) {
          grouping.link(i, other, links.likeness(link));
        }
      }
    }
    return grouping.groups().with(docs);
  }

  /** Returns the documents that links of alike enough articles lead to, by their keys. */
  private SortedMap<Long, Integer> component(int article) throws IOException {
    SortedMap<Long, Integer> found = new TreeMap<>();
    found.put(profiles.key(article), article);
    List<Integer> docs = new ArrayList<>(found.values());
    for (int i = 0; i < docs.size(); i++) {
      int doc = docs.get(i);
      long key = profiles.key(doc);
      CopyLinks links = links(doc);
      for (int link = 0; link < links.size(); link++) {
        long other = links.other(link);
        if (links.likeness(link) >= ArticleGroups.SAME_TEXT && !found.containsKey(other)) {
          visit(Fields.COPY_KEY, other, there -> add(found, docs, other, there));
        }
      }
      visit(
          Fields.COPY_OF,
          key,
          later -> {
            if (links(later).likenessTo(key) >= ArticleGroups.SAME_TEXT) {
              add(found, docs, profiles.key(later), later);
            }
          });
    }
    return found;
  }

  private static void add(Map<Long, Integer> found, List<Integer> docs, long key, int doc) {
    if (found.putIfAbsent(key, doc) == null) {
      docs.add(doc);
    }
  }

  private void visit(String field, long key, Visitor visitor) throws IOException {
    Term term = new Term(field, CopyLinks.term(key));
    for (LeafReaderContext leaf : view.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          visitor.visit(leaf.docBase + postings.docID());
        }
      }
    }
  }

  private CopyLinks links(int doc) throws IOException {
    LeafReaderContext leaf = view.leaves().get(ReaderUtil.subIndex(doc, view.leaves()));
    BinaryDocValues links = DocValues.getBinary(leaf.reader(), Fields.COPY_LINKS);
    return links.advanceExact(doc - leaf.docBase)
        ? CopyLinks.decode(links.binaryValue())
        : new CopyLinks();
  }
}

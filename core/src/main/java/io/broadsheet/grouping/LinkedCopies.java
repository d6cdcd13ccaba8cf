package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import io.broadsheet.internal.KeyTerms;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/**
 * The articles of one view that print one text, by the {@linkplain CopyFinder links} that were
 * found while they were written. What hangs together by links is read from the index and grouped,
 * one component after the other, so memory is that of the largest. Not safe for use by several
 * threads.
 */
final class LinkedCopies {

  /** An article alike to so many has more copies than were compared with it. */
  private static final int CROWD = CopyFinder.MOST * 3 / 4;

  private final IndexReader view;
  private final Profiles profiles;

  LinkedCopies(IndexReader view) {
    this.view = view;
    profiles = new Profiles(view);
  }

  /** An article that hangs together with others. */
  private record Member(int doc, CopyLinks links) {}

  /**
   * Returns the groups that hang together with an article's, those of one article among them: lists
   * of documents.
   */
  List<List<Integer>> groups(int article) throws IOException {
    // In the order of their keys, so that it does not matter which came first.
    SortedMap<Long, Member> component = component(article);
    AverageLink grouping = new AverageLink(component.size(), ArticleGroups.SAME_TEXT);
    int[] alike = link(component, grouping);
    IntStream.range(0, alike.length).filter(i -> alike[i] >= CROWD).forEach(grouping::linkedPartly);
    int[] docs = component.values().stream().mapToInt(Member::doc).toArray();
    return grouping.groups().with(docs);
  }

  /** Adds the links of articles, and returns how many each is alike to. */
  private static int[] link(SortedMap<Long, Member> component, AverageLink grouping) {
    Map<Long, Integer> numbers = new HashMap<>();
    component.keySet().forEach(key -> numbers.put(key, numbers.size()));
    int[] alike = new int[component.size()];
    for (Map.Entry<Long, Member> each : component.entrySet()) {
      int number = numbers.getOrDefault(each.getKey(), -1);
      CopyLinks links = each.getValue().links;
      for (int i = 0; i < links.size(); i++) {
        int other = numbers.getOrDefault(links.other(i), number);
        if (other != number && !grouping.isLinked(number, other)) {
          grouping.link(number, other, links.likeness(i));
          int more = links.likeness(i) >= ArticleGroups.SAME_TEXT ? 1 : 0;
          alike[number] += more;
          alike[other] += more;
        }
      }
    }
    return alike;
  }

  /** Returns the articles that links of alike enough ones lead to from one, by their keys. */
  private SortedMap<Long, Member> component(int article) throws IOException {
    SortedMap<Long, Member> found = new TreeMap<>();
    Deque<Long> left = new ArrayDeque<>();
    add(found, left, profiles.key(article), article, links(article));
    for (Long key = left.poll(); key != null; key = left.poll()) {
      Member member = Objects.requireNonNull(found.get(key));
      addEarlier(found, left, member.links);
      addLater(found, left, key);
    }
    return found;
  }

  private void addEarlier(SortedMap<Long, Member> found, Deque<Long> left, CopyLinks links)
      throws IOException {
    for (int i = 0; i < links.size(); i++) {
      long other = links.other(i);
      if (links.likeness(i) >= ArticleGroups.SAME_TEXT && !found.containsKey(other)) {
        KeyTerms.visit(
            view,
            Fields.COPY_KEY,
            other,
            (leaf, doc) -> {
              add(found, left, other, leaf.docBase + doc, links(leaf.docBase + doc));
              return true;
            });
      }
    }
  }

  private void addLater(SortedMap<Long, Member> found, Deque<Long> left, long key)
      throws IOException {
    KeyTerms.visit(
        view,
        Fields.COPY_OF,
        key,
        (leaf, doc) -> {
          int later = leaf.docBase + doc;
          CopyLinks links = links(later);
          if (links.likenessTo(key) >= ArticleGroups.SAME_TEXT) {
            add(found, left, profiles.key(later), later, links);
          }
          return true;
        });
  }

  private static void add(
      SortedMap<Long, Member> found, Deque<Long> left, long key, int doc, CopyLinks links) {
    if (found.putIfAbsent(key, new Member(doc, links)) == null) {
      left.add(key);
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

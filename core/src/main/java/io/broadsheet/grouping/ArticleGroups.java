package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Groups the articles of one view of an index: by text, and by event.
 *
 * <p>Every article is in exactly one group of each kind, maybe alone. Time is linear in the number
 * of articles, but for the links of each; memory is a few hundred bytes an article while grouping.
 * Not safe for use by several threads.
 */
public final class ArticleGroups {

  /** Average {@linkplain WeightedProfile#copyOf likeness} of copies of one text. */
  public static final double SAME_TEXT = 0.4;

  /** Average likeness of reports of one event. */
  private static final double SAME_EVENT = 0.15;

  /** Days between neighbours of one story, at most. */
  private static final int WINDOW = 7;

  /** Likeness below this counts as none. */
  private static final double LEAST = 0.04;

  /** Copies of a text that are all linked with each other in its story. */
  private static final int ALL_LINKED = 32;

  /** With weights of general news, to tell copies. */
  private final Profiles texts;

  /** With weights from the index, to tell events. */
  private final Profiles reports;

  private final Neighbours neighbours;
  private final List<Integer> docs = new ArrayList<>();
  private final Map<Integer, Integer> items = new HashMap<>();

  /**
   * Reads a view.
   *
   * @throws IOException if it cannot be read
   */
  public ArticleGroups(IndexReader reader) throws IOException {
    IndexWeights weights = new IndexWeights(reader);
    texts = new Profiles(reader);
    reports = new Profiles(reader, weights);
    neighbours = new Neighbours(reader, weights);
    for (LeafReaderContext leaf : reader.leaves()) {
      addDocs(leaf);
    }
  }

  private void addDocs(LeafReaderContext leaf) throws IOException {
    BinaryDocValues stored = leaf.reader().getBinaryDocValues(Fields.PROFILE);
    Bits live = leaf.reader().getLiveDocs();
    while (stored != null && stored.nextDoc() < leaf.reader().maxDoc()) {
      if (live == null || live.get(stored.docID())) {
        items.put(leaf.docBase + stored.docID(), docs.size());
        docs.add(leaf.docBase + stored.docID());
      }
    }
  }

  /**
   * Returns the documents of articles that print one text, whole or cut, under whatever headline.
   *
   * @throws IOException if the index cannot be read
   */
  public List<List<Integer>> copies() throws IOException {
    return documents(copyGroups());
  }

  private List<List<Integer>> copyGroups() throws IOException {
    AverageLink links = new AverageLink(docs.size(), SAME_TEXT);
    for (int item = 0; item < docs.size(); item++) {
      WeightedProfile profile = profile(texts, item);
      for (int doc : neighbours.of(profile)) {
        int other = items.getOrDefault(doc, item);
        if (other != item && !links.isLinked(item, other)) {
          double likeness = profile.copyOf(profile(texts, other));
          if (likeness > LEAST) {
            links.link(item, other, likeness);
          }
        }
      }
    }
    return links.groups();
  }

  /**
   * Returns the documents of articles that tell of one event.
   *
   * @throws IOException if the index cannot be read
   */
  public List<List<Integer>> stories() throws IOException {
    AverageLink links = new AverageLink(docs.size(), SAME_EVENT);
    for (List<Integer> copies : copyGroups()) {
      linkAll(copies, links);
    }
    for (int item = 0; item < docs.size(); item++) {
      WeightedProfile profile = profile(reports, item);
      if (profile.profile().kind() == Profile.Kind.ROUNDUP) {
        continue;
      }
      Long day = reports.day(docs.get(item));
      for (int doc : neighbours.of(profile, day, WINDOW)) {
        int other = items.getOrDefault(doc, item);
        if (other != item && !links.isLinked(item, other)) {
          link(links, item, other, day);
        }
      }
    }
    return documents(links.groups());
  }

  private static void linkAll(List<Integer> copies, AverageLink links) {
    for (int i = 1; i < copies.size(); i++) {
      for (int j = 0; j < Math.min(i, ALL_LINKED); j++) {
        links.link(copies.get(i), copies.get(j), 1);
      }
    }
  }

  private void link(AverageLink links, int item, int other, @Nullable Long day) throws IOException {
    WeightedProfile profile = profile(reports, other);
    Long otherDay = reports.day(docs.get(other));
    long days = day == null || otherDay == null ? 0 : Math.abs(day - otherDay);
    if (profile.profile().kind() == Profile.Kind.REPORT && days <= WINDOW) {
      double likeness = Resemblance.of(profile(reports, item), profile).story(days);
      if (likeness > LEAST) {
        links.link(item, other, likeness);
      }
    }
  }

  private WeightedProfile profile(Profiles profiles, int item) throws IOException {
    WeightedProfile profile = profiles.get(docs.get(item));
    if (profile == null) {
      throw new IOException("the index is damaged: an article has lost its profile");
    }
    return profile;
  }

  private List<List<Integer>> documents(List<List<Integer>> groups) {
    return groups.stream().map(group -> group.stream().map(docs::get).toList()).toList();
  }
}

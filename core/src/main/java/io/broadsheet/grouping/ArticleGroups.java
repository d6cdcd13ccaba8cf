package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

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

  /** Copies of a text among which the most typical one is looked for. */
  private static final int COMPARED = 16;

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
    for (LeafReaderContext leaf : reader.leaves()) {
      addDocs(leaf);
    }
    IndexWeights weights = new IndexWeights(reader, docs.size());
    texts = new Profiles(reader);
    reports = new Profiles(reader, weights);
    neighbours = new Neighbours(reader, weights);
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
   * Returns the documents of articles that tell of one event. Copies of one text always tell one
   * story; texts are joined by what the most typical copy of each says.
   *
   * @throws IOException if the index cannot be read
   */
  public List<List<Integer>> stories() throws IOException {
    List<List<Integer>> texts = copyGroups();
    List<Integer> typical = new ArrayList<>();
    Map<Integer, Integer> textOf = new HashMap<>();
    for (int text = 0; text < texts.size(); text++) {
      typical.add(typical(texts.get(text)));
      for (int item : texts.get(text)) {
        textOf.put(item, text);
      }
    }
    AverageLink links = new AverageLink(texts.size(), SAME_EVENT);
    for (int text = 0; text < texts.size(); text++) {
      link(links, text, typical, textOf);
    }
    List<List<Integer>> stories = new ArrayList<>();
    for (List<Integer> group : links.groups()) {
      stories.add(group.stream().flatMap(text -> texts.get(text).stream()).sorted().toList());
    }
    return documents(stories);
  }

  /**
   * Returns the copy that is most like the others: without what one outlet cut or added. Of equals
   * the fullest, and else an order by content, so that it does not depend on which came first.
   */
  private int typical(List<Integer> copies) throws IOException {
    Map<Integer, Profile> profiles = new HashMap<>();
    for (int copy : copies) {
      profiles.put(copy, profile(texts, copy).profile());
    }
    List<Integer> compared = new ArrayList<>(copies);
    compared.sort(Comparator.comparing(profiles::get, Profile.FULLEST_FIRST));
    compared = compared.subList(0, Math.min(COMPARED, copies.size()));
    int typical = compared.getFirst();
    double most = -1;
    for (int copy : compared.size() > 2 ? compared : List.<Integer>of()) {
      double likeness = 0;
      for (int other : compared) {
        likeness += Resemblance.of(profile(texts, copy), profile(texts, other)).words();
      }
      if (likeness > most) {
        typical = copy;
        most = likeness;
      }
    }
    return typical;
  }

  /** Links a text with those like it. */
  private void link(
      AverageLink links, int text, List<Integer> typical, Map<Integer, Integer> textOf)
      throws IOException {
    WeightedProfile profile = profile(reports, typical.get(text));
    if (profile.profile().kind() == Profile.Kind.ROUNDUP) {
      return;
    }
    for (int doc : neighbours.of(profile, profile.day(), WINDOW)) {
      int other = textOf.getOrDefault(items.getOrDefault(doc, typical.get(text)), text);
      if (other != text && !links.isLinked(text, other)) {
        WeightedProfile like = profile(reports, typical.get(other));
        Resemblance resemblance = Resemblance.of(profile, like);
        double likeness = resemblance.story();
        if (like.profile().kind() == Profile.Kind.REPORT
            && resemblance.days() <= WINDOW
            && likeness > LEAST) {
          links.link(text, other, likeness);
        }
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

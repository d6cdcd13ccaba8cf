package io.broadsheet.grouping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;

/**
 * Groups the articles of one view of an index: by text, and by event.
 *
 * <p>Every article is in exactly one group of each kind, maybe alone. Time is linear in the number
 * of articles, but for the links of each. Memory is some 50 bytes an article, some 20 a different
 * word, and what the links between articles take that may still become groups. Not safe for use by
 * several threads.
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

  /** Telling words by which an article is found. */
  private static final int TELLING = 16;

  /**
   * What copies share of them at least. Of 23,000 pairs of copies among 10,000 articles the one
   * that shares least shares 0.19 of one side's.
   */
  private static final double COPY_SHARE = 0.15;

  /** Articles in which an article's telling words stand: the work of one look-up, on average. */
  private static final int LOOK_UP = 4096;

  /** Articles found at most. */
  private static final int MOST = 64;

  /** Articles whose words are held at once: some 100 bytes each. */
  private static final int CHUNK = 1 << 18;

  private final ArticleDocs docs;

  /** With weights of general news, to tell copies. */
  private final Profiles texts;

  /** With weights from the index, to tell events. */
  private final Profiles reports;

  private final IndexWeights weights;

  /**
   * Reads a view.
   *
   * @throws IOException if it cannot be read
   */
  public ArticleGroups(IndexReader reader) throws IOException {
    docs = new ArticleDocs(reader);
    weights = new IndexWeights(reader, docs.size());
    texts = new Profiles(reader);
    reports = new Profiles(reader, weights);
  }

  /**
   * Returns the documents of articles that print one text, whole or cut, under whatever headline.
   *
   * @throws IOException if the index cannot be read
   */
  public List<List<Integer>> copies() throws IOException {
    return docs.of(copyGroups());
  }

  private Groups copyGroups() throws IOException {
    AverageLink links = new AverageLink(docs.size(), SAME_TEXT);
    for (int from = 0; from < docs.size(); from += CHUNK) {
      int[] chunk = IntStream.range(from, Math.min(docs.size(), from + CHUNK)).toArray();
      TellingTable table = table(from, chunk);
      for (int item = 0; item < docs.size(); item++) {
        linkCopies(links, item, table);
      }
    }
    return links.groups();
  }

  private TellingTable table(int first, int[] items) throws IOException {
    List<Telling> telling = new ArrayList<>();
    for (int item : items) {
      telling.add(Telling.of(profile(texts, item).profile(), weights, TELLING, LOOK_UP));
    }
    return new TellingTable(first, telling);
  }

  private void linkCopies(AverageLink links, int item, TellingTable table) throws IOException {
    WeightedProfile profile = profile(texts, item);
    for (int other : table.like(profile.profile(), MOST, COPY_SHARE)) {
      if (other != item && !links.isLinked(item, other)) {
        double likeness = profile.copyOf(profile(texts, other));
        if (likeness > LEAST) {
          links.link(item, other, likeness);
        }
      }
    }
  }

  /**
   * Returns the documents of articles that tell of one event. Copies of one text always tell one
   * story; texts are joined by what the most typical copy of each says.
   *
   * @throws IOException if the index cannot be read
   */
  public List<List<Integer>> stories() throws IOException {
    TextsByDay order = byDay(copyGroups());
    AverageLink links = new AverageLink(order.size(), SAME_EVENT);
    RecentTexts recent =
        new RecentTexts(
            order, text -> profile(texts, order.typical(text)).profile(), weights, WINDOW);
    linkUndated(links, order);
    for (int text = order.undated(); text < order.size(); text++) {
      WeightedProfile profile = profile(reports, order.typical(text));
      recent.moveTo(order.day(text));
      link(links, text, profile, order, recent.like(profile.profile()));
      links.settle(recent.first());
    }
    return docs.of(order.articles(links.groups()));
  }

  private TextsByDay byDay(Groups copies) throws IOException {
    int[] typical = new int[copies.size()];
    int[] days = new int[copies.size()];
    for (int text = 0; text < typical.length; text++) {
      typical[text] = typical(copies.get(text));
      Long day = texts.day(docs.doc(typical[text]));
      days[text] = day == null ? Integer.MIN_VALUE : Math.toIntExact(day);
    }
    return new TextsByDay(copies, typical, days);
  }

  /**
   * Returns the copy that is most like the others: without what one outlet cut or added. Of equals
   * the fullest, and else an order by content, so that it does not depend on which came first.
   */
  private int typical(List<Integer> copies) throws IOException {
    if (copies.size() == 1) {
      return copies.getFirst();
    }
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

  /** Links texts that may be of any day with those like them, of whatever day. */
  private void linkUndated(AverageLink links, TextsByDay order) throws IOException {
    for (int from = 0; order.undated() > 0 && from < order.size(); from += CHUNK) {
      int end = Math.min(order.size(), from + CHUNK);
      TellingTable table = table(from, IntStream.range(from, end).map(order::typical).toArray());
      for (int text = 0; text < order.undated(); text++) {
        WeightedProfile profile = profile(reports, order.typical(text));
        link(links, text, profile, order, table.like(profile.profile(), MOST, 0));
      }
    }
  }

  /** Links a text with those like it. */
  private void link(
      AverageLink links, int text, WeightedProfile profile, TextsByDay order, int[] found)
      throws IOException {
    if (profile.profile().kind() == Profile.Kind.ROUNDUP) {
      return;
    }
    for (int other : found) {
      if (other != text && !links.isLinked(text, other)) {
        WeightedProfile like = profile(reports, order.typical(other));
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
    WeightedProfile profile = profiles.get(docs.doc(item));
    if (profile == null) {
      throw new IOException("the index is damaged: an article has lost its profile");
    }
    return profile;
  }
}

package io.broadsheet.grouping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;

/**
 * Finds the texts of one view that tell of one event. Each text is looked up once among the {@link
 * RecentTexts} of the days around it, or, without a day, among all.
 */
final class StorySearch {

  /** Average likeness of reports of one event. */
  private static final double SAME_EVENT = 0.15;

  /** Days between neighbours of one story, at most. */
  private static final int WINDOW = 7;

  /** Likeness below this counts as none. */
  private static final double LEAST = 0.04;

  /** Of the texts found for one, so many of the same event tell that there are more of it. */
  private static final int CROWD = RecentTexts.MOST * 3 / 4;

  /** Copies of a text among which the most typical one is looked for. */
  private static final int COMPARED = 16;

  /** Telling words by which a text is found that may be of any day. */
  private static final int TELLING = 16;

  /** Articles in which a text's telling words stand: the work of one look-up, on average. */
  private static final int LOOK_UP = 4096;

  /** Texts whose words are held at once: some 100 bytes each. */
  private static final int CHUNK = 1 << 18;

  /** Those with the most different words first, then by what they hold and when they came. */
  private static final Comparator<Copy> FULLEST_FIRST =
      Comparator.comparingInt((Copy copy) -> -copy.profile.words().length)
          .thenComparing(copy -> copy.profile.words(), Arrays::compare)
          .thenComparing(copy -> copy.profile.runs(), Arrays::compare)
          .thenComparingLong(Copy::day)
          .thenComparingLong(Copy::key);

  /** One of the copies of a text. */
  private record Copy(int article, Profile profile, long day, long key) {}

  private final ArticleDocs docs;

  /** With weights of general news, to tell what is typical. */
  private final Profiles texts;

  /** With weights from the index, to tell events. */
  private final Profiles reports;

  private final IndexWeights weights;
  private final SharedRarity rarity;
  private final TextsByDay order;
  private final AverageLink links;
  private final Stragglers stragglers;

  /** Reads a view of which the copies are known. */
  StorySearch(IndexReader reader, ArticleDocs docs, Groups copies) throws IOException {
    this.docs = docs;
    weights = new IndexWeights(reader, docs.size());
    rarity = new SharedRarity(weights);
    texts = new Profiles(reader);
    reports = new Profiles(reader, weights);
    order = byDay(copies);
    links = new AverageLink(order.size(), SAME_EVENT);
    stragglers = new Stragglers(order.size());
  }

  /** Returns the groups of articles. */
  Groups groups(GroupingProgress progress) throws IOException {
    RecentTexts recent =
        new RecentTexts(
            order, text -> profile(texts, order.typical(text)).profile(), weights, WINDOW);
    linkUndated();
    for (int text = order.undated(); text < order.size(); text++) {
      WeightedProfile profile = profile(reports, order.typical(text));
      recent.moveTo(order.day(text));
      link(text, profile, recent.like(profile));
      links.settle(recent.first());
      progress.done(text + 1, order.size());
    }
    return order.articles(stragglers.join(links.groups()));
  }

  private TextsByDay byDay(Groups copies) throws IOException {
    int[] typical = new int[copies.size()];
    int[] days = new int[copies.size()];
    long[] keys = new long[copies.size()];
    for (int text = 0; text < typical.length; text++) {
      typical[text] = typical(copies.get(text));
      Long day = texts.day(docs.doc(typical[text]));
      days[text] = day == null ? Integer.MIN_VALUE : Math.toIntExact(day);
      keys[text] = texts.key(docs.doc(typical[text]));
    }
    return new TextsByDay(copies, typical, days, keys);
  }

  /**
   * Returns the copy that is most like the others: without what one outlet cut or added. Of equals
   * the fullest, and else an order by content, so that it does not depend on which came first.
   */
  private int typical(List<Integer> copies) throws IOException {
    if (copies.size() == 1) {
      return copies.getFirst();
    }
    List<Copy> compared = new ArrayList<>();
    for (int copy : copies) {
      compared.add(copy(copy));
    }
    compared.sort(FULLEST_FIRST);
    compared = compared.subList(0, Math.min(COMPARED, copies.size()));
    int typical = compared.getFirst().article;
    double most = -1;
    for (Copy copy : compared.size() > 2 ? compared : List.<Copy>of()) {
      double likeness = 0;
      for (Copy other : compared) {
        likeness +=
            Resemblance.of(profile(texts, copy.article), profile(texts, other.article)).words();
      }
      if (likeness > most) {
        typical = copy.article;
        most = likeness;
      }
    }
    return typical;
  }

  private Copy copy(int article) throws IOException {
    int doc = docs.doc(article);
    Long day = texts.day(doc);
    return new Copy(
        article, texts.there(doc).profile(), day == null ? Long.MAX_VALUE : day, texts.key(doc));
  }

  /** Links texts that may be of any day with those like them, of whatever day. */
  private void linkUndated() throws IOException {
    for (int from = 0; order.undated() > 0 && from < order.size(); from += CHUNK) {
      int end = Math.min(order.size(), from + CHUNK);
      TellingTable table = table(from, IntStream.range(from, end).map(order::typical).toArray());
      for (int text = 0; text < order.undated(); text++) {
        WeightedProfile profile = profile(reports, order.typical(text));
        link(text, profile, table.like(profile.profile(), RecentTexts.MOST, 0));
      }
    }
  }

  /** Links a text with those like it. */
  private void link(int text, WeightedProfile profile, int[] found) throws IOException {
    if (profile.profile().kind() == Profile.Kind.ROUNDUP) {
      return;
    }
    int alike = 0;
    for (int other : found) {
      if (other != text) {
        if (!links.isLinked(text, other)) {
          link(text, profile, other);
        }
        alike += links.likeness(text, other) >= SAME_EVENT ? 1 : 0;
      }
    }
    if (alike >= CROWD) {
      links.linkedPartly(text);
    }
  }

  private void link(int text, WeightedProfile profile, int other) throws IOException {
    WeightedProfile like = profile(reports, order.typical(other));
    // Not quite the same both ways, so always the same way.
    Resemblance resemblance =
        text < other ? Resemblance.of(profile, like) : Resemblance.of(like, profile);
    if (like.profile().kind() == Profile.Kind.REPORT && resemblance.days() <= WINDOW) {
      link(text, other, resemblance.story(), profile.profile(), like.profile());
    }
  }

  private void link(int text, int other, double words, Profile one, Profile two) {
    int repeats = order.repeats(text) + order.repeats(other);
    double likeness = words > LEAST ? words * rarity.of(one, two, repeats) : 0;
    if (likeness > LEAST) {
      links.link(text, other, likeness);
      stragglers.link(text, other, likeness);
    }
  }

  private TellingTable table(int first, int[] items) throws IOException {
    List<Telling> telling = new ArrayList<>();
    for (int item : items) {
      telling.add(Telling.of(profile(reports, item), weights, TELLING, LOOK_UP));
    }
    return new TellingTable(first, telling);
  }

  private WeightedProfile profile(Profiles profiles, int item) throws IOException {
    return profiles.there(docs.doc(item));
  }
}

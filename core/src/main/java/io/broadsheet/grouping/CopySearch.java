package io.broadsheet.grouping;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the articles of one view that print one text. Each article is looked up once among each so
 * many as one {@link SketchTable} holds, and compared with what is found there.
 */
final class CopySearch {

  /** Likeness below this counts as none. */
  private static final double LEAST = 0.04;

  /**
   * Part of an article's sample of runs that its copies have at least: well below what they share
   * of all runs, for samples differ.
   */
  private static final double SAMPLE_SHARE = 0.12;

  /** Articles found in one table at most. */
  private static final int MOST = 64;

  /** Articles whose samples are held at once: some 260 bytes each. */
  private static final int CHUNK = 1 << 18;

  private final ArticleDocs docs;
  private final Profiles profiles;

  /** Read in the order of articles. */
  private final StoredProfiles stored;

  /** Of articles found, read in the order of articles for each one. */
  private final StoredProfiles others;

  CopySearch(IndexReader reader, ArticleDocs docs) {
    this.docs = docs;
    profiles = new Profiles(reader);
    stored = new StoredProfiles(reader);
    others = new StoredProfiles(reader);
  }

  /** Returns how many look-ups the search takes. */
  long lookUps() {
    return (long) docs.size() * Math.ceilDiv(docs.size(), CHUNK);
  }

  /** Returns the groups of articles. */
  Groups groups(GroupingProgress progress) throws IOException {
    AverageLink links = new AverageLink(docs.size(), ArticleGroups.SAME_TEXT);
    long done = 0;
    for (int from = 0; from < docs.size(); from += CHUNK) {
      SketchTable table =
          new SketchTable(from, Math.min(docs.size(), from + CHUNK), item -> runs(stored, item));
      for (int item = 0; item < docs.size(); item++) {
        link(links, item, table);
        progress.done(++done, lookUps());
      }
    }
    return links.groups();
  }

  private void link(AverageLink links, int item, SketchTable table) throws IOException {
    int[] runs = runs(stored, item);
    int[] found = table.like(runs, MOST, SAMPLE_SHARE);
    Arrays.sort(found);
    for (int other : found) {
      if (other != item
          && !links.isLinked(item, other)
          && RunSample.shared(runs, runs(others, other)) >= Resemblance.LEAST_RUNS) {
        double likeness = profiles.there(docs.doc(item)).copyOf(profiles.there(docs.doc(other)));
        if (likeness > LEAST) {
          links.link(item, other, likeness);
        }
      }
    }
  }

  private int[] runs(StoredProfiles read, int item) throws IOException {
    BytesRef bytes = read.at(docs.doc(item));
    if (bytes == null) {
      throw Profiles.lost();
    }
    return Profile.decodeRuns(bytes);
  }
}

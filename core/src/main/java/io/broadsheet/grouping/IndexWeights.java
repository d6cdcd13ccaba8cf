package io.broadsheet.grouping;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;

/**
 * Weights from the articles of an index: a word tells the less, the more of them have it. To the
 * articles of the index come as many as {@link #PRIOR} of general news, so that in a small index,
 * where every word of the one event is frequent, names still tell more than ordinary words.
 */
final class IndexWeights implements WordWeights {

  private static final double PRIOR = 300;

  private final double articles;
  private final WordCounts counts;

  /** Reads a view with a number of articles. */
  IndexWeights(IndexReader reader, int articles) throws IOException {
    this.articles = articles;
    counts = WordCounts.of(reader);
  }

  /** Returns in how many articles a word stands, 1 or more. */
  int articlesWith(int word) {
    return counts.of(word);
  }

  @Override
  public double weight(Profile profile, int i) {
    double known = PRIOR * WordWeights.generalPart(profile, i);
    return Math.log((articles + PRIOR + 1) / (articlesWith(profile.words()[i]) + known));
  }
}

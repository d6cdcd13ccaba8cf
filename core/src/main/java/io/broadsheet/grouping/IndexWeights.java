package io.broadsheet.grouping;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;

/**
 * Weights from the articles of an index, to tell events: a word tells the less, the more of them
 * have it, and more if it is a name or stands where the article begins. To the articles of the
 * index come as many as {@link #PRIOR} of general news, so that in a small index, where every word
 * of the one event is frequent, names still tell more than ordinary words.
 *
 * <p>The constants are in the middle of a range in which stories of four kinds of archives are told
 * about equally well.
 */
final class IndexWeights implements WordWeights {

  private static final double PRIOR = 100;

  /** How much more a name tells of an event than another word that as many articles have. */
  private static final double NAME = 2;

  /** How much more a word of the lead does: there an article tells what its event is. */
  private static final double LEAD = 1.5;

  private final double articles;
  private final WordCounts counts;

  /** Reads a view with a number of articles. */
  IndexWeights(IndexReader reader, int articles) throws IOException {
    this(WordCounts.of(reader), articles);
  }

  /** Weighs words by in how many of a number of articles they stand. */
  IndexWeights(WordCounts counts, int articles) {
    this.counts = counts;
    this.articles = articles;
  }

  /** Returns in how many articles a word stands, 1 or more. */
  int articlesWith(int word) {
    return counts.of(word);
  }

  @Override
  public double weight(Profile profile, int i) {
    double known = PRIOR * WordWeights.generalPart(profile, i);
    double rarity = Math.log((articles + PRIOR + 1) / (articlesWith(profile.words()[i]) + known));
    return rarity * (profile.isName(i) ? NAME : 1) * (profile.isLead(i) ? LEAD : 1);
  }
}

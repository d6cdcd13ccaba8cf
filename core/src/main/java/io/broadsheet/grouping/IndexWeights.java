package io.broadsheet.grouping;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;

/**
 * Weights from the articles of an index, to tell events: a word tells the less, the more of those
 * in its language have it, and more if it is a name or stands where the article begins. To the
 * articles of the index come as many as {@link #PRIOR} of general news, so that in a small index,
 * where every word of the one event is frequent, names still tell more than ordinary words.
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

  private final WordCounts counts;
  private final LanguageCounts articles;

  /** Reads a view with a number of articles. */
  IndexWeights(IndexReader reader, int articles) throws IOException {
    this(WordCounts.of(reader), LanguageCounts.of(reader, articles));
  }

  /** Weighs words by in how many of the articles of their language they stand. */
  IndexWeights(WordCounts counts, LanguageCounts articles) {
    this.counts = counts;
    this.articles = articles;
  }

  /** Returns in how many articles a word stands, 1 or more. */
  int articlesWith(int word) {
    return counts.of(word);
  }

  /**
   * Returns how rare word {@code i} of a profile is, 0 to 1: 1 if only two articles have it.
   *
   * @param repeats articles with the word that do not count
   */
  double rarity(Profile profile, int i, int repeats) {
    int with = Math.max(2, articlesWith(profile.words()[i]) - repeats);
    double rarest = Math.log(all(profile, i) / 2);
    return Math.clamp(logRarity(profile, i, with) / rarest, 0, 1);
  }

  @Override
  public double weight(Profile profile, int i) {
    double rarity = logRarity(profile, i, articlesWith(profile.words()[i]));
    return rarity * (profile.isName(i) ? NAME : 1) * (profile.isLead(i) ? LEAD : 1);
  }

  private double logRarity(Profile profile, int i, int with) {
    double known = PRIOR * WordWeights.generalPart(profile, i);
    return Math.log(all(profile, i) / (with + known));
  }

  /** Articles of the language, or all that have the word where other languages have it too. */
  private double all(Profile profile, int i) {
    return Math.max(articles.of(profile), articlesWith(profile.words()[i])) + PRIOR + 1;
  }
}

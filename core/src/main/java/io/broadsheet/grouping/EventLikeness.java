package io.broadsheet.grouping;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How alike a few articles are as reports of one event, where a word tells the less, the more of
 * these have it: among articles on earthquakes "earthquake" tells nothing.
 */
public final class EventLikeness {

  private final Map<WeightedProfile, WeightedProfile> weighed = new HashMap<>();

  /**
   * Weighs the words of articles, whose profiles {@link Profiles} read to tell copies.
   *
   * @throws IOException if the index cannot be read
   */
  public EventLikeness(Collection<WeightedProfile> articles) throws IOException {
    IndexWeights weights = new IndexWeights(WordCounts.of(articles), LanguageCounts.of(articles));
    for (WeightedProfile article : articles) {
      weighed.put(article, article.weighed(weights));
    }
  }

  /** Returns how alike two of the articles are as reports of one event, 0 to 1. */
  public double of(WeightedProfile one, WeightedProfile other) {
    return Resemblance.of(weighed(one), weighed(other)).story();
  }

  private WeightedProfile weighed(WeightedProfile article) {
    WeightedProfile known = weighed.get(article);
    if (known == null) {
      throw new IllegalArgumentException("none of the articles that were weighed");
    }
    return known;
  }
}

package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;

/**
 * How many articles there are in each language. How rare a word is shows only among the articles of
 * its language: in an archive with a little French each French word is rare.
 */
final class LanguageCounts {

  private final Map<Integer, Integer> articles = new HashMap<>();

  private LanguageCounts() {}

  /** Counts the articles of a view, which has a number of them. */
  static LanguageCounts of(IndexReader reader, int all) throws IOException {
    LanguageCounts counts = new LanguageCounts();
    int others = 0;
    Terms codes = MultiTerms.getTerms(reader, Fields.LANGUAGE);
    if (codes != null) {
      Bits live = MultiBits.getLiveDocs(reader);
      TermsEnum code = codes.iterator();
      while (code.next() != null) {
        int count = WordCounts.living(code.postings(null, PostingsEnum.NONE), live);
        counts.articles.put(Profile.language(code.term().utf8ToString()), count);
        others += count;
      }
    }
    counts.articles.put(Profile.ENGLISH, all - others);
    return counts;
  }

  /** Counts a few articles. */
  static LanguageCounts of(Collection<WeightedProfile> few) {
    LanguageCounts counts = new LanguageCounts();
    few.forEach(article -> counts.articles.merge(article.profile().language(), 1, Integer::sum));
    return counts;
  }

  /** Returns how many articles are in the language of one of them. */
  int of(Profile profile) {
    return articles.getOrDefault(profile.language(), 1);
  }
}

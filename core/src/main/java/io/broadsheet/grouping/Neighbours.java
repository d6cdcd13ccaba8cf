package io.broadsheet.grouping;

import io.broadsheet.internal.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles that may resemble one: those that share most of the words that tell it from
 * others. One look-up in the index, whatever its size.
 */
final class Neighbours {

  /** Words looked up: the most telling ones. */
  private static final int WORDS = 32;

  /** Articles found at most. */
  private static final int MOST = 64;

  private record Telling(int word, double weight) {}

  private final IndexSearcher searcher;
  private final IndexWeights weights;

  Neighbours(IndexReader reader, IndexWeights weights) {
    searcher = new IndexSearcher(reader);
    this.weights = weights;
  }

  /** Returns the documents of articles like one, whenever published. */
  List<Integer> of(WeightedProfile article) throws IOException {
    return of(article, null, 0);
  }

  /**
   * Returns the documents of articles like one.
   *
   * @param day on which the article was published, or null where that does not matter
   * @param window days before and after it
   */
  List<Integer> of(WeightedProfile article, @Nullable Long day, int window) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    for (Telling telling : mostTelling(article)) {
      TermQuery word = new TermQuery(new Term(Fields.PROFILE_WORD, Profile.term(telling.word)));
      query.add(new BoostQuery(new ConstantScoreQuery(word), (float) telling.weight), Occur.SHOULD);
    }
    if (day != null) {
      query.add(
          LongPoint.newRangeQuery(Fields.PUBLISHED_DAY, day - window, day + window), Occur.FILTER);
    }
    List<Integer> docs = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query.build(), MOST).scoreDocs) {
      docs.add(found.doc);
    }
    return docs;
  }

  /** A word that no other article has finds nothing. */
  private List<Telling> mostTelling(WeightedProfile article) throws IOException {
    int[] words = article.profile().words();
    List<Telling> telling = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (weights.articlesWith(words[i]) > 1) {
        telling.add(new Telling(words[i], article.vector(i)));
      }
    }
    telling.sort(Comparator.comparingDouble(t -> -t.weight));
    return telling.subList(0, Math.min(WORDS, telling.size()));
  }
}

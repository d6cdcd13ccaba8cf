package io.broadsheet.search;

import io.broadsheet.grouping.Profiles;
import io.broadsheet.internal.Fields;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * Stage two: finds in each of the ranked articles the passage to show, and adds to the article's
 * score a part of the passage's.
 */
final class PassageRanking {

  /** Weight of the passage beside the article: enough to break ties (see the project's design). */
  private static final float PASSAGE_WEIGHT = 0.2f;

  private final IndexSearcher searcher;
  private final PassageScorer scorer;
  private final boolean byScore;
  private final boolean folds;

  PassageRanking(IndexSearcher searcher, ResolvedRequest request) throws IOException {
    this.searcher = searcher;
    scorer = new PassageScorer(searcher, request.passages());
    byScore = request.asked().sort() == SearchRequest.Sort.RELEVANCE;
    folds = request.asked().folding() == SearchRequest.Folding.FOLD;
  }

  /** Returns what the passages of an article score. */
  PassageScores scores(int article) throws IOException {
    LeafReaderContext context = context(article);
    return new Leaf(context, scorer, null).scores(article - context.docBase);
  }

  /** Returns the articles with their passages, in their order or, where scores count, by both. */
  List<Candidate> rank(ScoreDoc[] articles) throws IOException {
    Profiles profiles = new Profiles(searcher.getIndexReader());
    @Nullable Candidate[] found = new Candidate[articles.length];
    Leaf leaf = null;
    for (int i : inOrderOfDocuments(articles)) {
      int doc = articles[i].doc;
      LeafReaderContext context = context(doc);
      if (leaf == null || leaf.context != context) {
        leaf = new Leaf(context, scorer, folds ? profiles : null);
      }
      found[i] = leaf.candidate(doc - context.docBase, ArticleRanking.score(articles[i]));
    }
    return inOrderOfResults(found);
  }

  /** Segments are read forward only, so the articles are looked at as they lie in them. */
  private static Integer[] inOrderOfDocuments(ScoreDoc[] articles) {
    Integer[] byDoc = new Integer[articles.length];
    Arrays.setAll(byDoc, i -> i);
    Arrays.sort(byDoc, (one, other) -> Integer.compare(articles[one].doc, articles[other].doc));
    return byDoc;
  }

  private List<Candidate> inOrderOfResults(@Nullable Candidate[] found) {
    List<Candidate> ranked = new ArrayList<>();
    for (Candidate candidate : found) {
      if (candidate != null) {
        ranked.add(candidate);
      }
    }
    if (byScore) {
      ranked.sort(PassageRanking::bestFirst);
    }
    return ranked;
  }

  /** Java links the comparators that it makes itself at each start, which a search waits for. */
  private static int bestFirst(Candidate one, Candidate other) {
    int order = Double.compare(other.score(), one.score());
    return order == 0 ? Integer.compare(one.doc(), other.doc()) : order;
  }

  /** Returns every passage of the articles that matches, in the order of the index. */
  List<Candidate> all(ScoreDoc[] articles) throws IOException {
    List<Candidate> passages = new ArrayList<>();
    Leaf leaf = null;
    ScoreDoc[] byDoc = articles.clone();
    Arrays.sort(byDoc, Comparator.comparingInt(hit -> hit.doc));
    for (ScoreDoc article : byDoc) {
      LeafReaderContext context = context(article.doc);
      if (leaf == null || leaf.context != context) {
        leaf = new Leaf(context, scorer, null);
      }
      leaf.addAll(article.doc - context.docBase, ArticleRanking.score(article), passages);
    }
    return passages;
  }

  private LeafReaderContext context(int doc) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  /** The passages of an article that are worth most; the second is one that matches, or none. */
  private static final class BestTwo {
    private int first;
    private int second = -1;
    private double firstWorth = -1;
    private double secondWorth;

    void offer(int ordinal, double worth) {
      if (worth > firstWorth) {
        second = firstWorth > 0 ? first : -1;
        secondWorth = firstWorth;
        first = ordinal;
        firstWorth = worth;
      } else if (worth > secondWorth) {
        second = ordinal;
        secondWorth = worth;
      }
    }
  }

  /** Reads the blocks of one segment, in the order of their documents. */
  private static final class Leaf {
    private final LeafReaderContext context;
    private final PassageScorer.Segment scorer;
    private final NumericDocValues passages;
    private final @Nullable SortedDocValues sources;
    private final @Nullable Profiles profiles;

    /** Without profiles, its candidates have nothing to recognise copies by. */
    Leaf(LeafReaderContext context, PassageScorer scorer, @Nullable Profiles profiles)
        throws IOException {
      this.context = context;
      this.scorer = scorer.in(context);
      passages = DocValues.getNumeric(context.reader(), Fields.PASSAGES);
      sources = context.reader().getSortedDocValues(Fields.OUTLET);
      this.profiles = profiles;
    }

    PassageScores scores(int doc) throws IOException {
      int count = passagesOf(doc);
      return scorer.score(doc - count, count);
    }

    Candidate candidate(int doc, float articleScore) throws IOException {
      PassageScores scores = scores(doc);
      int count = scores.passages();
      BestTwo best = new BestTwo();
      float bestScore = 0;
      for (int ordinal = 0; ordinal < count; ordinal++) {
        best.offer(ordinal, scores.worth(ordinal));
        bestScore = Math.max(bestScore, scores.score(ordinal));
      }
      return new Candidate(
          context.docBase + doc,
          count == 0 ? -1 : context.docBase + doc - count + best.first,
          best.first,
          best.second,
          articleScore,
          articleScore + PASSAGE_WEIGHT * bestScore,
          source(doc),
          profiles == null ? null : profiles.get(context.docBase + doc));
    }

    void addAll(int doc, float articleScore, List<Candidate> passages) throws IOException {
      PassageScores scores = scores(doc);
      int first = doc - scores.passages();
      String source = source(doc);
      for (int ordinal = 0; ordinal < scores.passages(); ordinal++) {
        float score = scores.score(ordinal);
        if (score > 0) {
          passages.add(
              new Candidate(
                  context.docBase + doc,
                  context.docBase + first + ordinal,
                  ordinal,
                  -1,
                  articleScore,
                  articleScore + PASSAGE_WEIGHT * score,
                  source,
                  null));
        }
      }
    }

    private int passagesOf(int doc) throws IOException {
      return passages.advanceExact(doc) ? (int) passages.longValue() : 0;
    }

    private String source(int doc) throws IOException {
      SortedDocValues keys = sources;
      return keys != null && keys.advanceExact(doc)
          ? keys.lookupOrd(keys.ordValue()).utf8ToString()
          : "";
    }
  }
}

package io.broadsheet.search;

import io.broadsheet.internal.Fields;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Stage two: finds in each of the ranked articles the passage to show, and adds to the article's
 * score a part of the passage's.
 *
 * <p>An article's lead tells the event more often than the passage that matches the query best, so
 * a passage near the top is preferred, until one further down matches clearly better.
 */
final class PassageRanking {

  /** Weight of the passage beside the article: enough to break ties (see the project's design). */
  private static final float PASSAGE_WEIGHT = 0.2f;

  /** What the lead's score gains; the passages below gain half, a third and so on of that. */
  private static final float LEAD_PRIOR = 0.6f;

  private final IndexSearcher searcher;
  private final Weight weight;
  private final boolean byScore;

  PassageRanking(IndexSearcher searcher, SearchRequest request) throws IOException {
    this.searcher = searcher;
    Query query =
        new QueryTranslator(
                QueryTranslator.Level.PASSAGE,
                request.variants(),
                ViewLanguages.of(searcher.getIndexReader()))
            .translate(request.tree());
    weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    byScore = request.sort() == SearchRequest.Sort.RELEVANCE;
  }

  /** Returns the articles with their passages, in their order or, where scores count, by both. */
  List<Candidate> rank(ScoreDoc[] articles) throws IOException {
    Integer[] byDoc = new Integer[articles.length];
    Arrays.setAll(byDoc, i -> i);
    Arrays.sort(byDoc, Comparator.comparingInt(i -> articles[i].doc));
    @Nullable Candidate[] found = new Candidate[articles.length];
    Leaf leaf = null;
    for (int i : byDoc) {
      int doc = articles[i].doc;
      LeafReaderContext context = context(doc);
      if (leaf == null || leaf.context != context) {
        leaf = new Leaf(context, weight);
      }
      found[i] = leaf.candidate(doc - context.docBase, ArticleRanking.score(articles[i]));
    }
    List<Candidate> ranked = new ArrayList<>();
    for (Candidate candidate : found) {
      if (candidate != null) {
        ranked.add(candidate);
      }
    }
    if (byScore) {
      ranked.sort(
          Comparator.comparingDouble((Candidate c) -> -c.score()).thenComparingInt(Candidate::doc));
    }
    return ranked;
  }

  private LeafReaderContext context(int doc) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  /** Reads the blocks of one segment, in the order of their documents. */
  private static final class Leaf {
    private final LeafReaderContext context;
    private final @Nullable Scorer scorer;
    private final NumericDocValues passages;
    private final @Nullable SortedDocValues sources;
    private final @Nullable BinaryDocValues sketches;
    private final @Nullable BinaryDocValues articleSketches;

    Leaf(LeafReaderContext context, Weight weight) throws IOException {
      this.context = context;
      scorer = weight.scorer(context);
      passages = DocValues.getNumeric(context.reader(), Fields.PASSAGES);
      sources = context.reader().getSortedDocValues(Fields.OUTLET);
      sketches = context.reader().getBinaryDocValues(Fields.SKETCH);
      articleSketches = context.reader().getBinaryDocValues(Fields.SKETCH);
    }

    Candidate candidate(int doc, float articleScore) throws IOException {
      int count = passages.advanceExact(doc) ? (int) passages.longValue() : 0;
      int first = doc - count;
      int chosen = 0;
      float chosenWorth = -1;
      float best = 0;
      for (int ordinal = 0; ordinal < count; ordinal++) {
        float score = score(first + ordinal);
        float worth = score * (1 + LEAD_PRIOR / (1 + ordinal));
        if (worth > chosenWorth) {
          chosen = ordinal;
          chosenWorth = worth;
        }
        best = Math.max(best, score);
      }
      return new Candidate(
          context.docBase + doc,
          count == 0 ? -1 : context.docBase + first + chosen,
          chosen,
          articleScore,
          articleScore + PASSAGE_WEIGHT * best,
          source(doc),
          count == 0 ? null : sketch(sketches, first + chosen),
          sketch(articleSketches, doc));
    }

    private float score(int doc) throws IOException {
      if (scorer == null) {
        return 0;
      }
      DocIdSetIterator matches = scorer.iterator();
      int at = matches.docID() < doc ? matches.advance(doc) : matches.docID();
      return at == doc ? scorer.score() : 0;
    }

    private String source(int doc) throws IOException {
      SortedDocValues keys = sources;
      return keys != null && keys.advanceExact(doc)
          ? keys.lookupOrd(keys.ordValue()).utf8ToString()
          : "";
    }

    private static @Nullable Sketch sketch(@Nullable BinaryDocValues values, int doc)
        throws IOException {
      return values != null && values.advanceExact(doc) ? Sketch.read(values.binaryValue()) : null;
    }
  }
}

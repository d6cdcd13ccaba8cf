package io.broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Scores passages by the parts of a query, with the statistics of the whole index. */
final class PassageScorer {

  private final List<Weighted> parts = new ArrayList<>();

  PassageScorer(IndexSearcher searcher, List<PassagePart> parts) throws IOException {
    for (PassagePart part : parts) {
      Weight weight = searcher.createWeight(searcher.rewrite(part.query()), ScoreMode.COMPLETE, 1);
      this.parts.add(new Weighted(part, weight));
    }
  }

  private record Weighted(PassagePart part, Weight weight) {}

  private record InSegment(PassagePart part, Scorer scorer) {}

  /** Scores passages of one segment, which are asked for in the order of their documents. */
  Segment in(LeafReaderContext segment) throws IOException {
    List<InSegment> found = new ArrayList<>();
    for (Weighted each : parts) {
      @Nullable Scorer scorer = each.weight().scorer(segment);
      if (scorer != null) {
        found.add(new InSegment(each.part(), scorer));
      }
    }
    return new Segment(found);
  }

  /** The parts that a segment has. */
  static final class Segment {
    private final List<InSegment> parts;

    private Segment(List<InSegment> parts) {
      this.parts = parts;
    }

    /** Returns what the passages of an article score, which lie one behind the other. */
    PassageScores score(int first, int count) throws IOException {
      PassageScores scores = new PassageScores(count);
      for (InSegment each : parts) {
        add(each, first, scores);
      }
      return scores;
    }

    private static void add(InSegment each, int first, PassageScores scores) throws IOException {
      DocIdSetIterator having = each.scorer().iterator();
      int end = first + scores.passages();
      int doc = having.docID() < first ? having.advance(first) : having.docID();
      if (doc >= end) {
        return;
      }
      float[] found = new float[scores.passages()];
      for (; doc < end; doc = having.nextDoc()) {
        found[doc - first] = each.scorer().score();
      }
      scores.add(each.part(), found);
    }
  }
}

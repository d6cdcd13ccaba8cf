package io.broadsheet.search;

import io.broadsheet.analysis.NewsAnalyzer;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.TextSpan;
import io.broadsheet.index.ArticleBlock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * One article's documents, each in an index of its own in memory, with the fields that searches of
 * the index on disk read. Those of passages are made when first asked for, and searched together.
 *
 * <p>Not thread-safe.
 */
final class ArticleInMemory {

  private final List<Document> documents;
  private final IndexSearcher article;
  private final List<IndexSearcher> passages = new ArrayList<>();
  private @Nullable IndexSearcher allPassages;

  ArticleInMemory(AnnotatedArticle annotated) {
    documents = ArticleBlock.searched(annotated);
    article = searcher(documents.getLast());
  }

  private static IndexSearcher searcher(Document document) {
    MemoryIndex index = new MemoryIndex(true);
    for (IndexableField field : document) {
      index.addField(field, NewsAnalyzer.of(null));
    }
    IndexSearcher searcher = index.createSearcher();
    searcher.setQueryCache(null);
    return searcher;
  }

  /** Returns the terms of all fields. */
  Set<String> terms() throws IOException {
    Set<String> terms = new HashSet<>();
    LeafReader reader = article.getIndexReader().leaves().getFirst().reader();
    for (FieldInfo field : reader.getFieldInfos()) {
      var ofField = reader.terms(field.name);
      if (ofField != null) {
        TermsEnum each = ofField.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          terms.add(term.utf8ToString());
        }
      }
    }
    return terms;
  }

  boolean matches(Query query) throws IOException {
    Weight weight = article.createWeight(article.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    Scorer scorer = weight.scorer(article.getIndexReader().leaves().getFirst());
    return scorer != null && scorer.iterator().nextDoc() == 0;
  }

  /** Returns what its passages score for the parts of a query. */
  PassageScores scores(List<PassagePart> parts) throws IOException {
    IndexSearcher searcher = allPassages();
    PassageScores scores = new PassageScores(passages.size());
    for (PassagePart part : parts) {
      scores.add(part, scores(searcher, part.query()));
    }
    return scores;
  }

  private float[] scores(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    float[] scores = new float[passages.size()];
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && scorer.iterator().nextDoc() == 0) {
        scores[leaf.ord] = scorer.score();
      }
    }
    return scores;
  }

  private IndexSearcher allPassages() throws IOException {
    IndexSearcher all = allPassages;
    if (all == null) {
      documents
          .subList(0, documents.size() - 1)
          .forEach(document -> passages.add(searcher(document)));
      IndexReader[] readers =
          passages.stream().map(IndexSearcher::getIndexReader).toArray(IndexReader[]::new);
      all = new IndexSearcher(new MultiReader(readers));
      all.setQueryCache(null);
      allPassages = all;
    }
    return all;
  }

  /** Returns what a marker marks in a passage. */
  List<TextSpan> marks(PassageMarker marker, int passage) throws IOException {
    allPassages();
    return marker.mark(passages.get(passage));
  }
}

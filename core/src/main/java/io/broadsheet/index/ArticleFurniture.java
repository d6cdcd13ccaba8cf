package io.broadsheet.index;

import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/**
 * What was left out of an indexed article as furniture, and why.
 *
 * @param annotated the article as it was indexed
 * @param parts what was left out, in the order of the text
 */
public record ArticleFurniture(AnnotatedArticle annotated, List<Part> parts) {

  /**
   * A part of the text that was left out.
   *
   * @param span where it stands
   * @param articles how many articles of the outlet carry it; 0 where its words told what it is
   */
  public record Part(TextSpan span, int articles) {}

  /** Copies the list. */
  public ArticleFurniture {
    parts = List.copyOf(parts);
  }

  /**
   * Reads it from the document of an article.
   *
   * @throws IOException if the index cannot be read
   */
  public static ArticleFurniture of(IndexReader reader, int doc) throws IOException {
    Article article = StoredArticle.read(reader.storedFields().document(doc));
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    LineTable table = LineTable.read(leaf, doc - leaf.docBase);
    Set<Long> left = table == null ? Set.of() : table.leftOut();
    StandingLines lines = new StandingLines(article, left::contains);
    AnnotatedArticle annotated = new ArticleAnnotator().annotate(article, lines);
    List<Part> parts = new ArrayList<>();
    for (TextSpan span : annotated.boilerplate()) {
      Long line = lines.leftOut().get(span);
      parts.add(new Part(span, line == null ? 0 : new LearnedFurniture(reader).carriers(line)));
    }
    return new ArticleFurniture(annotated, parts);
  }
}

package io.broadsheet.index;

import io.broadsheet.article.Article;
import java.io.IOException;
import java.util.Set;
import java.util.function.LongPredicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/**
 * Learns what became furniture of an index that is being written, and what is none any more, and
 * has the articles written anew that were annotated otherwise. Afterwards what is left out follows
 * from the articles in the index alone, in whatever order they came.
 *
 * <p>Thread-safe.
 */
final class FurnitureSettler {

  /** Writes an article that stands in the index once more. */
  interface Rewriter {

    /**
     * Annotates and writes it, unless another version has come meanwhile.
     *
     * @param known tells which lines are furniture
     */
    void rewrite(Article article, LongPredicate known) throws IOException;
  }

  private final FurnitureRegister furniture;
  private final NewestVersions versions;
  private final Rewriter rewriter;

  FurnitureSettler(FurnitureRegister furniture, NewestVersions versions, Rewriter rewriter) {
    this.furniture = furniture;
    this.versions = versions;
    this.rewriter = rewriter;
  }

  /** Learns where so many articles came or went since the last time that it is worth the while. */
  void settleWhenDue() throws IOException {
    if (furniture.isDue()) {
      settle();
    }
  }

  /** Learns from what came and went since the last time. */
  synchronized void settle() throws IOException {
    Set<Long> touched = furniture.take();
    if (touched.isEmpty()) {
      return;
    }
    try {
      versions.refresh();
      rewrite(touched);
    } catch (IOException | RuntimeException e) {
      furniture.touch(touched);
      throw e;
    }
  }

  /** Deletes the articles of an outlet: what its furniture was concerns no other outlet. */
  synchronized void deleteOutlet(Term source) throws IOException {
    versions.delete(source);
  }

  private void rewrite(Set<Long> touched) throws IOException {
    IndexSearcher searcher = versions.view().acquire();
    try {
      FurnitureRegister.Findings found = FurnitureRegister.find(searcher.getIndexReader(), touched);
      for (int doc : found.stale()) {
        Article article = StoredArticle.read(searcher.storedFields().document(doc));
        rewriter.rewrite(
            article, line -> found.decided().getOrDefault(line, furniture.isKnown(line)));
      }
    } finally {
      versions.view().release(searcher);
    }
  }
}

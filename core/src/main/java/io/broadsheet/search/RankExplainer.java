package io.broadsheet.search;

import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.index.IndexContents;
import io.broadsheet.query.RankExplanation;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Tells why an article stands where it stands. */
public final class RankExplainer {

  private final IndexReader view;

  /** Explains results of a view. */
  public RankExplainer(IndexReader view) {
    this.view = view;
  }

  /**
   * Explains one article.
   *
   * @throws IOException if the index cannot be read
   */
  public RankExplanation explain(SearchRequest request, String articleId) throws IOException {
    int doc = new IndexContents(view).articleDoc(articleId);
    if (doc < 0) {
      return new RankExplanation(articleId, false, List.of("no article has this id"));
    }
    IndexSearcher searcher = new IndexSearcher(view);
    Explanation article =
        searcher.explain(ArticleRanking.articleQuery(request, ViewLanguages.of(view)), doc);
    List<String> lines = new ArrayList<>();
    if (!article.isMatch()) {
      lines.add("the article does not match: " + article.getDescription());
      return new RankExplanation(articleId, false, lines);
    }
    place(request, articleId, lines);
    passage(searcher, request, doc, article.getValue().floatValue(), lines);
    annotations(request, articleId, lines);
    lines.add(String.format(Locale.ROOT, "article: %.4f, of", article.getValue().floatValue()));
    tree(article, 1, lines);
    return new RankExplanation(articleId, true, lines);
  }

  private void place(SearchRequest request, String id, List<String> lines) throws IOException {
    SearchEngine engine = new SearchEngine(view, 0);
    lines.addAll(engine.place(request, id));
  }

  /** Tells which names, quotes, dates and figures of the text the query's conditions found. */
  private void annotations(SearchRequest request, String id, List<String> lines)
      throws IOException {
    Article article = new IndexContents(view).article(id);
    if (article != null) {
      AnnotatedArticle annotated = new ArticleAnnotator().annotate(article);
      lines.addAll(new MatchedAnnotations(annotated).lines(request.tree()));
    }
  }

  private static void passage(
      IndexSearcher searcher, SearchRequest request, int doc, float score, List<String> lines)
      throws IOException {
    ScoreDoc[] one = {new ScoreDoc(doc, score)};
    Candidate candidate = new PassageRanking(searcher, request).rank(one).getFirst();
    lines.add(
        candidate.passageDoc() < 0
            ? "it has no passage; its title is shown"
            : String.format(
                Locale.ROOT,
                "passage %d is shown; with its best passage the article scores %.4f",
                candidate.ordinal() + 1,
                candidate.score()));
  }

  private static void tree(Explanation part, int depth, List<String> lines) {
    for (Explanation detail : part.getDetails()) {
      if (detail.isMatch() && detail.getValue().floatValue() > 0 && depth <= 6) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%s%.4f %s",
                "  ".repeat(depth),
                detail.getValue().floatValue(),
                detail.getDescription()));
        tree(detail, depth + 1, lines);
      }
    }
  }
}

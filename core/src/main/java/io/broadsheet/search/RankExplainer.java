package io.broadsheet.search;

import io.broadsheet.article.Article;
import io.broadsheet.index.ArticleFurniture;
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

  /** Characters of a paragraph that was left out, enough to know it by. */
  private static final int EXCERPT = 80;

  private final IndexReader view;
  private final ViewKnowledge known;

  /** Explains results of a view. */
  public RankExplainer(IndexReader view, ViewKnowledge known) {
    this.view = view;
    this.known = known;
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
    ResolvedRequest resolved = ResolvedRequest.of(request, view, known.loneNames());
    Explanation article = searcher.explain(resolved.articles(), doc);
    List<String> lines = new ArrayList<>();
    if (!article.isMatch()) {
      lines.add("the article does not match: " + article.getDescription());
      furniture(ArticleFurniture.of(view, doc), lines);
      return new RankExplanation(articleId, false, lines);
    }
    lines.addAll(new SearchEngine(view, known).place(resolved, articleId));
    ScoreDoc scored = new ScoreDoc(doc, article.getValue().floatValue());
    passage(new PassageRanking(searcher, resolved), scored, lines);
    ArticleFurniture indexed = ArticleFurniture.of(view, doc);
    // Which names, quotes, dates and figures of the text the query's conditions found.
    lines.addAll(
        new MatchedAnnotations(indexed.annotated(), resolved.entities()).lines(request.tree()));
    lines.add(String.format(Locale.ROOT, "article: %.4f, of", article.getValue().floatValue()));
    tree(article, 1, lines);
    furniture(indexed, lines);
    return new RankExplanation(articleId, true, lines);
  }

  private static void passage(PassageRanking passages, ScoreDoc article, List<String> lines)
      throws IOException {
    Candidate candidate = passages.rank(new ScoreDoc[] {article}).getFirst();
    if (candidate.passageDoc() < 0) {
      lines.add("it has no passage; its title is shown");
      return;
    }
    int shown = candidate.ordinal();
    lines.add(
        String.format(
            Locale.ROOT,
            "passage %d is shown; with its best passage the article scores %.4f",
            shown + 1,
            candidate.score()));
    PassageScores scores = passages.scores(article.doc);
    for (PassageScores.Share share : scores.shares(shown)) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %.4f for %s, in %d of %d passages",
              share.worth(),
              share.part().asked(),
              share.passages(),
              scores.passages()));
    }
    lines.add(String.format(Locale.ROOT, "  %.4f for its place", PassageScores.placeWorth(shown)));
  }

  /** What was left out is found by no query; that may be what a reader wonders at. */
  private static void furniture(ArticleFurniture furniture, List<String> lines) {
    if (!furniture.parts().isEmpty()) {
      lines.add("left out as furniture:");
    }
    Article article = furniture.annotated().article();
    for (ArticleFurniture.Part part : furniture.parts()) {
      String why =
          part.articles() > 0 && article.source() != null
              ? String.format(
                  Locale.ROOT,
                  "stands in %d articles of %s",
                  part.articles(),
                  article.source().name())
              : "told by its words";
      lines.add("  \"" + begin(part.span().in(article.text())) + "\": " + why);
    }
  }

  private static String begin(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).stripTrailing() + "…";
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

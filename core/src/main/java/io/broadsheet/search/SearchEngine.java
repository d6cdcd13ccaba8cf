package io.broadsheet.search;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import io.broadsheet.index.PassageAnnotations;
import io.broadsheet.index.StoredArticle;
import io.broadsheet.query.ArticleCount;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.Cursor;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/**
 * Runs requests against one view of the index.
 *
 * <p>Thread safety: immutable; a view may be searched by several threads.
 */
public final class SearchEngine {

  /** Articles that are folded and arranged together: more than a reader pages through. */
  private static final int WINDOW = 200;

  private final IndexReader view;
  private final long viewNumber;

  /**
   * Creates an engine.
   *
   * @param view what to search
   * @param viewNumber goes into the cursors of the results
   */
  public SearchEngine(IndexReader view, long viewNumber) {
    this.view = view;
    this.viewNumber = viewNumber;
  }

  /**
   * Runs a request.
   *
   * @throws IOException if the index cannot be read
   */
  public SearchResult search(SearchRequest request) throws IOException {
    long begun = System.nanoTime();
    // A searcher of its own for each request, because the time limit belongs to the searcher.
    IndexSearcher searcher = new IndexSearcher(view);
    searcher.setTimeout(deadline(begun + request.timeout().toNanos()));
    int skip = request.after() == null ? 0 : Math.min(request.after().position(), view.maxDoc());
    Ranked ranked = rank(searcher, request, skip + request.limit() + 1);
    List<Result> results = ranked.results();
    int end = Math.min(results.size(), skip + request.limit());
    List<PassageHit> hits = new ArrayList<>();
    PassageMarker marker = new PassageMarker(request, ViewLanguages.of(view));
    for (int i = skip; i < end; i++) {
      hits.add(hit(i + 1, results.get(i), marker));
    }
    return new SearchResult(
        request.query(),
        total(ranked.top(), searcher),
        Duration.ofNanos(System.nanoTime() - begun),
        warnings(request, searcher),
        hits,
        end < results.size() ? new Cursor(viewNumber, end) : null);
  }

  /**
   * Marks in any text what a request matches.
   *
   * @throws IOException if the index cannot be read
   */
  public List<TextSpan> marks(SearchRequest request, String text, @Nullable String language)
      throws IOException {
    PassageMarker marker = new PassageMarker(request, ViewLanguages.of(view));
    return marker.mark(text, ArticleLanguage.of(language));
  }

  /** Returns the first results of a request, a window of them, without their texts. */
  List<Result> results(SearchRequest request) throws IOException {
    return rank(new IndexSearcher(view), request, WINDOW).results();
  }

  /**
   * Passages with what is to be told about them.
   *
   * @param warnings whether the time ended before the work, and what of the query was left out
   */
  record Passages(List<Candidate> found, List<String> warnings) {}

  /** Returns every passage that matches in the first articles that a request finds. */
  Passages passages(SearchRequest request) throws IOException {
    IndexSearcher searcher = new IndexSearcher(view);
    searcher.setTimeout(deadline(System.nanoTime() + request.timeout().toNanos()));
    TopDocs top = new ArticleRanking(searcher, request).top(WINDOW);
    List<Candidate> found = new PassageRanking(searcher, request).all(top.scoreDocs);
    return new Passages(found, warnings(request, searcher));
  }

  /** Tells where an article stands in the results, and which folded or moved it there. */
  List<String> place(SearchRequest request, String articleId) throws IOException {
    List<Result> results = results(request);
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i);
      if (article(result.shown().doc()).id().equals(articleId)) {
        List<String> lines = new ArrayList<>();
        lines.add("rank " + (i + 1) + (result.moved() ? ", moved up: a source not yet heard" : ""));
        for (Candidate copy : result.copies()) {
          lines.add("  stands for its copy " + article(copy.doc()).id());
        }
        return lines;
      }
      for (Candidate copy : result.copies()) {
        if (article(copy.doc()).id().equals(articleId)) {
          return List.of("folded into rank " + (i + 1) + ", " + article(result.shown().doc()).id());
        }
      }
    }
    return List.of("below the first " + results.size() + " results");
  }

  private static QueryTimeout deadline(long nanos) {
    return () -> System.nanoTime() - nanos > 0;
  }

  private record Ranked(TopDocs top, List<Result> results) {}

  /**
   * Ranks window by window, so that a result's place does not depend on how many are asked for,
   * until there are enough results or no more matches.
   */
  private static Ranked rank(IndexSearcher searcher, SearchRequest request, int enough)
      throws IOException {
    ArticleRanking articles = new ArticleRanking(searcher, request);
    PassageRanking passages = new PassageRanking(searcher, request);
    ResultArrangement arrangement = new ResultArrangement(request);
    int done = 0;
    int wanted = Math.ceilDiv(enough, WINDOW) * WINDOW;
    while (true) {
      TopDocs top = articles.top(wanted);
      while (done < top.scoreDocs.length) {
        int end = Math.min(done + WINDOW, top.scoreDocs.length);
        arrangement.add(passages.rank(Arrays.copyOfRange(top.scoreDocs, done, end)));
        done = end;
      }
      List<Result> results = arrangement.results();
      if (results.size() >= enough || top.scoreDocs.length < wanted) {
        return new Ranked(top, results);
      }
      wanted *= 2;
    }
  }

  private static ArticleCount total(TopDocs top, IndexSearcher searcher) {
    ArticleCount count = ArticleRanking.count(top);
    return searcher.timedOut()
        ? new ArticleCount(count.articles(), ArticleCount.Relation.AT_LEAST)
        : count;
  }

  private static List<String> warnings(SearchRequest request, IndexSearcher searcher) {
    List<String> warnings = new ArrayList<>(request.warnings());
    if (searcher.timedOut()) {
      warnings.add("stopped after " + request.timeout().toMillis() + " ms; the result is partial");
    }
    return warnings;
  }

  /** Returns what is shown of a result. */
  PassageHit hit(int rank, Result result, PassageMarker marker) throws IOException {
    Candidate shown = result.shown();
    Article article = article(shown.doc());
    TextSpan span = new TextSpan(0, 0);
    String speaker = null;
    if (shown.passageDoc() >= 0) {
      span = new PassageSpans(view).span(shown.passageDoc());
      speaker = speaker(shown.passageDoc());
    }
    String text = span.in(article.text());
    List<ArticleRef> alsoIn = new ArrayList<>();
    for (Candidate copy : result.copies()) {
      alsoIn.add(reference(copy.doc()));
    }
    return new PassageHit(
        rank,
        shown.score(),
        ArticleRef.of(article),
        span,
        text,
        marker.mark(text, ArticleLanguage.of(article.language())),
        speaker,
        alsoIn);
  }

  private @Nullable String speaker(int passageDoc) throws IOException {
    return PassageAnnotations.stored(view, passageDoc).quotes().stream()
        .map(quote -> quote.speaker() == null ? null : quote.speaker().name())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Article article(int doc) throws IOException {
    return StoredArticle.read(view.storedFields().document(doc));
  }

  private ArticleRef reference(int doc) throws IOException {
    return ArticleRef.of(article(doc));
  }
}

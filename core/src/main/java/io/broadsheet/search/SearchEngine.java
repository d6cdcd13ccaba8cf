package io.broadsheet.search;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.article.TextSpan;
import io.broadsheet.grouping.StoryMap;
import io.broadsheet.index.IndexContents;
import io.broadsheet.query.ArticleCount;
import io.broadsheet.query.Cursor;
import io.broadsheet.query.HitExplanation.Placement;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
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
  private final ViewKnowledge known;

  /**
   * Creates an engine.
   *
   * @param view what to search
   * @param viewNumber goes into the cursors of the results
   * @param known of this view and others
   */
  public SearchEngine(IndexReader view, long viewNumber, ViewKnowledge known) {
    this.view = view;
    this.viewNumber = viewNumber;
    this.known = known;
  }

  /** Creates an engine for results that do not go on. */
  SearchEngine(IndexReader view, ViewKnowledge known) {
    this(view, 0, known);
  }

  /**
   * Runs a request.
   *
   * @throws IOException if the index cannot be read
   */
  public SearchResult search(SearchRequest request) throws IOException {
    StoryMap grouping = grouping(request);
    long begun = System.nanoTime();
    // A searcher of its own for each request, because the time limit belongs to the searcher.
    IndexSearcher searcher = new IndexSearcher(view);
    Deadline deadline = Deadline.after(request.timeout());
    searcher.setTimeout(deadline);
    ResolvedRequest resolved = resolved(request);
    int skip = request.after() == null ? 0 : Math.min(request.after().position(), view.maxDoc());
    Ranked ranked = rank(searcher, resolved, grouping, skip + request.limit() + 1, deadline);
    List<List<Result>> groups = ranked.groups();
    int end = Math.min(groups.size(), skip + request.limit());
    ranked.arrangement().tellOnce(grouping == null ? end : Integer.MAX_VALUE);
    ResultPage page = new ResultPage(new ResultReader(view, resolved));
    ArticleCount total = ArticleRanking.count(ranked.top());
    if (grouping == null) {
      page.add(groups, skip, end);
    } else {
      StoryTally tally = StoryTally.of(resolved.articles(), searcher, grouping);
      total = new ArticleCount(tally.articles(), ArticleCount.Relation.EXACT);
      page.add(groups, skip, end, tally, new StoryNames(view, grouping));
    }
    return new SearchResult(
        request.query(),
        deadline.isPassed() ? atLeast(total) : total,
        Duration.ofNanos(System.nanoTime() - begun),
        deadline.warnings(request),
        deadline.isPassed(),
        page.hits(),
        end < groups.size() ? new Cursor(viewNumber, end) : null,
        page.stories());
  }

  private static ArticleCount atLeast(ArticleCount count) {
    return new ArticleCount(count.articles(), ArticleCount.Relation.AT_LEAST);
  }

  private ResolvedRequest resolved(SearchRequest request) throws IOException {
    return ResolvedRequest.of(request, view, known.loneNames());
  }

  private @Nullable StoryMap grouping(SearchRequest request) throws IOException {
    return request.grouping() == SearchRequest.Grouping.STORY ? known.stories().of(view) : null;
  }

  /**
   * Marks in any text what a request matches.
   *
   * @throws IOException if the index cannot be read
   */
  public List<TextSpan> marks(SearchRequest request, String text, @Nullable String language)
      throws IOException {
    return resolved(request).marker().mark(text, ArticleLanguage.of(language));
  }

  /** Returns the first results of a request, a window of them, without their texts. */
  List<Result> results(SearchRequest request, Deadline deadline) throws IOException {
    return firstWindow(resolved(request), null, deadline).stream().map(List::getFirst).toList();
  }

  /** Returns every passage that matches in the first articles that a request finds. */
  List<Candidate> passages(SearchRequest request, Deadline deadline) throws IOException {
    IndexSearcher searcher = new IndexSearcher(view);
    searcher.setTimeout(deadline);
    ResolvedRequest resolved = resolved(request);
    TopDocs top = new ArticleRanking(searcher, resolved).top(WINDOW);
    return new PassageRanking(searcher, resolved).all(top.scoreDocs);
  }

  /**
   * Tells where an article stands in the results, and which folded or moved it there. Of a part of
   * the results it cannot be told.
   */
  List<String> place(ResolvedRequest request, String articleId) throws IOException {
    StoryMap grouping = grouping(request.asked());
    Deadline deadline = Deadline.after(request.asked().timeout());
    List<Result> results =
        firstWindow(request, grouping, deadline).stream().flatMap(List::stream).toList();
    if (deadline.isPassed()) {
      return List.of("rank not known: " + deadline.warnings().getFirst());
    }
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i);
      if (id(result.shown()).equals(articleId)) {
        return shown(result, i + 1, grouping);
      }
      for (Candidate copy : result.copies()) {
        if (id(copy).equals(articleId)) {
          String into = "folded into rank " + (i + 1) + ", " + id(result.shown());
          return List.of(into + reason(result, copy));
        }
      }
    }
    return List.of("below the first " + results.size() + " results");
  }

  private List<String> shown(Result result, int rank, @Nullable StoryMap grouping)
      throws IOException {
    List<String> lines = new ArrayList<>();
    boolean moved = result.placements().contains(Placement.SOURCE_NOT_YET_HEARD);
    lines.add("rank " + rank + (moved ? ", moved up: a source not yet heard" : ""));
    if (grouping != null) {
      int story = grouping.story(result.shown().doc());
      lines.add("  in the story " + new StoryNames(view, grouping).name(story));
    }
    for (Candidate copy : result.copies()) {
      lines.add("  stands for its copy " + id(copy) + reason(result, copy));
    }
    return lines;
  }

  private String id(Candidate candidate) throws IOException {
    return new IndexContents(view).reference(candidate.doc()).id();
  }

  private static String reason(Result result, Candidate copy) {
    FirstAndFullest.Reason reason = result.reason(copy);
    return reason == null ? "" : ": " + reason.words();
  }

  private List<List<Result>> firstWindow(
      ResolvedRequest request, @Nullable StoryMap stories, Deadline deadline) throws IOException {
    IndexSearcher searcher = new IndexSearcher(view);
    searcher.setTimeout(deadline);
    return rank(searcher, request, stories, WINDOW, deadline).groups();
  }

  private record Ranked(TopDocs top, List<List<Result>> groups, ResultArrangement arrangement) {}

  /**
   * Ranks window by window, so that a result's place does not depend on how many are asked for,
   * until there are enough results, no more matches or, behind the first window, no time left: as
   * each result is compared with those before it, a page far behind takes longer than its search.
   */
  private Ranked rank(
      IndexSearcher searcher,
      ResolvedRequest request,
      @Nullable StoryMap stories,
      int enough,
      Deadline deadline)
      throws IOException {
    ArticleRanking articles = new ArticleRanking(searcher, request);
    PassageRanking passages = new PassageRanking(searcher, request);
    ResultArrangement arrangement = new ResultArrangement(request.asked(), view);
    ResultGroups grouped = new ResultGroups(stories);
    int done = 0;
    for (int wanted = Math.ceilDiv(enough, WINDOW) * WINDOW; ; wanted *= 2) {
      TopDocs top = articles.top(wanted);
      while (done < top.scoreDocs.length && (done == 0 || !deadline.shouldExit())) {
        int end = Math.min(done + WINDOW, top.scoreDocs.length);
        grouped.add(arrangement.add(passages.rank(Arrays.copyOfRange(top.scoreDocs, done, end))));
        done = end;
      }
      List<List<Result>> groups = grouped.groups();
      if (groups.size() >= enough || top.scoreDocs.length < wanted || deadline.isPassed()) {
        return new Ranked(top, groups, arrangement);
      }
    }
  }
}

package io.broadsheet;

import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import io.broadsheet.index.ArticleFurniture;
import io.broadsheet.index.IndexContents;
import io.broadsheet.query.Cursor;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.FacetResult;
import io.broadsheet.query.FigureComparisons;
import io.broadsheet.query.HistogramRequest;
import io.broadsheet.query.RankExplanation;
import io.broadsheet.query.RelatedArticles;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchResult;
import io.broadsheet.query.Timeline;
import io.broadsheet.query.TimelineRequest;
import io.broadsheet.search.FacetCounter;
import io.broadsheet.search.FigureComparer;
import io.broadsheet.search.OtherNames;
import io.broadsheet.search.RankExplainer;
import io.broadsheet.search.RelatedFinder;
import io.broadsheet.search.SearchEngine;
import io.broadsheet.search.TimelineBuilder;
import io.broadsheet.search.ViewKnowledge;
import io.broadsheet.search.suggest.Speller;
import io.broadsheet.search.suggest.Suggester;
import io.broadsheet.story.CopyGroup;
import io.broadsheet.story.GroupVisitor;
import io.broadsheet.story.Story;
import io.broadsheet.suggest.Correction;
import io.broadsheet.suggest.SuggestRequest;
import io.broadsheet.suggest.Suggestion;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * A searchable collection of news articles in a folder.
 *
 * <p>What is added is found at once by {@link #search} of the same object, and after {@link
 * #commit} by others, in other processes too. One writer and any number of readers may have an
 * index open.
 *
 * <p>Any number of threads may call the methods at once; to be interrupted does them no harm and
 * does not end a call, which a request's timeout does. Once the index is closed they throw an
 * {@link IllegalStateException}. Where it cannot be written, as on a full disk, they throw an
 * {@link IOException} from then on that says why; it is then as it was at the last commit, and is
 * closed and opened again. Whatever reads throws a {@link DamagedIndexException}, an {@link
 * IOException} too, where the files turn out to be damaged. Limit: about two thousand million
 * articles and passages together.
 */
public final class NewsIndex implements Closeable {

  /** Seconds for which a view is kept for the cursors that hold on to it. */
  public static final int CURSOR_SECONDS = 300;

  /**
   * Most views that are kept for cursors, the newest: each holds some 50 kB, and the files that
   * newer ones no longer have. A view is new where something was added or deleted since the last.
   */
  public static final int CURSOR_VIEWS = 500;

  private final OpenIndex index;
  private final IndexViews views;
  private final ViewKnowledge known = new ViewKnowledge();
  private final Suggester suggester = new Suggester(known.loneNames());
  private final FacetCounter facetCounter = new FacetCounter(known);
  private final StoryViews storyViews;

  private NewsIndex(OpenIndex index) {
    this.index = index;
    views = index.views();
    storyViews = new StoryViews(views, known.stories());
  }

  /**
   * Opens the index in a folder for reading and writing, and makes one where there is none.
   *
   * @throws IndexLockedException if another writer has it open
   * @throws IncompatibleIndexException if another version of this library wrote it
   * @throws DamagedIndexException if its files are not as they were written
   * @throws IOException if the folder cannot be read or written
   */
  public static NewsIndex open(Path path) throws IOException {
    return new NewsIndex(OpenIndex.forWriting(path));
  }

  /**
   * Opens the index in a folder for reading. It sees what others commit; where that is another
   * version's, whatever reads throws an {@link IncompatibleIndexException} too.
   *
   * @throws NoSuchFileException if there is no index
   * @throws IncompatibleIndexException if another version of this library wrote it
   * @throws DamagedIndexException if its files are not as they were written
   * @throws IOException if it cannot be read
   */
  public static NewsIndex openReadOnly(Path path) throws IOException {
    return new NewsIndex(OpenIndex.forReading(path));
  }

  /**
   * Makes an index anew, as {@link #rebuild(Path, RebuildListener)} does, without word of progress.
   *
   * @return how many articles it holds
   * @throws IOException if it cannot be read or written; it then stays as it was
   */
  public static long rebuild(Path path) throws IOException {
    return rebuild(path, (id, count) -> {});
  }

  /**
   * Makes an index anew from the articles stored in it, whichever version wrote it. Readers keep
   * the old one until the new one is whole.
   *
   * @param listener hears of each article, and decides what happens where one cannot be read
   * @return how many articles it holds
   * @throws IndexLockedException if a writer has it open
   * @throws NoSuchFileException if there is no index
   * @throws DamagedIndexException if damage keeps it from being opened; it then stays as it was
   * @throws IncompatibleIndexException if another version of Lucene wrote it, or it is no index
   * @throws IOException if it cannot be read or written; it then stays as it was
   */
  public static long rebuild(Path path, RebuildListener listener) throws IOException {
    return IndexRepair.rebuild(path, listener);
  }

  /**
   * Adds an article, or replaces the one with its id, in one step that no reader sees half done.
   * The same article again changes nothing. Many articles are added faster by an {@link
   * ArticleBatch}.
   *
   * @return what that did to the index
   * @throws IOException if the index cannot be written
   * @throws IllegalStateException if the index is open for reading only
   */
  public Change add(Article article) throws IOException {
    return switch (index.writing(writer -> writer.add(article))) {
      case ADDED -> Change.ADDED;
      case REPLACED -> Change.REPLACED;
      case UNCHANGED -> Change.UNCHANGED;
    };
  }

  /** What adding an article did. */
  public enum Change {
    /** It was not there before. */
    ADDED,
    /** It replaced another version. */
    REPLACED,
    /** It stood there already, word for word. */
    UNCHANGED
  }

  /**
   * Deletes the article with an id.
   *
   * @return whether there was one
   * @throws IOException if the index cannot be written
   * @throws IllegalStateException if the index is open for reading only
   */
  public boolean delete(String id) throws IOException {
    Objects.requireNonNull(id, "id");
    return index.writing(writer -> writer.delete(id));
  }

  /**
   * Deletes all articles of an outlet, by its name in whatever case.
   *
   * @return how many there were
   * @throws IOException if the index cannot be written
   * @throws IllegalStateException if the index is open for reading only
   */
  public int deleteSource(String name) throws IOException {
    Objects.requireNonNull(name, "name");
    return index.writing(writer -> writer.deleteSource(name));
  }

  /**
   * Makes all that was added and deleted durable, and visible to other processes.
   *
   * <p>What repeats over many articles of an outlet is learned as its furniture, at the latest
   * here: from then on it is boilerplate in all of them, those that were added before too, until
   * too few are left. What is furniture follows from the articles in the index, not from their
   * order. A line counts where it has nothing to do with its article, in at least five articles
   * that are no copies of each other on three days, at the begin or end of the text, or in twelve
   * anywhere.
   *
   * @throws IOException if the index cannot be written
   * @throws IllegalStateException if the index is open for reading only
   */
  public void commit() throws IOException {
    index.commit();
  }

  /**
   * Returns the place that an import had reached when the newest commit was made, or what {@link
   * #keepBookmark} was told since; nothing for one that is done or was never begun.
   *
   * @throws IllegalStateException if the index is open for reading only
   */
  public Optional<String> bookmark(String name) {
    Objects.requireNonNull(name, "name");
    return Optional.ofNullable(index.checkWritable().bookmarks().get(name));
  }

  /**
   * Keeps the place that an import has reached, together with the articles it has brought: the next
   * commit holds both or neither.
   *
   * @param name of the import, such as a file's path
   * @param place where to go on, in the caller's own words; empty when the import is done
   * @throws IllegalStateException if the index is open for reading only
   */
  public void keepBookmark(String name, String place) {
    Objects.requireNonNull(name, "name");
    if (Objects.requireNonNull(place, "place").isEmpty()) {
      index.checkWritable().bookmarks().remove(name);
    } else {
      index.checkWritable().bookmarks().put(name, place);
    }
  }

  /**
   * Takes back all that was added and deleted since the last commit, and closes.
   *
   * @throws IOException if the index cannot be written
   * @throws IllegalStateException if the index is open for reading only
   */
  public void rollback() throws IOException {
    index.rollback();
  }

  OpenIndex opened() {
    return index;
  }

  /**
   * Searches with a search box's text and all settings as they are by default.
   *
   * @throws IOException if the index cannot be read
   */
  public SearchResult search(String query) throws IOException {
    return search(SearchRequest.of(query));
  }

  /**
   * Searches.
   *
   * @throws ExpiredCursorException if the request goes on from a view that is no longer kept
   * @throws IOException if the index cannot be read
   */
  public SearchResult search(SearchRequest request) throws IOException {
    Cursor after = request.after();
    if (after != null) {
      return views.kept(after.view(), view -> engine(view, after.view()).search(request));
    }
    return inView(
        request,
        (view, warnings) -> {
          SearchResult result = engine(view, IndexViews.number(view)).search(request);
          if (result.next() != null) {
            views.keep(view);
          }
          return Warnings.added(result, warnings);
        });
  }

  private <T> T inView(SearchRequest request, StoryViews.Action<T> action) throws IOException {
    return request.grouping() == SearchRequest.Grouping.STORY
        ? storyViews.newest(action)
        : views.newest(view -> action.on(view, List.of()));
  }

  private SearchEngine engine(IndexSearcher searcher, long number) {
    return new SearchEngine(searcher.getIndexReader(), number, known);
  }

  /**
   * Marks in any text what the words of a request match: a word in whatever spelling, of a phrase
   * only the places where its words stand together. This is how passages are marked, for what is
   * shown beside them: the whole article, its headline.
   *
   * @param text what to mark
   * @param language BCP 47 tag of the text's language, or null where it is not known
   * @return spans over the text, in its order and apart
   * @throws IOException if the index cannot be read
   */
  public List<TextSpan> marks(SearchRequest request, String text, @Nullable String language)
      throws IOException {
    Objects.requireNonNull(text, "text");
    return views.newest(view -> engine(view, 0).marks(request, text, language));
  }

  /**
   * Lays side by side what the articles that a request finds say in figures: of each thing that two
   * articles or two claimants give a figure of, who gives which, those that differ first. The dead
   * of two events, or the profits of two firms, are two things; a copy counts where its figure is
   * another. The request's limit is that of the things. When its time is up, those articles count
   * that were read, the best first; the answer says so.
   *
   * @throws IOException if the index cannot be read
   */
  public FigureComparisons compareFigures(SearchRequest request) throws IOException {
    return views.newest(view -> new FigureComparer(view.getIndexReader(), known).compare(request));
  }

  /**
   * Counts what the articles that a request finds can be narrowed by: outlets, people, days. Its
   * limit, its order and where it goes on have no meaning here.
   *
   * @throws IOException if the index cannot be read
   */
  public FacetResult facets(
      SearchRequest request, List<FacetRequest> facets, List<HistogramRequest> histograms)
      throws IOException {
    return inView(
        request,
        (view, warnings) ->
            Warnings.added(
                facetCounter.count(view.getIndexReader(), request, facets, histograms), warnings));
  }

  /**
   * Returns passages about a query in the order in which the things that they tell happened.
   *
   * @throws IOException if the index cannot be read
   */
  public Timeline timeline(TimelineRequest request) throws IOException {
    return views.newest(view -> new TimelineBuilder(view.getIndexReader(), known).build(request));
  }

  /**
   * Returns what {@link #related(String, int, Duration)} does in the time that a search has.
   *
   * @throws IOException if the index cannot be read
   */
  public Optional<RelatedArticles> related(String id, int limit) throws IOException {
    return related(id, limit, SearchRequest.DEFAULT_TIMEOUT);
  }

  /**
   * Returns what else the index has about an article's matter, or nothing where it has no article
   * of that id.
   *
   * @param limit most articles of each kind, 1 to {@link SearchRequest#MAX_LIMIT}
   * @param timeout after which the search stops with what it has; above zero; the result says so
   * @throws IllegalArgumentException if the limit or the timeout is out of its range
   * @throws IOException if the index cannot be read
   */
  public Optional<RelatedArticles> related(String id, int limit, Duration timeout)
      throws IOException {
    if (!timeout.isPositive()) {
      throw new IllegalArgumentException("the timeout is above zero: " + timeout);
    }
    return views.newest(
        view -> new RelatedFinder(view.getIndexReader()).related(id, limit, timeout));
  }

  /**
   * Completes what is being typed, from the names and headlines in the index.
   *
   * @return those in most articles first; none where nothing begins so
   * @throws IOException if the index cannot be read
   */
  public List<Suggestion> suggest(SuggestRequest request) throws IOException {
    return views.newest(view -> suggester.suggest(view.getIndexReader(), request));
  }

  /**
   * Returns a query that finds clearly more, where words of a request are hardly ever used: in two
   * articles at the most. A name that stands in the index is never corrected.
   *
   * @throws IOException if the index cannot be read
   */
  public Optional<Correction> didYouMean(SearchRequest request) throws IOException {
    return views.newest(view -> new Speller(view.getIndexReader()).correct(request));
  }

  /**
   * Tells why an article stands where it stands in the results of a request. When the request's
   * time is up before all results are ranked, it tells what the article scores and that its rank is
   * not known. Of an id that no article has it says so.
   *
   * @throws IOException if the index cannot be read
   */
  public RankExplanation explain(SearchRequest request, String articleId) throws IOException {
    Objects.requireNonNull(articleId, "articleId");
    return views.newest(
        view -> new RankExplainer(view.getIndexReader(), known).explain(request, articleId));
  }

  /**
   * Returns the article with an id.
   *
   * @throws IOException if the index cannot be read
   */
  public Optional<Article> article(String id) throws IOException {
    return views.newest(
        view -> Optional.ofNullable(new IndexContents(view.getIndexReader()).article(id)));
  }

  /**
   * Returns the article with an id and what its text says, as it was indexed: what was learned as
   * its outlet's furniture is boilerplate.
   *
   * @throws IOException if the index cannot be read
   */
  public Optional<AnnotatedArticle> annotatedArticle(String id) throws IOException {
    return views.newest(view -> {
      int doc = new IndexContents(view.getIndexReader()).articleDoc(id);
      return doc < 0
          ? Optional.empty()
          : Optional.of(ArticleFurniture.of(view.getIndexReader(), doc).annotated());
    });
  }

  /** Returns an article in which people and bodies stand under the other names known of them. */
  AnnotatedArticle withOtherNames(AnnotatedArticle article) throws IOException {
    return views.newest(
        view -> new OtherNames(view.getIndexReader(), known.loneNames()).addedTo(article));
  }

  /**
   * Counts what the index holds.
   *
   * @throws IOException if the index cannot be read
   */
  public IndexStatistics statistics() throws IOException {
    return views.newest(
        view -> IndexStatistics.of(new IndexContents(view.getIndexReader()), index.bytes()));
  }

  /**
   * Returns every article once, grouped by text: copies of one text are a group, the largest groups
   * first. They are found while articles are added, and here only read, all of them: for reports.
   *
   * @throws IOException if the index cannot be read
   */
  public List<CopyGroup> duplicates() throws IOException {
    return GroupLists.list(this::duplicates);
  }

  /**
   * Gives the groups of {@link #duplicates()} to a visitor, as befits a large archive.
   *
   * @throws IOException if the index cannot be read, or the visitor throws it
   */
  public void duplicates(GroupVisitor<? super CopyGroup> visitor) throws IOException {
    GroupLists.visit(views, GroupLists::copies, visitor);
  }

  /**
   * Returns every article once, grouped by event, the largest stories first. Takes long.
   *
   * @throws IOException if the index cannot be read
   */
  public List<Story> stories() throws IOException {
    return GroupLists.list(this::stories);
  }

  /**
   * Gives the groups of {@link #stories()} to a visitor, as befits a large archive.
   *
   * @throws IOException if the index cannot be read, or the visitor throws it
   */
  public void stories(GroupVisitor<? super Story> visitor) throws IOException {
    GroupLists.visit(views, view -> GroupLists.stories(view, known.stories()), visitor);
  }

  /**
   * Returns a number that changes whenever what searches see changes: two equal numbers of one
   * object mean the same answers.
   *
   * @throws IOException if the index cannot be read
   */
  public long version() throws IOException {
    return views.newest(IndexViews::number);
  }

  /**
   * Checks the files of an index's newest commit and that every article is whole.
   *
   * @throws NoSuchFileException if there is no index
   * @throws IOException if the index cannot be read at all
   */
  public static IndexCheck verify(Path path) throws IOException {
    return IndexRepair.verify(path);
  }

  /**
   * Commits, if the index is open for writing, and closes. Does nothing to an index that is closed.
   *
   * @throws IOException if the index cannot be written, now or before; it is closed then too, and
   *     what was added since the last commit is lost
   */
  @Override
  public void close() throws IOException {
    index.close();
  }
}

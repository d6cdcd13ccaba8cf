package io.broadsheet.search;

import io.broadsheet.article.Article;
import io.broadsheet.grouping.ArticleGroups;
import io.broadsheet.grouping.Profiles;
import io.broadsheet.grouping.WeightedProfile;
import io.broadsheet.index.IndexContents;
import io.broadsheet.index.StoredArticle;
import io.broadsheet.internal.Fields;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.RelatedArticle;
import io.broadsheet.query.RelatedArticles;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.search.TellingClues.Clue;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Finds the articles that share an article's telling names and words. */
public final class RelatedFinder {

  /** Articles looked at for each one shown: some are copies. */
  private static final int LOOKED_AT_PER_SHOWN = 5;

  /** An article shares at least so much of what all clues together weigh. */
  private static final float LEAST_SHARED = 0.15f;

  /** One shared clue alone is chance. */
  private static final int FEWEST_CLUES = 3;

  private final IndexReader view;
  private final IndexSearcher searcher;
  private final BlockValues values;

  /** Looks in a view. */
  public RelatedFinder(IndexReader view) {
    this.view = view;
    this.searcher = new IndexSearcher(view);
    this.values = new BlockValues(view);
  }

  /**
   * Returns what is related to an article, or nothing where there is no article of that id.
   *
   * @param limit most articles of each kind, 1 to {@link SearchRequest#MAX_LIMIT}
   * @param timeout after which the search stops with what it has
   * @throws IOException if the index cannot be read
   */
  public Optional<RelatedArticles> related(String id, int limit, Duration timeout)
      throws IOException {
    if (limit < 1 || limit > SearchRequest.MAX_LIMIT) {
      throw new IllegalArgumentException(
          "the limit is 1 to " + SearchRequest.MAX_LIMIT + ": " + limit);
    }
    Deadline deadline = Deadline.after(timeout);
    searcher.setTimeout(deadline);
    int doc = new IndexContents(view).articleDoc(id);
    if (doc < 0) {
      return Optional.empty();
    }
    Article article = StoredArticle.read(view.storedFields().document(doc));
    List<Clue> clues = new TellingClues(view).of(article, doc);
    Query later = later(values.published(doc));
    List<RelatedArticle> background = find(doc, clues, later, Occur.MUST_NOT, limit);
    List<RelatedArticle> followUps = find(doc, clues, later, Occur.FILTER, limit);
    return Optional.of(
        new RelatedArticles(id, background, followUps, deadline.warnings(), deadline.isPassed()));
  }

  /** Nothing is later than a time that is not known. */
  private static Query later(@Nullable Long time) {
    return time == null
        ? new MatchNoDocsQuery("no time")
        : LongField.newRangeQuery(Fields.PUBLISHED_MILLIS, time + 1, Long.MAX_VALUE);
  }

  private List<RelatedArticle> find(int doc, List<Clue> clues, Query later, Occur occur, int limit)
      throws IOException {
    if (clues.isEmpty()) {
      return List.of();
    }
    float whole = 0;
    for (Clue clue : clues) {
      whole += clue.weight();
    }
    Query query = query(clues, later, occur);
    Folding folding = new Folding(doc);
    for (ScoreDoc hit : searcher.search(query, limit * LOOKED_AT_PER_SHOWN).scoreDocs) {
      if (hit.doc != doc && hit.score >= LEAST_SHARED * whole) {
        folding.add(hit);
      }
    }
    return folding.articles(clues, limit);
  }

  private static Query query(List<Clue> clues, Query later, Occur occur) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Clue clue : clues) {
      Query shared = new ConstantScoreQuery(new TermQuery(clue.term()));
      query.add(new BoostQuery(shared, clue.weight()), Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(Math.min(FEWEST_CLUES, clues.size()));
    query.add(new TermQuery(new Term(Fields.KIND, Fields.KIND_ARTICLE)), Occur.FILTER);
    BooleanQuery names = names(clues);
    if (!names.clauses().isEmpty()) {
      query.add(names, Occur.FILTER);
    }
    query.add(later, occur);
    return query.build();
  }

  /** Words alone are shared by chance: where an article has names, one of them is shared. */
  private static BooleanQuery names(List<Clue> clues) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Clue clue : clues) {
      if (clue.kind() == TellingClues.Kind.NAME) {
        any.add(new TermQuery(clue.term()), Occur.SHOULD);
      }
    }
    return any.build();
  }

  /** Folds copies into the best of them, and leaves out those of the article itself. */
  private final class Folding {
    private final Profiles profiles = new Profiles(view);
    private final @Nullable WeightedProfile own;
    private final List<List<ScoreDoc>> groups = new ArrayList<>();
    private final List<@Nullable WeightedProfile> texts = new ArrayList<>();

    Folding(int doc) throws IOException {
      own = profiles.get(doc);
    }

    void add(ScoreDoc hit) throws IOException {
      WeightedProfile text = profiles.get(hit.doc);
      if (isCopy(text, own)) {
        return;
      }
      for (int i = 0; i < groups.size(); i++) {
        if (isCopy(text, texts.get(i))) {
          groups.get(i).add(hit);
          return;
        }
      }
      groups.add(new ArrayList<>(List.of(hit)));
      texts.add(text);
    }

    /** The same verdict as in a search. */
    private static boolean isCopy(@Nullable WeightedProfile one, @Nullable WeightedProfile other) {
      return one != null && other != null && one.copyOf(other) >= ArticleGroups.SAME_TEXT;
    }

    List<RelatedArticle> articles(List<Clue> clues, int limit) throws IOException {
      List<RelatedArticle> articles = new ArrayList<>();
      for (List<ScoreDoc> group : groups.subList(0, Math.min(limit, groups.size()))) {
        articles.add(article(group, clues));
      }
      return articles.stream()
          .sorted(
              Comparator.comparingDouble((RelatedArticle a) -> -a.score())
                  .thenComparing(a -> a.article().id()))
          .toList();
    }

    private RelatedArticle article(List<ScoreDoc> copies, List<Clue> clues) throws IOException {
      ScoreDoc first = copies.getFirst();
      List<ArticleRef> alsoIn = new ArrayList<>();
      for (ScoreDoc copy : copies.subList(1, copies.size())) {
        alsoIn.add(reference(copy.doc));
      }
      return new RelatedArticle(
          reference(first.doc),
          first.score,
          shared(clues, TellingClues.Kind.NAME, first.doc),
          shared(clues, TellingClues.Kind.WORD, first.doc),
          alsoIn);
    }
  }

  private ArticleRef reference(int doc) throws IOException {
    return new IndexContents(view).reference(doc);
  }

  private List<String> shared(List<Clue> clues, TellingClues.Kind kind, int doc)
      throws IOException {
    LeafReaderContext leaf = view.leaves().get(ReaderUtil.subIndex(doc, view.leaves()));
    List<String> shared = new ArrayList<>();
    for (Clue clue : clues) {
      if (clue.kind() == kind) {
        PostingsEnum postings = leaf.reader().postings(clue.term(), PostingsEnum.NONE);
        int inLeaf = doc - leaf.docBase;
        if (postings != null && postings.advance(inLeaf) == inLeaf) {
          shared.add(clue.shown());
        }
      }
    }
    return shared;
  }
}

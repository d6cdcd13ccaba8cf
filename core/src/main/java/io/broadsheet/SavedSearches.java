package io.broadsheet;

import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.query.Alert;
import io.broadsheet.query.SavedSearch;
import io.broadsheet.search.SavedSearchMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Searches that wait for articles: alerts.
 *
 * <pre>{@code
 * SavedSearches searches = new SavedSearches();
 * searches.add(SavedSearch.of("talks", "missile talks"));
 * for (Alert alert : searches.match(article)) {
 *   System.out.println(alert.searchId() + ": " + alert.text());
 * }
 * }</pre>
 *
 * <p>A search is filed under the rarest of the words that it requires and run for those articles
 * only that have all of them, however many searches there are. A search without a word that must be
 * there ({@code negotia*}, {@code figure:[1 TO 5]}) is run for every article. An article in another
 * language than English is met as in a search: by the stems of its language too.
 *
 * <p>Thread safety: all methods may be called by several threads at once. Limits: they are held in
 * memory; keep the queries yourself and add them when the program starts. An article is looked at
 * by itself, so words are not weighed by how rare they are elsewhere, and {@code person:}, {@code
 * org:} and {@code said:} with a full name do not find one that has the last name or a body's
 * letters alone; with an index beside it, they do.
 */
public final class SavedSearches {

  private final ArticleAnnotator annotator = new ArticleAnnotator();
  private final SavedSearchMatcher matcher = new SavedSearchMatcher();

  /** Creates a set without searches. */
  public SavedSearches() {}

  /** Adds a search, in place of the one with its id. */
  public void add(SavedSearch search) {
    matcher.add(search);
  }

  /**
   * Removes a search.
   *
   * @return whether there was one
   */
  public boolean remove(String id) {
    return matcher.remove(id);
  }

  /** Returns how many searches there are. */
  public int size() {
    return matcher.size();
  }

  /** Returns the searches that an article meets, in the order of their ids. */
  public List<Alert> match(Article article) {
    return match(annotator.annotate(article));
  }

  /**
   * Returns the searches that an article meets, in the order of their ids. People and bodies go by
   * all names that an index makes clear are theirs, as in a search of it: {@code person:}, {@code
   * org:}, {@code said:} and facet filters with a full name find an article that has the last name
   * or the letters alone, and letters find the full name. What is clear is so at the time of the
   * call; the article need not be in the index, and if it is not, what it tells of letters holds
   * for itself alone.
   *
   * @throws IOException if the index cannot be read
   */
  public List<Alert> match(Article article, NewsIndex index) throws IOException {
    AnnotatedArticle annotated = annotator.annotate(article);
    return matcher.match(annotated, index.withOtherNames(annotated));
  }

  /** Returns the searches that an article meets, in the order of their ids. */
  public List<Alert> match(AnnotatedArticle article) {
    try {
      return matcher.match(article);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory was not readable", e);
    }
  }
}

package io.broadsheet.search;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.TextSpan;
import io.broadsheet.query.Alert;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.SavedSearch;
import io.broadsheet.search.FiledSearches.Prepared;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Runs saved searches against one article at a time, which lies in an index in memory. Only those
 * are run of which the article has every required word, as with the presearchers of Lucene's
 * monitor. That module is not used itself: it matches whole documents, where an alert shows a
 * passage, and keeps the queries in a Lucene index, where two maps in memory do.
 *
 * <p>Words have other terms in each language, so the searches are filed anew for a language when
 * the first article in it comes.
 *
 * <p>Thread-safe.
 */
public final class SavedSearchMatcher {

  private static final String ENGLISH = "";

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, SavedSearch> searches = new HashMap<>();
  private final Map<String, FiledSearches> byLanguage = new HashMap<>();

  /** Files a search, in place of the one with its id. */
  public void add(SavedSearch search) {
    lock.writeLock().lock();
    try {
      searches.put(search.id(), search);
      for (FiledSearches filed : byLanguage.values()) {
        filed.remove(search.id());
        filed.add(search);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Removes a search and returns whether there was one. */
  public boolean remove(String id) {
    lock.writeLock().lock();
    try {
      byLanguage.values().forEach(filed -> filed.remove(id));
      return searches.remove(id) != null;
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Returns how many searches there are. */
  public int size() {
    lock.readLock().lock();
    try {
      return searches.size();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Returns the searches that an article meets, in the order of their ids. */
  public List<Alert> match(AnnotatedArticle article) throws IOException {
    ArticleInMemory inMemory = new ArticleInMemory(article);
    return match(article, inMemory, inMemory);
  }

  /**
   * Returns the searches that an article meets, in the order of their ids.
   *
   * @param named the same article, in which names stand for others too; searches for an exact
   *     spelling do not look at these
   */
  public List<Alert> match(AnnotatedArticle article, AnnotatedArticle named) throws IOException {
    return match(article, new ArticleInMemory(article), new ArticleInMemory(named));
  }

  private List<Alert> match(
      AnnotatedArticle article, ArticleInMemory asWritten, ArticleInMemory named)
      throws IOException {
    ArticleLanguage language = ArticleLanguage.of(article.article().language());
    List<Alert> alerts = new ArrayList<>();
    for (Map.Entry<String, Prepared> likely : likely(language, named.terms()).entrySet()) {
      Prepared search = likely.getValue();
      ArticleInMemory searched = search.isExact() ? asWritten : named;
      if (searched.matches(search.articles())) {
        alerts.add(alert(likely.getKey(), search, article, searched));
      }
    }
    return alerts;
  }

  private Map<String, Prepared> likely(@Nullable ArticleLanguage language, Set<String> terms) {
    String code = language == null ? ENGLISH : language.code();
    lock.readLock().lock();
    try {
      FiledSearches filed = byLanguage.get(code);
      if (filed != null) {
        return filed.likely(terms);
      }
    } finally {
      lock.readLock().unlock();
    }
    lock.writeLock().lock();
    try {
      return byLanguage.computeIfAbsent(code, unknown -> file(language)).likely(terms);
    } finally {
      lock.writeLock().unlock();
    }
  }

  private FiledSearches file(@Nullable ArticleLanguage language) {
    FiledSearches filed = new FiledSearches(language == null ? List.of() : List.of(language));
    searches.values().forEach(filed::add);
    return filed;
  }

  private static Alert alert(
      String id, Prepared search, AnnotatedArticle annotated, ArticleInMemory inMemory)
      throws IOException {
    ArticleRef article = ArticleRef.of(annotated.article());
    if (annotated.passages().isEmpty()) {
      return new Alert(id, article, new TextSpan(0, 0), "", List.of());
    }
    int best = inMemory.scores(search.passages()).best();
    TextSpan span = annotated.passages().get(best);
    String text = span.in(annotated.article().text());
    return new Alert(id, article, span, text, inMemory.marks(search.marker(), best));
  }
}

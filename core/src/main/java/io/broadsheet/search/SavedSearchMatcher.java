package io.broadsheet.search;

import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.TextSpan;
import io.broadsheet.query.Alert;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.SavedSearch;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Runs saved searches against one article at a time. Each is filed under the terms of which an
 * article must have one; only those that an article's terms lead to are run, as in Lucene's
 * monitor, which this release of Lucene does not publish.
 *
 * <p>Thread-safe.
 */
public final class SavedSearchMatcher {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Prepared> searches = new HashMap<>();
  private final Map<String, Set<String>> byTerm = new HashMap<>();
  private final Set<String> always = new TreeSet<>();

  /** A saved search with its Lucene queries. */
  private record Prepared(
      @Nullable Set<String> required, Query articles, Query passages, PassageMarker marker) {

    static Prepared of(SavedSearch search) {
      SearchRequest request = search.request();
      SearchRequest asked =
          search.words() == SavedSearch.Words.ALL ? AllWords.of(request) : request;
      return new Prepared(
          new RequiredTerms(request.variants()).of(asked.tree()),
          ArticleRanking.articleQuery(asked, List.of()),
          PassageRanking.passageQuery(asked, List.of()),
          new PassageMarker(asked, List.of()));
    }
  }

  /** Files a search, in place of the one with its id. */
  public void add(SavedSearch search) {
    Prepared prepared = Prepared.of(search);
    lock.writeLock().lock();
    try {
      removeUnlocked(search.id());
      searches.put(search.id(), prepared);
      if (prepared.required() == null) {
        always.add(search.id());
      } else {
        prepared
            .required()
            .forEach(term -> byTerm.computeIfAbsent(term, t -> new TreeSet<>()).add(search.id()));
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Removes a search and returns whether there was one. */
  public boolean remove(String id) {
    lock.writeLock().lock();
    try {
      return removeUnlocked(id);
    } finally {
      lock.writeLock().unlock();
    }
  }

  private boolean removeUnlocked(String id) {
    Prepared prepared = searches.remove(id);
    if (prepared == null) {
      return false;
    }
    always.remove(id);
    for (String term : prepared.required() == null ? Set.<String>of() : prepared.required()) {
      Set<String> filed = byTerm.get(term);
      if (filed != null && filed.remove(id) && filed.isEmpty()) {
        byTerm.remove(term);
      }
    }
    return true;
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
    List<Alert> alerts = new ArrayList<>();
    for (Map.Entry<String, Prepared> likely : likely(inMemory.terms()).entrySet()) {
      Prepared search = likely.getValue();
      if (inMemory.matches(search.articles())) {
        alerts.add(alert(likely.getKey(), search, article, inMemory));
      }
    }
    return alerts;
  }

  private Map<String, Prepared> likely(Set<String> terms) {
    Map<String, Prepared> likely = new TreeMap<>();
    lock.readLock().lock();
    try {
      Set<String> ids = new TreeSet<>(always);
      terms.forEach(term -> ids.addAll(byTerm.getOrDefault(term, Set.of())));
      for (String id : ids) {
        Prepared search = searches.get(id);
        if (search != null) {
          likely.put(id, search);
        }
      }
    } finally {
      lock.readLock().unlock();
    }
    return likely;
  }

  private static Alert alert(
      String id, Prepared search, AnnotatedArticle annotated, ArticleInMemory inMemory)
      throws IOException {
    ArticleRef article = ArticleRef.of(annotated.article());
    if (annotated.passages().isEmpty()) {
      return new Alert(id, article, new TextSpan(0, 0), "", List.of());
    }
    int best = PassageRanking.best(inMemory.scores(search.passages()));
    TextSpan span = annotated.passages().get(best);
    String text = span.in(annotated.article().text());
    return new Alert(id, article, span, text, search.marker().mark(text, null));
  }
}

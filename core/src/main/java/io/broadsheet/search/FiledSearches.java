package io.broadsheet.search;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.query.SavedSearch;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchRequest.Variants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.search.Query;

/**
 * Saved searches as they are run on articles of one language, filed so that an article's terms lead
 * to the few that it may meet. Each is filed under the likely rarest of the words that it requires;
 * the others of these are looked up among the article's terms before it is run.
 *
 * <p>Not thread-safe.
 */
final class FiledSearches {

  private final List<ArticleLanguage> languages;
  private final Map<String, Prepared> searches = new HashMap<>();
  private final Map<String, Set<String>> byTerm = new HashMap<>();
  private final Set<String> always = new TreeSet<>();

  /**
   * Creates a file without searches.
   *
   * @param languages those of the articles besides English
   */
  FiledSearches(List<ArticleLanguage> languages) {
    this.languages = languages;
  }

  /** A saved search with its Lucene queries. */
  record Prepared(
      List<Set<String>> required,
      Query articles,
      List<PassagePart> passages,
      PassageMarker marker,
      Variants variants) {

    static Prepared of(SavedSearch search, List<ArticleLanguage> languages) {
      SearchRequest request = search.request();
      SearchRequest asked =
          search.words() == SavedSearch.Words.ALL ? AllWords.of(request) : request;
      ResolvedRequest alone = ResolvedRequest.alone(asked, languages);
      return new Prepared(
          new RequiredTerms(request.variants(), languages).of(asked.tree()),
          alone.articles(),
          alone.passages(),
          alone.marker(),
          request.variants());
    }

    /** Whether a name is to stand as it is spelled. */
    boolean isExact() {
      return variants == Variants.EXACT;
    }

    boolean mayMeet(Set<String> terms) {
      for (Set<String> oneOf : required) {
        if (oneOf.stream().noneMatch(terms::contains)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Files a search that is not yet there. */
  void add(SavedSearch search) {
    Prepared prepared = Prepared.of(search, languages);
    searches.put(search.id(), prepared);
    if (prepared.required().isEmpty()) {
      always.add(search.id());
      return;
    }
    for (String term : prepared.required().getFirst()) {
      byTerm.computeIfAbsent(term, t -> new TreeSet<>()).add(search.id());
    }
  }

  /** Takes a search out, if it is there. */
  void remove(String id) {
    Prepared prepared = searches.remove(id);
    always.remove(id);
    if (prepared == null || prepared.required().isEmpty()) {
      return;
    }
    for (String term : prepared.required().getFirst()) {
      Set<String> filed = byTerm.get(term);
      if (filed != null && filed.remove(id) && filed.isEmpty()) {
        byTerm.remove(term);
      }
    }
  }

  /** Returns the searches that an article with some terms may meet, by their ids. */
  Map<String, Prepared> likely(Set<String> terms) {
    Set<String> ids = new TreeSet<>(always);
    terms.forEach(term -> ids.addAll(byTerm.getOrDefault(term, Set.of())));
    Map<String, Prepared> likely = new TreeMap<>();
    for (String id : ids) {
      Prepared search = searches.get(id);
      if (search != null && search.mayMeet(terms)) {
        likely.put(id, search);
      }
    }
    return likely;
  }
}

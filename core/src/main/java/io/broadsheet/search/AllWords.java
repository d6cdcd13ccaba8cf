package io.broadsheet.search;

import io.broadsheet.analysis.Terms;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.NewsQuery.Clause;
import io.broadsheet.query.NewsQuery.Occur;
import io.broadsheet.query.SearchRequest;
import java.util.ArrayList;
import java.util.List;

/** Makes of words of which any may stand in an article words that all must. */
final class AllWords {

  private AllWords() {}

  /** Returns a request for articles that have all that stands side by side in a query. */
  static SearchRequest of(SearchRequest request) {
    return SearchRequest.builder(of(request.tree()))
        .variants(request.variants())
        .filters(request.filters())
        .limit(request.limit())
        .timeout(request.timeout())
        .build();
  }

  /** Returns a query for articles that have all that stands side by side in it. */
  private static NewsQuery of(NewsQuery query) {
    if (!(query instanceof NewsQuery.Group group)) {
      return query;
    }
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : group.clauses()) {
      boolean must = clause.occur() == Occur.SHOULD && !isStopWord(clause.query());
      clauses.add(must ? new Clause(Occur.MUST, clause.query()) : clause);
    }
    return new NewsQuery.Group(clauses);
  }

  private static boolean isStopWord(NewsQuery query) {
    return query instanceof NewsQuery.Word word
        && Terms.of(word.text()).stream().allMatch(Terms::isStopWord);
  }
}

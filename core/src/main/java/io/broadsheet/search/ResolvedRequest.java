package io.broadsheet.search;

import io.broadsheet.analysis.ArticleLanguage;
import io.broadsheet.internal.Fields;
import io.broadsheet.query.Recency;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.search.suggest.Bearers;
import io.broadsheet.search.suggest.LoneNames;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A request with what a view knows of its words: looked up once, however many queries are made of
 * it.
 *
 * @param asked the request
 * @param languages those besides English in which its words are looked for
 * @param facets for what was chosen in facets
 * @param entities whom it names
 */
record ResolvedRequest(
    SearchRequest asked,
    List<ArticleLanguage> languages,
    FacetQueries facets,
    NamedEntities entities) {

  /** Looks up in a view what a request asks for. */
  static ResolvedRequest of(SearchRequest asked, IndexReader view, LoneNames loneNames)
      throws IOException {
    return new ResolvedRequest(
        asked,
        ViewLanguages.of(view),
        FacetQueries.of(asked, view, loneNames),
        NamedEntities.of(asked, view, loneNames));
  }

  /** Returns a request to articles that are looked at alone: each name stands for itself. */
  static ResolvedRequest alone(SearchRequest asked, List<ArticleLanguage> languages) {
    return new ResolvedRequest(
        asked, languages, new FacetQueries(Bearers.NONE), NamedEntities.NONE);
  }

  /** Returns the query that articles are ranked by. */
  Query articles() {
    BooleanQuery.Builder matching =
        new BooleanQuery.Builder().add(words(), Occur.MUST).add(articlesAlone(), Occur.FILTER);
    if (asked.variants() == SearchRequest.Variants.ALL) {
      SpokenDates.in(asked.tree()).forEach(date -> matching.add(date, Occur.SHOULD));
    }
    facets.all(asked.filters()).forEach(filter -> matching.add(filter, Occur.FILTER));
    Query articles = matching.build();
    Recency recency = asked.recency();
    return recency == null
        ? articles
        : FunctionScoreQuery.boostByValue(articles, new RecencyDecay(recency));
  }

  /** Returns a query for the articles that are found before any filter, without scores. */
  Query unfiltered() {
    return new BooleanQuery.Builder()
        .add(words(), Occur.FILTER)
        .add(articlesAlone(), Occur.FILTER)
        .build();
  }

  private static Query articlesAlone() {
    return new TermQuery(new Term(Fields.KIND, Fields.KIND_ARTICLE));
  }

  private Query words() {
    return QueryTranslator.translate(
        asked.tree(), QueryTranslator.Level.ARTICLE, asked.variants(), languages, entities);
  }

  /** Returns what passages are ranked by. */
  List<PassagePart> passages() {
    return QueryTranslator.parts(asked.tree(), asked.variants(), languages, entities);
  }

  /** Returns what marks the query's words in a passage. */
  PassageMarker marker() {
    return new PassageMarker(asked, languages, entities);
  }
}

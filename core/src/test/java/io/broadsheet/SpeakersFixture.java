package io.broadsheet;

import io.broadsheet.article.Article;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetFilter;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.FacetValue;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An index of articles in which people speak, and what their facet counts. */
abstract class SpeakersFixture {

  @TempDir private Path folder;
  NewsIndex index;
  int articles;

  @BeforeEach
  void openIndex() throws IOException {
    index = NewsIndex.open(folder);
  }

  @AfterEach
  void closeIndex() throws IOException {
    index.close();
  }

  /** Adds articles in which people speak, each in a sentence of its own. */
  void add(int times, String... people) throws IOException {
    for (int i = 0; i < times; i++) {
      StringBuilder text = new StringBuilder();
      for (String person : people) {
        text.append("On Monday ").append(person).append(" said that the talks went on. ");
      }
      String id = "a" + articles++;
      index.add(
          Article.builder(id).title("Talks").published("2026-03-02").text(text.toString()).build());
    }
  }

  static final SearchRequest ALL =
      SearchRequest.builder(new NewsQuery.Everything()).limit(1000).build();

  List<FacetValue> people(SearchRequest request, int limit, String containing) throws IOException {
    FacetRequest facet = new FacetRequest(FacetField.PERSON, limit, containing);
    return index.facets(request, List.of(facet), List.of()).facets().getFirst().values();
  }

  static SearchRequest having(String... keys) {
    return SearchRequest.builder(new NewsQuery.Everything())
        .filters(List.of(new FacetFilter.Keys(FacetField.PERSON, List.of(keys))))
        .folding(SearchRequest.Folding.SHOW_ALL)
        .limit(1000)
        .build();
  }

  Set<String> found(SearchRequest request) throws IOException {
    return index.search(request).passages().stream()
        .map(PassageHit::article)
        .map(ArticleRef::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

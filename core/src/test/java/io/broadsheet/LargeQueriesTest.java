package io.broadsheet;

import static io.broadsheet.Articles.article;
import static io.broadsheet.Articles.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.broadsheet.query.Alert;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetFilter;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.SavedSearch;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A search box may be sent anything, and of everything as much as there is room for. */
class LargeQueriesTest {

  /** Words that begin in many ways, so that a prefix has many to stand for. */
  private static final String MANY_WORDS =
      IntStream.range(0, 60)
          .boxed()
          .flatMap(i -> IntStream.range(0, 40).mapToObj(j -> letters(i) + "zq" + letters(j)))
          .collect(Collectors.joining(" "));

  @TempDir private static Path folder;
  private static NewsIndex index;

  @BeforeAll
  static void open() throws IOException {
    index = NewsIndex.open(folder);
    index.add(article("a", "Araghchi said on Friday that talks with Oman would go on."));
    index.add(article("words", MANY_WORDS));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  private static String many(int count, String before, String behind) {
    return IntStream.range(0, count)
        .mapToObj(i -> before + letters(i % 676) + behind)
        .collect(Collectors.joining(" "));
  }

  static List<String> large() {
    return List.of(
        many(600, "", "-").replace(" ", ""),
        many(250, "", "-b-c-d-e"),
        "\u963f\u66fc".repeat(2000),
        "\"" + "\u963f\u66fc".repeat(2000) + "\"",
        "\"" + many(1000, "", "") + "\"",
        many(250, "Mohammad", ""),
        many(60, "", "*"),
        many(250, "", "*"),
        many(120, "", "zqaa~1"),
        many(8, "", "*") + " " + many(240, "word", ""),
        IntStream.range(1800, 2050).mapToObj(Integer::toString).collect(Collectors.joining(" ")),
        "said:araghchi " + many(250, "Mohammad", ""),
        many(200, "said:Mohammad", " OR"),
        many(150, "happened:2026-01-30 OR ", "") + " oman",
        many(150, "person:Mohammad", " OR"),
        "((".repeat(2000) + "oman" + "))".repeat(2000),
        "oman ".repeat(2000));
  }

  @ParameterizedTest
  @MethodSource("large")
  void answersWhateverIsAsked(String query) throws IOException {
    SearchRequest request =
        SearchRequest.builder(query).detail(SearchRequest.Detail.EXPLAINED).build();
    assertThat(index.search(request).query()).isEqualTo(query);
    assertThat(index.facets(request, List.of(FacetRequest.top(FacetField.SOURCE)), List.of()))
        .isNotNull();
    assertThat(index.didYouMean(request)).isNotNull();
    assertThat(index.explain(request, "a").articleId()).isEqualTo("a");
    SavedSearches searches = new SavedSearches();
    searches.add(SavedSearch.of("all", query));
    searches.add(new SavedSearch("any", request, SavedSearch.Words.ANY));
    assertThat(searches.match(article("a", "Talks with Oman."))).isNotNull();
  }

  @Test
  void leavesNoWordOutWherePrefixesAreMany() throws IOException {
    String monitored = many(60, "", "*").replace(" ", " OR ") + " OR om*";
    assertThat(ids(index.search(monitored))).containsExactlyInAnyOrder("a", "words");
    SavedSearches searches = new SavedSearches();
    searches.add(SavedSearch.of("monitored", monitored));
    List<Alert> alerts = searches.match(article("b", "Envoys met in Oman."));
    assertThat(alerts).hasSize(1);
    assertThat(alerts.getFirst().marks()).hasSize(1);
  }

  @Test
  void refusesMoreFiltersThanThereAreFacets() {
    FacetFilter filter = new FacetFilter.Keys(FacetField.SOURCE, List.of("example times"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SearchRequest.builder("oman").filters(Collections.nCopies(101, filter)).build())
        .withMessage("at most 100 filters: 101");
  }

  @Test
  void refusesTreesThatNoTextMakes() {
    NewsQuery word = new NewsQuery.Word(NewsQuery.TextField.TEXT, "oman");
    NewsQuery.Clause clause = new NewsQuery.Clause(NewsQuery.Occur.SHOULD, word);
    NewsQuery wide = new NewsQuery.Group(Collections.nCopies(257, clause));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchRequest.builder(wide).build())
        .withMessage("the query has more than 256 words");
    NewsQuery deep = word;
    for (int i = 0; i < 20_000; i++) {
      deep = new NewsQuery.Boosted(deep, 2);
    }
    NewsQuery nested = deep;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchRequest.builder(nested).build())
        .withMessage("the query is nested deeper than 96");
  }
}

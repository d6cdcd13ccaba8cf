package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.article.Article;
import io.broadsheet.query.Alert;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetFilter;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.FacetValue;
import io.broadsheet.query.Markup;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.SavedSearch;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchRequest.Variants;
import io.broadsheet.suggest.SuggestRequest;
import io.broadsheet.suggest.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Bodies that some articles call by their letters and others in full. */
class AcronymsTest extends SpeakersFixture {

  private static final String FULL = "Lower Marsh Water Authority";

  private void addAbout(String id, String body) throws IOException {
    String text =
        "Engineers of the "
            + body
            + " closed the sluice on Monday. The "
            + body.replaceAll(" \\(.*", "")
            + " said that the river had risen. About forty people waited in the town hall.";
    index.add(Article.builder(id).title("River").published("2026-03-02").text(text).build());
  }

  private void addAll() throws IOException {
    addAbout("both", FULL + " (LMWA)");
    addAbout("full", FULL);
    index.commit();
    addAbout("letters", "LMWA");
    addAbout("letters2", "LMWA");
    addAbout("other", "Lower Marsh Health Board");
    index.commit();
  }

  private List<FacetValue> bodies(String containing) throws IOException {
    FacetRequest facet = new FacetRequest(FacetField.ORGANIZATION, 20, containing);
    return index.facets(ALL, List.of(facet), List.of()).facets().getFirst().values();
  }

  private Set<String> found(String query) throws IOException {
    return found(
        SearchRequest.builder(query).folding(SearchRequest.Folding.SHOW_ALL).limit(100).build());
  }

  private static final String[] ALL_OF_IT = {"both", "full", "letters", "letters2"};

  @Test
  void lettersAndFullNameFindEachOther() throws IOException {
    addAll();
    assertThat(found("org:LMWA")).containsExactly(ALL_OF_IT);
    assertThat(found("org:\"Lower Marsh Water Authority\"")).containsExactly(ALL_OF_IT);
    assertThat(found("org:\"the lower marsh water authority\"")).doesNotContain("other");
    assertThat(found("entity:lmwa")).containsExactly(ALL_OF_IT);
    assertThat(found("org:LMWA -org:\"" + FULL + "\"")).isEmpty();
  }

  @Test
  void marksABodyAsArticlesWriteIt() throws IOException {
    String text = " said on Monday that a crew of four mans the pumps by the river.";
    addArticle("both", "The Marsh Area Navigation Society (MANS)" + text);
    addArticle("letters", "The MANS" + text);
    assertThat(marked("org:\"Marsh Area Navigation Society\""))
        .containsExactlyInAnyOrder(
            "The *Marsh Area Navigation Society* (*MANS*)" + text, "The *MANS*" + text);
  }

  private void addArticle(String id, String text) throws IOException {
    index.add(Article.builder(id).title("River").published("2026-03-02").text(text).build());
  }

  private List<String> marked(String query) throws IOException {
    SearchRequest request =
        SearchRequest.builder(query).folding(SearchRequest.Folding.SHOW_ALL).build();
    return index.search(request).passages().stream()
        .map(hit -> hit.marked(Markup.HTML).replaceAll("</?mark>", "*"))
        .toList();
  }

  @Test
  void wordsOfAPlainQueryStandForThemselves() throws IOException {
    addAll();
    assertThat(found("LMWA")).containsExactly("both", "letters", "letters2");
  }

  @Test
  void exactSpellingFindsItsOwnAlone() throws IOException {
    addAll();
    SearchRequest exact =
        SearchRequest.builder("org:\"" + FULL + "\"")
            .variants(Variants.EXACT)
            .folding(SearchRequest.Folding.SHOW_ALL)
            .build();
    assertThat(found(exact)).containsExactly("both", "full");
  }

  @Test
  void facetCountsThemAsOne() throws IOException {
    addAll();
    assertThat(bodies(""))
        .extracting(FacetValue::label, FacetValue::articles)
        .containsExactlyInAnyOrder(tuple(FULL, 4), tuple("Lower Marsh Health Board", 1));
    assertThat(bodies("lmwa")).extracting(FacetValue::label).containsExactly(FULL);
    SearchRequest chosen =
        SearchRequest.builder(new NewsQuery.Everything())
            .filters(
                List.of(
                    new FacetFilter.Keys(
                        FacetField.ORGANIZATION, List.of(bodies("lmwa").getFirst().key()))))
            .folding(SearchRequest.Folding.SHOW_ALL)
            .build();
    assertThat(found(chosen)).containsExactly(ALL_OF_IT);
  }

  @Test
  void suggestionCountsThemAsOne() throws IOException {
    addAll();
    for (String typed : List.of("lmw", "lower marsh w", "the river lmw")) {
      assertThat(index.suggest(SuggestRequest.of(typed)))
          .filteredOn(suggestion -> suggestion.kind() == Suggestion.Kind.ORGANIZATION)
          .as(typed)
          .extracting(Suggestion::articles)
          .containsExactly(4);
    }
  }

  @Test
  void lettersThatNoArticleTellsOfStandForThemselves() throws IOException {
    addAbout("full", FULL);
    addAbout("letters", "LMWA");
    index.commit();
    assertThat(found("org:LMWA")).containsExactly("letters");
    assertThat(bodies("")).hasSize(2);
  }

  @Test
  void lettersOfTwoBodiesStandForThemselvesUnlessItIsClear() throws IOException {
    addAll();
    addAbout("second", "Lissen Moor Wool Association (LMWA)");
    index.commit();
    assertThat(found("org:\"" + FULL + "\"")).containsExactly("both", "full");
    for (int i = 0; i < 3; i++) {
      addAbout("more" + i, FULL + " (LMWA)");
    }
    index.commit();
    assertThat(found("org:\"" + FULL + "\"")).contains("letters", "more1").doesNotContain("second");
    assertThat(found("org:\"Lissen Moor Wool Association\"")).containsExactly("second");
  }

  @Test
  void deletedArticleTellsNothing() throws IOException {
    addAll();
    index.delete("both");
    index.commit();
    assertThat(found("org:LMWA")).containsExactly("letters", "letters2");
  }

  @Test
  void quotesOfABodyAreFoundByEitherName() throws IOException {
    addAll();
    assertThat(found("said:LMWA river")).containsExactly(ALL_OF_IT);
    assertThat(found("said:\"Lower Marsh Water Authority\" river")).containsExactly(ALL_OF_IT);
    assertThat(found("said:LMWA talks")).isEmpty();
  }

  private Set<String> met(String text, SavedSearch... searches) throws IOException {
    SavedSearches saved = new SavedSearches();
    for (SavedSearch search : searches) {
      saved.add(search);
    }
    Article article = Article.builder("new").published("2026-03-05").text(text).build();
    assertThat(saved.match(article)).isEmpty();
    return saved.match(article, index).stream().map(Alert::searchId).collect(Collectors.toSet());
  }

  @Test
  void savedSearchGoesByTheNamesThatAnIndexKnows() throws IOException {
    addAll();
    add(3, "Helena Brandvold");
    add(1, "Brandvold");
    String full = "\"" + FULL + "\"";
    String rest = " said on Friday that the river had risen. Forty people waited in the town hall.";
    assertThat(
            met(
                "The LMWA" + rest,
                SavedSearch.of("org", "org:" + full),
                SavedSearch.of("said", "said:" + full + " river"),
                SavedSearch.of("other", "org:\"Lower Marsh Health Board\""),
                new SavedSearch(
                    "exact",
                    SearchRequest.builder("org:" + full).variants(Variants.EXACT).build(),
                    SavedSearch.Words.ALL)))
        .containsExactlyInAnyOrder("org", "said");
    assertThat(
            met(
                "The " + FULL + rest,
                SavedSearch.of("org", "org:LMWA"),
                SavedSearch.of("said", "said:LMWA")))
        .containsExactlyInAnyOrder("org", "said");
    assertThat(
            met(
                "On Friday Brandvold" + rest,
                SavedSearch.of("person", "person:\"Helena Brandvold\""),
                SavedSearch.of("said", "said:\"Helena Brandvold\"")))
        .containsExactlyInAnyOrder("person", "said");
  }

  @Test
  void explanationNamesTheKeyThatWasMet() throws IOException {
    addAll();
    SearchRequest request = SearchRequest.of("org:\"" + FULL + "\"");
    assertThat(index.explain(request, "letters").toString()).contains("key lmwa");
  }
}

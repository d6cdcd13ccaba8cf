package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.article.Article;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetFilter;
import io.broadsheet.query.FacetResult;
import io.broadsheet.query.FacetValue;
import io.broadsheet.query.Markup;
import io.broadsheet.query.NewsQuery;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.SearchRequest.Variants;
import io.broadsheet.suggest.SuggestRequest;
import io.broadsheet.suggest.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** People whom some articles call by the last name alone, in facets, filters and suggestions. */
class LastNamesTest extends SpeakersFixture {

  private List<Tuple> people() throws IOException {
    return people(ALL, 100, "").stream().map(v -> tuple(v.label(), v.articles())).toList();
  }

  @Test
  void lastNameAloneIsTheOnePersonWhoBearsIt() throws IOException {
    add(3, "Helena Brandvold");
    index.commit();
    add(2, "Brandvold");
    assertThat(people()).containsExactly(tuple("Helena Brandvold", 5));
    assertThat(found(having(people(ALL, 1, "").getFirst().key()))).hasSize(5);
  }

  @Test
  void lastNameOfSeveralStandsForItself() throws IOException {
    add(3, "Helena Brandvold");
    add(2, "Oskar Brandvold");
    add(1, "Brandvold");
    assertThat(people())
        .containsExactlyInAnyOrder(
            tuple("Helena Brandvold", 3), tuple("Oskar Brandvold", 2), tuple("Brandvold", 1));
  }

  @Test
  void lastNameOfAFamilyIsThatOfItsBestKnown() throws IOException {
    add(16, "Helena Brandvold");
    add(2, "Oskar Brandvold");
    add(2, "Ingrid Brandvold");
    add(1, "Brandvold");
    assertThat(people())
        .containsExactlyInAnyOrder(
            tuple("Helena Brandvold", 17),
            tuple("Oskar Brandvold", 2),
            tuple("Ingrid Brandvold", 2));
    add(1, "Oskar Brandvold");
    assertThat(people()).contains(tuple("Helena Brandvold", 16), tuple("Brandvold", 1));
  }

  @Test
  void oneArticleDoesNotMakeItClear() throws IOException {
    add(1, "Helena Brandvold");
    add(1, "Brandvold");
    assertThat(people())
        .containsExactlyInAnyOrder(tuple("Helena Brandvold", 1), tuple("Brandvold", 1));
  }

  @Test
  void firstNameOfOthersIsNobodysLastName() throws IOException {
    add(2, "Oskar Helena");
    add(1, "Helena Brandvold");
    add(1, "Helena Kvist");
    add(1, "Helena");
    assertThat(people()).contains(tuple("Oskar Helena", 2), tuple("Helena", 1));
  }

  @Test
  void nameThatMostlyStandsAloneIsNobodysElse() throws IOException {
    add(2, "Oskar Brandvold");
    add(5, "Brandvold");
    assertThat(people())
        .containsExactlyInAnyOrder(tuple("Oskar Brandvold", 2), tuple("Brandvold", 5));
  }

  @Test
  void spellingsOfALongNameAreOneAndShortNamesAreAsTheyAreSpelled() throws IOException {
    add(2, "Abbas Araghchi");
    add(1, "Araqchi");
    add(2, "Eli Broad");
    add(1, "Brad");
    assertThat(people())
        .containsExactlyInAnyOrder(
            tuple("Abbas Araghchi", 3), tuple("Eli Broad", 2), tuple("Brad", 1));
  }

  @Test
  void smallWordsBelongToTheLastName() throws IOException {
    add(2, "Ingrid van der Brandvold");
    add(1, "van der Brandvold");
    add(1, "Van der Brandvold");
    assertThat(people()).containsExactly(tuple("Ingrid van der Brandvold", 4));
  }

  @Test
  void familyNameMayStandFirst() throws IOException {
    add(3, "Zhao Wenqi");
    add(2, "Zhao");
    add(2, "Han Mi Sook");
    add(1, "Han");
    add(2, "Lee Jae-hyun");
    add(1, "Lee");
    assertThat(people())
        .containsExactlyInAnyOrder(
            tuple("Zhao Wenqi", 5), tuple("Han Mi Sook", 3), tuple("Lee Jae-hyun", 3));
    assertThat(found("person:\"Zhao Wenqi\"")).hasSize(5);
    assertThat(suggested("zhao")).containsExactly(tuple("Zhao Wenqi", 5));
    add(2, "Zhao Lihua");
    assertThat(people()).contains(tuple("Zhao Wenqi", 3), tuple("Zhao", 2), tuple("Zhao Lihua", 2));
  }

  @Test
  void firstNameThatIsAFamilyNameElsewhereIsAFirstName() throws IOException {
    add(3, "Kim Brandvold");
    add(1, "Kim");
    assertThat(people()).containsExactlyInAnyOrder(tuple("Kim Brandvold", 3), tuple("Kim", 1));
  }

  @Test
  void quotesOfWhomTheLastNameIsClearlyAreFoundByTheFullName() throws IOException {
    add(3, "Helena Brandvold");
    add(1, "Brandvold");
    add(1, "Oskar Kvist");
    assertThat(found("said:\"Helena Brandvold\"")).containsExactly("a0", "a1", "a2", "a3");
    assertThat(found("said:\"Helena Brandvold\" talks")).hasSize(4);
    assertThat(found("said:\"Helena Brandvold\" rain")).isEmpty();
    assertThat(found("said:brandvold")).hasSize(4);
    assertThat(index.explain(SearchRequest.of("said:\"Helena Brandvold\""), "a3").toString())
        .contains("Brandvold is reported to have said");
    add(2, "Oskar Brandvold");
    assertThat(found("said:\"Helena Brandvold\"")).containsExactly("a0", "a1", "a2");
  }

  @Test
  void articleWithBothNamesCountsOnce() throws IOException {
    add(2, "Abbas Araghchi", "Araqchi");
    add(1, "Araqchi");
    List<FacetValue> people = people(ALL, 10, "");
    assertThat(people).extracting(FacetValue::articles).containsExactly(3);
    assertThat(found(having(people.getFirst().key()))).hasSize(3);
    assertThat(suggested("ara")).containsExactly(tuple("Abbas Araghchi", 3));
    assertThat(suggested("talks ara")).containsExactly(tuple("talks Abbas Araghchi", 3));
  }

  @Test
  void forgetsWhatWasDeleted() throws IOException {
    add(2, "Helena Brandvold");
    add(1, "Brandvold");
    index.commit();
    assertThat(people()).containsExactly(tuple("Helena Brandvold", 3));
    index.delete("a2");
    assertThat(people()).containsExactly(tuple("Helena Brandvold", 2));
    add(1, "Brandvold");
    index.delete("a0");
    index.delete("a1");
    assertThat(people()).containsExactly(tuple("Brandvold", 1));
  }

  @Test
  void oldKeyChoosesThePersonToo() throws IOException {
    add(1, "Brandvold");
    String alone = people(ALL, 1, "").getFirst().key();
    add(2, "Helena Brandvold");
    assertThat(people(ALL, 1, "").getFirst().key()).isNotEqualTo(alone);
    assertThat(found(having(alone))).hasSize(3);
  }

  @Test
  void choiceDoesNotNarrowItsOwnFacetAndNarrowsOthers() throws IOException {
    add(2, "Helena Brandvold");
    add(1, "Brandvold", "Oskar Lind");
    add(2, "Oskar Lind");
    List<FacetValue> all = people(ALL, 10, "");
    assertThat(all)
        .extracting(FacetValue::label, FacetValue::articles)
        .containsExactlyInAnyOrder(tuple("Helena Brandvold", 3), tuple("Oskar Lind", 3));
    SearchRequest chosen = having(all.get(0).key());
    assertThat(people(chosen, 10, "")).isEqualTo(all);
    assertThat(index.facets(chosen, List.of(), List.of()).articles()).isEqualTo(3);
    assertThat(index.facets(having(all.get(0).key(), all.get(1).key()), List.of(), List.of()))
        .extracting(FacetResult::articles)
        .isEqualTo(5);
    assertThat(index.explain(chosen, "a2").matches()).isEqualTo(found(chosen).contains("a2"));
  }

  @Test
  void countsTheStoriesThatChoosingThePersonFinds() throws IOException {
    add(2, "Helena Brandvold");
    add(1, "Brandvold");
    index.add(
        Article.builder("flood")
            .title("River floods the old harbour")
            .published("2026-03-09")
            .text("The river rose over the quays. Pumps failed at night, Brandvold said.")
            .build());
    SearchRequest grouped =
        SearchRequest.builder(new NewsQuery.Everything())
            .grouping(SearchRequest.Grouping.STORY)
            .build();
    FacetValue person = people(grouped, 1, "").getFirst();
    assertThat(person.articles()).isEqualTo(4);
    SearchRequest chosen =
        SearchRequest.builder(new NewsQuery.Everything())
            .grouping(SearchRequest.Grouping.STORY)
            .filters(List.of(new FacetFilter.Keys(FacetField.PERSON, List.of(person.key()))))
            .build();
    assertThat(index.search(chosen).total().articles()).isEqualTo(4);
    assertThat(person.stories())
        .isGreaterThan(1)
        .isEqualTo(index.facets(chosen, List.of(), List.of()).stories());
  }

  @Test
  void searchesInsideValuesByEitherName() throws IOException {
    add(2, "Helena Brandvold");
    add(1, "Brandvold");
    for (String typed : List.of("brand", "Brandvold", "hel", "helena brandvold")) {
      assertThat(people(ALL, 10, typed))
          .extracting(FacetValue::label, FacetValue::articles)
          .containsExactly(tuple("Helena Brandvold", 3));
    }
  }

  private List<Tuple> suggested(String typed) throws IOException {
    SuggestRequest request = new SuggestRequest(typed, 8, Set.of(Suggestion.Kind.PERSON));
    return index.suggest(request).stream().map(s -> tuple(s.text(), s.articles())).toList();
  }

  @Test
  void suggestsThePersonOnce() throws IOException {
    add(2, "Helena Brandvold");
    add(2, "Brandvold");
    add(1, "Ingrid Brandt");
    assertThat(suggested("brand"))
        .containsExactly(tuple("Helena Brandvold", 4), tuple("Ingrid Brandt", 1));
    assertThat(suggested("brandvlod")).containsExactly(tuple("Helena Brandvold", 4));
    String query = index.suggest(SuggestRequest.of("brandv")).getFirst().query();
    assertThat(query).isEqualTo("person:\"Helena Brandvold\"");
    assertThat(index.search(query).total().articles()).isEqualTo(4);
    index.delete("a3");
    assertThat(suggested("brandv")).containsExactly(tuple("Helena Brandvold", 3));
  }

  private Set<String> found(String query) throws IOException {
    return found(
        SearchRequest.builder(query).folding(SearchRequest.Folding.SHOW_ALL).limit(50).build());
  }

  @Test
  void findsByTheFullNameWhoIsCalledByTheLastNameAlone() throws IOException {
    add(2, "Helena Brandvold");
    add(1, "Brandvold");
    add(1, "Oskar Lind");
    for (String query :
        List.of(
            "person:\"Helena Brandvold\"",
            "person:\"helena brandvold\"^2",
            "entity:\"Helena Brandvold\" OR zebra",
            "+person:\"Helena Brandvold\" -person:\"Oskar Lind\"")) {
      assertThat(found(query)).as(query).containsExactlyInAnyOrder("a0", "a1", "a2");
      SearchRequest request = SearchRequest.of(query);
      assertThat(index.facets(request, List.of(), List.of()).articles()).isEqualTo(3);
      assertThat(index.explain(request, "a2").matches()).isTrue();
    }
    assertThat(found("+harbour -person:\"Helena Brandvold\"")).doesNotContain("a0", "a1", "a2");
    assertThat(found("person:\"Ingrid Brandvold\"")).isEmpty();
    SearchRequest exact =
        SearchRequest.builder("person:\"Helena Brandvold\"")
            .variants(Variants.EXACT)
            .folding(SearchRequest.Folding.SHOW_ALL)
            .build();
    assertThat(found(exact)).containsExactlyInAnyOrder("a0", "a1");
    assertThat(index.explain(SearchRequest.of("person:\"Helena Brandvold\""), "a2").toString())
        .contains("“Brandvold”");
  }

  @Test
  void findsByTheFullNameNobodyWhoMayBeAnother() throws IOException {
    add(2, "Helena Brandvold");
    add(2, "Oskar Brandvold");
    add(1, "Brandvold");
    assertThat(found("person:\"Helena Brandvold\"")).containsExactlyInAnyOrder("a0", "a1");
  }

  @Test
  void showsThePassageThatCallsThePersonByTheLastNameAlone() throws IOException {
    add(2, "Helena Brandvold");
    String told = "The ferries will sail again, Brandvold said in the evening.";
    index.add(
        Article.builder("alone")
            .text("Rain fell on the quays all day. The market stayed shut.\n\n" + told)
            .build());
    assertThat(index.search("person:\"Helena Brandvold\" ferries").passages())
        .filteredOn(hit -> hit.article().id().equals("alone"))
        .extracting(hit -> hit.marked(Markup.HTML))
        .containsExactly(
            "The <mark>ferries</mark> will sail again, <mark>Brandvold</mark> said in the evening.");
  }

  @Test
  void suggestsAPersonWhoseNameEndsInNoLastName() throws IOException {
    add(3, "Oskar Brandvold Jr.");
    add(1, "Brandvold");
    Suggestion person = index.suggest(SuggestRequest.of("oskar")).getFirst();
    assertThat(person.articles()).isEqualTo(4);
    assertThat(index.search(person.query()).total().articles()).isEqualTo(4);
  }
}

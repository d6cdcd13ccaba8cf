package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.Alert;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SavedSearch;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which passage of an article is shown. */
class PassageChoiceTest {

  private static final String LEAD =
      "Mayor Ilsa Brandt opened the new ferry harbour of Skerrin on Saturday in front of some four"
          + " thousand guests, eleven years after the first stone was laid.";

  private static final String COST =
      "Brandt conceded that the breakwater alone had swallowed 41 million crowns, which is twice what"
          + " the council of the town was told in the first year.";

  private static final String ENGINEERS =
      "Engineers told Brandt in the spring that the seabed was softer than the survey had promised,"
          + " and that piles of another kind would be needed.";

  private static final String FERRIES =
      "Brandt, asked when the first ferries would sail, said that Brandt would be on board of the"
          + " first of them.";

  private static final String HARBOUR = String.join("\n\n", LEAD, ENGINEERS, FERRIES, COST);

  @TempDir private Path folder;
  private NewsIndex index;

  @BeforeEach
  void open() throws IOException {
    index = NewsIndex.open(folder);
    add(
        "orchard",
        "Late frost has cost the growers of Ostrel a third of their plums and cherries.");
    add("museum", "The museum of Varnholt shows the breakwater of the old town in forty drawings.");
    add("choir", "A choir from Lunde sang in the ferry terminal while travellers were waiting.");
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void add(String id, String text) throws IOException {
    index.add(Article.builder(id).title("Report").published("2026-03-07").text(text).build());
  }

  private PassageHit shown(String query) throws IOException {
    return index.search(SearchRequest.of(query)).passages().stream()
        .filter(hit -> hit.article().id().equals("harbour"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void wordThatEachPassageHasDoesNotTellWhichAnswers() throws IOException {
    add("harbour", HARBOUR);
    assertThat(shown("brandt breakwater").text()).isEqualTo(COST);
    assertThat(shown("brandt seabed").text()).isEqualTo(ENGINEERS);
    assertThat(shown("brandt \"swallowed 41 million\"").text()).isEqualTo(COST);
    assertThat(shown("brandt break*").text()).isEqualTo(COST);
    assertThat(shown("brandt braekwater~").text()).isEqualTo(COST);
  }

  @Test
  void wordThatMostPassagesHaveTellsLess() throws IOException {
    String crew = "The ferry has a crew of nineteen, and Brandt shook hands with all of them.";
    String fares = "A ferry ticket will cost nine crowns until the summer, Brandt promised.";
    for (int year = 1990; year < 2000; year++) {
      add("survey" + year, "In " + year + " a ferry struck the breakwater of Ostrel.");
    }
    String rival = "Lunde lost its own ferry in the autumn, for which some there blame Brandt.";
    add("harbour", String.join("\n\n", LEAD, crew, fares, rival, FERRIES, ENGINEERS, COST));
    assertThat(shown("brandt ferry breakwater").text()).isEqualTo(COST);
  }

  @Test
  void nameThatEachPassageHasShowsTheLead() throws IOException {
    add("harbour", HARBOUR);
    assertThat(shown("brandt").text()).isEqualTo(LEAD);
    assertThat(shown("person:brandt").text()).isEqualTo(LEAD);
    assertThat(shown("ilsa brandt").text()).isEqualTo(LEAD);
  }

  @Test
  void wordThatOnePassageHasShowsIt() throws IOException {
    add("harbour", HARBOUR);
    assertThat(shown("seabed").text()).isEqualTo(ENGINEERS);
    assertThat(shown("crowns").text()).isEqualTo(COST);
  }

  @Test
  void passageWithoutAnythingAskedForIsNotShown() throws IOException {
    add("harbour", String.join("\n\n", LEAD, FERRIES, ENGINEERS, COST, COST.replace("41", "42")));
    assertThat(shown("breakwater council").text()).isEqualTo(COST);
  }

  @Test
  void conditionOutweighsAllWords() throws IOException {
    add("harbour", HARBOUR);
    assertThat(shown("figure:41000000 ferry harbour guests stone").text()).isEqualTo(COST);
  }

  @Test
  void finerDateOutweighsTheLead() throws IOException {
    String lead = "Skerrin had seen no such storm in the first week of March 2026, officials said.";
    String day = "On 5 March 2026 the roof of the fish market was torn away by the wind.";
    add("harbour", String.join("\n\n", lead, FERRIES, ENGINEERS, COST, day));
    assertThat(shown("happened:2026-03-05").text()).isEqualTo(day);
  }

  @Test
  void boostedWordCountsMore() throws IOException {
    add("harbour", HARBOUR);
    assertThat(shown("seabed^5 crowns council").text()).isEqualTo(ENGINEERS);
    assertThat(shown("seabed crowns council").text()).isEqualTo(COST);
  }

  @Test
  void choiceDoesNotDependOnSegments() throws IOException {
    index.commit();
    add("harbour", HARBOUR);
    index.commit();
    add("late", "Brandt spoke of the breakwater and the seabed of another harbour on Monday.");
    assertThat(shown("brandt breakwater").text()).isEqualTo(COST);
    assertThat(shown("brandt").text()).isEqualTo(LEAD);
    assertThat(shown("ferry seabed").text()).isEqualTo(ENGINEERS);
  }

  @Test
  void alertShowsThePassageThatASearchShows() {
    SavedSearches searches = new SavedSearches();
    searches.add(SavedSearch.of("detail", "brandt breakwater"));
    searches.add(SavedSearch.of("name", "brandt"));
    Article article = Article.builder("harbour").title("Report").text(HARBOUR).build();
    assertThat(searches.match(article)).extracting(Alert::text).containsExactly(COST, LEAD);
  }

  @Test
  void explainsWhatChoseThePassage() throws IOException {
    add("harbour", HARBOUR);
    assertThat(index.explain(SearchRequest.of("brandt breakwater"), "harbour").lines())
        .anyMatch(line -> line.startsWith("passage 4 is shown"))
        .anyMatch(line -> line.endsWith(" for brandt, in 4 of 4 passages"))
        .anyMatch(line -> line.endsWith(" for breakwater, in 1 of 4 passages"))
        .contains("  0.2000 for its place");
  }
}

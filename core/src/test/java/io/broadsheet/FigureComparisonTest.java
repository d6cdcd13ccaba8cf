package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.FigureClaim;
import io.broadsheet.query.FigureComparison;
import io.broadsheet.query.FigureComparisons;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of the same thing side by side. */
class FigureComparisonTest {

  private static final String QUAKE =
      " Before dawn the ground shook Qalat and the Sarband valley, and whole families of shepherds"
          + " slept in the open while aftershocks went on.";

  private static final String TREMOR =
      " Aftershocks kept shepherds and their families outdoors all over the Sarband valley, south"
          + " of Qalat, which the quake had hit before dawn.";

  @TempDir private Path folder;
  private NewsIndex index;

  @BeforeEach
  void openIndex() throws IOException {
    index = NewsIndex.open(folder);
  }

  @AfterEach
  void closeIndex() throws IOException {
    index.close();
  }

  private void add(String id, String text) throws IOException {
    index.add(
        Article.builder(id).source("Outlet of " + id).published("2026-03-04").text(text).build());
  }

  private List<FigureComparison> compare(String query) throws IOException {
    index.commit();
    return index.compareFigures(SearchRequest.of(query)).comparisons();
  }

  /** Returns "topic value value", with the values as they are meant, the largest first. */
  private List<String> told(String query) throws IOException {
    return compare(query).stream().map(FigureComparisonTest::told).toList();
  }

  private static String told(FigureComparison comparison) {
    StringBuilder told = new StringBuilder(comparison.topic());
    for (FigureClaim claim : comparison.claims()) {
      told.append(' ').append(Math.round(claim.figure().value()));
    }
    return told.toString();
  }

  @Test
  void reportsOfOneEventStandSideBySideThoseThatDifferFirst() throws IOException {
    add("a", "At least 44 people were killed in Qalat and 210 homes collapsed." + QUAKE);
    add("b", "The quake killed 51 people in Qalat. Some 210 houses fell in." + TREMOR);
    List<FigureComparison> comparisons = compare("Qalat quake");
    assertThat(comparisons.stream().map(FigureComparisonTest::told))
        .containsExactly("deaths 51 44", "homes 210 210");
    assertThat(comparisons.stream().map(FigureComparison::disagrees)).containsExactly(true, false);
    assertThat(comparisons.getFirst().claims().stream().map(claim -> claim.article().id()))
        .containsExactly("b", "a");
    SearchRequest one = SearchRequest.builder("Qalat quake").limit(1).build();
    assertThat(index.compareFigures(one).comparisons()).containsExactly(comparisons.getFirst());
  }

  @Test
  void stopsWhenTheTimeIsUpAndSaysSo() throws IOException {
    add("a", "At least 44 people were killed in Qalat and 210 homes collapsed." + QUAKE);
    add("b", "The quake killed 51 people in Qalat. Some 210 houses fell in." + TREMOR);
    index.commit();
    SearchRequest.Builder request = SearchRequest.builder("Qalat quake");
    FigureComparisons all = index.compareFigures(request.build());
    assertThat(all.warnings()).isEmpty();
    assertThat(all.partial()).isFalse();
    FigureComparisons stopped = index.compareFigures(request.timeout(Duration.ofNanos(1)).build());
    assertThat(stopped.comparisons()).isEmpty();
    assertThat(stopped.warnings()).singleElement().asString().contains("partial");
    assertThat(stopped.partial()).isTrue();
  }

  @Test
  void theDeadOfAnotherEventStandApart() throws IOException {
    add("a", "The quake killed 51 people in Qalat." + QUAKE);
    add("b", "A ferry sank off Port Ellery, killing 12 people. The ferry had left late.");
    assertThat(told("killed people")).isEmpty();
  }

  @Test
  void anArticleSetsClaimsAgainstEachOther() throws IOException {
    add(
        "a",
        "The Interior Ministry said 117 people had died in the protests. The Vesna Rights Centre"
            + " said it had counted 342 deaths.");
    FigureComparison deaths = compare("protests").getFirst();
    assertThat(told(deaths)).isEqualTo("deaths 342 117");
    assertThat(deaths.claims().stream().map(FigureClaim::claimant))
        .containsExactly("Vesna Rights Centre", "Interior Ministry");
  }

  @Test
  void anArticleDoesNotContradictItself() throws IOException {
    add("a", "The quake killed 51 people in Qalat. A quake in 2003 killed 260 people." + QUAKE);
    assertThat(told("Qalat")).isEmpty();
  }

  @Test
  void roundedNumbersAndBoundsAgree() throws IOException {
    add("a", "More than 3,000 homes were destroyed in Qalat." + QUAKE);
    add("b", "Surveyors counted 3,117 homes destroyed in Qalat." + TREMOR);
    FigureComparison homes = compare("Qalat").getFirst();
    assertThat(told(homes)).isEqualTo("homes 3117 3000");
    assertThat(homes.disagrees()).isFalse();
  }

  @Test
  void numbersInNamesAreNoFigures() throws IOException {
    add("a", "Skylane bought a Falken 737 and five new 320 jets for its Qalat line." + QUAKE);
    add(
        "b",
        "For a line to Qalat, Skylane ordered five new 380 jets beside its Falken 787." + TREMOR);
    assertThat(told("Skylane Qalat")).containsExactly("aircraft 5 5");
  }

  @Test
  void oneSumUnderSeveralWords() throws IOException {
    add("a", "Brightcore will pay $334 million for Aldern. Aldern makes servers in Reykham.");
    add("b", "Brightcore made a $334 million bet on Aldern, of Reykham, whose servers are small.");
    add("c", "To buy Aldern and its servers, Brightcore shelled out $334 million in a deal.");
    assertThat(told("Brightcore Aldern")).containsExactly("price 334000000 334000000 334000000");
    assertThat(compare("Brightcore").getFirst().unit()).isEqualTo("USD");
  }

  @Test
  void lossesOfOthersStandApart() throws IOException {
    add("a", "Brightcore lost 31.4 percent on Monday. In Tolland the markets fell as banks slid.");
    add("b", "Aldern lost 13.1 percent on Monday. Shares and banks slid on the Tolland markets.");
    assertThat(told("Tolland markets")).isEmpty();
  }

  @Test
  void sharesOfOneCandidateStandTogether() throws IOException {
    add(
        "a",
        "A Corvia poll of voters in Tolland gave Mora 48 percent and Lund 45 percent. Tolland"
            + " votes on its next mayor in May, and the harbour fees divide the town.");
    add(
        "b",
        "In a Corvia poll of Tolland voters, Lund had 44 percent and Ada Mora 47 percent. The"
            + " harbour fees divide the town, which votes on its next mayor in May.");
    assertThat(told("Corvia poll Tolland")).containsExactlyInAnyOrder("votes 48 47", "lund 45 44");
  }

  @Test
  void sharesOfVotesAreOfWhomTheSentenceSays() throws IOException {
    add(
        "a",
        "A Corvia poll of voters found 51 percent for Mora, of the Tolland Greens. Tolland votes"
            + " on its next mayor in May, and the harbour fees divide the town.");
    add(
        "b",
        "In a Corvia poll of Tolland voters, Mora leads Lund with 54 percent. The harbour fees"
            + " divide the town, which votes on its next mayor in May.");
    add(
        "c",
        "Lund won 39 percent in a Corvia poll of voters in Tolland, a town that the harbour fees"
            + " divide. It votes on its next mayor in May.");
    assertThat(told("Corvia poll Tolland")).containsExactly("votes 54 51");
  }

  @Test
  void whatBecameOfPeopleIsToldBeforeWhoTheyWere() throws IOException {
    add("a", "Shells killed 40 villagers sheltering in a school in Qalat." + QUAKE);
    add("b", "Shells fell on a school in Qalat, killing 47 people." + TREMOR);
    assertThat(told("Qalat school")).containsExactly("deaths 47 40");
  }

  @Test
  void agesAndTheAccusedAreNotTheDead() throws IOException {
    add("a", "The quake killed 51 people in Qalat, and a boy of six died later." + QUAKE);
    add("b", "51 people died in Qalat. Two men accused of killing a guard fled." + TREMOR);
    assertThat(told("Qalat")).containsExactly("deaths 51 51");
  }

  @Test
  void childrenOfAParentAreCounted() throws IOException {
    add("a", "A mother of 12 was killed by a falling wall in Qalat." + QUAKE);
    add("b", "A mother of 13 was killed by a falling wall in Qalat." + TREMOR);
    assertThat(told("Qalat mother")).containsExactly("children 13 12");
  }

  @Test
  void smallNumbersThatAgreeSayNothing() throws IOException {
    add("a", "The two sides met in Qalat." + QUAKE);
    add("b", "In Qalat the two sides met for two days." + TREMOR);
    assertThat(told("Qalat")).isEmpty();
  }

  @Test
  void copiesAreOneSource() throws IOException {
    String text = "The quake killed 51 people in Qalat and 210 homes collapsed." + QUAKE;
    add("a", text);
    add("b", text);
    assertThat(told("Qalat")).isEmpty();
  }

  @Test
  void aCopyThatUpdatesAFigureDiffers() throws IOException {
    String text = " people in Qalat and 210 homes collapsed." + QUAKE + TREMOR;
    add("a", "The quake killed 51" + text);
    add("b", "The quake killed 57" + text);
    assertThat(told("Qalat")).containsExactly("deaths 57 51");
  }

  @Test
  void articlesThatHardlyAnswerAreLeftOut() throws IOException {
    add("a", "The quake killed 51 people in Qalat." + QUAKE);
    add("b", "The ferry Marlin sank off Port Ellery, killing 12 people. It had left late.");
    add("c", "Divers said 14 people died on the Marlin, a ferry that left Port Ellery too late.");
    assertThat(told("Qalat quake Sarband aftershocks people")).isEmpty();
    assertThat(told("ferry people")).containsExactly("deaths 14 12");
  }

  @Test
  void whereNoAnswerIsBetterAllAreCompared() throws IOException {
    add("a", "The quake killed 51 people in Qalat." + QUAKE);
    add("b", "In Qalat 57 people died." + TREMOR);
    assertThat(told("published:2026-03")).containsExactly("deaths 57 51");
  }

  @Test
  void manyFiguresInOneSentence() throws IOException {
    String many =
        IntStream.range(0, 400)
            .mapToObj(i -> i + 100 + " crates")
            .reduce((a, b) -> a + ", " + b)
            .orElseThrow();
    add("a", "Qalat got " + many + "." + QUAKE);
    add("b", "Qalat needs " + many + "." + TREMOR);
    assertThat(compare("Qalat")).allMatch(comparison -> comparison.topic().equals("crates"));
  }
}

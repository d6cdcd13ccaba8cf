package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the copies of one text stands for the others. */
class FirstAndFullestTest {

  private static final String STUB =
      "The ferry Saint Aldric ran aground off Port Merrow on Tuesday with 214 passengers on board,"
          + " the coast guard of Skerrin said. Two tugboats from Merrow are on their way.";

  private static final String REPORT =
      STUB
          + "\n\nCaptain Tomas Ereve told harbour officials that the rudder had failed at 5.40 am. A"
          + " helicopter of the ministry took part in the rescue and nobody was hurt.";

  @TempDir private Path folder;
  private NewsIndex index;

  @BeforeEach
  void open() throws IOException {
    index = NewsIndex.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void add(String id, String source, String published, String text) throws IOException {
    index.add(
        Article.builder(id).title("Ferry").source(source).published(published).text(text).build());
  }

  private PassageHit only(SearchRequest request) throws IOException {
    return index.search(request).passages().stream().reduce((a, b) -> null).orElseThrow();
  }

  @Test
  void showsTheCopyThatCameFirstAndNamesTheOthersInTheirOrder() throws IOException {
    add("c", "Third", "2026-03-03T18:00:00Z", REPORT);
    add("a", "Second", "2026-03-03T12:00:00Z", REPORT);
    add("b", "First", "2026-03-03T06:00:00Z", REPORT);
    PassageHit hit = only(SearchRequest.of("ferry aground"));
    assertThat(hit.article().id()).isEqualTo("b");
    assertThat(hit.alsoIn()).extracting(ArticleRef::id).containsExactly("a", "c");
    assertThat(index.explain(SearchRequest.of("ferry aground"), "a").lines())
        .startsWith("folded into rank 1, b: it came later");
  }

  @Test
  void showsTheFullTextAndNotTheStubThatCameBefore() throws IOException {
    add("stub", "Quick", "2026-03-03T05:00:00Z", STUB);
    add("full", "Thorough", "2026-03-03T09:00:00Z", REPORT);
    SearchRequest request = SearchRequest.of("Saint Aldric aground Merrow");
    assertThat(only(request).article().id()).isEqualTo("full");
    assertThat(index.explain(request, "full").lines())
        .startsWith("rank 1", "  stands for its copy stub: it has less of the text");
  }

  @Test
  void showsTheFirstThoughALaterOneAddsALineOfItsOwn() throws IOException {
    add("first", "Agency", "2026-03-03T05:00:00Z", REPORT);
    add("later", "Local", "2026-03-04T09:00:00Z", REPORT + " Hotels offered rooms.");
    assertThat(only(SearchRequest.of("ferry aground")).article().id()).isEqualTo("first");
  }

  @Test
  void keepsTheCopyThatMatchesClearlyBetter() throws IOException {
    add("first", "Agency", "2026-03-03T05:00:00Z", REPORT);
    add("later", "Local", "2026-03-04T09:00:00Z", REPORT + " Hotels offered rooms.");
    SearchRequest request = SearchRequest.of("ferry aground hotels offered rooms");
    assertThat(only(request).article().id()).isEqualTo("later");
    assertThat(index.explain(request, "first").lines())
        .startsWith("folded into rank 1, later: it matches less");
  }

  @Test
  void prefersACopyOfASourceNotYetHeard() throws IOException {
    add("own", "Agency", "2026-03-02", "Ferry ferry ferry: the ferries of Skerrin strike today.");
    add("first", "Agency", "2026-03-03T05:00:00Z", REPORT);
    add("later", "Local", "2026-03-04T09:00:00Z", REPORT);
    SearchRequest request = SearchRequest.of("ferry");
    assertThat(index.search(request).passages())
        .extracting(hit -> hit.article().id())
        .containsExactly("own", "later");
    assertThat(index.explain(request, "first").lines())
        .startsWith("folded into rank 2, later: its source stands above already");
  }

  @Test
  void showsTheNewestCopyWhereTheNewestComeFirst() throws IOException {
    add("first", "Agency", "2026-03-03", REPORT);
    add("later", "Local", "2026-03-04", REPORT);
    SearchRequest newest = SearchRequest.builder("ferry").sort(SearchRequest.Sort.NEWEST).build();
    assertThat(only(newest).article().id()).isEqualTo("later");
  }

  @Test
  void placesCopiesWithoutADateLast() throws IOException {
    index.add(Article.builder("a").title("Ferry").source("Undated").text(REPORT).build());
    add("b", "Dated", "2026-03-04", REPORT);
    assertThat(only(SearchRequest.of("ferry")).article().id()).isEqualTo("b");
  }

  @Test
  void sameTextAYearLaterIsACopyAndAReportThatQuotesItIsNot() throws IOException {
    add("first", "Agency", "2025-03-03", REPORT);
    add("again", "Local", "2026-03-03", REPORT);
    add(
        "quotes",
        "Own",
        "2026-03-03",
        "A year after it struck the rocks, the ship of Velland Lines sails again. Minister Ilse"
            + " Quandt opened the rebuilt terminal of Oxley in front of 900 guests and praised the"
            + " engineers of Tarnford, who had worked through the winter.\n\n"
            + STUB);
    assertThat(index.duplicates()).extracting(group -> group.articles().size()).contains(2, 1);
    assertThat(index.duplicates()).hasSize(2);
  }
}

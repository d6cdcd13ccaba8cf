package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.RelatedArticle;
import io.broadsheet.query.RelatedArticles;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.query.Timeline;
import io.broadsheet.query.TimelineRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedTest {

  @TempDir private static Path folder;
  private static NewsIndex index;

  @BeforeAll
  static void openIndex() throws IOException {
    index = NewsIndex.open(folder);
    TestCorpus.addTo(index);
  }

  @AfterAll
  static void closeIndex() throws IOException {
    index.close();
  }

  private Article fire() throws IOException {
    return TestCorpus.articles().stream()
        .filter(article -> article.title().equals("Four dead in California blaze"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void backgroundIsEarlierAndFollowUpsLater() throws IOException {
    Article fire = fire();
    RelatedArticles related = index.related(fire.id(), 5).orElseThrow();
    var time = fire.published();
    assertThat(time).isNotNull();
    assertThat(related.background()).isNotEmpty();
    assertThat(related.background())
        .allMatch(a ->
            a.article().published() != null
                && a.article()
                    .published()
                    .instantOrStartOfDay()
                    .isBefore(time.instantOrStartOfDay()));
    assertThat(related.followUps())
        .allMatch(a ->
            a.article().published() != null
                && a.article()
                    .published()
                    .instantOrStartOfDay()
                    .isAfter(time.instantOrStartOfDay()));
  }

  @Test
  void saysWhichNamesAndTermsAreShared() throws IOException {
    RelatedArticle first = index.related(fire().id(), 5).orElseThrow().background().getFirst();
    assertThat(first.sharedNames()).contains("Cassidy Ridge");
    assertThat(first.sharedTerms()).isNotEmpty();
  }

  @Test
  void knowsNothingOfUnknownArticle() throws IOException {
    assertThat(index.related("no such id", 5)).isEmpty();
  }

  @Test
  void timelineRunsInTheOrderOfEvents() throws IOException {
    Timeline timeline = index.timeline(TimelineRequest.of("cassidy ridge fire"));
    List<LocalDate> days = timeline.entries().stream().map(Timeline.Entry::from).toList();
    assertThat(days).isSorted().doesNotHaveDuplicates().contains(LocalDate.of(2025, 11, 7));
    assertThat(timeline.entries())
        .allMatch(entry -> !entry.passage().marks().isEmpty())
        .extracting(entry -> entry.passage().rank())
        .startsWith(1);
  }

  @Test
  void tellsThatATimelineIsPartial() throws IOException {
    SearchRequest hasty =
        SearchRequest.builder("cassidy fire").timeout(Duration.ofNanos(1)).build();

    Timeline timeline = index.timeline(new TimelineRequest(hasty, null, null, 1));

    assertThat(timeline.warnings()).anyMatch(warning -> warning.contains("partial"));
    assertThat(timeline.partial()).isTrue();
    Timeline whole = index.timeline(TimelineRequest.of("cassidy fire"));
    assertThat(whole.warnings()).isEmpty();
    assertThat(whole.partial()).isFalse();
  }

  @Test
  void timelineKeepsToTheDaysAsked() throws IOException {
    Timeline timeline = index.timeline(TimelineRequest.of("fire happened:2025-11-07"));
    assertThat(timeline.entries())
        .isNotEmpty()
        .allMatch(entry ->
            entry.from().equals(LocalDate.of(2025, 11, 7))
                && entry.to().equals(LocalDate.of(2025, 11, 7)));
  }

  @Test
  void copiesAreOneRelatedArticleAndThoseOfTheArticleItselfNone(@TempDir Path other)
      throws IOException {
    String before =
        "Foreign Minister Abbas Araghchi said in Muscat that talks about missiles would resume. "
            + "Envoys from Oman praised the negotiators, who had met in a hotel by the harbour.";
    String after =
        "Abbas Araghchi left Muscat on Friday without an agreement. Markets fell while Oman offered"
            + " another round of talks about missiles next month, diplomats told reporters.";
    try (NewsIndex small = NewsIndex.open(other)) {
      add(small, "1", "2026-01-01", before);
      add(small, "2", "2026-01-01", before);
      add(small, "3", "2026-01-03", after);
      add(small, "4", "2026-01-04", after);
      RelatedArticles related = small.related("1", 5).orElseThrow();
      assertThat(related.background()).isEmpty();
      RelatedArticle followUp = related.followUps().getFirst();
      assertThat(related.followUps()).hasSize(1);
      assertThat(followUp.alsoIn()).hasSize(1);
      assertThat(followUp.sharedNames()).contains("Abbas Araghchi");
      assertThat(followUp.sharedTerms()).isNotEmpty();
    }
  }

  @Test
  void whatWasPublishedAtTheSameTimeOrNobodyKnowsWhenIsBackground(@TempDir Path other)
      throws IOException {
    String undated =
        "Nobody at the palace in Muscat would say when Abbas Araghchi comes back for more talks"
            + " about missiles; a hotel clerk saw his deputy carry two boxes of papers to a van.";
    try (NewsIndex small = NewsIndex.open(other)) {
      add(
          small,
          "1",
          "2026-01-02",
          "Foreign Minister Abbas Araghchi said in Muscat that talks about missiles would resume"
              + " once the harbour is open again, which may be before the end of the month.");
      add(
          small,
          "2",
          "2026-01-02",
          "Markets fell on word that Abbas Araghchi had left Muscat early. Traders who follow the"
              + " talks about missiles sold shares of shipping lines and bought gold instead.");
      add(
          small,
          "3",
          "2026-01-03",
          "Praise for the patience of both sides came from Muscat, where talks about missiles go"
              + " on; Abbas Araghchi thanked his hosts over coffee and dates.");
      small.add(Article.builder("4").title("Talks in Muscat").text(undated).build());
      RelatedArticles related = small.related("1", 5).orElseThrow();
      assertThat(related.background())
          .extracting(a -> a.article().id())
          .containsExactlyInAnyOrder("2", "4");
      assertThat(related.followUps()).extracting(a -> a.article().id()).containsExactly("3");
      assertThat(small.related("4", 5).orElseThrow().background()).hasSize(3);
    }
  }

  private static void add(NewsIndex index, String id, String published, String text)
      throws IOException {
    index.add(Article.builder(id).title("Talks in Muscat").published(published).text(text).build());
  }
}

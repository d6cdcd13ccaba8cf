package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.query.ArticleRef;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of one kind in one town, told in words that most reports of that town have. */
class EventsOfOneKindTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  /** What many reports of the town say. */
  private static final List<String> TOWN =
      List.of(
          "Ravenport police gave no reason for the gunfire.",
          "The shots were heard all over the Harbour Ward.",
          "Sheriff Dunmore of Calder County spoke of a bad night.",
          "The wounded man was taken to St Anselm hospital.",
          "The Calder Crime Stoppers take calls at any hour.",
          "A gunman got away in the dark.",
          "Detectives in Ravenport found casings on the ground.");

  private static final String BAR =
      "Two men were wounded when gunfire broke out behind a bar in the Harbour Ward of Ravenport"
          + " late on Monday, Sheriff Dunmore said. Both were taken to St Anselm hospital. Detectives"
          + " are looking for the gunman, who ran along Tiller Lane. Ravenport police ask witnesses"
          + " to call the Calder Crime Stoppers.";

  private static final String BAR_AGAIN =
      "Guests of the Blue Heron threw themselves to the floor as shots rang out in Tiller Lane. One"
          + " of the wounded, 31-year-old cook Marek Toller, was out of danger on Tuesday, St Anselm"
          + " hospital said. Ravenport police have found no weapon.";

  private static final String BAR_FOLLOWED =
      "Marek Toller, one of two men shot behind the Blue Heron bar, told detectives that he had never"
          + " seen the gunman before. The bar in Tiller Lane stays shut this week.";

  private static final String CAR =
      "A student was hit in the arm on Tuesday morning by a gunman who fired at her parked car, and"
          + " drove off. Police in Ravenport believe that she was mistaken for somebody else. Nine"
          + " casings lay on the pavement, Dunmore, the sheriff, told reporters. The Harbour Ward"
          + " school kept its pupils inside until noon. Crime Stoppers offer a reward.";

  private static Article article(String id, LocalDate day, String text) {
    return Article.builder(id)
        .title("Report of " + id)
        .text(text)
        .source("Outlet " + id)
        .published(PublicationTime.on(day))
        .build();
  }

  private static void addTown(NewsIndex index) throws IOException {
    Random random = new Random(Long.getLong("broadsheet.seed", 1));
    for (int i = 0; i < 60; i++) {
      List<String> said = new ArrayList<>(TOWN);
      Collections.shuffle(said, random);
      String text = String.join(" ", said.subList(0, 5));
      index.add(article("earlier" + i, DAY.minusDays(30 + 10L * i), text));
    }
  }

  private static Set<Set<String>> stories(NewsIndex index) throws IOException {
    return index.stories().stream()
        .map(story -> story.articles().stream().map(ArticleRef::id).collect(Collectors.toSet()))
        .filter(ids -> ids.stream().noneMatch(id -> id.startsWith("earlier")))
        .collect(Collectors.toSet());
  }

  @Test
  void townAndKindAloneDoNotMakeOneStory(@TempDir Path folder) throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      addTown(index);
      index.add(article("bar", DAY, BAR));
      index.add(article("car", DAY, CAR));
      assertThat(stories(index)).containsExactlyInAnyOrder(Set.of("bar"), Set.of("car"));
    }
  }

  @Test
  void rareWordsTellWhichEventItIs(@TempDir Path folder) throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      addTown(index);
      index.add(article("bar", DAY, BAR));
      index.add(article("again", DAY.plusDays(1), BAR_AGAIN));
      index.add(article("followed", DAY.plusDays(1), BAR_FOLLOWED));
      index.add(article("car", DAY, CAR));
      assertThat(stories(index))
          .containsExactlyInAnyOrder(Set.of("bar", "again", "followed"), Set.of("car"));
    }
  }

  @Test
  void wordsOfMuchReprintedTextAreNoLessRare(@TempDir Path folder) throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      addTown(index);
      for (int i = 0; i < 40; i++) {
        index.add(article("wire" + i, DAY, BAR_AGAIN));
      }
      index.add(article("followed", DAY, BAR_FOLLOWED));
      assertThat(stories(index)).hasSize(1);
    }
  }
}

package io.broadsheet;

import static io.broadsheet.Articles.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What repeats over an outlet's articles is learned as its furniture. */
class FurnitureTest {

  private static final String STANDING =
      "Harbour Radio belongs to its listeners and owes nothing to any shareholder.";

  private static final List<String> REPORTS =
      List.of(
          "Rain fell on the southern hills for the ninth day and closed two mountain roads.",
          "Bakers raised the price of rye bread by a tenth after a poor harvest in Kestria.",
          "The chess champion lost her title in Lucerna to a boy of fourteen.",
          "Surgeons in Malatya fitted a patient with a printed jaw for the first time.",
          "A ferry ran aground off Wend with sixty passengers, all of whom got ashore.",
          "The central bank left interest rates where they were and blamed dear gas.",
          "Archaeologists dug up a Roman hoard under a car park in Stapleford.",
          "Teachers voted to strike in May unless classes become smaller.",
          "A comet will pass close enough to be seen with field glasses in March.",
          "Parliament in Drava passed a budget that cuts fuel subsidies by half.",
          "The orchestra opened its season with a symphony lost for ninety years.",
          "A court cleared the former mayor of taking money from builders.",
          "Farmers drove tractors to the capital to protest against milk imports.",
          "Scientists counted twice as many storks in the marshes as a year before.");

  @TempDir private Path folder;

  private static Article report(int number, String... after) {
    return report("Harbour Radio", number, after);
  }

  private static Article report(String outlet, int number, String... after) {
    List<String> paragraphs = new ArrayList<>(List.of(REPORTS.get(number % REPORTS.size())));
    paragraphs.addAll(List.of(after));
    return Article.builder("r" + number)
        .source(outlet)
        .published(LocalDate.of(2026, 1, 1).plusDays(number).toString())
        .text(String.join("\n\n", paragraphs))
        .build();
  }

  private static void addStanding(NewsIndex index, int from, int to) throws IOException {
    for (int number = from; number < to; number++) {
      index.add(report(number, STANDING));
    }
  }

  private static List<String> found(NewsIndex index, String query) throws IOException {
    return ids(
            index.search(
                SearchRequest.builder(query)
                    .folding(SearchRequest.Folding.SHOW_ALL)
                    .limit(50)
                    .build()))
        .stream()
        .sorted()
        .toList();
  }

  @Test
  void leavesOutWhatRepeatsAlsoInArticlesThatCameBefore() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      addStanding(index, 0, 4);
      index.commit();
      assertThat(found(index, "shareholder")).hasSize(4);
      addStanding(index, 4, 5);
      index.commit();
      assertThat(found(index, "shareholder")).isEmpty();
      index.add(report(5, STANDING));
      assertThat(found(index, "shareholder")).isEmpty();
      assertThat(found(index, "storks OR comet OR ferry")).containsExactly("r4");
      assertThat(boilerplate(index, "r0")).containsExactly(STANDING);
    }
  }

  private static List<String> boilerplate(NewsIndex index, String id) throws IOException {
    return index
        .annotatedArticle(id)
        .map(annotated ->
            annotated.boilerplate().stream()
                .map((TextSpan span) -> span.in(annotated.article().text()))
                .toList())
        .orElseThrow();
  }

  @Test
  void learnsForEachOutletAlone() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      addStanding(index, 0, 8);
      index.add(report("Daily Beacon", 9, STANDING));
      index.commit();
      assertThat(found(index, "shareholder")).containsExactly("r9");
    }
  }

  @Test
  void takesCopiesOfOneTextForOne() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      for (int number = 0; number < 4 * REPORTS.size(); number += REPORTS.size()) {
        for (int text = 0; text < 4; text++) {
          index.add(report(number + text, STANDING));
        }
      }
      index.commit();
      assertThat(found(index, "shareholder")).hasSize(16);
    }
  }

  @Test
  void keepsWhatIsToldAgainInEachReportOfAStory() throws IOException {
    String background = "The war began in February 2022 when Novarian troops crossed the Tana.";
    try (NewsIndex index = NewsIndex.open(folder)) {
      for (int number = 0; number < REPORTS.size(); number++) {
        index.add(report(number, "Day " + number + " of fighting on the Tana.", background));
      }
      index.commit();
      assertThat(found(index, "\"troops crossed\"")).hasSize(REPORTS.size());
    }
  }

  @Test
  void keepsWhatAFewReportsOfOneDayShare() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      for (int number = 0; number < 8; number++) {
        index.add(report(number, STANDING).toBuilder().published("2026-01-01").build());
      }
      index.commit();
      assertThat(found(index, "shareholder")).hasSize(8);
    }
  }

  @Test
  void wantsMoreWithinTheText() throws IOException {
    String[] report = {"One said.", STANDING, "Two said.", "Three said.", "Four said."};
    try (NewsIndex index = NewsIndex.open(folder)) {
      for (int number = 0; number < 11; number++) {
        index.add(report(number, inside(number, report)));
      }
      index.commit();
      assertThat(found(index, "shareholder")).hasSize(11);
      index.add(report(11, inside(11, report)));
      index.commit();
      assertThat(found(index, "shareholder")).isEmpty();
    }
  }

  private static String[] inside(int number, String... paragraphs) {
    List<String> all = new ArrayList<>(List.of("Witness " + number + " told what happened."));
    Collections.addAll(all, paragraphs);
    return all.toArray(String[]::new);
  }

  @Test
  void findsItAgainWhenTooFewAreLeft() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      addStanding(index, 0, 6);
      index.commit();
      index.delete("r0");
      index.commit();
      assertThat(found(index, "shareholder")).isEmpty();
      index.add(report(1, "It has no such end any more."));
      index.commit();
      assertThat(found(index, "shareholder")).containsExactly("r2", "r3", "r4", "r5");
    }
  }

  @Test
  void tellsWhatWasLeftOutAndWhy() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      addStanding(index, 0, 6);
      index.add(report(6, "Follow us on Facebook and Twitter.", STANDING));
      index.commit();
      assertThat(index.explain(SearchRequest.of("rain"), "r0").lines())
          .endsWith(
              "left out as furniture:",
              "  \"" + STANDING + "\": stands in 7 articles of Harbour Radio");
      assertThat(index.explain(SearchRequest.of("shareholder"), "r6").lines())
          .contains("  \"Follow us on Facebook and Twitter.\": told by its words")
          .contains("  \"" + STANDING + "\": stands in 7 articles of Harbour Radio");
    }
  }

  @Test
  void knowsAfterARebuildWhatItKnewBefore() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      addStanding(index, 0, 7);
    }
    NewsIndex.rebuild(folder);
    try (NewsIndex index = NewsIndex.openReadOnly(folder)) {
      assertThat(found(index, "shareholder")).isEmpty();
      assertThat(found(index, "rain")).containsExactly("r0");
    }
  }

  @Test
  void dependsOnWhatIsInTheIndexAlone() throws IOException {
    long seed = Long.getLong("broadsheet.seed", 1);
    System.out.println("broadsheet.seed " + seed);
    Random random = new Random(seed);
    Map<String, Article> kept = new TreeMap<>();
    Map<String, List<String>> left;
    try (NewsIndex index = NewsIndex.open(folder.resolve("grown"))) {
      for (int step = 0; step < 600; step++) {
        change(index, kept, random);
      }
      index.commit();
      left = leftOut(index, kept);
    }
    try (NewsIndex index = NewsIndex.open(folder.resolve("fresh"))) {
      List<Article> shuffled = new ArrayList<>(kept.values());
      Collections.shuffle(shuffled, random);
      for (Article article : shuffled) {
        index.add(article);
      }
      index.commit();
      assertThat(leftOut(index, kept)).isEqualTo(left);
    }
    assertThat(left.values()).anyMatch(List::isEmpty).anyMatch(lines -> !lines.isEmpty());
  }

  /** Adds, corrects or deletes an article with some of twenty lines, or commits. */
  private static void change(NewsIndex index, Map<String, Article> kept, Random random)
      throws IOException {
    String id = "r" + random.nextInt(40);
    int what = random.nextInt(20);
    if (what == 0) {
      index.commit();
    } else if (what < 5) {
      index.delete(id);
      kept.remove(id);
    } else {
      Article article =
          report("Outlet " + random.nextInt(2), random.nextInt(40), line(random), line(random));
      Article named =
          Article.builder(id)
              .source("Outlet " + random.nextInt(2))
              .published(LocalDate.of(2026, 1, 1 + random.nextInt(9)).toString())
              .text(article.text())
              .build();
      index.add(named);
      kept.put(id, named);
    }
  }

  private static String line(Random random) {
    return "Standing line of kind " + (char) ('a' + random.nextInt(4)) + " for whoever reads on.";
  }

  private static Map<String, List<String>> leftOut(NewsIndex index, Map<String, Article> kept)
      throws IOException {
    Map<String, List<String>> left = new TreeMap<>();
    for (String id : kept.keySet()) {
      left.put(id, boilerplate(index, id));
    }
    return left;
  }

  @Test
  @Timeout(30)
  void takesATextOfVeryManyParagraphs() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      text.append("Ferry number ").append(i).append(" came home.\n\n");
    }
    Article list = Article.builder("list").source("Harbour Radio").text(text.toString()).build();
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(list);
      index.commit();
      assertThat(found(index, "ferry")).containsExactly("list");
    }
  }
}

package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.query.PassageHit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that more outlets carry than an article is linked with. */
class ManyCopiesTest {

  private static final int OUTLETS = 200;

  /** An outlet prints the first so and so many paragraphs, and leaves at most one of them out. */
  private static final List<String> WIRE =
      List.of(
          "The freighter Marta Solveng lost 41 containers off Cape Ardel in a storm on Monday night,"
              + " the coast guard said. Nobody was hurt.",
          "Captain Jonas Adair said that waves of nine metres had broken the lashings within"
              + " minutes. The ship of 6,800 tons was on its way from Osterby to Harlow.",
          "Eleven of the containers hold fertiliser, the shipping company Brennick Lines wrote in a"
              + " statement. Fishing boats were told to keep five miles away.",
          "Two tugs from Osterby look for what still floats. Environment minister Ilse Quandt called"
              + " for an inquiry into how cargo is secured.",
          "It is the third such accident in two years. In 2024 the Anke Holt lost 17 containers in"
              + " the same waters, and beaches were closed for six weeks.",
          "The storm cut power to 3,200 homes in Ardel county and felled the oak on the market square"
              + " of Lunde, which had stood for four hundred years.");

  private final Random random = new Random(Long.getLong("broadsheet.seed", 1));
  private NewsIndex index;

  @BeforeEach
  void openIndex(@TempDir Path folder) throws IOException {
    index = NewsIndex.open(folder);
  }

  @AfterEach
  void closeIndex() throws IOException {
    index.close();
  }

  private Article copy(int outlet, String text) {
    return Article.builder("copy" + outlet)
        .title("Containers lost off Cape Ardel")
        .text(text)
        .source("Outlet " + outlet)
        .published(PublicationTime.on(LocalDate.of(2026, 3, 3 + outlet % 2)))
        .build();
  }

  /** With a paragraph left out or the end cut, under a line of the outlet's own. */
  private String altered(int outlet) {
    List<String> paragraphs = new ArrayList<>(WIRE.subList(0, WIRE.size() - random.nextInt(3)));
    if (random.nextBoolean()) {
      paragraphs.remove(1 + random.nextInt(paragraphs.size() - 1));
    }
    paragraphs.add(
        1, "A correspondent on the shore counted " + (20 + outlet) + " boxes by noon of that day.");
    return String.join("\n\n", paragraphs);
  }

  private void assertOneTextOnceInResults() throws IOException {
    assertThat(index.duplicates())
        .extracting(group -> group.articles().size())
        .containsOnly(OUTLETS);
    assertThat(index.stories()).extracting(story -> story.articles().size()).containsOnly(OUTLETS);
    List<PassageHit> passages = index.search("containers lost Cape Ardel").passages();
    assertThat(passages).hasSize(1);
    assertThat(passages.getFirst().alsoIn()).hasSize(OUTLETS - 1);
  }

  @Test
  void sameTextOfManyOutletsIsOne() throws IOException {
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      index.add(copy(outlet, String.join("\n\n", WIRE)));
    }
    assertOneTextOnceInResults();
  }

  @Test
  void alteredTextOfManyOutletsIsOne() throws IOException {
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      index.add(copy(outlet, altered(outlet)));
      if (outlet % 50 == 0) {
        index.commit();
      }
    }
    assertOneTextOnceInResults();
  }
}

package io.broadsheet.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {

  private static ArticleText of(String text) {
    return ArticleText.of(Article.builder("a").source("Daily Post").text(text).build());
  }

  @Test
  void spansOfRandomTextAreInOrderAndApart() {
    long seed = Long.getLong("broadsheet.seed", 1);
    System.out.println("seed " + seed);
    Random dice = new Random(seed);
    String[] parts =
        ("The board said. Read more: Follow us on © Daily Post By Jane Roe \" “ ” ( ) . ? ! … U S "
                + "No. 5 Sources Reuters — https://a.example/b a@b.example 12:30 min read \n \n\n שלום 🎉")
            .split(" ", -1);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 300; i++) {
        text.append(parts[dice.nextInt(parts.length)]).append(dice.nextInt(8) == 0 ? "" : " ");
      }
      ArticleText article = of(text.toString());
      assertApart(article.sentences());
      assertApart(article.passages());
      assertApart(article.boilerplate());
      assertThat(article.boilerplate())
          .noneMatch(b -> article.sentences().stream().anyMatch(b::overlaps));
      assertThat(article.passages())
          .noneMatch(p -> article.boilerplate().stream().anyMatch(p::overlaps));
    }
  }

  private static void assertApart(List<TextSpan> spans) {
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\"",
        ".",
        "a\n",
        "World\n",
        "Read more:\n",
        "- ",
        "(",
        "The ",
        "Post ",
        "A.\n",
        "Sources\n",
        "🎉",
        "שלום ",
        "By Roe\n",
        "...a",
        "\n"
      })
  void takesTimeInProportionToTheText(String part) {
    String text = part.repeat(1_000_000 / part.length()) + "a";
    long before = System.nanoTime();
    of(text);
    assertThat((System.nanoTime() - before) / 1e9).isLessThan(30.0);
  }

  @Test
  void readsARunOfStopsOnce() {
    long before = System.nanoTime();
    of(".".repeat(1_000_000) + "a");
    assertThat((System.nanoTime() - before) / 1e9).isLessThan(30.0);
  }
}

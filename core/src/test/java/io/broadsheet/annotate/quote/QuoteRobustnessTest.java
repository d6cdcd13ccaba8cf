package io.broadsheet.annotate.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.Article;
import io.broadsheet.article.Quote;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class QuoteRobustnessTest {

  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "''",
          "``",
          "«",
          "»",
          "„",
          " said ",
          " that ",
          ", ",
          ". ",
          "\n",
          "Maria Lopez",
          "she",
          "the minister",
          "according to ",
          "(",
          ")",
          " - ",
          ";",
          ":",
          "called it ",
          "and ",
          "🎉",
          "قال",
          "שלום",
          "3,117",
          "saying ",
          "who ",
          " ",
          "was ",
          "’s");

  private static List<Quote> quotes(String text) {
    ArticleText article = ArticleText.of(Article.builder("a").text(text).build());
    List<Quote> quotes = new QuoteAnnotator().annotate(article, List.of());
    assertThat(quotes).allMatch(quote -> quote.span().end() <= text.length());
    return quotes;
  }

  @Test
  void readsRandomTexts() {
    long seed = Long.getLong("broadsheet.seed", 1);
    System.out.println("QuoteRobustnessTest seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThat(quotes(text.toString())).isSortedAccordingTo(Comparator.comparing(Quote::span));
    }
  }

  @Test
  @Timeout(60)
  void staysFastOnLongAndOddTexts() {
    for (String piece :
        List.of(
            "a",
            "“",
            "\"",
            "‘a ",
            " 'a",
            "''",
            "“a\n",
            "said, ",
            "she said ",
            "A ",
            "\"a ",
            "‘‘a ",
            "‘’a ",
            "„a ",
            "«a ",
            "“a ")) {
      Duration bound = Duration.ofSeconds(10);
      long start = System.nanoTime();
      quotes(piece.repeat(300_000 / piece.length()));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).as(piece).isLessThan(bound);
    }
  }

  @Test
  @Timeout(20)
  void staysFastWhereOneNameStandsVeryOften() {
    String text = "Mr. Smith said \"".repeat(100_000);
    assertThat(new ArticleAnnotator().annotate(Article.builder("a").text(text).build()).entities())
        .hasSizeGreaterThan(80_000);
  }
}

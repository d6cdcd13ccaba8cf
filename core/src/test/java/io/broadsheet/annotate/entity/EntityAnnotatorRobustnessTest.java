package io.broadsheet.annotate.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.Article;
import io.broadsheet.article.EntityMention;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityAnnotatorRobustnessTest {

  private static final Duration BOUND = Duration.ofSeconds(20);

  private static final String[] PIECES = {
    "Bank", "of", "the", " ", " ", " ", "\n", ".", ",", "'", "’s", "-", "(", ")", "&", "U.S.",
    "Mr.", "John", "Smith", "UN", "and", "$", "3", "42", "é", "\u0301", "\uD83D", "\uDE00", "😀",
    "שלום", "العربية", "北京", "I", "İ", "ß", "iPhone", "A380", "O'Brien", "al-", "\"", "“", "”", "…",
    "\t"
  };

  private static List<EntityMention> annotate(String text) {
    ArticleText parts = ArticleText.of(Article.builder("a").text(text).build());
    return assertTimeoutPreemptively(BOUND, () -> new EntityAnnotator().annotate(parts));
  }

  @Test
  void keepsSpansInsideRandomTextInOrder() {
    long seed = Long.getLong("broadsheet.seed", 1);
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(200);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      int end = 0;
      for (EntityMention mention : annotate(text.toString())) {
        assertThat(mention.span().start())
            .as("seed %s round %s", seed, round)
            .isGreaterThanOrEqualTo(end);
        end = mention.span().end();
        assertThat(end).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "X",
        "\"",
        "'",
        "A ",
        "A. ",
        "U.",
        "Bank of ",
        "Smith and ",
        "& ",
        "Jean-",
        "New York ",
        "President ",
        "University of the ",
        "😀 ",
        "שלום ",
        "St. ",
        "A-B ",
        "The Bank, ",
        "(UN) ",
        "O'"
      })
  void endsSoonOnAMegabyteOf(String piece) {
    String text = piece.repeat(piece.isEmpty() ? 0 : 1_000_000 / piece.length());
    assertThat(annotate(text).size()).isLessThanOrEqualTo(text.length());
  }
}

package io.broadsheet.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.Article;
import io.broadsheet.article.DateMention;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no newsroom wrote: the annotator must not throw and not slow down. */
@Timeout(60)
class DateRobustnessTest {

  private static final List<String> WORDS =
      List.of(
          "the",
          "a",
          "of",
          "in",
          "to",
          "and",
          "from",
          "between",
          "since",
          "until",
          "before",
          "after",
          "first",
          "second",
          "third",
          "last",
          "next",
          "this",
          "that",
          "same",
          "previous",
          "week",
          "weeks",
          "month",
          "year",
          "years",
          "quarter",
          "half",
          "day",
          "days",
          "decade",
          "century",
          "early",
          "late",
          "mid",
          "end",
          "rest",
          "Monday",
          "Fri.",
          "May",
          "march",
          "Feb",
          "29",
          "31",
          "0",
          "00",
          "99999999",
          "2016",
          "1800",
          "2200",
          "5th",
          "0th",
          "32nd",
          "12/31/9999",
          "1.1.1",
          "10:30",
          "a.m.",
          "UTC",
          "Christmas",
          "New",
          "Year's",
          "Easter",
          "Ramadan",
          "hundred",
          "thousand",
          "twenty",
          "ago",
          "later",
          "earlier",
          "each",
          "every",
          "'",
          "’80s",
          "-",
          "–",
          "/",
          ",",
          ".",
          "(",
          ")",
          "Q3",
          "H1",
          "fiscal",
          "will",
          "said",
          "be",
          "year to date",
          "by",
          "starting",
          "now",
          "today",
          "tomorrow",
          "week of",
          "weekend",
          "15000",
          "spring",
          "than",
          "9/11",
          "September 11",
          "attacks",
          "terror");

  @Test
  void annotatesRandomWordsOfTime() {
    long seed = Long.getLong("broadsheet.seed", 1);
    System.out.println("seed of random words: " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
        text.append(random.nextInt(6) == 0 ? "" : " ");
      }
      String published = LocalDate.of(1 + random.nextInt(9998), 2, 28).toString();
      assertSound(Article.builder("a").text(text.toString()).published(published).build());
      assertSound(Article.builder("a").text(text.toString()).build());
    }
  }

  @Test
  void annotatesRandomCharacters() {
    long seed = Long.getLong("broadsheet.seed", 1);
    System.out.println("seed of random characters: " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(500, 0, 0x11000).forEach(c -> text.append((char) c));
      assertSound(Article.builder("a").text(text.toString()).published("2026-02-06").build());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x", "1", "\"", "the ", "May ", "2 days after ", "first week of ", "from May to ", "early ",
        "hundred ", "1 thousand ", "between 2 and ", "last ", "'", "5/", "10:", "اليوم ", "👍🏽 ",
        "Monday, ", "and 3 weeks ", "since since ", "New Year's ", "2016-", "3 to "
      })
  void staysLinearOnOneWordAgainAndAgain(String word) {
    String text = word.repeat((1 << 18) / word.length());
    assertThat(Duration.ofNanos(nanos(text))).isLessThan(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1", "\"", "2016-"})
  void staysLinearOnAMegabyteWithoutASpace(String part) {
    String text = part.repeat((1 << 20) / part.length());
    assertThat(Duration.ofNanos(nanos(text))).isLessThan(Duration.ofSeconds(10));
  }

  private static long nanos(String text) {
    Article article = Article.builder("a").text(text).published("2026-02-06").build();
    ArticleText split = ArticleText.of(article);
    long start = System.nanoTime();
    new DateAnnotator().annotate(split);
    return System.nanoTime() - start;
  }

  private static void assertSound(Article article) {
    ArticleText text = ArticleText.of(article);
    assertThatCode(() -> new DateAnnotator().annotate(text))
        .as("text: %s", article.text())
        .doesNotThrowAnyException();
    int end = 0;
    for (DateMention mention : new DateAnnotator().annotate(text)) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().length()).isPositive();
      end = mention.span().end();
      assertThat(end).isLessThanOrEqualTo(article.text().length());
    }
  }
}

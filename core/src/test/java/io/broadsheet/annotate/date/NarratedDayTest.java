package io.broadsheet.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.annotate.text.ArticleText;
import io.broadsheet.article.Article;
import io.broadsheet.article.DateMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours without a day of their own, in articles of Sunday, 14 December 2025. */
class NarratedDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He is due in Rome on Monday. She slept when the shell hit at 3.20 a.m.|2025-12-14",
        "He is due in Rome on Monday./She slept when the shell hit at 3.20 a.m.|2025-12-14",
        "A bus crashed on Friday./It left the road at 9.15pm.|2025-12-12",
        "Floods came on Friday./He left on Saturday. The dam broke at 9.15pm.|2025-12-13",
        "Floods came on Friday./A judge sat on Saturday./The dam broke at 9.15pm.|2025-12-12",
        "ROME, Dec 14 - A dam broke on Saturday, police said on Sunday./It fell at 2 a.m.|2025-12-13",
        "It rained in the city./The dam broke at 9.15pm.|2025-12-14",
        "A bus left on Friday./The vote starts early, at 7am.|2025-12-14",
        "Shops close early on December 31, from 4pm.|2025-12-31",
        "The vote is on Monday./Polls will open at 7am.|2025-12-15",
        "It rained on Friday./The council will meet at 5pm.|2025-12-14",
        "Drones came on Sunday, after many since Friday./One hit at 3.20 a.m.|2025-12-14",
      })
  void findsTheDayOfAnHour(String text, String day) {
    Article article =
        Article.builder("a").text(text.replace("/", "\n\n")).published("2025-12-14").build();
    DateMention hour = new DateAnnotator().annotate(ArticleText.of(article)).getLast();
    assertThat(hour.from()).hasToString(day);
    assertThat(hour.to()).hasToString(day);
  }

  @Test
  void givesNoDayToAnHourWhereTwoAreLikely() {
    Article article =
        Article.builder("a")
            .text("The truce began on 3 May 2024. Shells hit at 3 a.m.")
            .published("2025-12-14")
            .build();
    assertThat(new DateAnnotator().annotate(ArticleText.of(article)).getLast().from()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Many died on 7 October 2023. He left home that day.|2023-10-07",
        "Many died on 7 October 2023. He left home on the same day.|2023-10-07",
        "The sea came on 7 October 2023. He lost his home that night.|2023-10-07",
        "Many have died since 7 October 2023. He left home that day.|2023-10-07",
      })
  void findsTheSameDayHoweverLongAgo(String text, String day) {
    Article article = Article.builder("a").text(text).published("2025-12-14").build();
    assertThat(new DateAnnotator().annotate(ArticleText.of(article)).getLast().from())
        .hasToString(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shops will open between 9am and 5pm on Tuesday.|9am and 5pm on Tuesday",
        "Shops will open from 9am to 5pm on Tuesday.|9am to 5pm on Tuesday",
        "Shops will open from 9 to 11.30 a.m. on Tuesday.|9 to 11.30 a.m. on Tuesday",
        "Shops will open from 10am to noon on Tuesday.|10am to noon on Tuesday",
        "Shops will open at 6.20 in the morning on Tuesday.|6.20 in the morning on Tuesday",
        "Shops will open 10am-4pm Tuesday.|10am-4pm Tuesday",
      })
  void givesBothHoursTheirDay(String text, String surface) {
    Article article = Article.builder("a").text(text).published("2025-12-14").build();
    assertThat(new DateAnnotator().annotate(ArticleText.of(article)))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.span().in(text)).isEqualTo(surface);
          assertThat(m.from()).hasToString("2025-12-16");
        });
  }
}

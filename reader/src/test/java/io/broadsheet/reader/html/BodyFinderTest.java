package io.broadsheet.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Which element of a page holds the article. */
class BodyFinderTest {

  private static final String FIRST =
      "Unions and the ferry company met on Monday, for the first time since the strike began. "
          + "Both sides said that they would meet again, and that they were far apart on pay. "
          + "The company carries about nine thousand people a day, most of them to work and school. "
          + "Her counterpart at the union called the offer a beginning, and no more than that. "
          + "Buses have taken the long way round, which adds an hour to most journeys of the day. "
          + "Neither side would say what it had put on the table, or whether it had left it there. "
          + "Those who wait for a ferry at the harbour in the morning have long stopped asking.";
  private static final String SECOND =
      "Talks are to go on at the harbour office on Thursday, and nobody expects them to be short.";
  private static final String THIRD =
      "The mayor had asked both sides to end it before the holidays, when the islands fill.";
  private static final String OTHER =
      "Rain fell on the hills for a week, and the rivers rose higher than anybody could remember.";

  private static String text(String head, String body) {
    String html = "<html><head><title>Ferry talks resume</title>" + head + "</head><body>";
    return PageReader.read(html + body + "</body></html>", null, "own", Instant.EPOCH).text();
  }

  private static String p(String... paragraphs) {
    return "<p>" + String.join("</p><p>", paragraphs) + "</p>";
  }

  @Test
  void takesAllParagraphsWhereOnlyTheFirstIsGivenApart() {
    String head =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + FIRST
            + "\"}</script>";
    assertThat(text(head, "<h1>Ferry talks resume</h1><div>" + p(FIRST, SECOND, THIRD) + "</div>"))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void takesArticleOfTheHeadlineAndNotTheLongerOneAfterIt() {
    String own = "<article><h1>Ferry talks resume</h1>" + p(FIRST, SECOND) + "</article>";
    String next = "<article><h1>A week of rain</h1>" + p(OTHER).repeat(9) + "</article>";
    assertThat(text("", "<main>" + own + next + "</main>")).isEqualTo(FIRST + "\n\n" + SECOND);
  }
}

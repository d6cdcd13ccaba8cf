package io.broadsheet.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is taken for furniture by its name, and what is not. */
class DomPrunerTest {

  private static final String FIRST =
      "Unions and the ferry company met on Monday, for the first time since the strike began.";
  private static final String SECOND =
      "The company carries about nine thousand people a day, most of them to work and school.";
  private static final String THIRD =
      "Promoted to head of the company last year, she had to cut the timetable twice by now.";

  private static String text(String head, String body) {
    String html = "<head>" + head + "</head><body><article><h1>Ferry talks resume</h1>";
    return PageReader.read(html + body + "</article></body>", null, "own", Instant.EPOCH).text();
  }

  private static String p(String... paragraphs) {
    return "<p>" + String.join("</p><p>", paragraphs) + "</p>";
  }

  @Test
  void readsNoNameInAnIdThatIsMadeOfTheTextsWords() {
    String entry = "<div id=%s>" + p(THIRD) + "</div>";
    assertThat(
            text("", p(FIRST, SECOND) + entry.replace("%s", "promoted-to-head-of-the-company-2")))
        .endsWith(THIRD);
    assertThat(text("", p(FIRST, SECOND) + entry.replace("%s", "promoted-stories")))
        .endsWith(SECOND);
  }

  @Test
  void keepsThePartThatReadersPayFor() {
    String body = p(FIRST, SECOND) + "<div class=paywall aria-hidden=true>" + p(THIRD) + "</div>";
    String head =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"hasPart\":[{"
            + "\"isAccessibleForFree\":false,\"cssSelector\":\".paywall\"}]}</script>";
    assertThat(text(head, body)).endsWith(THIRD);
    assertThat(text("", body)).endsWith(SECOND);
    String paragraph = THIRD + " Nobody at the harbour was told.";
    assertThat(
            text("", p(FIRST, SECOND) + "<p class=paywall aria-hidden=true>" + paragraph + "</p>"))
        .endsWith(paragraph);
    assertThat(text("", p(FIRST, SECOND) + "<p class=paywall>Subscribe to read on today.</p>"))
        .endsWith(SECOND);
  }

  @Test
  @Timeout(30)
  void takesTimeThatGrowsWithTheNumberOfPartsAlone() {
    String part = "<div class=sidebar><p>A line beside the article, of some words.</p></div>";
    assertThat(text("", p(FIRST, SECOND) + part.repeat(60_000))).startsWith(FIRST);
  }
}

package io.broadsheet.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads that stand outside the element of the other paragraphs. */
class LeadFinderTest {

  private static final String LEAD =
      "For the first time since the strike began, unions and the ferry company met on Monday. "
          + "Both spoke of a beginning, and nobody who was there expects a quick end of it.";
  private static final String HEADLINE = "<h1>Ferry talks resume</h1>";
  private static final String TEXT =
      "The company carries about nine thousand people a day, most of them to work and to school."
          + "\n\nBuses have taken the long way round, which adds an hour and more to most journeys."
          + "\n\nThe mayor had asked both sides to end it before the holidays, when the islands fill."
          + "\n\nTalks are to go on at the harbour office on Thursday, and may well be long ones.";
  private static final String BODY =
      "<div class=article-body><p>" + TEXT.replace("\n\n", "</p><p>") + "</p></div>";

  private static String text(String head, String body) {
    String html = "<html><head><title>Ferry talks resume</title>" + head + "</head><body>";
    return PageReader.read(html + body + "</body></html>", null, "own", Instant.EPOCH).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<main>HEADLINE<div class=teaser-text><p>LEAD</p></div>BODY</main>",
        "<main>HEADLINE<div itemprop=description class=intro>LEAD</div>BODY</main>",
        "<article class=post><header>HEADLINE<p class=lead>LEAD</p></header>BODY</article>",
        "<article>HEADLINE<div class=Vorspann>LEAD</div>BODY</article>",
      })
  void findsLeadThatIsNamedSo(String page) {
    assertThat(text("", filled(page))).isEqualTo(LEAD + "\n\n" + TEXT);
  }

  @Test
  void findsLeadThatThePageSaysItIsAbout() {
    String page = filled("<article><header>HEADLINE<p class=x1>LEAD</p></header>BODY</article>");
    assertThat(text("<meta name=description content='" + LEAD + "'>", page))
        .isEqualTo(LEAD + "\n\n" + TEXT);
    assertThat(text("<meta name=description content='All about ferries'>", page)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=lead>LEAD</p>HEADLINE BODY",
        "HEADLINE<p class=lead>The second line of a headline is not a paragraph yet</p>BODY",
        "HEADLINE<div class=related><p class=intro>LEAD</p></div>BODY",
        "HEADLINE<p class=lead><a href=/other>LEAD</a></p>BODY",
        "HEADLINE BODY<p class=lead>LEAD</p>",
      })
  void takesNothingElseForLead(String page) {
    assertThat(text("", "<main>" + filled(page) + "</main>")).isEqualTo(TEXT);
  }

  @Test
  void findsLeadOnce() {
    String page = filled("<main>HEADLINE<p class=excerpt>LEAD</p>BODY</main>");
    String repeated =
        page.replace("<div class=article-body>", "<div class=article-body><p>" + LEAD);
    assertThat(text("", repeated)).isEqualTo(LEAD + "\n\n" + TEXT);
  }

  private static String filled(String page) {
    return page.replace("HEADLINE", HEADLINE).replace("LEAD", LEAD).replace("BODY", BODY);
  }
}

package io.broadsheet.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of pages that news sites have besides the usual one. */
class PageKindsTest {

  private static final Instant FETCHED = Instant.parse("2026-03-01T12:00:00Z");

  private static final List<String> STORY =
      List.of(
          "Unions and the ferry company met on Monday, for the first time since the strike began.",
          "Both sides said that they would meet again, and that they were far apart on pay.",
          "The company carries about nine thousand people a day, most of them to work and school.",
          "Her counterpart at the union called the offer a beginning, and no more than that.",
          "Buses have taken the long way round, which adds an hour to most journeys.",
          "Talks are to go on at the harbour office on Thursday, and nobody expects them to be short.");

  private static final String TEXT = String.join("\n\n", STORY);
  private static final String HEADLINE = "<h1>Ferry talks resume</h1>";
  private static final String OBJECT =
      "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry talks resume\","
          + "\"datePublished\":\"2026-02-03T08:00:00Z\",\"author\":[{\"name\":\"Ann Lee\"}]}";

  private static Article read(String head, String body) {
    String html =
        "<!DOCTYPE html><html><head><title>Ferry talks resume</title>"
            + head
            + "</head><body>"
            + body
            + "</body></html>";
    return PageReader.read(html, null, "own", FETCHED);
  }

  private static String script(String type, String content) {
    return "<script type='" + type + "'>" + content + "</script>";
  }

  private static String paragraphs() {
    return "<p>" + String.join("</p><p>", STORY) + "</p>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//<![CDATA[\n%s\n//]]>",
        "<![CDATA[%s]]>",
        "/*<![CDATA[*/%s/*]]>*/",
        "<!-- %s -->",
        "[%s,]",
        "%s;",
        "\uFEFF%s",
        "\u00A0{\u00A0\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2026-02-04\"},%s]}",
      })
  void readsJsonLdInWhateverIsAroundIt(String around) {
    Article article =
        read(script("application/ld+json", around.replace("%s", OBJECT)), paragraphs());
    assertThat(article.published()).hasToString("2026-02-03T08:00:00Z");
    assertThat(article.authors()).containsExactly("Ann Lee");
  }

  @Test
  void savesValuesOfBrokenJsonLd() {
    String quoted = OBJECT.replace("\"author\"", "\"description\":\"A \"last\" offer\",\"author\"");
    String cut = OBJECT.substring(0, OBJECT.length() - 1);
    String encoded = OBJECT.replace("\"", "&quot;");
    String single = OBJECT.replace('"', '\'');
    for (String broken : List.of(quoted, cut, encoded, single)) {
      Article article = read(script("application/ld+json", broken), paragraphs());
      assertThat(article.published()).as(broken).hasToString("2026-02-03T08:00:00Z");
      assertThat(article.authors()).as(broken).containsExactly("Ann Lee");
    }
  }

  @Test
  void followsReferencesAndFullNamesOfTypes() {
    String graph =
        "{\"@graph\":[{\"@type\":\"https://schema.org/NewsArticle\",\"headline\":\"Ferry talks resume\","
            + "\"author\":[{\"@id\":\"#ann\"}]},{\"@type\":\"Person\",\"@id\":\"#ann\",\"name\":\"Ann Lee\"}]}";
    assertThat(read(script("application/ld+json", graph), paragraphs()).authors())
        .containsExactly("Ann Lee");
  }

  @Test
  void takesTheObjectWithThePagesTitle() {
    String other =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Rain\",\"datePublished\":\"2025-01-01\"}";
    Article article =
        read(
            script("application/ld+json", other) + script("application/ld+json", OBJECT),
            paragraphs());
    assertThat(article.published()).hasToString("2026-02-03T08:00:00Z");
  }

  @Test
  void takesTextOfJsonLdWhereThePageShowsTheBeginning() {
    String object =
        OBJECT.replace(
            "\"author\"", "\"articleBody\":\"" + TEXT.replace("\n", "\\n") + "\",\"author\"");
    Article article =
        read(
            script("application/ld+json", object),
            "<article>" + HEADLINE + "<p>" + STORY.getFirst() + "</p></article>");
    assertThat(article.text()).isEqualTo(TEXT);
  }

  @Test
  void findsStoryInRowsThatAreSentToReact() {
    String html = "<p>" + String.join("</p><p>", STORY) + "</p>";
    String value =
        "5:[\"$\",\"$L1\",null,{\"id\":7,\"published\":\"2026-02-03\",\"body\":\"$2a\"}]\n";
    String row = "2a:T" + Integer.toHexString(html.length()) + "," + html + value;
    String rows =
        push("1:\"$Sreact.fragment\"\n3:I[7,[],\"\"]\n" + row.substring(0, 200))
            + push(row.substring(200));
    Article article = read("", HEADLINE + "<div id=app></div>" + rows);
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.published()).hasToString("2026-02-03");
    for (String broken : List.of("2a:Tfffff,<p>", "2a:T,", "2a:", ":", "2a:[", "\n", "zz:T1,a")) {
      assertThat(read("", HEADLINE + push(broken)).text()).as(broken).isEmpty();
    }
  }

  private static String push(String rows) {
    String json = rows.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return script("", "self.__next_f.push([1,\"" + json + "\"])");
  }

  @Test
  void findsStoryInDataForScripts() {
    StringBuilder elements = new StringBuilder();
    for (String paragraph : STORY) {
      elements.append("{\"type\":\"text\",\"content\":\"").append(paragraph).append("\"},");
    }
    String comment = "\"I was on that ferry and it was late, as always, and so was I.\",";
    String state =
        "{\"story\":{\"publishedAt\":\"2026-02-03T08:00:00Z\",\"elements\":["
            + elements
            + "]},\"comments\":["
            + comment.repeat(40)
            + "]}";
    for (String script :
        List.of(
            script("application/json", state),
            script(
                "text/javascript",
                "window.state=window.state||{};window.state.all = " + state + ";"))) {
      Article article = read("", "<div id=app>Loading</div>" + script);
      assertThat(article.text()).isEqualTo(TEXT);
      assertThat(article.published()).hasToString("2026-02-03T08:00:00Z");
    }
  }

  @Test
  void findsStoryAsHtmlInDataForScripts() {
    String data = "{\"page\":{\"body\":\"" + paragraphs().replace("</", "<\\/") + "\"}}";
    assertThat(read("", "<div id=app></div>" + script("application/json", data)).text())
        .isEqualTo(TEXT);
  }

  @Test
  void takesNoSettingsForStory() {
    String data =
        "{\"settings\":{\"privacy\":\""
            + "We and others keep what you do on this device. ".repeat(20)
            + "\"}}";
    assertThat(read("", "<div id=app></div>" + script("application/json", data)).text()).isEmpty();
  }

  @Test
  void leavesOutConsentThatIsLongerThanTheArticle() {
    String consent =
        "<p>We and our partners store and read information on your device, if you let us.</p>";
    Article article =
        read(
            "",
            "<div role=dialog><h2>Your privacy</h2>"
                + consent.repeat(5)
                + "</div><div>"
                + HEADLINE
                + "<p>"
                + STORY.getFirst()
                + "</p></div>");
    assertThat(article.text()).isEqualTo(STORY.getFirst());
  }

  @Test
  void leavesOutCardsOfOtherStories() {
    String card =
        "<div class=c><a href=/x><h3>What happened in another town</h3></a><p>It was remembered by everybody who was there.</p></div>";
    Article article =
        read(
            "",
            "<div>"
                + HEADLINE
                + "<div>"
                + String.join("<br><br>", STORY)
                + "</div></div><div>"
                + card.repeat(8)
                + "</div>");
    assertThat(article.text()).isEqualTo(TEXT);
  }

  @Test
  void readsDateOfTableLayout() {
    Article article =
        read(
            "",
            "<table><tr><td><a href=a>Home</a><br><a href=b>Sports</a></td><td><font size=4>Ferries</font><br>"
                + "<font size=1>Tuesday, February 3, 2026</font><br><br>"
                + String.join("<p>", STORY)
                + "</td></tr></table>");
    assertThat(article.published()).hasToString("2026-02-03");
    assertThat(article.text()).contains(STORY).doesNotContain("Sports");
  }

  @Test
  void readsDateUnderHeadlineOfSecondLevel() {
    Article article =
        read("", "<h2>Ferry talks resume</h2><div>03.02.2026, 08:00</div>" + paragraphs());
    assertThat(article.published()).hasToString("2026-02-03");
  }

  @Test
  void keepsHeadingsWhoseAnchorsAreMadeOfTheirWords() {
    Article article =
        read(
            "",
            "<article>"
                + HEADLINE
                + paragraphs()
                + "<h2 id=nav-by-the-stars>Nav by the stars</h2>"
                + paragraphs()
                + "</article>");
    assertThat(article.text()).isEqualTo(TEXT + "\n\nNav by the stars\n\n" + TEXT);
  }

  @Test
  void keepsTextOfPagesThatNameAllTheyHoldAsIfItWereFurniture() {
    for (String name : List.of("part--ads", "forum-comment")) {
      String part = "<div class='part " + name + "'><p>";
      String parts = part + String.join("</p></div>" + part, STORY) + "</p></div>";
      assertThat(read("", "<div>" + HEADLINE + parts + parts + "</div>").text())
          .as(name)
          .isEqualTo(TEXT + "\n\n" + TEXT);
    }
  }

  @Test
  void keepsShortLinesBesideTheOneLongParagraph() {
    String lines = "<p>" + STORY.getFirst() + "</p><p>– Why now</p><p>– Nobody knows</p>";
    assertThat(read("", "<div>" + HEADLINE + lines + "</div><div><p>Search</p></div>").text())
        .isEqualTo(STORY.getFirst() + "\n\n– Why now\n\n– Nobody knows");
  }

  @Test
  void readsTextInATemplateWhereThePageHasItsText() {
    String template = script("text/template", paragraphs());
    String noScript = "<noscript>" + paragraphs() + "</noscript>";
    Article article =
        read("", HEADLINE + "<div itemprop=articleBody>" + template + noScript + "</div>");
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(read("", HEADLINE + "<div>" + template + "</div>").text()).isEmpty();
  }

  @Test
  @Timeout(30)
  void readsRowsWithoutKeysInTimeThatGrowsWithTheirNumberAlone() {
    String rows = push("\n".repeat(400_000)).repeat(2);
    assertThat(read("", HEADLINE + "<div id=app></div>" + rows).text()).isEmpty();
  }
}

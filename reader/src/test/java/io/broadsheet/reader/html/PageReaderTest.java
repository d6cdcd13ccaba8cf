package io.broadsheet.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private static final Instant FETCHED = Instant.parse("2026-03-01T12:00:00Z");
  private static final String FIRST =
      "Unions and the ferry company met on Monday, for the first time since the strike began.";
  private static final String SECOND =
      "Both sides said that they would meet again, and that they were far apart on pay.";

  private static Article read(String head, String body) {
    String html = "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    return PageReader.read(html, URI.create("https://www.post.example/news/ferry"), "own", FETCHED);
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  @Test
  void keepsArticleAndNothingElse() {
    Article article =
        read(
            "<title>Ferry talks resume | Post</title>",
            "<header><nav><a href=/>Home</a></nav></header><main><article><h1>Ferry talks resume</h1>"
                + "<div class=byline>By Ann Lee</div><div class='share-bar'>Share on social media</div>"
                + p(FIRST)
                + "<figure><img src=a.jpg><figcaption>A ferry at the pier.</figcaption></figure>"
                + "<p><a href='/news/pay'>Related: what ferry workers earn in other places</a></p>"
                + p(SECOND)
                + "<aside><h3>Recommended stories</h3><p>Ten recipes for a long winter evening at home</p></aside>"
                + "<div class=newsletter-signup><p>Get the best of the Post in your inbox each morning.</p></div>"
                + "</article><section id=comments><p>I was on that ferry and it was late, as always.</p></section>"
                + "</main><footer><p>Copyright of the Post. All rights reserved, and so on and on.</p></footer>");
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(article.title()).isEqualTo("Ferry talks resume");
    assertThat(article.authors()).containsExactly("Ann Lee");
  }

  @Test
  void keepsListsAndTablesOfTheArticle() {
    Article article =
        read(
            "",
            "<article><h1>Fares</h1>"
                + p(FIRST)
                + "<ul><li>Adults pay more</li><li>Children pay less</li></ul>"
                + "<table><tr><th>Route</th><th>Fare</th></tr><tr><td>North</td><td>7</td></tr></table>"
                + p(SECOND)
                + "</article>");
    assertThat(article.text())
        .isEqualTo(
            FIRST + "\n\nAdults pay more\nChildren pay less\n\nRoute Fare\nNorth 7\n\n" + SECOND);
  }

  @Test
  void breaksParagraphsAtDoubleLineBreaks() {
    Article article = read("", "<div class=story-text>" + FIRST + "<br><br>" + SECOND + "</div>");
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void takesHeadlineWithoutItsKicker() {
    String head = "<meta property=og:title content='Ferry talks resume'>";
    String kicker = "<h1><span>Harbour</span>Ferry talks resume</h1>";
    assertThat(read(head, kicker + p(FIRST) + p(SECOND)).title()).isEqualTo("Ferry talks resume");
    String part = "<h1><em>Harbour</em> ferry talks resume</h1>";
    assertThat(read("", part + p(FIRST) + p(SECOND)).title())
        .isEqualTo("Harbour ferry talks resume");
  }

  @Test
  void dropsSoftHyphensAndDecodesEntities() {
    Article article =
        read(
            "",
            "<article>"
                + p(
                    "Fer&shy;ries &amp; trains&nbsp;ran &ldquo;on time&rdquo;, the company said on Monday.")
                + "</article>");
    assertThat(article.text())
        .isEqualTo("Ferries & trains ran “on time”, the company said on Monday.");
  }

  @Test
  void takesHeadlineAndNotSitesName() {
    Article article =
        read(
            "<title>Ferry talks resume - The Post</title><meta property=og:site_name content='The Post'>",
            "<h1>The Post</h1><article><h2>Ferry talks resume</h2>"
                + p(FIRST)
                + p(SECOND)
                + "</article>");
    assertThat(article.title()).isEqualTo("Ferry talks resume");
    assertThat(article.source()).hasToString("The Post");
  }

  @Test
  void dropsSoftHyphensOfHeadlines() {
    String head = "<meta property=og:title content='Ferry time&shy;table talks'>";
    assertThat(read(head, p(FIRST) + p(SECOND)).title()).isEqualTo("Ferry timetable talks");
  }

  @Test
  void readsDateOfJsonLdUnlessItIsEmptyOrToCome() {
    String later =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"%s\"}</script>";
    String shown =
        "<article><h1>T</h1><time datetime='2026-02-03T08:00:00+01:00'>3 Feb</time>"
            + p(FIRST)
            + "</article>";
    assertThat(read(later.replace("%s", "2026-02-01T10:00:00Z"), shown).published())
        .hasToString("2026-02-01T10:00:00Z");
    assertThat(read(later.replace("%s", "0001-01-01T00:00:00"), shown).published())
        .hasToString("2026-02-03T08:00:00+01:00");
    assertThat(read(later.replace("%s", "2031-01-01T00:00:00Z"), shown).published())
        .hasToString("2026-02-03T08:00:00+01:00");
  }

  @Test
  void takesDateBesideTheHeadlineBeforeThoseOfOtherStories() {
    String own = "<span>Published February 3, 2026</span><h1>Ferry talks resume</h1>";
    String text = "<p>One <b>word</b> after the other, and no date.</p>".repeat(40);
    String other = "<div><a href=/o>Rain</a> <span class=entry-date>February 9, 2026</span></div>";
    assertThat(read("", own + text + other).published()).hasToString("2026-02-03");
    assertThat(read("", "<h1>Ferry talks resume</h1>" + text + other).published())
        .hasToString("2026-02-09");
  }

  @Test
  void takesZoneThatThePageShows() {
    Article article =
        read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-02-03T08:00:00-06:00\"}</script>"
                + "<meta property='article:published_time' content='2026-02-03T08:00:00+00:00'>",
            "<article><h1>T</h1><span class=timestamp>Feb 3, 2026, 2:00 am CST</span>"
                + p(FIRST)
                + "</article>");
    assertThat(article.published()).hasToString("2026-02-03T08:00:00Z");
  }

  @Test
  void takesNoAddressWithoutHost() {
    Article article =
        read("<link rel=canonical href='http:https://post.example/ferry'>", p(FIRST) + p(SECOND));
    assertThat(article.id()).isEqualTo("own");
    assertThat(article.url()).hasToString("https://www.post.example/news/ferry");
  }

  @Test
  void readsBrokenMarkup() {
    Article article =
        read("<title>Ferry</title>", "<div><p>" + FIRST + "<p>" + SECOND + "<b></div></i><span");
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }
}

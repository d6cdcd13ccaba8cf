package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.broadsheet.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page: results, facets, times, articles. */
class SearchPageTest extends PageFixture {

  SearchPageTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  @Test
  void findsAndSharesByItsAddress() {
    type("ferry");
    page.keyboard().press("Enter");
    assertThat(page.locator(".results > li")).hasCount(3);
    assertThat(page.locator(".results mark").first())
        .hasText(
            "ferry",
            new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                .setIgnoreCase(true));
    assertThat(page.url()).endsWith("?q=ferry");
    screenshot("results");

    visit("?q=bridge");
    assertThat(page.locator(".results > li")).hasCount(1);
    assertThat(box()).hasValue("bridge");
    page.goBack();
    assertThat(page.locator(".results > li")).hasCount(3);
  }

  @Test
  void saysWhatMayHelpWhereNothingIsFound() {
    visit("?q=zeppelin");
    assertThat(page.getByText("Nothing found. Fewer or other words")).isVisible();
    visit("?q=bridge");
    assertThat(page.locator(".results > li")).hasCount(1);
    assertThat(page.getByText("Nothing found.")).hasCount(0);
  }

  @Test
  void showsAnArticleAtItsPassage() {
    visit("?q=harbour+lights");
    page.locator(".results h2 a").first().click();
    assertThat(page.locator("article-view .found").first()).isInViewport();
    assertThat(page.locator("article-view .text .person").first()).hasText("Mary Lindgren");
    screenshot("article");
    assertThat(page.url()).contains("article=coast%2Fferry-inquiry");
    page.keyboard().press("Escape");
    assertThat(page.locator("article-view")).hasCount(0);
    assertThat(page.url()).doesNotContain("article=");
  }

  @Test
  void isAccessibleInLightAndDark() throws IOException {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      open(
          new com.microsoft.playwright.Browser.NewContextOptions()
              .setColorScheme(scheme)
              .setBypassCSP(true));
      checkAccessibility("start " + scheme);
      type("ferry");
      page.keyboard().press("ArrowDown");
      checkAccessibility("options " + scheme);
      page.keyboard().press("Escape");
      page.keyboard().press("Enter");
      assertThat(page.locator(".results > li").first()).isVisible();
      checkAccessibility("results " + scheme);
      page.getByLabel("Group by story").check();
      assertThat(page.locator(".summary [role=status]")).containsText("stories");
      checkAccessibility("stories " + scheme);
      page.getByLabel("Group by story").uncheck();
      page.locator("aside input[type=checkbox]").first().check();
      page.locator("select").selectOption("timeline");
      assertThat(page.locator(".timeline > li").first()).isVisible();
      checkAccessibility("timeline " + scheme);
      page.locator("select").selectOption("relevance");
      screenshot("results-" + scheme);
      page.locator(".results h2 a").first().click();
      assertThat(page.locator("article-view .text")).isVisible();
      checkAccessibility("article " + scheme);
      screenshot("article-" + scheme);
    }
  }

  @Test
  void fitsNarrowScreensAndRightToLeftText() throws IOException {
    open(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(360, 640));
    visit("?q=ferry");
    assertThat(page.locator(".results > li").first()).isVisible();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).isEqualTo(0);
    screenshot("narrow");
    box().fill("\u0645\u0633\u0642\u0637");
    assertThat(
            page.evaluate(
                "() => getComputedStyle(document.querySelector('broadsheet-search')"
                    + ".renderRoot.querySelector('input')).direction"))
        .isEqualTo("rtl");
  }

  @Test
  void turnsRoundForRightToLeftPages() throws IOException {
    String arabic = "\u0627\u0644\u0639\u0628\u0651\u0627\u0631\u0629";
    Article article =
        Article.builder("rtl")
            .title(arabic)
            .text(arabic + " ferry. " + arabic)
            .language("ar")
            .build();
    with(
        List.of(article),
        () -> {
          visit("?q=ferry");
          assertThat(page.locator(".results > li")).hasCount(4);
          Locator title =
              page.locator(".results h2 a", new Page.LocatorOptions().setHasText(arabic));
          assertThat(title).hasCSS("direction", "rtl");
          page.evaluate("document.documentElement.dir = 'rtl'");
          Object overflow =
              page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth");
          assertThat(overflow).isEqualTo(0);
          assertThat(page.locator("aside").boundingBox().x)
              .isGreaterThan(page.locator(".results").boundingBox().x);
          screenshot("right-to-left");
        });
  }

  @Test
  void groupsByStoryAndCountsStories() throws IOException {
    Article sameStory =
        Article.builder("gazette/ferry")
            .title("Nine hours on the ferry off Lismore")
            .source("Island Gazette")
            .published("2026-01-31")
            .text(
                "For the 140 passengers of the Lismore ferry it was a night without sleep. Mary"
                    + " Lindgren, the captain, called the storm the worst of her career. The"
                    + " harbour opened on Friday.")
            .build();
    with(
        List.of(sameStory),
        () -> {
          visit("?q=ferry");
          assertThat(page.locator(".results > li")).hasCount(4);
          page.getByLabel("Group by story").check();
          assertThat(page.locator(".results > li")).hasCount(2);
          assertThat(page.locator(".summary [role=status]"))
              .hasText(Pattern.compile("4 articles, 2 stories, in \\d+ ms"));
          Locator story = page.locator(".results > .story");
          assertThat(story).containsText("One story in 3 articles");
          assertThat(story.locator("h2")).hasCount(3);
          assertThat(page.url()).endsWith("?q=ferry&group=story");
          Locator people = page.locator("aside details").nth(1).locator(".count[title]").first();
          assertThat(people).hasText("1");
          assertThat(people).hasAttribute("title", "1 story, 3 articles");
          screenshot("stories");
          page.reload();
          assertThat(story).isVisible();
          page.getByLabel("Group by story").uncheck();
          assertThat(page.locator(".results > li")).hasCount(4);
        });
  }

  @Test
  void counts() {
    visit("?q=bridge");
    assertThat(page.locator(".summary [role=status]"))
        .hasText(Pattern.compile("1 article in \\d+ ms"));
    visit("?q=ferry");
    assertThat(page.locator(".summary [role=status]"))
        .hasText(Pattern.compile("3 articles in \\d+ ms"));
  }

  @Test
  void unfoldsTheOtherSourcesOfAText() throws IOException {
    String text =
        "The lighthouse at Cape Wrath was repaired on Tuesday after a gull had broken its lamp, the"
            + " keeper John Farrow said. Two hundred ships pass the cape each week in winter.";
    List<Article> copies =
        List.of(
            Article.builder("one").title("Lighthouse repaired").source("One").text(text).build(),
            Article.builder("two").title("Lighthouse repaired").source("Two").text(text).build());
    with(
        copies,
        () -> {
          visit("?q=lighthouse");
          assertThat(page.locator(".results > li")).hasCount(1);
          Locator also = page.locator(".also");
          assertThat(also.locator("summary")).hasText("Also in 1 other article");
          assertThat(also.locator("a")).isHidden();
          also.locator("summary").click();
          assertThat(also.locator("a")).hasText(Pattern.compile("One|Two"));
          also.locator("a").click();
          assertThat(page.locator("article-view .text mark").first()).isInViewport();
          assertThat(page).hasURL(Pattern.compile(".*article=(one|two).*"));
        });
  }

  @Test
  void proposesAnotherSpelling() throws IOException {
    with(
        harvests(),
        () -> {
          visit("?q=harvst");
          Locator proposal = page.getByText("Did you mean").locator("button");
          assertThat(proposal).hasText("harvest");
          proposal.click();
          assertThat(page).hasURL(Pattern.compile(".*[?]q=harvest"));
          assertThat(page.locator(".summary")).containsText("8 articles");
          assertThat(box()).hasValue("harvest");
        });
  }

  @Test
  void marksTheQueryInTheWholeArticle() {
    visit("?q=inquiry");
    page.locator(".results h2 a").first().click();
    assertThat(page.locator("article-view h2 mark")).hasText("Inquiry");
    assertThat(page.locator("article-view .text mark")).hasCount(2);
    page.getByLabel("search words").uncheck();
    assertThat(page.locator("article-view mark")).hasCount(0);
  }

  @Test
  void scrollsToAPassageFarDown() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append("Paragraph ").append(i).append(" tells of cranes and of docks.\n\n");
    }
    text.append("At last a pelican landed on the crane.\n\n").append("The rest is silence.\n\n");
    with(
        List.of(Article.builder("long").title("Cranes").text(text.toString()).build()),
        () -> {
          visit("?q=pelican");
          page.locator(".results h2 a").click();
          assertThat(page.locator("article-view mark.found")).hasText("pelican");
          assertThat(page.locator("article-view mark.found")).isInViewport();
          assertThat(page.locator("article-view h2")).not().isInViewport();
        });
    visit("?q=inquiry&article=coast%2Fferry-inquiry");
    assertThat(page.locator("article-view h2")).isInViewport();
  }

  @Test
  void goesOnToRelatedArticles() {
    visit("?q=inquiry&article=coast%2Fferry-inquiry");
    Locator related = page.locator("article-view .related button").first();
    String title = related.innerText();
    related.click();
    assertThat(page.locator("article-view h2")).hasText(title);
    page.goBack();
    assertThat(page.locator("article-view h2")).hasText("Inquiry into ferry delay opens");
  }

  @Test
  void saysWhatWentWrong() {
    visit("?q=ferry&source=a&limit=many");
    assertThat(page.locator("[role=alert]")).containsText("limit is a number");
    visit("?q=ferry&article=nowhere");
    assertThat(page.locator("article-view [role=alert]")).hasText("no article nowhere");
  }

  @Test
  void tellsAtTheStartWhatAQueryMayHold() {
    assertThat(page.locator("main")).containsText("4 articles");
    assertThat(page.locator("dl code").first()).isVisible();
  }
}

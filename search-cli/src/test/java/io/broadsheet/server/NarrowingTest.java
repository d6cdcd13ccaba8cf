package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import io.broadsheet.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facets, the chart of times and the timeline of the page. */
class NarrowingTest extends PageFixture {

  NarrowingTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  @Test
  void narrowsByDaysWithTheKeyboard() {
    visit("?q=ferry");
    Locator from = page.getByRole(AriaRole.SLIDER).first();
    assertThat(from).hasAttribute("aria-valuetext", "30 Jan 2026, 1 article");
    from.focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator(".results > li")).hasCount(2);
    assertThat(page.url()).contains("published=2026-01-31..2026-02-10");
    assertThat(from).isFocused();
    page.keyboard().press("Home");
    assertThat(page.locator(".results > li")).hasCount(3);
  }

  @Test
  void narrowsBySource() {
    visit("?q=ferry");
    page.locator("aside input[name=source]").first().check();
    assertThat(page.locator(".results > li")).hasCount(2);
    assertThat(page.locator("aside input[name=source]")).hasCount(2);
    screenshot("narrowed");
  }

  @Test
  void narrowsByDaysByDragging() {
    visit("?q=ferry");
    assertThat(page.locator(".chart rect")).hasCount(12);
    BoundingBox chart = page.locator(".chart svg").boundingBox();
    double day = chart.width / 12;
    double y = chart.y + chart.height / 2;

    page.mouse().move(chart.x + day * 4.5, y);
    page.mouse().down();
    page.mouse().move(chart.x + day * 7, y);
    page.mouse().move(chart.x + day * 8.5, y);
    assertThat(page.locator(".chart rect.chosen")).hasCount(5);
    page.mouse().up();

    assertThat(page).hasURL(Pattern.compile(".*published=2026-02-03\\.\\.2026-02-07"));
    assertThat(page.locator(".results > li")).hasCount(1);
    assertThat(page.locator(".chart rect")).hasCount(12);
    page.locator(".chosen button").click();
    assertThat(page.locator(".results > li")).hasCount(3);
    assertThat(page).hasURL(Pattern.compile(".*[?]q=ferry"));
  }

  @Test
  void showsDaysWithoutArticlesAsGaps() {
    visit("?q=ferry");
    assertThat(page.locator(".chart rect")).hasCount(12);
    assertThat(page.locator(".chart rect[height='0']")).hasCount(9);
    assertThat(page.locator(".chart title").nth(1)).hasText("31 Jan 2026: 0 articles");
  }

  @Test
  void showsWeeksAndMonthsOfLongTimes() throws IOException {
    with(
        List.of(ferry("weeks", "2025-08-06")),
        () -> {
          visit("?q=ferry");
          assertThat(page.getByRole(AriaRole.GROUP, named("Articles by week of publication")))
              .isVisible();
          // From Monday, 4 August, to Sunday, 15 February.
          assertThat(page.locator(".chart rect")).hasCount(28);
          assertThat(page.locator(".chart title").first())
              .hasText("4 Aug 2025 – 10 Aug 2025: 1 article");
        });
    with(
        List.of(ferry("months", "2020-03-15")),
        () -> {
          visit("?q=ferry");
          assertThat(page.getByRole(AriaRole.GROUP, named("Articles by month of publication")))
              .isVisible();
          assertThat(page.locator(".chart rect")).hasCount(72);
          page.getByRole(AriaRole.SLIDER).first().press("End");
          assertThat(page).hasURL(Pattern.compile(".*published=2026-02-01\\.\\.2026-02-28"));
          assertThat(page.locator(".results > li")).hasCount(2);
        });
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Article ferry(String id, String published) {
    return Article.builder(id)
        .title("A ferry of " + id)
        .published(published)
        .text("Of " + id + " gone by a ferry tells.")
        .build();
  }

  @Test
  void takesBackWhatWasChosen() {
    visit("?q=ferry");
    page.locator("aside input[name=source]").first().check();
    assertThat(page.locator(".results > li")).hasCount(2);
    page.getByLabel("Remove Sources: Coast Herald").click();
    assertThat(page.locator(".results > li")).hasCount(3);
    assertThat(page.locator("aside input[name=source]").first()).not().isChecked();
  }

  @Test
  void narrowsByValuesWithSignsOfAddresses() throws IOException {
    String source = "Smith & \"Sons\" + Co, 100% #1; a=b?..'c'";
    Article article =
        Article.builder("signs").title("Zebra").source(source).text("A zebra was seen.").build();
    Article other = Article.builder("other").source("Else").text("No zebra at all.").build();
    with(
        List.of(article, other),
        () -> {
          visit("?q=zebra");
          Locator value = page.locator("aside").getByLabel(source);
          value.check();
          assertThat(page.locator(".results > li")).hasCount(1);
          assertThat(page.locator("ul.chosen")).containsText(source);
          page.reload();
          assertThat(value).isChecked();
          assertThat(page.locator(".results > li")).hasCount(1);
          page.goBack();
          assertThat(value).not().isChecked();
          assertThat(page.locator(".results > li")).hasCount(2);
          page.goForward();
          assertThat(value).isChecked();
        });
  }

  @Test
  void showsAllThatTheAddressNarrowsBy() {
    visit("?q=ferry&language=de&author=nobody");
    assertThat(page.locator(".summary")).containsText("0 articles");
    page.getByLabel("Remove Languages: de").click();
    page.getByLabel("Remove Authors: nobody").click();
    assertThat(page.locator(".results > li")).hasCount(3);
  }

  @Test
  void searchesInTheValuesOfAFacet() throws IOException {
    List<Article> many = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String source = "Outlet " + (char) ('A' + i) + (i == 9 ? " Zeppelin" : "");
      many.add(
          Article.builder("tram" + i)
              .title("Tram " + i)
              .source(source)
              .text("A tram of line " + i + " stood still for " + (i + 5) + " minutes.")
              .build());
    }
    with(
        many,
        () -> {
          visit("?q=tram");
          Locator values = page.locator("aside input[name=source]");
          assertThat(values).hasCount(8);
          page.getByLabel("Search in sources").fill("zepp");
          assertThat(values).hasCount(1);
          values.check();
          assertThat(page.locator(".results > li")).hasCount(1);
          page.getByLabel("Search in sources").fill("");
          // What is chosen stays in view among the first.
          assertThat(values).hasCount(9);
          assertThat(page.getByLabel("Outlet J Zeppelin").first()).isChecked();
          page.getByLabel("Search in sources").fill("nothing like that");
          assertThat(page.locator("aside")).containsText("No such value.");
          screenshot("facet-search");
        });
    visit("?q=ferry");
    assertThat(page.locator("aside input[name=source]").first()).isVisible();
    assertThat(page.getByLabel("Search in sources")).hasCount(0);
  }

  @Test
  void tellsWhatHappenedWhen() {
    visit("?q=ferry");
    page.locator("select").selectOption("timeline");
    assertThat(page).hasURL(Pattern.compile(".*view=timeline.*"));
    assertThat(page.locator(".timeline h2").getByText("30 Jan 2026")).isVisible();
    List<String> days =
        page.locator(".timeline time").all().stream()
            .map(time -> String.valueOf(time.getAttribute("datetime")))
            .toList();
    assertThat(days).isSorted().hasSizeGreaterThan(1);
    assertThat(page.locator(".timeline mark").first()).isVisible();
    screenshot("timeline");
    page.locator(".timeline a").first().click();
    assertThat(page.locator("article-view .found").first()).isInViewport();
    page.keyboard().press("Escape");
    page.locator("aside input[name=source]").first().check();
    assertThat(page.locator(".timeline")).not().containsText("Example Times");
    page.locator("select").selectOption("newest");
    assertThat(page.locator(".results > li")).hasCount(2);
    assertThat(page).not().hasURL(Pattern.compile(".*view=.*"));
  }

  @Test
  void keepsTheOtherChoicesOfAFacetChecked() throws IOException {
    with(
        trams(12),
        () -> {
          visit("?q=tram");
          Locator values = page.locator("aside input[name=source]");
          for (String source : List.of("Outlet K", "Outlet L")) {
            page.getByLabel("Search in sources").fill(source);
            assertThat(values).hasCount(1);
            page.locator("aside").getByLabel(source).check();
            assertThat(page.locator(".chosen")).containsText(source);
          }
          page.getByLabel("Search in sources").fill("");
          assertThat(values).hasCount(10);
          page.locator("aside").getByLabel("Outlet K").click();
          assertThat(page.locator(".results > li")).hasCount(1);
          assertThat(values).hasCount(9);
          assertThat(page.locator("aside").getByLabel("Outlet L")).isChecked();
        });
  }
}

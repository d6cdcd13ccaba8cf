package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on narrow screens, with words that have no end, and in other time zones. */
class LayoutTest extends PageFixture {

  private static final String LONG = "Donaudampfschiff".repeat(20);

  LayoutTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  private void open(int width) {
    open(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 640));
  }

  @Test
  void fitsTheNarrowestScreens() {
    open(280);
    assertThat(page.locator("dl code").first()).isVisible();
    assertThat(overflow("html")).isZero();
    screenshot("narrow-start");
  }

  @Test
  void breaksLongWords() throws IOException {
    Article article =
        Article.builder(LONG)
            .title("Zeppelin " + LONG)
            .source(LONG)
            .author(LONG)
            .published("2026-01-30")
            .text("A zeppelin came on Friday. " + LONG)
            .build();
    open(360);
    with(
        List.of(article),
        () -> {
          visit("?q=zeppelin");
          assertThat(page.locator(".results > li")).hasCount(1);
          page.locator("aside summary").first().click();
          page.locator("aside input[name=source]").check();
          assertThat(page.locator("ul.chosen")).containsText(LONG.substring(0, 100));
          assertThat(overflow("html")).isZero();
          screenshot("long-words");
          page.locator("select").selectOption("timeline");
          assertThat(page.locator(".timeline")).isVisible();
          assertThat(overflow("html")).isZero();
          page.locator(".timeline a").click();
          assertThat(page.locator("article-view .text")).isVisible();
          assertThat(overflow("article-view dialog")).isZero();
        });
    visit("?q=ferry&limit=" + LONG);
    assertThat(page.locator("[role=alert]")).containsText(LONG);
    assertThat(overflow("html")).isZero();
  }

  @Test
  void tellsTheDayOfTheReadersTimeZone() throws IOException {
    open(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(1200, 900)
            .setTimezoneId("Europe/Berlin"));
    Article article =
        Article.builder("late")
            .title("Zeppelin lands")
            .published("2026-01-30T23:30:00-05:00")
            .text("A zeppelin landed late.")
            .build();
    with(
        List.of(article),
        () -> {
          visit("?q=zeppelin");
          assertThat(page.locator(".chart title")).containsText("31 Jan 2026");
          assertThat(page.locator(".results .about").first()).hasText("31 Jan 2026");
          page.locator(".results h2 a").click();
          assertThat(page.locator("article-view .about").first()).hasText("31 Jan 2026, 05:30");
          page.keyboard().press("Escape");
          box().fill("zeppelin land");
          assertThat(popup().locator(".about").first()).hasText("Zeppelin lands · 2026-01-31");
        });
  }
}

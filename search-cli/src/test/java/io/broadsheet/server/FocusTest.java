package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the keyboard is after something on the page has gone. */
class FocusTest extends PageFixture {

  FocusTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  private Locator results() {
    return page.locator("section[aria-label=Results]");
  }

  @Test
  void staysAmongWhatNarrows() {
    visit("?q=ferry&published=2026-01-30..2026-02-10&happened=2026-01-01..2026-12-31");
    Locator chosen = page.locator(".chosen button");
    assertThat(chosen).hasCount(2);
    chosen.last().press("Enter");
    assertThat(chosen).hasCount(1);
    assertThat(chosen).isFocused();
    chosen.press("Enter");
    assertThat(chosen).hasCount(0);
    assertThat(results()).isFocused();
  }

  @Test
  void goesOnToTheResultsThatWereAdded() throws IOException {
    with(
        trams(15),
        () -> {
          visit("?q=tram");
          page.locator(".more").press("Enter");
          assertThat(page.locator(".results > li")).hasCount(15);
          assertThat(page.locator(".more")).hasCount(0);
          assertThat(page.locator(".results h2 a").nth(10)).isFocused();
        });
  }

  @Test
  void goesToTheResultsOfAnotherSpelling() throws IOException {
    with(
        harvests(),
        () -> {
          visit("?q=harvst");
          page.getByText("Did you mean").locator("button").press("Enter");
          assertThat(page.locator(".summary")).containsText("8 articles");
          assertThat(results()).isFocused();
        });
  }

  @Test
  void returnsToTheLinkOfAnArticleThatIsLeft() {
    visit("?q=ferry");
    Locator link = page.locator(".results h2 a").nth(1);
    link.press("Enter");
    assertThat(page.locator("article-view .text")).isVisible();
    page.goBack();
    assertThat(page.locator("article-view")).hasCount(0);
    assertThat(link).isFocused();
    link.press("Enter");
    assertThat(page.locator("article-view .text")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("article-view")).hasCount(0);
    assertThat(link).isFocused();
  }

  @Test
  void staysInTheArticleThatFollowsAnother() {
    visit("?q=inquiry&article=coast%2Fferry-inquiry");
    Locator related = page.locator("article-view .related button").first();
    String title = related.innerText();
    related.press("Enter");
    assertThat(page.locator("article-view h2")).hasText(title);
    assertThat(page.locator("article-view .text")).isFocused();
  }
}

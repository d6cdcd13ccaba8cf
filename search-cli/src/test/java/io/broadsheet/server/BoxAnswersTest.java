package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search box while answers are under way, late, or problems. */
class BoxAnswersTest extends PageFixture {

  private static final String SEARCH = "/search\\?q=";

  BoxAnswersTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  private void isClosed() {
    assertThat(box().getAttribute("aria-expanded")).isEqualTo("false");
    assertThat(popup().isVisible()).isFalse();
  }

  @Test
  void staysClosedOnceTheFocusHasLeftIt() {
    List<Route> held = hold(SEARCH);
    box().pressSequentially("ferry");
    awaitAny(held);
    page.keyboard().press("Tab");
    letGo(held);
    isClosed();
  }

  @Test
  void asksNothingOnceTheFocusHasLeftIt() {
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    page.clock().install();
    box().press("f");
    page.keyboard().press("Tab");
    page.clock().runFor(10_000);
    assertThat(asked).noneMatch(url -> url.contains("q=f"));
  }

  @Test
  void staysClosedOnceItWasClosed() {
    type("ferry");
    List<Route> held = hold(SEARCH);
    box().pressSequentially(" r");
    awaitAny(held);
    page.keyboard().press("Escape");
    letGo(held);
    isClosed();
    assertThat(box()).hasValue("ferry r");
  }

  @Test
  void dropsTheAnswerToATextThatWasReplaced() {
    List<Route> held = hold(SEARCH);
    box().pressSequentially("ferry");
    awaitAny(held);
    page.evaluate("document.querySelector('broadsheet-search').value = 'bridge'");
    letGo(held);
    isClosed();
    page.keyboard().press("ArrowDown");
    assertThat(popup().locator("[role=option]").first()).containsText("ridge");
  }

  @Test
  void opensTheListOfTheTextThatItHolds() {
    type("lindg");
    page.keyboard().press("Escape");
    page.evaluate("document.querySelector('broadsheet-search').value = 'bridge'");
    assertThat(box()).hasValue("bridge");
    page.keyboard().press("ArrowDown");
    assertThat(popup().locator("[role=option]").first()).containsText("ridge");
    page.keyboard().press("Escape");
    visit("?q=ferry");
    box().focus();
    page.keyboard().press("ArrowUp");
    assertThat(popup().locator("[role=option]").first()).containsText("erry");
  }

  @Test
  void leavesTheEnterThatEndsACompositionToTheText() {
    type("ferry");
    // Safari sends it behind the end of the composition, with this code.
    box()
        .evaluate(
            "input => input.dispatchEvent(new KeyboardEvent('keydown',"
                + " {key: 'Enter', keyCode: 229, bubbles: true, cancelable: true}))");
    assertThat(page.url()).doesNotContain("q=");
  }

  @Test
  void saysWhyTheSearchFailed() {
    Locator status = page.locator("broadsheet-search [role=status]");
    fail(SEARCH, 503, "application/problem+json", "{\"detail\":\"too many at once\"}");
    box().fill("ferry");
    assertThat(status).hasText("The search failed: too many at once");
    page.unrouteAll();
    fail(SEARCH, 502, "text/html", "<h1>Bad Gateway</h1>");
    box().fill("bridge");
    assertThat(status).hasText(Pattern.compile("The search failed: .*502.*"));
  }

  @Test
  void asksBesideThePageThatItStandsIn() {
    List<String> asked = new ArrayList<>();
    page.onRequest((Request request) -> asked.add(request.url()));
    fail(
        "/news/index.html",
        200,
        "text/html",
        "<script type=module src=/broadsheet-search.js></script><broadsheet-search>");
    visit("news/index.html?a=/b");
    box().fill("ferry");
    page.waitForCondition(() -> asked.stream().anyMatch(url -> url.contains("/search?")));
    assertThat(asked).anyMatch(url -> url.startsWith(server.at("/news/search?") + ""));
  }

  @Test
  void followsTheColourSchemeOfThePage() {
    open(
        new com.microsoft.playwright.Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT));
    page.evaluate("document.documentElement.style.colorScheme = 'dark'");
    assertThat(box()).hasCSS("background-color", "rgb(27, 29, 33)");
  }
}

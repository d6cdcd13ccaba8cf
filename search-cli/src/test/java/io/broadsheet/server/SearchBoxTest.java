package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search box as a combobox with a list, by the practices of the W3C. */
class SearchBoxTest extends PageFixture {

  SearchBoxTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  @Test
  void leadsThroughTheOptionsByKeyboard() {
    type("ferry");
    assertThat(box()).hasAttribute("role", "combobox");
    assertThat(box()).hasAttribute("aria-expanded", "true");
    assertThat(box()).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
    screenshot("suggestions");

    page.keyboard().press("ArrowDown");
    assertThat(box()).hasAttribute("aria-activedescendant", "option-0");
    assertThat(popup().locator("#option-0")).hasAttribute("aria-selected", "true");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    int last = popup().locator("[role=option]").count() - 1;
    assertThat(box()).hasAttribute("aria-activedescendant", "option-" + last);

    page.keyboard().press("Escape");
    assertThat(box()).hasAttribute("aria-expanded", "false");
    assertThat(box()).hasValue("ferry");
    page.keyboard().press("ArrowDown");
    assertThat(box()).hasAttribute("aria-expanded", "true");
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    assertThat(box()).hasValue("");
  }

  @Test
  void leavesEditingKeysToTheText() {
    type("ferry");
    page.keyboard().press("ArrowDown");
    for (String key : List.of("Home", "x", "End", "ArrowLeft", "Backspace")) {
      page.keyboard().press(key);
    }
    assertThat(box()).hasValue("xfery");
    page.keyboard().press("Tab");
    assertThat(box()).hasAttribute("aria-expanded", "false");
    assertThat(box()).not().isFocused();
  }

  @Test
  void saysHowManyResults() {
    type("bridge");
    Locator status = page.locator("broadsheet-search [role=status]");
    assertThat(status).hasAttribute("aria-live", "polite");
    assertThat(status).hasText(Pattern.compile("\\d+ results?\\."));
  }

  @Test
  void dropsStaleAnswers() {
    List<Route> held = new ArrayList<>();
    page.route("**/search?q=f&**", held::add);
    box().pressSequentially("f");
    page.waitForCondition(() -> !held.isEmpty());
    box().pressSequentially("erry");
    assertThat(popup().locator("[role=option]").first()).containsText("erry");
    String shown = popup().innerText();
    held.forEach(route -> {
      try {
        route.fulfill(new Route.FulfillOptions().setBody("{\"passages\":[]}"));
      } catch (RuntimeException e) {
        // The page has given up this request, as it should.
      }
    });
    page.evaluate("() => new Promise(requestAnimationFrame)");
    assertThat(popup().innerText()).isEqualTo(shown);
  }

  @Test
  void takesItsColoursFromThePage() {
    page.addStyleTag(new Page.AddStyleTagOptions().setUrl(server.at("/page.css").toString()));
    page.evaluate(
        "document.querySelector('broadsheet-search').style.setProperty("
            + "'--broadsheet-background', 'rgb(1, 2, 3)')");
    assertThat(box()).hasCSS("background-color", "rgb(1, 2, 3)");
  }

  @Test
  void selectsNothingByItself() {
    type("ferry");
    assertThat(popup().locator("[aria-selected=true]")).hasCount(0);
    page.keyboard().press("Enter");
    assertThat(page.locator(".results > li")).hasCount(3);
    assertThat(page.locator("article-view")).hasCount(0);
    assertThat(box()).hasValue("ferry");
    assertThat(box()).hasAttribute("aria-expanded", "false");
  }

  @Test
  void opensAndClosesTheListWithoutSelecting() {
    type("ferry");
    page.keyboard().press("Alt+ArrowUp");
    assertThat(box()).hasAttribute("aria-expanded", "false");
    page.keyboard().press("Alt+ArrowDown");
    assertThat(box()).hasAttribute("aria-expanded", "true");
    assertThat(popup().locator("[aria-selected=true]")).hasCount(0);
  }

  @Test
  void goesThroughTheListAndBackToTheText() {
    type("ferry");
    int count = popup().locator("[role=option]").count();
    for (int i = 0; i < count; i++) {
      page.keyboard().press("ArrowDown");
      assertThat(box()).hasAttribute("aria-activedescendant", "option-" + i);
      assertThat(popup().locator("[aria-selected=true]")).hasCount(1);
    }
    page.keyboard().press("ArrowDown");
    assertThat(popup().locator("[aria-selected=true]")).hasCount(0);
    assertThat(box()).isFocused();
  }

  @Test
  void asksForTheSuggestionThatIsChosen() {
    type("lindg");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator(".results > li")).hasCount(2);
    assertThat(page).hasURL(Pattern.compile(".*[?]q=.*Lindgren.*"));
    assertThat(box()).hasAttribute("aria-expanded", "false");
  }

  @Test
  void opensThePassageThatIsChosen() {
    type("inquiry");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Enter");
    assertThat(page.locator("article-view mark.found").first()).hasText("inquiry");
    assertThat(page).hasURL(Pattern.compile(".*q=inquiry.*article=coast%2Fferry-inquiry.*"));
  }

  @Test
  void leavesTheListByTabWithoutChoosing() {
    type("ferry");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Tab");
    assertThat(box()).hasAttribute("aria-expanded", "false");
    assertThat(box()).hasValue("ferry");
    assertThat(page.locator(".results")).hasCount(0);
  }

  @Test
  void leavesKeysThatMoveAndDeleteToTheText() {
    type("ferry");
    page.keyboard().press("ArrowDown");
    for (String key : List.of("Home", "ArrowRight", "Delete", "Control+ArrowRight", "s")) {
      page.keyboard().press(key);
    }
    assertThat(box()).hasValue("frrys");
    page.keyboard().press("Shift+Home");
    page.keyboard().press("Backspace");
    assertThat(box()).hasValue("");
  }

  @Test
  void saysAsManyResultsAsThereAreOptions() {
    Locator status = page.locator("broadsheet-search [role=status]");
    type("ferry");
    int count = popup().locator("[role=option]").count();
    assertThat(status).hasText(count + " results.");
    box().fill("");
    assertThat(status).isEmpty();
    box().fill("zzzzzzzz");
    assertThat(status).hasText("No results.");
    assertThat(box()).hasAttribute("aria-expanded", "false");
  }

  @Test
  void saysThatTheSearchFailed() {
    page.route("**/search?*", route -> route.abort());
    box().pressSequentially("ferry");
    assertThat(page.locator("broadsheet-search [role=status]"))
        .hasText("The search failed: the server cannot be reached");
  }
}

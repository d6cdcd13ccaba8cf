package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page while answers are under way, late, or problems. */
class PageAnswersTest extends PageFixture {

  private static final String PROBLEM = "application/problem+json";

  PageAnswersTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  private Locator results() {
    return page.locator(".results > li");
  }

  private Locator alert() {
    return page.locator("[role=alert]");
  }

  private Locator status() {
    return page.locator(".summary [role=status]");
  }

  private void ask(String query) {
    box().fill(query);
    page.keyboard().press("Enter");
  }

  @Test
  void showsMoreOnce() throws IOException {
    with(
        trams(25),
        () -> {
          visit("?q=tram");
          assertThat(results()).hasCount(10);
          List<Route> held = hold("after=");
          page.locator(".more").evaluate("button => { button.click(); button.click(); }");
          awaitAny(held);
          letGo(held);
          assertThat(results()).hasCount(20);
          settle();
          assertThat(results().count()).isEqualTo(20);
        });
  }

  @Test
  void dropsMoreOfAQueryThatWasLeft() throws IOException {
    with(
        trams(25),
        () -> {
          visit("?q=tram");
          assertThat(results()).hasCount(10);
          List<Route> held = hold("(after=|search.q=ferry.*didYouMean)");
          page.locator(".more").click();
          awaitAny(held);
          ask("ferry");
          page.waitForCondition(() -> held.size() > 1);
          page.evaluate("() => new Promise(requestAnimationFrame)");
          assertThat(alert().count()).isZero();
          letGo(held);
          assertThat(results()).hasCount(3);
          assertThat(alert().count()).isZero();
        });
  }

  @Test
  void showsNoMoreOfWhatIsBeingReplaced() throws IOException {
    with(
        trams(25),
        () -> {
          visit("?q=tram");
          assertThat(results()).hasCount(10);
          List<Route> held = hold("search.q=ferry");
          ask("ferry");
          awaitAny(held);
          page.locator(".more").evaluate("button => button.click()");
          page.evaluate("() => new Promise(requestAnimationFrame)");
          letGo(held);
          assertThat(results()).hasCount(3);
          settle();
          assertThat(results().count()).isEqualTo(3);
          assertThat(alert().count()).isZero();
        });
  }

  @Test
  void showsMoreAfterAFailure() throws IOException {
    with(
        trams(15),
        () -> {
          visit("?q=tram");
          fail("after=", 503, PROBLEM, "{\"detail\":\"too many at once\"}");
          page.locator(".more").click();
          assertThat(alert()).hasText("too many at once");
          page.unrouteAll();
          page.locator(".more").click();
          assertThat(results()).hasCount(15);
          assertThat(alert()).hasCount(0);
        });
  }

  @Test
  void asksAgainWhatHasFailed() {
    page.route(Pattern.compile("/search\\?"), Route::abort);
    visit("?q=ferry");
    assertThat(alert()).containsText("cannot be reached");
    page.unrouteAll();
    ask("ferry");
    assertThat(results()).hasCount(3);
    assertThat(alert()).hasCount(0);
  }

  @Test
  void goesBackInOneStepHoweverOftenItWasAsked() {
    visit("?q=bridge");
    ask("ferry");
    assertThat(results()).hasCount(3);
    for (int i = 0; i < 3; i++) {
      page.keyboard().press("Enter");
    }
    settle();
    page.goBack();
    assertThat(box()).hasValue("bridge");
    assertThat(results()).hasCount(1);
  }

  @Test
  void saysThatSomethingElseAnswered() {
    fail("/search\\?", 502, "text/html", "<h1>Bad Gateway</h1>");
    visit("?q=ferry");
    assertThat(alert()).containsText("502");
    assertThat(alert()).not().containsText("JSON");
  }

  @Test
  void saysNothingOfATimelineBeforeItIsThere() {
    visit("?q=ferry");
    assertThat(results()).hasCount(3);
    List<Route> held = hold("/timeline\\?");
    page.locator("select").selectOption("timeline");
    awaitAny(held);
    assertThat(page.getByText("No passage that was found").count()).isZero();
    letGo(held);
    assertThat(page.locator(".timeline mark").first()).isVisible();
  }

  @Test
  void saysWhyThereIsNoTimeline() {
    fail("/timeline\\?", 503, PROBLEM, "{\"detail\":\"too many at once\"}");
    visit("?q=ferry&view=timeline");
    assertThat(alert()).hasText("too many at once");
    assertThat(page.getByText("No passage that was found")).hasCount(0);
  }

  @Test
  void saysWhyThereIsNothingToNarrowBy() {
    fail("/facets/person", 503, PROBLEM, "{\"detail\":\"too many at once\"}");
    visit("?q=ferry");
    assertThat(alert()).hasText("too many at once");
    assertThat(results()).hasCount(3);
    assertThat(page.locator("aside input[name=source]")).hasCount(2);
  }

  @Test
  void saysWhyAValueCannotBeSearched() throws IOException {
    with(
        trams(10),
        () -> {
          visit("?q=tram");
          fail("containing=", 503, PROBLEM, "{\"detail\":\"too many at once\"}");
          page.getByLabel("Search in sources").fill("zepp");
          assertThat(page.locator("aside")).containsText("too many at once");
          assertThat(page.locator("aside")).not().containsText("No such value.");
        });
  }

  @Test
  void saysWhyThereAreNoRelatedArticles() {
    fail("/related$", 503, PROBLEM, "{\"detail\":\"too many at once\"}");
    visit("?q=inquiry&article=coast%2Fferry-inquiry");
    assertThat(page.locator("article-view .text")).isVisible();
    assertThat(page.locator("article-view [role=alert]")).hasText("too many at once");
  }

  @Test
  void marksTheQueryThatTheAddressHolds() {
    visit("?q=inquiry&article=coast%2Fferry-inquiry");
    assertThat(page.locator("article-view .text mark").first()).hasText("inquiry");
    page.evaluate(
        "() => { history.pushState(null, '', '?q=lights&article=coast%2Fferry-inquiry');"
            + " dispatchEvent(new PopStateEvent('popstate')); }");
    assertThat(page.locator("article-view .text mark")).hasText("lights");
    assertThat(status()).containsText("1 article");
  }
}

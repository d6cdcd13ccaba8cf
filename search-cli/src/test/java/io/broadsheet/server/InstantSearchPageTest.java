package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.broadsheet.article.Article;
import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The how-to's page of InstantSearch widgets, with the real library, on an origin of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstantSearchPageTest {

  private static final Path EXAMPLE = Path.of("..", "docs", "search-box", "instantsearch.html");
  private static final String SCRIPT = "instantsearch.production.min.js";

  private final AtomicReference<String> html = new AtomicReference<>("");
  private final List<String> errors = new ArrayList<>();
  private final Browser browser = Browser.startOrSkip();
  private final Javalin app;
  private final TestServer server;
  private final Page page = browser.chromium.newPage();

  InstantSearchPageTest(@TempDir Path folder) throws IOException {
    String script = NpmPackage.textOrSkip("instantsearch.js", "4.118.1", "dist/" + SCRIPT);
    app =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.routes.get("/", context -> context.html(html.get()));
          config.routes.get(
              "/" + SCRIPT, context -> context.result(script).contentType("text/javascript"));
        });
    app.start("127.0.0.1", 0);
    server = new TestServer(folder, TestServer.settings().withOrigins(List.of(origin())));
    html.set(
        Files.readString(EXAMPLE)
            .replace("http://127.0.0.1:7480/", server.at("/").toString())
            .replace("hitsPerPage: 10", "hitsPerPage: 2"));
    page.onPageError(errors::add);
  }

  private String origin() {
    return "http://127.0.0.1:" + app.port();
  }

  @BeforeEach
  void open() {
    page.navigate(origin());
    assertThat(page.locator("#stats")).containsText("results found");
  }

  @AfterEach
  void hasNoErrors() {
    assertThat(errors).isEmpty();
    assertThat(server.faults).isEmpty();
  }

  @AfterAll
  void stop() throws IOException {
    browser.close();
    app.stop();
    server.close();
  }

  private Locator hits() {
    return page.locator("#hits .ais-Hits-item");
  }

  private void type(String text) {
    page.locator("#box input").pressSequentially(text);
  }

  @Test
  void showsAllAtFirstAndMarksWhatIsTyped() {
    assertThat(page.locator("#stats")).containsText("4 results");

    type("ferry");

    assertThat(page.locator("#stats")).containsText("3 results");
    assertThat(hits()).hasCount(2);
    assertThat(hits().locator("h2 mark").first()).hasText("Ferry", ignoringCase());
    assertThat(hits().locator("p mark").first()).hasText("ferry", ignoringCase());
  }

  private static com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions
      ignoringCase() {
    return new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
        .setIgnoreCase(true);
  }

  @Test
  void turnsPages() {
    type("ferry");
    assertThat(page.locator("#stats")).containsText("3 results");
    String first = hits().first().innerText();

    page.locator("#pages").getByText("2", new Locator.GetByTextOptions().setExact(true)).click();

    assertThat(hits()).hasCount(1);
    assertThat(hits().first().innerText()).isNotEqualTo(first);
    assertThat(page.locator("#pages .ais-Pagination-item--page")).hasCount(2);
  }

  @Test
  void narrowsBySourceAndKeepsTheOthersInView() {
    type("ferry");
    Locator herald = page.locator("#sources label", having("Coast Herald"));
    assertThat(herald).containsText("2");

    herald.click();

    assertThat(page.locator("#stats")).containsText("2 results");
    assertThat(page.locator("#sources label", having("The Example Times"))).containsText("1");
    page.locator("#sources label", having("The Example Times")).click();
    assertThat(page.locator("#stats")).containsText("3 results");
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  void narrowsByPersonWhoseKeyIsNoName() {
    Locator person = page.locator("#people label", having("Mary Lindgren"));
    assertThat(person).containsText("2");

    person.click();

    assertThat(page.locator("#stats")).containsText("2 results");
  }

  @Test
  void searchesInTheValuesOfAFacet() {
    page.locator("#sources input[type=search]").fill("her");

    assertThat(page.locator("#sources label")).hasCount(1);
    assertThat(page.locator("#sources label")).containsText("Coast Herald");
    assertThat(page.locator("#sources label mark")).hasText("Her");
  }

  @Test
  void narrowsByDays() {
    long third = java.time.LocalDate.of(2026, 2, 3).toEpochDay() * 86_400;
    assertThat(page.locator("#days input").first()).hasAttribute("placeholder", "1769731200");

    page.locator("#days input").first().fill(Long.toString(third));
    page.locator("#days button").click();

    assertThat(page.locator("#stats")).containsText("2 results");
  }

  @Test
  void showsMarkupAsText() throws IOException {
    String payload = "<img src=x onerror=window.owned=1>";
    server.index.add(
        Article.builder("hostile")
            .title("Hostilia " + payload)
            .source(payload)
            .published("2026-02-12")
            .text("Hostilia tells " + payload + " to all. It was odd.")
            .build());
    try {
      type("hostilia");
      assertThat(page.locator("#stats")).containsText("1 result ");
      assertThat(hits().locator("h2")).containsText(payload);
      assertThat(hits()).containsText("tells " + payload);
      assertThat(page.locator("#sources")).containsText(payload);
      page.locator("#box input[type=search]").fill(payload);
      assertThat(page.locator("#pages .ais-Pagination-item--page")).hasCount(1);
      assertThat(page.locator("img")).hasCount(0);
      assertThat(page.evaluate("window.owned ?? 0")).isEqualTo(0);
    } finally {
      server.index.delete("hostile");
    }
  }
}

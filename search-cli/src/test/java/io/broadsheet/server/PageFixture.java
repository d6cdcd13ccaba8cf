package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import io.broadsheet.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, opened anew for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageFixture {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Browser browser = Browser.startOrSkip();
  final TestServer server;
  private BrowserContext context;
  Page page;
  private final List<String> errors = new ArrayList<>();

  /** Whether requests are held back still. */
  private boolean holding;

  PageFixture(@TempDir Path folder) throws IOException {
    server = new TestServer(folder, TestServer.settings());
    context = browser.chromium.newContext();
    page = context.newPage();
  }

  @BeforeEach
  void open() {
    open(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1200, 900));
  }

  final void open(com.microsoft.playwright.Browser.NewContextOptions options) {
    context.close();
    context = browser.chromium.newContext(options.setLocale("en-GB"));
    page = context.newPage();
    errors.clear();
    page.onPageError(errors::add);
    page.navigate(server.server.address());
  }

  @AfterEach
  void hasNoErrors() {
    assertThat(errors).isEmpty();
    assertThat(server.faults).isEmpty();
  }

  @AfterAll
  void stop() throws IOException {
    browser.close();
    server.close();
  }

  final Locator box() {
    return page.locator("broadsheet-search input");
  }

  final Locator popup() {
    return page.locator("broadsheet-search [role=listbox]");
  }

  final void type(String text) {
    box().pressSequentially(text);
    assertThat(popup()).isVisible();
  }

  final void screenshot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  /** Opens the page at an address of its own: what stands behind the slash. */
  final void visit(String address) {
    page.navigate(server.at("/") + address);
  }

  /** Holds back the answers to addresses that match, until they are let go. */
  final List<Route> hold(String address) {
    List<Route> held = new ArrayList<>();
    holding = true;
    page.route(
        Pattern.compile(address),
        route -> {
          if (holding) {
            held.add(route);
          } else {
            route.resume();
          }
        });
    return held;
  }

  final void awaitAny(List<Route> held) {
    page.waitForCondition(() -> !held.isEmpty());
  }

  /**
   * Lets go what was held back and waits until the page has drawn it. The route stays: where it is
   * taken away while requests are on their way, the browser loses some of them.
   */
  final void letGo(List<Route> held) {
    holding = false;
    for (Route route : held) {
      try {
        route.resume();
      } catch (PlaywrightException e) {
        // The page has given up this request.
      }
    }
    settle();
  }

  /** Waits for as long as the page takes to draw what the server answers. */
  final void settle() {
    page.evaluate(
        """
        async () => {
          for (const query of ["ferry", "bridge", "tram"]) {
            await (await fetch(`search?q=${query}`)).text();
            await new Promise(requestAnimationFrame);
          }
        }
        """);
  }

  /** Answers addresses that match with a problem of the server. */
  final void fail(String address, int status, String type, String body) {
    page.route(
        Pattern.compile(address),
        route ->
            route.fulfill(
                new Route.FulfillOptions().setStatus(status).setContentType(type).setBody(body)));
  }

  final int overflow(String element) {
    Object pixels =
        page.locator(element).evaluate("element => element.scrollWidth - element.clientWidth");
    return ((Number) pixels).intValue();
  }

  /** Returns articles that are told one by one. */
  static List<Article> trams(int count) {
    List<Article> trams = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      trams.add(
          Article.builder("tram" + i)
              .title("Tram " + i)
              .source("Outlet " + (char) ('A' + i))
              .text("A tram of line " + i + " stood still for " + (i + 5) + " minutes.")
              .build());
    }
    return trams;
  }

  /** What is done to the page while the index holds more. */
  interface Visit {
    void run() throws IOException;
  }

  /** Adds articles for the time of a visit. */
  final void with(List<Article> articles, Visit visit) throws IOException {
    for (Article article : articles) {
      server.index.add(article);
    }
    try {
      visit.run();
    } finally {
      for (Article article : articles) {
        server.index.delete(article.id());
      }
    }
  }

  final void checkAccessibility(String state) {
    page.evaluate(StaticFile.text("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"));
    Object violations =
        page.evaluate(
            "async () => (await axe.run()).violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; '))");
    assertThat((List<?>) violations).as(state).isEmpty();
  }

  /** Articles that have a word often enough for a wrong spelling of it to be mended. */
  static List<Article> harvests() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      articles.add(
          Article.builder("harvest" + i)
              .title("Harvest report " + i)
              .text("The harvest in district " + i + " was the best for " + (i + 3) + " years.")
              .build());
    }
    return articles;
  }
}

package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app of the how-to "Put a search box into your app", on an origin of its own. */
class SearchBoxAppTest {

  private static final Path APP = Path.of("..", "docs", "search-box", "app.html");

  /** What is done in the app. */
  private interface Visit {
    void to(Page page);
  }

  private static void visit(Path folder, Visit visit) throws IOException {
    AtomicReference<String> html = new AtomicReference<>("");
    Javalin app =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.routes.get("/", context -> context.html(html.get()));
        });
    app.start("127.0.0.1", 0);
    String origin = "http://127.0.0.1:" + app.port();
    ServerSettings settings = TestServer.settings().withOrigins(List.of(origin));
    try (Browser browser = Browser.startOrSkip();
        TestServer server = new TestServer(folder, settings)) {
      String address = server.at("/").toString();
      html.set(
          Files.readString(APP)
              .replace("http://127.0.0.1:7480", address.substring(0, address.length() - 1)));
      Page page = browser.chromium.newPage();
      page.navigate(origin);
      visit.to(page);
    } finally {
      app.stop();
    }
  }

  @Test
  void searchesFromAnotherOrigin(@TempDir Path folder) throws IOException {
    visit(
        folder,
        page -> {
          page.locator("broadsheet-search input").pressSequentially("ferry");
          assertThat(page.locator("broadsheet-search [role=option]").first()).isVisible();
          page.keyboard().press("Enter");
          assertThat(page.locator("#results li")).hasCount(3);
          assertThat(page.locator("#results mark").first()).isVisible();
        });
  }

  @Test
  void showsTheNewestAnswerAndWhatWentWrong(@TempDir Path folder) throws IOException {
    visit(
        folder,
        page -> {
          List<Route> held = new ArrayList<>();
          page.route(Pattern.compile("q=bridge&limit=20"), held::add);
          Locator box = page.locator("broadsheet-search input");
          box.fill("bridge");
          page.keyboard().press("Enter");
          page.waitForCondition(() -> !held.isEmpty());
          box.fill("ferry");
          page.keyboard().press("Enter");
          assertThat(page.locator("#results li")).hasCount(3);
          Response late =
              page.waitForResponse(Pattern.compile("q=bridge&limit=20"), held.get(0)::resume);
          late.finished();
          page.evaluate("() => new Promise(requestAnimationFrame)");
          assertThat(page.locator("#results li")).hasCount(3);
          page.route(
              Pattern.compile("q=lights&limit=20"),
              route ->
                  route.fulfill(
                      new Route.FulfillOptions()
                          .setStatus(503)
                          .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
                          .setBody("{\"detail\":\"too many at once\"}")));
          box.fill("lights");
          page.keyboard().press("Enter");
          assertThat(page.locator("#results")).hasText("too many at once");
        });
  }
}

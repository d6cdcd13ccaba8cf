package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app of the how-to "Put a search box into your app", on an origin of its own. */
class SearchBoxAppTest {

  private static final Path APP = Path.of("..", "docs", "search-box", "app.html");

  @Test
  void searchesFromAnotherOrigin(@TempDir Path folder) throws IOException {
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
      page.locator("broadsheet-search input").pressSequentially("ferry");
      assertThat(page.locator("broadsheet-search [role=option]").first()).isVisible();
      page.keyboard().press("Enter");
      assertThat(page.locator("#results li")).hasCount(3);
      assertThat(page.locator("#results mark").first()).isVisible();
    } finally {
      app.stop();
    }
  }
}

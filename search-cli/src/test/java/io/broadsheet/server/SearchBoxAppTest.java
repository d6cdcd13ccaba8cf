package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app of the how-to "Put a search box into your app", on an origin of its own. */
class SearchBoxAppTest {

  private static final Path APP = Path.of("..", "docs", "search-box", "app.html");

  @Test
  void searchesFromAnotherOrigin(@TempDir Path folder) throws IOException {
    HttpServer app =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String origin = "http://127.0.0.1:" + app.getAddress().getPort();
    ServerSettings settings = TestServer.settings().withOrigins(List.of(origin));
    try (Browser browser = Browser.startOrSkip();
        TestServer server = new TestServer(folder, settings)) {
      String address = server.at("/").toString();
      byte[] html =
          Files.readString(APP)
              .replace("http://127.0.0.1:7480", address.substring(0, address.length() - 1))
              .getBytes(StandardCharsets.UTF_8);
      app.createContext(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
          });
      app.start();
      Page page = browser.chromium.newPage();
      page.navigate(origin);
      page.locator("broadsheet-search input").pressSequentially("ferry");
      assertThat(page.locator("broadsheet-search [role=option]").first()).isVisible();
      page.keyboard().press("Enter");
      assertThat(page.locator("#results li")).hasCount(3);
      assertThat(page.locator("#results mark").first()).isVisible();
    } finally {
      app.stop(0);
    }
  }
}

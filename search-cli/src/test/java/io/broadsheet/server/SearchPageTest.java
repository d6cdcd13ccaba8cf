package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.broadsheet.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page and the search box in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageTest {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** Each would run a script, or end the element that it stands in, if it were taken for markup. */
  private static final List<String> PAYLOADS =
      List.of(
          "<script>window.owned=1</script>",
          "<img src=x onerror=window.owned=1>",
          "<svg onload=window.owned=1>",
          "\"><script>window.owned=1</script>",
          "' onfocus='window.owned=1' autofocus='",
          "</mark></li><iframe srcdoc='<script>parent.owned=1</script>'>",
          "javascript:window.owned=1",
          "${window.owned=1}",
          "<!--><template><slot onslotchange=window.owned=1>",
          "<math><mtext><style><img src=x onerror=window.owned=1>",
          "<details open ontoggle=window.owned=1>",
          "\u202e<b>reversed</b>");

  private final Browser browser = Browser.startOrSkip();
  private final TestServer server;
  private BrowserContext context;
  private Page page;
  private final List<String> errors = new ArrayList<>();

  SearchPageTest(@TempDir Path folder) throws IOException {
    server = new TestServer(folder, TestServer.settings());
    context = browser.chromium.newContext();
    page = context.newPage();
  }

  @BeforeEach
  void open() {
    open(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1200, 900));
  }

  private void open(com.microsoft.playwright.Browser.NewContextOptions options) {
    context.close();
    context = browser.chromium.newContext(options);
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

  private Locator box() {
    return page.locator("broadsheet-search input");
  }

  private Locator popup() {
    return page.locator("broadsheet-search [role=listbox]");
  }

  private void type(String text) {
    box().pressSequentially(text);
    assertThat(popup()).isVisible();
  }

  private void screenshot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  @Test
  void leadsThroughTheOptionsByKeyboard() {
    type("ferry");
    assertThat(box()).hasAttribute("role", "combobox");
    assertThat(box()).hasAttribute("aria-expanded", "true");
    assertThat(box())
        .not()
        .hasAttribute("aria-activedescendant", java.util.regex.Pattern.compile(".*"));
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
    assertThat(status).hasText(java.util.regex.Pattern.compile("\\d+ results?\\."));
  }

  @Test
  void findsAndSharesByItsAddress() {
    type("ferry");
    page.keyboard().press("Enter");
    assertThat(page.locator(".results > li")).hasCount(3);
    assertThat(page.locator(".results mark").first())
        .hasText(
            "ferry",
            new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                .setIgnoreCase(true));
    assertThat(page.url()).endsWith("?q=ferry");
    screenshot("results");

    page.navigate(server.server.address() + "?q=bridge");
    assertThat(page.locator(".results > li")).hasCount(1);
    assertThat(box()).hasValue("bridge");
    page.goBack();
    assertThat(page.locator(".results > li")).hasCount(3);
  }

  @Test
  void showsAnArticleAtItsPassage() {
    page.navigate(server.server.address() + "?q=harbour+lights");
    page.locator(".results h2 a").first().click();
    assertThat(page.locator("article-view .found").first()).isInViewport();
    assertThat(page.locator("article-view .text .person").first()).hasText("Mary Lindgren");
    screenshot("article");
    assertThat(page.url()).contains("article=coast%2Fferry-inquiry");
    page.keyboard().press("Escape");
    assertThat(page.locator("article-view")).hasCount(0);
    assertThat(page.url()).doesNotContain("article=");
  }

  @Test
  void narrowsByDaysWithTheKeyboard() {
    page.navigate(server.server.address() + "?q=ferry");
    Locator from = page.getByRole(AriaRole.SLIDER).first();
    assertThat(from).hasAttribute("aria-valuetext", "2026-01-30, 1 articles");
    from.focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator(".results > li")).hasCount(2);
    assertThat(page.url()).contains("published=2026-02-04..2026-02-10");
    assertThat(from).isFocused();
    page.keyboard().press("Home");
    assertThat(page.locator(".results > li")).hasCount(3);
  }

  @Test
  void narrowsBySource() {
    page.navigate(server.server.address() + "?q=ferry");
    page.locator("aside input[name=source]").first().check();
    assertThat(page.locator(".results > li")).hasCount(2);
    assertThat(page.locator("aside input[name=source]")).hasCount(2);
    screenshot("narrowed");
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
  void showsMarkupAsText() throws IOException {
    for (int i = 0; i < PAYLOADS.size(); i++) {
      String payload = PAYLOADS.get(i);
      server.index.add(
          Article.builder("hostile" + payload)
              .title("Hostilia " + payload)
              .source("Source " + payload)
              .url("javascript:window.owned=1")
              .text("Hostilia case " + i + " tells " + payload + " to all. It was odd.")
              .build());
    }
    try {
      page.navigate(server.server.address());
      type("hostilia");
      assertThat(popup()).containsText("Hostilia");
      // They are so alike that they would be told as one.
      page.navigate(server.server.address() + "?fold=false&q=hostilia");
      assertThat(page.locator(".results > li")).hasCount(10);
      page.locator(".more").click();
      assertThat(page.locator(".results > li")).hasCount(PAYLOADS.size());
      String shown = page.locator(".results").innerText();
      for (String payload : PAYLOADS) {
        assertThat(shown.replaceAll("\\s+", " ")).contains(payload.replaceAll("\\s+", " "));
      }
      page.locator(".results h2 a").first().click();
      assertThat(page.locator("article-view .text")).containsText("Hostilia case");
      assertThat(page.locator("article-view a")).hasCount(0);
      for (String payload : PAYLOADS) {
        page.navigate(
            server.at("/")
                + "?q="
                + java.net.URLEncoder.encode(payload, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(box()).hasValue(payload);
        assertThat(page.locator(".summary")).isVisible();
      }
      assertThat(page.evaluate("window.owned ?? 0")).isEqualTo(0);
      assertThat(page.locator("iframe, main img, main script")).hasCount(0);
    } finally {
      for (String payload : PAYLOADS) {
        server.index.delete("hostile" + payload);
      }
    }
  }

  @Test
  void isAccessibleInLightAndDark() throws IOException {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      open(
          new com.microsoft.playwright.Browser.NewContextOptions()
              .setColorScheme(scheme)
              .setBypassCSP(true));
      checkAccessibility("start " + scheme);
      type("ferry");
      page.keyboard().press("ArrowDown");
      checkAccessibility("options " + scheme);
      page.keyboard().press("Escape");
      page.keyboard().press("Enter");
      assertThat(page.locator(".results > li").first()).isVisible();
      checkAccessibility("results " + scheme);
      screenshot("results-" + scheme);
      page.locator(".results h2 a").first().click();
      assertThat(page.locator("article-view .text")).isVisible();
      checkAccessibility("article " + scheme);
      screenshot("article-" + scheme);
    }
  }

  private void checkAccessibility(String state) {
    page.evaluate(StaticFile.text("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"));
    Object violations =
        page.evaluate(
            "async () => (await axe.run()).violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; '))");
    assertThat((List<?>) violations).as(state).isEmpty();
  }

  @Test
  void fitsNarrowScreensAndRightToLeftText() throws IOException {
    open(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(360, 640));
    page.navigate(server.server.address() + "?q=ferry");
    assertThat(page.locator(".results > li").first()).isVisible();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).isEqualTo(0);
    screenshot("narrow");
    box().fill("\u0645\u0633\u0642\u0637");
    assertThat(
            page.evaluate(
                "() => getComputedStyle(document.querySelector('broadsheet-search')"
                    + ".renderRoot.querySelector('input')).direction"))
        .isEqualTo("rtl");
  }

  @Test
  void takesItsColoursFromThePage() {
    page.addStyleTag(new Page.AddStyleTagOptions().setUrl(server.at("/page.css").toString()));
    page.evaluate(
        "document.querySelector('broadsheet-search').style.setProperty("
            + "'--broadsheet-background', 'rgb(1, 2, 3)')");
    assertThat(box()).hasCSS("background-color", "rgb(1, 2, 3)");
  }
}

package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markup in what articles and people write stays text. */
class MarkupTest extends PageFixture {

  MarkupTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

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
  void suggestsMarkupAsText() throws IOException {
    for (int i = 0; i < PAYLOADS.size(); i++) {
      String payload = PAYLOADS.get(i);
      String word = "quell" + (char) ('a' + i);
      Article article =
          Article.builder(word)
              .title(word + " " + payload)
              .source(word + " " + payload)
              .author(word + payload)
              .text("Of " + word + " nothing is known.")
              .build();
      with(
          List.of(article),
          () -> {
            box().fill(word);
            assertThat(popup().locator(".kind").first()).isVisible();
            String shown = popup().innerText().replaceAll("\\s+", " ");
            assertThat(shown).contains(payload.replaceAll("\\s+", " "));
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator(".summary [role=status]")).containsText("article");
          });
    }
    assertThat(page.evaluate("window.owned ?? 0")).isEqualTo(0);
    assertThat(page.locator("iframe, main img, main script")).hasCount(0);
  }

  @Test
  void narrowsByValuesThatAreMarkup() throws IOException {
    String payload = PAYLOADS.get(1);
    Article article =
        Article.builder(payload).title(payload).source(payload).text("Odd zebra news.").build();
    with(
        List.of(article),
        () -> {
          visit("?q=zebra");
          page.locator("aside input[name=source]").check();
          assertThat(page.locator(".chosen")).containsText(payload);
          page.locator(".results h2 a").click();
          assertThat(page.locator("article-view h2")).hasText(payload);
          page.keyboard().press("Escape");
          page.locator("select").selectOption("timeline");
          assertThat(page.locator(".chosen")).containsText(payload);
        });
    visit("?q=zebra&published=%3Cimg%20src%3Dx%20onerror%3Dwindow.owned%3D1%3E..x&view=timeline");
    assertThat(page.locator("[role=alert]")).containsText("<img src=x");
    assertThat(page.evaluate("window.owned ?? 0")).isEqualTo(0);
    assertThat(page.locator("main img")).hasCount(0);
  }
}

package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the article view closes by the mouse. */
class ArticleViewTest extends PageFixture {

  ArticleViewTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  @BeforeEach
  void openArticle() {
    visit("?q=bridge&article=bridge");
    assertThat(text()).containsText("The old bridge");
    settle();
  }

  private Locator text() {
    return page.locator("article-view .text");
  }

  @Test
  void closesByAClickBesideItOnly() {
    BoundingBox box = page.locator("article-view dialog").boundingBox();
    page.mouse().click(box.x + box.width / 2, box.y + box.height - 10);
    settle();
    assertThat(page.locator("article-view dialog").count()).isOne();
    page.mouse().click(5, 5);
    assertThat(page.locator("article-view")).hasCount(0);
    assertThat(page.url()).doesNotContain("article=");
  }

  @Test
  void staysWhileTextIsSelected() {
    BoundingBox text = text().boundingBox();
    page.mouse().move(text.x + 40, text.y + 10);
    page.mouse().down();
    page.mouse().move(5, text.y + 10);
    page.mouse().up();
    settle();
    assertThat(page.locator("article-view dialog").count()).isOne();
  }
}

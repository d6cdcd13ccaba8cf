package io.broadsheet.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.MouseButton;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not choose days in the chart of times, and how what was chosen is taken back. */
class TimeChartTest extends PageFixture {

  TimeChartTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  @BeforeEach
  void findFerries() {
    visit("?q=ferry");
    assertThat(page.locator(".chart rect.chosen")).hasCount(12);
  }

  private void moveTo(double column) {
    BoundingBox chart = page.locator(".chart svg").boundingBox();
    page.mouse().move(chart.x + chart.width / 12 * column, chart.y + chart.height / 2);
  }

  private void isWhole() {
    settle();
    assertThat(page.url()).endsWith("?q=ferry");
    assertThat(page.locator(".chart rect.chosen")).hasCount(12);
  }

  /** A finger that scrolls the page begins as one that drags. */
  @Test
  void choosesNothingByScrolling() {
    moveTo(4.5);
    page.mouse().down();
    moveTo(6.5);
    assertThat(page.locator(".chart rect.chosen")).hasCount(3);
    page.locator(".chart svg").dispatchEvent("pointercancel");
    isWhole();
    page.mouse().up();
    isWhole();
  }

  @Test
  void choosesNothingByTheOtherButtons() {
    moveTo(4.5);
    page.mouse().down(new Mouse.DownOptions().setButton(MouseButton.RIGHT));
    page.mouse().up(new Mouse.UpOptions().setButton(MouseButton.RIGHT));
    isWhole();
  }

  @Test
  void choosesNothingWhileTheColumnsChange() {
    moveTo(10.5);
    page.mouse().down();
    page.locator("time-chart").evaluate("chart => { chart.columns = chart.columns.slice(0, 2); }");
    assertThat(page.locator(".chart rect")).hasCount(2);
    moveTo(11.5);
    page.mouse().up();
    settle();
    assertThat(page.url()).endsWith("?q=ferry");
  }

  /** The answer to the choice before may come while the next one is made. */
  @Test
  void choosesWhileTheSameColumnsComeAgain() {
    moveTo(6.5);
    page.mouse().down();
    page.locator("time-chart")
        .evaluate("chart => { chart.columns = chart.columns.map(day => ({...day})); }");
    assertThat(page.locator(".chart rect.chosen")).hasCount(1);
    page.mouse().up();
    settle();
    assertThat(page.url()).contains("published=");
    assertThat(page.locator(".chart rect.chosen")).hasCount(1);
  }

  @Test
  void leavesTheKeysOfTheBrowserToIt() {
    Locator from = page.getByRole(AriaRole.SLIDER).first();
    Object wasLeft =
        from.evaluate(
            "slider => slider.dispatchEvent(new KeyboardEvent('keydown',"
                + " {key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true}))");
    assertThat(wasLeft).isEqualTo(true);
    isWhole();
  }

  @Test
  void showsNothingAsChosenWhereTheChosenDaysLieElsewhere() {
    for (String days : new String[] {"2020-01-01..2020-01-02", "2030-01-01..2030-01-02"}) {
      visit("?q=ferry&published=" + days);
      assertThat(page.locator(".chart rect")).hasCount(12);
      assertThat(page.locator(".chart rect.chosen")).hasCount(0);
    }
    page.getByRole(AriaRole.SLIDER).first().press("ArrowRight");
    assertThat(page.locator(".chart rect.chosen")).hasCount(11);
  }

  @Test
  void takesAllMovesOfASliderBackAtOnce() {
    move("ArrowRight", 11);
    move("PageUp", 4);
    move("ArrowLeft", 5);
    page.goBack();
    isWhole();
    move("ArrowRight", 11);
    move("ArrowRight", 10);
    moveTo(6.5);
    page.mouse().down();
    page.mouse().up();
    assertThat(page.locator(".chart rect.chosen")).hasCount(1);
    page.goBack();
    assertThat(page.locator(".chart rect.chosen")).hasCount(10);
    move("ArrowRight", 9);
    page.goBack();
    assertThat(page.locator(".chart rect.chosen")).hasCount(10);
    page.goBack();
    isWhole();
  }

  private void move(String key, int columns) {
    page.getByRole(AriaRole.SLIDER).first().press(key);
    assertThat(page.locator(".chart rect.chosen")).hasCount(columns);
  }
}

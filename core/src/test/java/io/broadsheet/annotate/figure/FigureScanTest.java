package io.broadsheet.annotate.figure;

import static io.broadsheet.annotate.figure.WrittenFigures.figures;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers joined by hyphens and signs. */
class FigureScanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It has a 7- or 8-inch screen.|7 7 inch, 8-inch 8 inch",
        "He got a two- to three-year term.|two 2 year, three-year 3 year",
      })
  void sharesTheUnitBehindTheSecondNumber(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shares: Acme +0.2%, Bolt -1.3%.|0.2% 0.2 percent, -1.3% -1.3 percent",
        "It fell to minus-130 degrees.|minus-130 degrees -130 degree",
        "Few voted -- 28 percent -- and left.|28 percent 28 percent",
      })
  void readsSigns(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The film had 2.7m sales.|2.7m 2700000 null",
        "The wall is 2.7m high.|2.7m 2.7 metre",
      })
  void readsMillionsOfThings(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The car does 29 mpg.|29 mpg 29 mile per gallon",
        "It took in 20, 000 people.|20, 000 people 20000 person",
        "It took in 20, 100 of them women.|20 20 null, 100 100 null",
        "It takes 1⁄32 of a bag.|1⁄32 0.03125 null",
      })
  void readsOtherForms(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "England were 4-61 at lunch.",
        "Lima slumped to 4-61.",
        "He took 3-12 before tea.",
      })
  void knowsWicketsAndRuns(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Children aged 6-12 eat free.|6 6 year, 12 12 year",
        "Teams of 5-15 play.|5 5 null, 15 15 null",
        "It sold 5-15 ships.|5 5 null, 15 15 null",
      })
  void keepsRanges(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They caught the 7.15 to Leeds.",
        "The boat departed at 19.05.",
      })
  void knowsTimesWithAPoint(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The shares closed at 19.05.|19.05 19.05 null",
        "The shares went from the 7.15 to 9.|7.15 7.15 null, 9 9 null",
      })
  void keepsDecimals(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It grounded two new 737 Max jets.|two 2 null",
        "It bought five 787 jets.|five 5 null",
        "Of those five some 300 fled.|five 5 null, 300 300 null",
        "It built two 500 metre piers.|two 2 null, 500 metre 500 metre",
      })
  void knowsWhatAnotherNumberCounts(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }
}

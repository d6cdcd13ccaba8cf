package io.broadsheet.annotate.figure;

import static io.broadsheet.annotate.figure.WrittenFigures.figures;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It offered 2 million U.S. dollars.|2 million U.S. dollars 2000000 USD",
        "It lost 18 Canadian cents a share.|18 Canadian cents 0.18 CAD",
        "It rose eight Australian cents.|eight Australian cents 0.08 AUD",
        "A half-billion dollars was lost.|half-billion dollars 500000000 USD",
        "It reached a half-million people.|half-million people 500000 person",
        "It reached a quarter-million people.|quarter-million people 250000 person",
      })
  void readsSums(String text, String figure) {
    assertThat(figures(text)).containsExactly(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He is 5 feet, 6 inches tall.|5 feet, 6 inches 5.5 foot",
        "She is a 6-foot-3 guard.|6-foot-3 6.25 foot",
        "The 6-foot-3-inch guard left.|6-foot-3-inch 6.25 foot",
        "He swam 5 feet, 6 times.|5 feet 5 foot, 6 6 null",
      })
  void readsFeetAndInches(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }

  @ParameterizedTest
  @CsvSource({"It announced a two-for-one split.", "It announced a 3-for-2 split."})
  void readsNoFigureInASplit(String text) {
    assertThat(figures(text)).isEmpty();
  }
}

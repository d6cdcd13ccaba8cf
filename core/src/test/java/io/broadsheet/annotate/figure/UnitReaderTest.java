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
        "The band played 17 gigs.|17 17 null",
        "About 12in of snow fell.|12in 12 inch",
        "About 12 in all fell.|12 12 null",
        "It offered 2 million U.S. dollars.|2 million U.S. dollars 2000000 USD",
        "It lost 18 Canadian cents a share.|18 Canadian cents 0.18 CAD",
        "It earned 7 groszy a share.|7 groszy 0.07 PLN",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The hill is one-half mile away.|one-half mile 0.5 mile",
        "The race is a half-mile long.|a half-mile 0.5 mile",
        "It snowed two and one-half inches.|two and one-half inches 2.5 inch",
        "Root made a half-century.|''",
        "She won one half of the match.|one 1 null, half 0.5 null",
      })
  void readsHalves(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was 20 degrees below zero.|20 degrees below zero -20 degree",
        "It was 5C below zero in Oslo.|5C below zero -5 celsius",
        "It was 20 degrees and fell below zero.|20 degrees 20 degree, zero 0 null",
      })
  void readsDegreesBelowZero(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The path is 3km-5km long.|3km 3 kilometre, 5km 5 kilometre",
        "They left the USS Elm-5 behind.|''",
      })
  void readsRangesWithBothUnits(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The trip took 3 hrs.|3 hrs 3 hour",
        "The ship left at 1500 hrs.|''",
        "The ship left at 0600 hours.|''",
        "The ban is on until 2230 hours.|''",
        "The pilot flew 1417 hours.|1417 hours 1417 hour",
      })
  void tellsHoursFromTimesOfDay(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The firm is worth $3T.|$3T 3000000000000 USD",
        "The debt hit $2.17T in May.|$2.17T 2170000000000 USD",
        "The ship holds 20t of ore.|20t 20 ton",
      })
  void readsTrillionsByTheirLetter(String text, String figures) {
    assertThat(figures(text)).hasToString("[" + figures + "]");
  }
}

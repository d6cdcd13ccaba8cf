package io.broadsheet.annotate.entity;

import static io.broadsheet.annotate.entity.WrittenNames.keys;
import static io.broadsheet.annotate.entity.WrittenNames.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What letters stand for: each row is a sentence and all its names. */
class EntityLettersTest {

  @NameRows(
      """
      He wrote it on X, and his account on X has fans.          | X/OR X/OR
      It was shown on X-rays, on X and Y axes, and on X 5.      |
      """)
  void knowsTheLetterThatIsAPlatform(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Both sides had entered into ZPVs in Kenya.              | Kenya/PL
      She has signed an ZDA with them.                        |
      She has signed an ZDA. The ZDA was long.                |
      He was a ZDA spokesman for years.                       | ZDA/OR
      It was the idea of a ZDA and Sky poll.                  | ZDA/OR Sky/OR
      It hurt ZPM's largest investor, and ZPMs largest rival. | ZPM/OR
      """)
  void leavesOutWhatIsCounted(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @Test
  void readsCountriesInResults() {
    assertThat(line("Ana Ruiz (ESP) beat Eva Soto (POR) and Kim Lane (GBR) in the final."))
        .isEqualTo("Ana Ruiz/PE ESP/PL Eva Soto/PE POR/PL Kim Lane/PE GBR/PL");
    assertThat(keys("Ana Ruiz (ESP) beat Eva Soto (POR).")).contains("spain", "portugal");
  }

  @Test
  void takesLettersOfBodiesForNoCountries() {
    assertThat(line("Those of the Marwick Village Fund (MVF) and the Moor and Dale Venture (MDV)."))
        .contains("MDV/OR");
  }

  @NameRows(
      """
      The advocate, Dali Morfu, SC, had argued so.            | Dali Morfu/PE
      It opened a shop in Columbia, SC, in May.               | Columbia/PL SC/PL
      """)
  void tellsHonoursFromStates(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }
}

package io.broadsheet.annotate.figure;

import static io.broadsheet.annotate.figure.WrittenFigures.units;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 5,000 U.S. troops left.|5,000 U.S. troops person",
        "It sent 40 U.N. observers.|40 U.N. observers person",
        "It sent 20 U.K. and Irish officers.|20 null",
        "Police held six Sudanese and 13 Cubans.|six Sudanese person, 13 Cubans person",
        "They freed 14 foreigners.|14 foreigners person",
        "They bought 20 Chinese ships.|20 null",
        "They freed 20 Chinese sailors.|20 Chinese sailors person",
        "They freed 20 Chinese on Friday.|20 Chinese person",
        "It could rise to 16 once missing villagers are found.|16 null",
      })
  void countsPeopleOfACountry(String text, String figures) {
    assertThat(units(text)).hasToString("[" + figures + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bank settled 32 death claims.|32 null",
        "It was hit by two terrorist bombs.|two null",
        "Some four deputy governors left.|four deputy governors person",
        "Two student union leaders spoke.|Two student union leaders person",
        "There was one death.|one death person",
        "A three-judge panel sat.|three-judge person",
        "It has seven Kilo Class boats.|seven null",
        "Some 30 police officers came.|30 police officers person",
      })
  void countsNobodyByANounThatTellsOfAnother(String text, String figures) {
    assertThat(units(text)).hasToString("[" + figures + "]");
  }
}

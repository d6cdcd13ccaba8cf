package io.broadsheet.annotate.date;

import static io.broadsheet.annotate.date.WrittenDays.days;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in digits, in articles of Friday, 6 February 2026. */
class NumericRulesTest {

  private static final String PUBLISHED = "2026-02-06";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The letter is dated 9.8.2013.|2013-08-09..2013-08-09",
        "The letter is dated 13.8.2013.|2013-08-13..2013-08-13",
        "The letter, written on 9.8.13, was lost.|2013-08-09..2013-08-09",
        "Published 9.8.13 in Graz.|2013-08-09..2013-08-09",
      })
  void readsPointsBetweenDayMonthAndYear(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Those who run Lynx 3.6.12 should update.",
        "The fault is mended in version 2.4.11 of the program.",
        "It breaks section 3.4.12 of the code.",
        "The aPhone with aOS 12.1.14 is slow."
      })
  void takesNoNumberedPartsForADate(String text) {
    assertThat(days(text, PUBLISHED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fair runs Aug. 10 – Nov. 12, 2026, in Graz.|2026-08-10..2026-11-12",
        "The fair will run Aug. 10 - Nov. 12 in Graz.|2026-08-10..2026-11-12",
      })
  void joinsTwoDaysOfWhichOneHasItsYear(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }
}

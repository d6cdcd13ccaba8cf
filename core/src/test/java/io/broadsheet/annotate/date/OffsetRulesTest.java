package io.broadsheet.annotate.date;

import static io.broadsheet.annotate.date.WrittenDays.days;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of time that lead from one day to another, in articles of Friday, 6 February 2026. */
class OffsetRulesTest {

  private static final String PUBLISHED = "2026-02-06";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She was envoy to Peru for four years from 1988.|1988-01-01..1991-12-31",
        "The minister will visit Chile for three days from 14 March.|2026-03-14..2026-03-16",
        "The mill will close three weeks from Monday.|2026-03-02..2026-03-02",
      })
  void beginsALengthOnItsDay(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Life expectancy fell by 13 years since 1990.|1990-01-01..",
      })
  void countsNothingFromSince(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The loss in the 12 months to last January was a record.|2025-02-01..2026-01-31",
      })
  void endsInTheLatestMonth(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court will sit on Monday week.|2026-02-16..2026-02-16",
        "The vote was put off until Tuesday week.|2026-02-17..2026-02-17",
        "The court will sit on Monday.|2026-02-09..2026-02-09",
        "She left last Monday week.|2026-01-26..2026-01-26",
      })
  void readsAWeekBehindAWeekday(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They asked a thousand voters between January 27 and 31.|2026-01-27..2026-01-31",
        "The games will be held between March 3 and 9, 2027.|2027-03-03..2027-03-09",
        "The games will be held on March 3 and 9.|2026-03-03..2026-03-03",
      })
  void readsTheDaysBetweenTwoOfAMonth(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge fell two Sundays ago.|2026-01-25..2026-01-25",
        "A couple of Mondays ago the mill caught fire.|2026-01-26..2026-01-26",
        "Three Tuesdays from now the court will sit again.|2026-02-24..2026-02-24",
      })
  void countsWeekdays(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They lost at home two weekends ago.|2026-01-24..2026-01-25",
        "The derby is two weekends from now.|2026-02-14..2026-02-15",
      })
  void countsWeekends(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The vote is a week on Tuesday.|2026-02-17..2026-02-17",
        "A week on Monday, the court will sit again.|2026-02-16..2026-02-16",
        "Fuel rose for less than a week on Monday.|2026-02-02..2026-02-02",
        "Fuel has risen a week on Monday.|2026-02-02..2026-02-02",
      })
  void countsAWeekFromAWeekday(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He was killed a year ago on Wednesday.|2025-02-04..2025-02-04",
        "He was killed a month ago.|2026-01-01..2026-01-31",
      })
  void countsYearsFromAWeekday(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }
}

package io.broadsheet.annotate.date;

import static io.broadsheet.annotate.date.WrittenDays.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods of a company's report, in articles of Thursday, 30 October 2025. */
class PeriodTest {

  private static final String PUBLISHED = "2025-10-30";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Profit rose in the third quarter. Sales fell 3% in the quarter.|2025-07-01..2025-09-30",
        "Profit rose in the third quarter. Costs for the quarter were flat.|2025-07-01..2025-09-30",
        "It was founded in the spring of 2019. Sales fell in the quarter.|2025-10-01..2025-12-31",
        "In the third quarter it lost $9 million, up from $2 million a year earlier. It sold little in the quarter.|2025-07-01..2025-09-30",
        "It lost $9 million in the third quarter. In the year-earlier quarter, it made a profit.|2024-07-01..2024-09-30",
        "It lost $9 million in the third quarter, compared with year-earlier profit of $2 million.|2024-07-01..2024-09-30",
        "It lost $9 million in the third quarter, against a year-earlier loss of $2 million.|2024-07-01..2024-09-30",
        "It lost $9 million in the third quarter, and a year-ago $2 million.|2024-07-01..2024-09-30",
        "It sold much in the third quarter. It sold little in the quarter compared with Acme.|2025-07-01..2025-09-30",
        "It lost $9 million in the third quarter. A tax credit helped in the year-ago period.|2024-07-01..2024-09-30",
        "It lost $9 million in the third quarter. It lost $1 million in the corresponding period last year.|2024-07-01..2024-09-30",
        "It lost $9 million in the third quarter. It lost $1 million in the comparable period a year ago.|2024-07-01..2024-09-30",
        "It lost $9 million in the third quarter. It made $1 million in the quarter a year ago.|2024-07-01..2024-09-30",
        "It lost $9 million in the third quarter. In the 2023 quarter, it made $3 million.|2023-07-01..2023-09-30",
        "In the 2023 third quarter, it made $3 million.|2023-07-01..2023-09-30",
        "It made $5 million in its fourth quarter ended Sept. 30.|2025-07-01..2025-09-30",
        "It made $5 million in the quarter ended Feb. 28.|2024-12-01..2025-02-28",
        "It made $5 million in the nine months ended Sept. 30.|2025-01-01..2025-09-30",
        "Sales rose in May, the shop said on Tuesday, from a year earlier.|2024-05-01..2024-05-31",
        "Sales will rise next year. It sold little in May, it said on Tuesday, but less a year earlier.|2024-05-01..2024-05-31",
        "The index fell earlier in the day before it rose.|2025-10-30..2025-10-30",
        "Exports fell in the 12 months ended in June.|2024-07-01..2025-06-30",
        "Claims fell in the week ended Saturday.|2025-10-19..2025-10-25",
        "Acme grew in the third quarter. Its club lost the 2024 quarter-final.|2025-07-01..2025-09-30",
        "In the quarter ended Aug. 31, it made $5 million. It sold little in the quarter.|2025-06-01..2025-08-31",
      })
  void findsThePeriodThatTheReportIsAbout(String text, String days) {
    assertThat(days(text, PUBLISHED)).endsWith(days);
  }

  @Test
  void comparesEachFigureWithTheSameYear() {
    String text =
        "It made $5 million in the third quarter, up from $4 million a year earlier. Sales rose"
            + " from $8 million a year earlier.";
    assertThat(days(text, PUBLISHED))
        .containsExactly(
            "2025-07-01..2025-09-30", "2024-07-01..2024-09-30", "2024-07-01..2024-09-30");
  }

  @Test
  void comparesNoPeriodWithItself() {
    assertThat(days("Profit rose in December 2024 from the same period last year.", PUBLISHED))
        .containsExactly("2024-12-01..2024-12-31", "2023-12-01..2023-12-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The deal should close by year-end.|2025-09-01..2025-12-31",
        "The deal should close by year's end.|2025-09-01..2025-12-31",
        "It had 40 shops at year-end 2023.|2023-09-01..2023-12-31",
      })
  void readsTheEndOfTheYear(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Its year-end bonus was small.",
        "Year-earlier profit was higher.",
        "Sales fell in the week after the strike.",
        "Schools shut for the week following the storm.",
        "A comparable year is hard to find.",
        "Profit for the year-earlier nine months was higher.",
      })
  void givesNoDaysToATimeThatNothingTells(String text) {
    assertThat(days(text, PUBLISHED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q2: Sales grew. Will they fall?|''",
        "Q2. Will they fall?|''",
        "Q2: Sales grew by a third.|2025-04-01..2025-06-30",
        "Will they fall in Q2?|2026-04-01..2026-06-30",
      })
  void takesNumbersOfQuestionsForNoQuarters(String text, String days) {
    List<String> expected = days.isEmpty() ? List.of() : List.of(days);
    assertThat(days(text, PUBLISHED)).isEqualTo(expected);
  }
}

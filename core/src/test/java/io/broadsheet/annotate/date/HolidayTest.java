package io.broadsheet.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

  @ParameterizedTest
  @CsvSource({
    "12-25, 2024, 2024-12-25",
    "easter+0, 2018, 2018-04-01",
    "easter+0, 2019, 2019-04-21",
    "easter+0, 2038, 2038-04-25",
    "easter-2, 2024, 2024-03-29",
    "11 4 4, 2024, 2024-11-28",
    "11 4 4 +1, 2024, 2024-11-29",
    "05 1 -1, 2024, 2024-05-27",
    "hijri 10-01, 2024, 2024-04-10",
  })
  void computesTheFirstDay(String rule, int year, LocalDate first) {
    Days days = Holiday.parse(rule).in(year);
    assertThat(days).isNotNull();
    assertThat(days.from()).isEqualTo(first);
  }

  @Test
  void knowsNoHijriMonthOutsideTheTableOfTheJdk() {
    Holiday ramadan = new Holiday.Hijri(9, 1, 30);
    for (int year = 1; year < 3000; year++) {
      boolean known = year > 1890 && year < 2070;
      assertThat(ramadan.in(year) != null || !known).as("year %d", year).isTrue();
    }
  }
}

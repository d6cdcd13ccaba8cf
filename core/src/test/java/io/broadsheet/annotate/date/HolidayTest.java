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
    "orthodox easter+0, 1997, 1997-04-27",
    "orthodox easter+0, 2017, 2017-04-16",
    "orthodox easter+0, 2023, 2023-04-16",
    "orthodox easter-2, 2024, 2024-05-03",
    "tishri+21, 2023, 2023-10-07",
    "tishri-130, 2017, 2017-05-14",
    "11 4 4, 2024, 2024-11-28",
    "11 4 4 +1, 2024, 2024-11-29",
    "05 1 -1, 2024, 2024-05-27",
    "hijri 10-01, 2024, 2024-04-10",
    "tishri+0..tishri+1, 1973, 1973-09-27",
    "tishri+9, 1973, 1973-10-06",
    "tishri+9, 2026, 2026-09-21",
    "tishri-163..tishri-156, 2005, 2005-04-24",
    "tishri-163..tishri-156, 2023, 2023-04-06",
    "tishri-193, 2024, 2024-03-24",
    "tishri-113, 2025, 2025-06-02",
    "tishri+14..tishri+20, 2033, 2033-10-08",
    "kislev+24..kislev+31, 1998, 1998-12-14",
    "kislev+24..kislev+31, 2016, 2016-12-25",
    "kislev+24..kislev+31, 2026, 2026-12-05",
    "on 2025-01-29 2026-02-17, 2026, 2026-02-17",
  })
  void computesTheFirstDay(String rule, int year, LocalDate first) {
    Days days = Holiday.parse(rule).in(year);
    assertThat(days).isNotNull();
    assertThat(days.from()).isEqualTo(first);
  }

  @Test
  void knowsNoListedDayOutsideItsTable() {
    assertThat(Holiday.parse("on 2025-01-29 2026-02-17").in(2027)).isNull();
  }

  @Test
  void knowsNoHijriMonthOutsideTheTableOfTheJdk() {
    Holiday ramadan = new Holiday.Hijri(9, 1, 30);
    for (int year = 1; year < 3000; year++) {
      boolean known = year > 1890 && year < 2070;
      assertThat(ramadan.in(year) != null || !known).as("year %d", year).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "He fled on Labor Day weekend., 2025-08-30..2025-09-01",
    "The Thanksgiving weekend was the busiest., 2025-11-27..2025-11-30",
    "The Halloween weekend 2026 will be cold., 2026-10-31..2026-11-01",
    "The Orthodox Easter truce of last year failed., 2025-04-20..2025-04-20 2025-01-01..2025-12-31",
    "Orthodox Easter 2024 was calm., 2024-05-05..2024-05-05",
    "Lunar New Year's Day was wet., 2025-01-29..2025-01-29",
  })
  void findsHolidays(String text, String days) {
    assertThat(WrittenDays.days(text, "2026-02-06")).containsExactly(days.split(" "));
  }
}

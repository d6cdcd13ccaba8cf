package io.broadsheet.annotate.date;

import static io.broadsheet.annotate.date.WrittenDays.days;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What stands before and behind the day that it points to, in articles of Friday, 6 February 2026.
 */
class RelativeRulesTest {

  private static final String PUBLISHED = "2026-02-06";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shares fell following Monday's crash.|2026-02-02..2026-02-02",
        "Following Tuesday's storm, roads are shut.|2026-02-03..2026-02-03",
        "Prices rose following October's floods.|2025-10-01..2025-10-31",
        "He left on Monday, and she left the following Tuesday.|2026-02-02..2026-02-02 2026-02-10..2026-02-10",
      })
  void readsFollowingAsAfter(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He led the envoys to last week's failed talks.|2026-01-26..2026-02-01",
        "The mood was similar to last year.|2025-01-01..2025-12-31",
        "The town did last week what it had to do.|2026-01-26..2026-02-01",
      })
  void knowsThatNothingLastsAWeekWithoutACount(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two mills will open in the latter half of the year.|2026-07-01..2026-12-31",
      })
  void readsTheLatterHalf(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Among those on trial are Nour Sami Ramadan, a mayor, and a cook.",
        "The mayor, Ramadan said, was at home.",
        "Prices fell by a third, the third quarter of decline.",
        "Murray won the Young Sports Personality of the Year award.",
        "It would be a second visit to the Low Stadium in three years.",
        "The systems are maintained by Sun. So it goes.",
      })
  void takesNoNameOrRowOfQuartersForATime(String text) {
    assertThat(days(text, PUBLISHED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shops will shut early during Ramadan.|2026-02-18..2026-03-18",
        "Prices fell in the third quarter of last year.|2025-07-01..2025-09-30",
        "He will lose his seat in a March general election.|2026-03-01..2026-03-31",
        "The March treaty will bind all three.|2026-03-01..2026-03-31",
      })
  void readsTimesThatLookLikeNames(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Mrs May said results were good.", "He led a March on the capital."})
  void knowsMayAndMarchThatAreNoMonths(String text) {
    assertThat(days(text, PUBLISHED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They arrived the week before last.|2026-01-19..2026-01-25",
        "The tour begins the week after next.|2026-02-16..2026-02-22",
        "The firm was sold the year before last.|2024-01-01..2024-12-31",
        "The boat sank the Tuesday before last.|2026-01-27..2026-01-27",
        "The court will sit on Monday after next.|2026-02-16..2026-02-16",
      })
  void passesOverTheLastAndTheNext(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on the 3rd of this month.|2026-02-03..2026-02-03",
        "They will meet on the fifteenth of next month.|2026-03-15..2026-03-15",
        "She won the second of this month's three debates.|2026-02-01..2026-02-28",
      })
  void readsADayOfThisMonth(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was the busiest week of October 2025.|2025-10-01..2025-10-31",
        "It was the week of October 6.|2025-10-06..2025-10-12",
      })
  void knowsNoWeekOfAMonth(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days.split(" "));
  }
}

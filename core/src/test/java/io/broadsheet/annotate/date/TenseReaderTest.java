package io.broadsheet.annotate.date;

import static io.broadsheet.annotate.date.WrittenDays.firstDays;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which verb a day belongs to, in articles of Friday, 6 February 2026. */
class TenseReaderTest {

  private static final String PUBLISHED = "2026-02-06";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The owner could not be reached for comment Thursday.|2026-02-05",
        "The owner couldn't be reached for comment Thursday.|2026-02-05",
        "Neither the cook nor the waiter could be located Wednesday.|2026-02-04",
        "The firm would not comment Thursday on the loss.|2026-02-05",
        "A clerk would only say Wednesday that it was true.|2026-02-04",
        "The firm would not open the shop on Tuesday.|2026-02-10",
        "The shop could be ready on Tuesday.|2026-02-10",
        "The shop could reopen on Tuesday.|2026-02-10",
      })
  void looksBackToWhatCouldNotBeLearned(String text, String day) {
    assertThat(firstDays(text, PUBLISHED)).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor told a news conference on Wednesday that the ban might be extended.|2026-02-04",
        "The mayor told reporters on Wednesday the ferry would run again.|2026-02-04",
        "She told reporters in Lima on Wednesday that the ferry would run again.|2026-02-04",
        "He said in a statement Wednesday that the mill will close.|2026-02-04",
        "He told Reuters on Wednesday the mill will close.|2026-02-04",
        "He said the meeting on Tuesday would decide it.|2026-02-10",
        "He told them the meeting on Tuesday would decide it.|2026-02-10",
      })
  void leavesTheDayOfAReportToTheReport(String text, String day) {
    assertThat(firstDays(text, PUBLISHED)).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They will vote on the proposed law on Tuesday.|2026-02-10",
        "They will read its revised plan on Tuesday.|2026-02-10",
        "They will choose a still unnamed judge on Tuesday.|2026-02-10",
        "She will meet rebel-backed fighters on Tuesday.|2026-02-10",
        "They signed the proposed law on Tuesday.|2026-02-03",
        "The family arrived on Tuesday.|2026-02-03",
        "A man arrested on Tuesday has confessed.|2026-02-03",
      })
  void takesNoTenseFromAnAdjective(String text, String day) {
    assertThat(firstDays(text, PUBLISHED)).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Wednesday, she set aside her plans for the trip.|2026-02-04",
        "On Tuesday, the league will set up a fund.|2026-02-10",
        "The premier and President Ana Ruiz meet Tuesday in Lima.|2026-02-10",
      })
  void readsVerbsThatAreNouns(String text, String day) {
    assertThat(firstDays(text, PUBLISHED)).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-02-09|Over the weekend, the union continued to call for talks.|2026-02-07",
        "2026-02-09|Protests over the weekend.|2026-02-07",
        "2026-02-09|The fair will be held over the weekend.|2026-02-14",
        "2026-02-05|Rain over the weekend.|2026-02-07",
      })
  void looksBackToTheWeekendAfterIt(String published, String text, String day) {
    assertThat(firstDays(text, published)).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-02|The firm expects to report a third-quarter net loss.|2025-07-01",
        "2025-11-02|The firm will publish its third-quarter results.|2025-07-01",
        "2025-11-02|The firm expects to buy the mill in the third quarter.|2026-07-01",
        "2025-10-20|It made her head of the board, effective Feb. 1.|2026-02-01",
        "2025-10-20|She left the board, effective Oct. 1.|2025-10-01",
        "2025-04-10|She left the board, effective in March.|2025-03-01",
        "2025-02-10|The league has decided to admit two towns in early March.|2025-03-01",
        "2025-02-10|A judge hired in early March left.|2024-03-01",
      })
  void findsTheYear(String published, String text, String day) {
    assertThat(firstDays(text, published)).containsExactly(day);
  }
}

package io.broadsheet.annotate.date;

import static io.broadsheet.annotate.date.WrittenDays.firstDays;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-06|The talks had been scheduled for July 25.|2026-07-25",
        "2026-11-06|The vote was originally set for July 25.|2026-07-25",
        "2026-02-08|A concert planned for Saturday was cancelled.|2026-02-07",
        "2026-02-09|A concert planned for the weekend was called off.|2026-02-07",
        "2026-02-04|A concert planned for Saturday was cancelled.|2026-02-07",
        "2026-02-04|A concert planned for Saturday will be sold out.|2026-02-07",
      })
  void takesTheNearestDayOfAPlanThatChanged(String published, String text, String day) {
    assertThat(firstDays(text, published)).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-14|Prices would have risen by 2 percent in October without the tax.|2026-10-01",
        "2026-02-04|The boat must have left on Tuesday.|2026-02-03",
        "2026-02-04|The boat would have to leave on Tuesday.|2026-02-10",
      })
  void takesTheNearestDayOfWhatMightHaveBeen(String published, String text, String day) {
    assertThat(firstDays(text, published)).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-02-10|The paper sees no loser in Thursday's general election.|2026-02-12",
        "2026-02-09|Many spoke of Friday's election.|2026-02-06",
        "2026-02-10|This is a move to stop Thursday's rally.|2026-02-12",
        "2026-02-10|The smoke of Thursday's fire is gone.|2026-02-05",
        "2026-02-12|That would make Wednesday's flood the worst of all.|2026-02-11",
        "2026-02-12|Wednesday's flood could be the worst of all.|2026-02-11",
        "2026-02-12|Friday's vote would be the first of its kind.|2026-02-13",
        "2026-02-12|Wednesday's vote will be the first of its kind.|2026-02-18",
        "2026-02-12|Shares fell after Monday's vote.|2026-02-09",
        "2026-02-13|Shares fell following Monday's vote.|2026-02-09",
        "2026-02-09|Parties are on the road in the run-up to Sunday's polls.|2026-02-15",
        "2026-02-12|The coach is under pressure before a game with Lima on Saturday.|2026-02-14",
        "2026-02-12|The coach lost a game with Lima on Saturday.|2026-02-07",
        "2026-02-12|They are ahead of Lima, who entertain Quito on Sunday.|2026-02-15",
        "2026-02-10|The feast climaxes on Wednesday.|2026-02-11",
        "2026-02-12|Wales, beaten by Fiji, host Italy on Sunday.|2026-02-15",
        "2026-02-12|The Reds take on the Blues on Sunday.|2026-02-15",
        "2026-02-12|Ireland open against France on Sunday.|2026-02-15",
        "2026-02-12|They kick off their campaign on Sunday.|2026-02-15",
        "2026-02-12|The London meet drew many on Sunday.|2026-02-08",
      })
  void looksAheadToWhatHasItsDay(String published, String text, String day) {
    assertThat(firstDays(text, published)).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-12-11|The parties have alleged the January 23 polls will be rigged.|2027-01-23",
        "2026-12-11|The parties have alleged that the January 23 polls were rigged.|2026-01-23",
      })
  void readsTheVerbOfWhatHasTheDay(String published, String text, String day) {
    assertThat(firstDays(text, published)).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-15|Crude for December delivery closed up 40 cents.|2026-12-01",
        "2026-11-15|December crude futures rose 40 cents.|2026-12-01",
        "2026-11-15|The delivery in December was late.|2025-12-01",
        "2026-12-14|Morale is expected to have risen to 25 from 24 in September.|2026-09-01",
        "2026-12-14|It will be her first visit since August when she was named.|2026-08-01",
        "2025-12-05|The owners forced her to quit the bank in May.|2025-05-01",
      })
  void findsTheMonthOfFigures(String published, String text, String day) {
    assertThat(firstDays(text, published)).containsExactly(day);
  }

  @Test
  void leavesTheHourOfAReportToTheReport() {
    assertThat(
            firstDays(
                "The match was moved to Monday, the club said in a statement at 15:30.", PUBLISHED))
        .containsExactly("2026-02-09", "2026-02-06");
  }
}

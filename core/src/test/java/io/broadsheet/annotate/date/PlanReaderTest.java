package io.broadsheet.annotate.date;

import static io.broadsheet.annotate.date.WrittenDays.days;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days to come beside verbs in the past, in articles of Tuesday, 14 April 2026. */
class PlanReaderTest {

  private static final String PUBLISHED = "2026-04-14";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The council has extended the curfew until Wednesday.|..2026-04-15",
        "The ferry has been cancelled until 6am on Thursday.|..2026-04-16",
        "The curfew was extended until Friday.|..2026-04-17",
        "The fair has been extended through Sunday.|2026-04-19..2026-04-19",
        "A judge remanded him in custody until Friday.|..2026-04-17",
        "The union gave the firm until Friday to answer.|..2026-04-17",
        "The city has ordered cafes and clubs on the front to shut early through Friday.|2026-04-17..2026-04-17",
        "Rain is forecast through Saturday.|2026-04-18..2026-04-18",
        "The pool stayed shut until Monday.|..2026-04-13",
        "He came last and lasted until March 17.|..2026-03-17",
        "It has been briefly closed until Friday.|..2026-04-17",
        "They talked until Sunday and agreed nothing.|..2026-04-12",
      })
  void readsUntilByWhatWasDone(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Crews hoped to reopen the road \"by Thursday at the earliest\".|2026-04-16..2026-04-16",
        "Work finished at the pit and pay arrived by Friday at the latest.|2026-04-17..2026-04-17",
        "She planned to fly home on Saturday.|2026-04-18..2026-04-18",
        "The firm aimed to restart the line on Friday.|2026-04-17..2026-04-17",
        "The mayor told staff to leave the site by Thursday.|2026-04-16..2026-04-16",
        "A judge ordered him to appear in court on Friday.|2026-04-17..2026-04-17",
        "The ministry put ten cities, two of them ports, on alert from Thursday.|2026-04-16..2026-04-16",
        "The bank is closed on Friday.|2026-04-17..2026-04-17",
        "Parliament convenes on Wednesday.|2026-04-15..2026-04-15",
        "Talks are to resume by Thursday.|2026-04-16..2026-04-16",
        "The envoy is to arrive in Rome on Wednesday.|2026-04-15..2026-04-15",
        "Unions called a rally for 5pm on Sunday.|2026-04-19..2026-04-19",
        "He will miss Wednesday's match.|2026-04-15..2026-04-15",
        "He refused to attend Monday's meeting.|2026-04-13..2026-04-13",
        "The firm had expected to pay on Friday but did not.|2026-04-10..2026-04-10",
        "My car is in for repair until Friday, and it's late.|..2026-04-17",
        "It's shut until Friday.|..2026-04-17",
        "New laws signed by the king take effect on Thursday.|2026-04-16..2026-04-16",
        "Thursday is the longest day.|2026-04-16..2026-04-16",
        "His twin turns 18 on Thursday.|2026-04-16..2026-04-16",
        "The town was preparing for Friday's march.|2026-04-17..2026-04-17",
        "It turns cooler from Thursday.|2026-04-16..2026-04-16",
        "The outlook for Friday.|2026-04-17..2026-04-17",
        "The office issued a warning between Thursday and Friday.|2026-04-16..2026-04-17",
        "Globex reports on Wednesday.|2026-04-15..2026-04-15",
        "She saw it between 11pm on Sunday and 3am the next day.|2026-04-12..2026-04-13",
        "Anyone who saw the car on Sunday is asked to call.|2026-04-12..2026-04-12",
        "He was missing from Sunday.|2026-04-12..2026-04-12",
        "She had hoped to fly home on Saturday.|2026-04-11..2026-04-11",
        "They managed to finish the wall by Monday.|2026-04-13..2026-04-13",
        "Police told reporters on Monday to leave.|2026-04-13..2026-04-13",
      })
  void takesWhatWasPlannedForDaysToCome(String text, String days) {
    assertThat(days(text, PUBLISHED)).containsExactly(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The match was moved to Sunday.|2026-04-19..2026-04-19",
        "Term has been pushed back by two days to May 4.|2026-05-04..2026-05-04",
        "The vote was brought forward to 30 September.|2026-09-30..2026-09-30",
        "The launch was rescheduled for Friday.|2026-04-17..2026-04-17",
        "The family moved to Kent on Sunday.|2026-04-12..2026-04-12",
      })
  void takesWhatWasPutOffForDaysToCome(String text, String days) {
    assertThat(days(text, PUBLISHED)).contains(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-14, She was told of the trial on May 4., 2026-05-04",
    "2026-04-14, The bill was signed on March 30., 2026-03-30",
    "2026-04-14, He was arrested on September 30., 2025-09-30",
    "2025-12-14, The bill was signed on January 20., 2025-01-20",
    "2025-12-14, The trial was put back to January 20., 2026-01-20",
    "2026-01-04, He was arrested on December 12., 2025-12-12",
    "2026-04-01, The court was shut as Good Friday falls tomorrow., 2026-04-03",
    "2028-02-01, It was agreed to meet on February 29., 2028-02-29",
  })
  void takesTheYearThatNeedsNotBeSaid(String published, String text, String day) {
    assertThat(days(text, published)).contains(day + ".." + day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It will publish sales in June; in March the surplus was large.|2026-03-01..2026-03-31",
        "The office will release February inflation data.|2026-02-01..2026-02-28",
        "The bank will report January sales figures.|2026-01-01..2026-01-31",
        "The party will hold a February summit.|2027-02-01..2027-02-28",
        "The term runs through early March.|2027-03-01..2027-03-10",
        "Callers should quote log 482 of April 13.|2026-04-13..2026-04-13",
        "It will be repeated: we have run tests since the winter.|2025-12-01..",
        "Filming starts in the winter.|2026-12-01..2027-02-28",
        "The firm must answer within two weeks.|2026-04-14..2026-04-28",
      })
  void readsLongerTimesToCome(String text, String days) {
    assertThat(days(text, PUBLISHED)).contains(days);
  }

  @Test
  void givesTheSecondOfTwoTimesTheTenseOfTheFirst() {
    assertThat(
            days(
                "The fair will run on Saturday and Sunday, and was held in May or June.",
                PUBLISHED))
        .containsExactly(
            "2026-04-18..2026-04-18",
            "2026-04-19..2026-04-19",
            "2025-05-01..2025-05-31",
            "2025-06-01..2025-06-30");
  }

  @Test
  void givesNoDaysToWhatWasDoneWithinATime() {
    assertThat(days("Within a decade she had given many concerts.", PUBLISHED)).isEmpty();
  }

  @Test
  void seesNoPlanAcrossASentence() {
    assertThat(
            days(
                "The match was postponed. He moved on to Friday prayers. He left on Sunday.",
                PUBLISHED))
        .endsWith("2026-04-12..2026-04-12");
  }
}

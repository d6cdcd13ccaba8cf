package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What one report gives, where another one or a second deed of its speaker follows. */
class SecondReportTest {

  private static final String FALL = "indirect: the bridge could fall <- Tom Low = Tom Low";

  @Test
  void endsBeforeWhoTellsTheWholeSentence() {
    for (String second :
        List.of(
            "the Daily Mail reported",
            "he added",
            "the statement said on Monday",
            "officials say",
            "they say")) {
      assertThat(quotes("Tom Low said the bridge could fall, " + second + "."))
          .as(second)
          .containsExactly(FALL);
    }
  }

  @Test
  void goesOnToTheVerbOfItsOwnSubject() {
    for (String clause :
        List.of(
            "the family will sue once the funeral of their mother, Ann Roe, has ended",
            "it was shown in its Women, Business and the Law report")) {
      assertThat(quotes("Tom Low said " + clause + "."))
          .containsExactly("indirect: " + clause + " <- Tom Low = Tom Low");
    }
  }

  @Test
  void endsBeforeMarksThatAnotherReportGives() {
    assertThat(quotes("Tom Low said the bridge could fall, but “not today,” he said."))
        .containsExactly(FALL, "direct: not today, <- he = Tom Low");
  }

  @Test
  void goesOnOverWhatIsDoneAtTheSameTime() {
    assertThat(quotes("Tom Low said the boy fell while playing football."))
        .containsExactly("indirect: the boy fell while playing football <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low said the bridge could fall, while refusing to close it."))
        .containsExactly(FALL);
    assertThat(quotes("Tom Low said “it could fall,” while calling the plan “a mistake.”"))
        .containsExactly(
            "direct: it could fall, <- Tom Low = Tom Low",
            "direct: a mistake. <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low said while driving there that the bridge could fall."))
        .containsExactly(FALL);
    assertThat(quotes("Tom Low said while trials show that it works, it may fail."))
        .containsExactly(
            "indirect: while trials show that it works, it may fail <- Tom Low = Tom Low");
  }

  @Test
  void leavesTheMarksToWhoCalledItSo() {
    for (String called : List.of("described the bridge as", "called the bridge", "called it")) {
      assertThat(quotes("Tom Low " + called + " “unsafe,” the Daily Mail reported."))
          .as(called)
          .containsExactly("direct: unsafe, <- Tom Low = Tom Low");
    }
  }

  @Test
  void takesNoObjectWithMarksForAClause() {
    assertThat(quotes("Emma Jones warned drivers against “crossing” the old bridge."))
        .containsExactly("direct: crossing <- Emma Jones = Emma Jones");
    assertThat(quotes("Emma Jones suggested the idea of a “second bridge” across the bay."))
        .noneMatch(quote -> quote.startsWith("indirect"));
    assertThat(quotes("Emma Jones said talks on “peace” would begin."))
        .contains("indirect: talks on “peace” would begin <- Emma Jones = Emma Jones");
  }

  @Test
  void takesTheLastWordOfWhatSomebodyIsCalled() {
    for (String called :
        List.of(
            "called Mr. Low's words and deeds",
            "called her record a",
            "called both Mr. Low and Ms. Pell",
            "called the plan a")) {
      assertThat(quotes("Emma Jones " + called + " “disgrace” on Monday."))
          .as(called)
          .containsExactly("direct: disgrace <- Emma Jones = Emma Jones");
    }
    assertThat(quotes("Emma Jones called the show “the news show of record.”"))
        .containsExactly("direct: the news show of record. <- Emma Jones = Emma Jones");
  }

  @Test
  void givesMarksToWhomATitleStandsBefore() {
    assertThat(
            quotes("The firm highlights its wish to “sell arms”, General Tom Low, an aide, said."))
        .contains("direct: sell arms <- Tom Low = Tom Low");
  }
}

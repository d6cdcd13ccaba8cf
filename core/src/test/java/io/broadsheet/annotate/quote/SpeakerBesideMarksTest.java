package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who spoke, where the words right before or behind the marks say it. */
class SpeakerBesideMarksTest {

  @Test
  void readsTheSpeakerBehindATitleInShort() {
    String quoted = "“The bridge is not safe,” said ";
    for (String title : List.of("Dr. ", "Rep. ", "the Rev. ", "Lt. Gov. ", "U.S. Senator ")) {
      assertThat(quotes(quoted + title + "Anna Pell, who saw it. “It is old.”"))
          .as(title)
          .containsExactly(
              "direct: The bridge is not safe, <- Anna Pell = Anna Pell",
              "direct: It is old. <- Anna Pell = Anna Pell");
    }
    assertThat(quotes(quoted + "Sen. Anna Pell (D-Ohio), a member of the panel."))
        .containsExactly("direct: The bridge is not safe, <- Anna Pell = Anna Pell");
    assertThat(quotes("Mayor Tom Low met Gov. Anna Pell of Ohio. “It is old,” Mr. Low said."))
        .containsExactly("direct: It is old, <- Low = Tom Low");
  }

  @Test
  void readsTheSpeakerBehindABar() {
    assertThat(quotes("“The bridge is not safe.” ― Anna Pell\n\n“It is old as well”― Tom Low"))
        .containsExactly(
            "direct: The bridge is not safe. <- Anna Pell = Anna Pell",
            "direct: It is old as well <- Tom Low = Tom Low");
  }

  @Test
  void givesAParagraphInMarksToWhomTheLineBeforeItIntroduces() {
    String before = "Anna Pell spoke in Dayton on Monday.\n\n";
    String quoted = "\n\n“The bridge is not safe. It is old.”";
    assertThat(quotes(before + "She then added:" + quoted))
        .contains("direct: The bridge is not safe. It is old. <- She = Anna Pell");
    assertThat(quotes(before + "Tom Low told the council on Friday:" + quoted))
        .contains("direct: The bridge is not safe. It is old. <- Tom Low = Tom Low");
    assertThat(quotes(before + "Tom Low praised the engineers:\n\nThe bridge is “very safe now”."))
        .noneMatch(quote -> quote.contains("Tom Low"));
  }

  @Test
  void endsASubjectBeforeAnd() {
    assertThat(quotes("Pell told Tom Low to resign from his post and said, “His time is up!”"))
        .contains("direct: His time is up! <- Pell = Pell");
  }

  @Test
  void givesMarksToTheVerbRightBeforeThem() {
    assertThat(quotes("When the firm said that it was late, Anna Pell shouted, “We must go.”"))
        .containsExactly(
            "indirect: it was late <- the firm", "direct: We must go. <- Anna Pell = Anna Pell");
  }

  @Test
  void givesMarksToSomebodyUnnamed() {
    String before = "“It is old,” said Tom Low.\n\n“The bridge is not safe,” ";
    for (String unnamed :
        List.of("another supporter", "a person close to the council", "one voter", "the ad")) {
      assertThat(quotes(before + unnamed + " said."))
          .as(unnamed)
          .contains("direct: The bridge is not safe, <- " + unnamed);
    }
    assertThat(quotes("“It is old,” a person close to Tom Low said. “Very old,” the person said."))
        .contains("direct: Very old, <- the person");
  }

  @Test
  void namesWhomADescriptionBehindAPlaceOrABracketIsOf() {
    assertThat(quotes("Rep. Anna Pell of Ohio, an ally of the mayor, said it was late."))
        .containsExactly("indirect: it was late <- Anna Pell = Anna Pell");
    assertThat(quotes("Anna Pell (R), another supporter, said it was late."))
        .containsExactly("indirect: it was late <- Anna Pell = Anna Pell");
  }

  @Test
  void takesNoClipForWhoPostedIt() {
    assertThat(quotes("Anna Pell, who starred in “Dust and Rain,” posted the clip on Monday."))
        .noneMatch(quote -> quote.contains("clip"));
  }

  @Test
  void closesAQuotationWithAMarkThatIsTheWrongWayRound() {
    assertThat(quotes("“The bridge is old,“ said Tom Low. “It is not safe.”"))
        .containsExactly(
            "direct: The bridge is old, <- Tom Low = Tom Low",
            "direct: It is not safe. <- Tom Low = Tom Low");
  }
}

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
}

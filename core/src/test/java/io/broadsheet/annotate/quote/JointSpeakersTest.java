package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks, where that is several people, or nobody whom the article names. */
class JointSpeakersTest {

  @Test
  void namesAllWhoSayItTogether() {
    String said = " said in a joint statement that the plan was dead.";
    assertThat(quotes("Anna Pell and Tom Low" + said))
        .containsExactly(
            "indirect: the plan was dead <- Anna Pell and Tom Low = Anna Pell and Tom Low");
    assertThat(quotes("On Monday, Anna Pell, Tom Low and Sam Cole" + said))
        .containsExactly(
            "indirect: the plan was dead"
                + " <- Anna Pell, Tom Low and Sam Cole = Anna Pell, Tom Low and Sam Cole");
    assertThat(quotes("In Paris, France and Germany" + said))
        .containsExactly("indirect: the plan was dead <- France and Germany = France and Germany");
    assertThat(quotes("Prime Minister Anna Pell and President Tom Low" + said))
        .containsExactly(
            "indirect: the plan was dead"
                + " <- Anna Pell and President Tom Low = Anna Pell and Tom Low");
  }

  @Test
  void namesAllWhoStandBehindTheVerb() {
    for (String clause : new String[] {"said", "according to"}) {
      assertThat(quotes("“We are done,” " + clause + " Anna Pell and Tom Low."))
          .as(clause)
          .containsExactly("direct: We are done, <- Anna Pell and Tom Low = Anna Pell and Tom Low");
    }
  }

  @Test
  void givesThemByTheirFullNames() {
    assertThat(quotes("Anna Pell met Tom Low on Monday. Pell and Low said it was late."))
        .containsExactly("indirect: it was late <- Pell and Low = Anna Pell and Tom Low");
  }

  @Test
  void knowsThemAllAsTheyAndOneOfThemAsShe() {
    String text = "“We are done,” Anna Pell and Tom Low said. ";
    assertThat(quotes(text + "“It is late,” they added."))
        .contains("direct: It is late, <- they = Anna Pell and Tom Low");
    assertThat(quotes(text + "“It is late,” she added."))
        .contains("direct: It is late, <- she = Anna Pell");
  }

  @Test
  void takesNoTwoNamesForOneSpeaker() {
    assertThat(quotes("Anna Pell left and Tom Low said it was late."))
        .containsExactly("indirect: it was late <- Tom Low = Tom Low");
    assertThat(quotes("After he met Sam Cole, Anna Pell and Tom Low said it was late."))
        .containsExactly("indirect: it was late <- Anna Pell and Tom Low = Anna Pell and Tom Low");
  }

  @Test
  void givesTheWordsOfWhoeverWritesToNobody() {
    String before = "“It is over,” Anna Pell said. ";
    assertThat(quotes(before + "“It is not,” I said. “It is only late.”"))
        .endsWith("direct: It is not, <- I", "direct: It is only late. <- I");
    assertThat(quotes(before + "I said it was not.")).hasSize(1);
    assertThat(quotes("When I asked Tom Low, he looked at me and said, “I will go!”"))
        .containsExactly("direct: I will go! <- he = Tom Low");
    assertThat(quotes("Tom Low said, and I quote, “We love them.”"))
        .containsExactly("direct: We love them. <- Tom Low = Tom Low");
  }

  @Test
  void givesTheAnswersOfAPollToNobody() {
    String before = "“It is late,” Anna Pell said. ";
    assertThat(quotes(before + "“We will stay,” 75 percent said."))
        .endsWith("direct: We will stay, <- 75 percent");
    assertThat(quotes(before + "“We will stay,” said 75 per cent of those asked."))
        .noneMatch(quote -> quote.contains("stay") && quote.contains("Pell"));
    assertThat(quotes("About 60% of Germans said the tax was fair.")).isEmpty();
    assertThat(quotes("Growth was 5 percent, said Tom Low."))
        .containsExactly("indirect: Growth was 5 percent <- Tom Low = Tom Low");
  }
}

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

  @Test
  void readsAReportThatGoesOnBehindAQuestion() {
    assertThat(quotes("“Who built it?” Tom Low asked reporters on Monday. “I do not know.”"))
        .containsExactly(
            "direct: Who built it? <- Tom Low = Tom Low",
            "direct: I do not know. <- Tom Low = Tom Low");
    assertThat(quotes("Anna Pell spoke. “Who built it?” Tom Low said that it was late."))
        .doesNotContain("direct: Who built it? <- Tom Low = Tom Low");
  }

  @Test
  void givesASingleWordBehindAsToWhomItIsFrom() {
    assertThat(quotes("Tom Low described the old bridge as a “disgrace” on Monday."))
        .containsExactly("direct: disgrace <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low worked there as a “fixer” for years.")).isEmpty();
  }

  @Test
  void readsHowSomebodyPutIt() {
    assertThat(quotes("The firm wanted, as Anna Pell put it, “a quick way out of it.”"))
        .containsExactly("direct: a quick way out of it. <- Anna Pell = Anna Pell");
    assertThat(quotes("The firm lacks a “lawful source of income,” as a state memo puts it."))
        .containsExactly("direct: lawful source of income, <- a state memo");
  }

  @Test
  void hearsWhomAFilmShows() {
    assertThat(quotes("The ad uses footage of Anna Pell asking, “Why are we not ahead by now?”"))
        .containsExactly("direct: Why are we not ahead by now? <- Anna Pell = Anna Pell");
  }

  @Test
  void leavesTheRelativeOutOfTheSpeaker() {
    assertThat(
            quotes("He published a letter from his doctor on Friday that says he is “very well”."))
        .contains("direct: very well <- a letter from his doctor on Friday");
  }

  @Test
  void readsOneOfMany() {
    assertThat(quotes("Tom Low left.\n\n“It was awful to see,” said one of two witnesses."))
        .containsExactly("direct: It was awful to see, <- two witnesses");
  }

  @Test
  void readsANameAloneBeforeItsWords() {
    assertThat(quotes("Experts disagree - Anna Pell: “The bridge is not safe at all.”"))
        .containsExactly("direct: The bridge is not safe at all. <- Anna Pell = Anna Pell");
  }

  @Test
  void givesASentenceInMarksToThePersonOfTheSentenceBefore() {
    assertThat(quotes("Anna Pell walked to the bridge on Monday. “It is not safe at all.”"))
        .containsExactly("direct: It is not safe at all. <- Anna Pell = Anna Pell");
    assertThat(quotes("“It is old,” Tom Low said. He shook his head. “It is not safe at all.”"))
        .contains("direct: It is not safe at all. <- He = Tom Low");
    assertThat(quotes("The firm met Anna Pell. “It is not safe at all.”"))
        .containsExactly("direct: It is not safe at all.");
    assertThat(quotes("Anna Pell walked to the bridge.\n\n“It is not safe at all.”"))
        .containsExactly("direct: It is not safe at all.");
  }

  @Test
  void readsASingleWordThatACallEndsWith() {
    assertThat(quotes("Tom Low called the council's suspension “arbitrary”, and he left."))
        .containsExactly("direct: arbitrary <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low called the shop that sells “apps” on Monday.")).isEmpty();
  }

  @Test
  void hearsWhoSpeaksByTelephone() {
    assertThat(quotes("“It is not safe,” Ms. Pell said by telephone."))
        .containsExactly("direct: It is not safe, <- Pell = Pell");
  }

  @Test
  void knowsASurnameThatIsANationality() {
    assertThat(quotes("Amy French owns a shop.\n\n“It is not safe,” French said on Monday."))
        .containsExactly("direct: It is not safe, <- French = Amy French");
  }

  @Test
  void takesNoStateInShortForTheSpeaker() {
    assertThat(quotes("“It is not safe,” Ms. Pell, a nurse in Derby, Conn., said on Monday."))
        .containsExactly("direct: It is not safe, <- Pell = Pell");
  }

  @Test
  void takesNoWordWithAHyphenForAVerb() {
    assertThat(
            quotes("Pell praised Mr. Low in his state-of-the-city speech for “wise, bold ideas”."))
        .containsExactly("direct: wise, bold ideas <- Pell = Pell");
  }

  @Test
  void leavesMarksToTheVerbThatTheyEnd() {
    assertThat(quotes("Under what Pell called “the old cash model,” the club charged a high fee."))
        .containsExactly("direct: the old cash model, <- Pell = Pell");
  }

  @Test
  void takesNoTitleOfAShowForAQuotation() {
    assertThat(quotes("“It is late,” Emma Jones said on “Our Morning.”"))
        .containsExactly("direct: It is late, <- Emma Jones = Emma Jones");
    assertThat(quotes("Speaking on Channel Nine's “This Week,” Emma Jones said it was late."))
        .containsExactly("indirect: it was late <- Emma Jones = Emma Jones");
    assertThat(quotes("Emma Jones answered with “Never.”"))
        .containsExactly("direct: Never. <- Emma Jones = Emma Jones");
  }

  @Test
  void knowsWhoGoesOn() {
    assertThat(quotes("Emma Jones said it was late. “Managers,” she went on, “have no say in it.”"))
        .contains(
            "direct: Managers, <- she = Emma Jones",
            "direct: have no say in it. <- she = Emma Jones");
    assertThat(quotes("Emma Jones said it was late. Managers, she went on, “have no say in it.”"))
        .contains("direct: have no say in it. <- she = Emma Jones");
    assertThat(quotes("The match went on, and “ten more goals” fell.")).isEmpty();
  }

  @Test
  void takesNoWrittenStatementForAVerb() {
    assertThat(quotes("Emma Jones told the Evening Star in a written statement, “I want it.”"))
        .containsExactly("direct: I want it. <- Emma Jones = Emma Jones");
  }

  @Test
  void takesNoTitleOfAShowForWhatItWasTold() {
    assertThat(quotes("“I hope he can,” Emma Jones told “Today.”"))
        .containsExactly("direct: I hope he can, <- Emma Jones = Emma Jones");
  }
}

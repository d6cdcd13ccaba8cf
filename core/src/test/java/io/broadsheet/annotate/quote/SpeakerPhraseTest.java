package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words beside the verb name the speaker. */
class SpeakerPhraseTest {

  @Test
  void leavesTheLettersOfAnHonourOutOfTheSpeaker() {
    assertThat(quotes("Judge Helen Marwood KC said: “You were trusted.”"))
        .contains("direct: You were trusted. <- Helen Marwood = Helen Marwood");
    assertThat(quotes("“It is grave,” said Tom Little KC. “It is,” Sir Tim Lowe KCMG said."))
        .containsExactly(
            "direct: It is grave, <- Tom Little = Tom Little",
            "direct: It is, <- Tim Lowe = Tim Lowe");
    assertThat(quotes("Dr Ann Moss OBE, head of the trust, said it was late."))
        .containsExactly("indirect: it was late <- Ann Moss = Ann Moss");
  }

  @Test
  void takesNoAffiliationForASpeaker() {
    for (String affiliation : List.of("R-Toledo", "D-Calif.", "R–Ohio", "D-N.Y.")) {
      assertThat(quotes("Rep. Dave Kowal, " + affiliation + ", said he would run."))
          .as(affiliation)
          .containsExactly("indirect: he would run <- Dave Kowal = Dave Kowal");
    }
  }

  @Test
  void takesNoTitleForAName() {
    for (String title : List.of("Dr", "Prof", "Prof.", "Det Sgt", "former minister")) {
      assertThat(quotes("“It is new,” said the study's author, " + title + " Maria Olin of Yale."))
          .as(title)
          .containsExactly("direct: It is new, <- Maria Olin = Maria Olin");
    }
  }

  @Test
  void takesAnotherForSomebodyWithoutAName() {
    assertThat(quotes("“We saw it,” Ann Moss said. “We ran,” said another. Another said it hurt."))
        .containsExactly(
            "direct: We saw it, <- Ann Moss = Ann Moss",
            "direct: We ran, <- another",
            "indirect: it hurt <- Another");
    assertThat(quotes("“We ran,” said another from India."))
        .containsExactly("direct: We ran, <- another");
    assertThat(quotes("Bo Hill, another former state party chairman, has 3 percent.")).isEmpty();
  }

  @Test
  void takesNoAdjectiveBehindANounForAName() {
    assertThat(quotes("“It is over,” said one Democrat familiar with the talks."))
        .containsExactly("direct: It is over, <- one Democrat");
    assertThat(quotes("“It is over,” said a person close to the family."))
        .containsExactly("direct: It is over, <- a person");
  }

  @Test
  void takesNoNameBehindAnArticleForAVerb() {
    assertThat(quotes("According to the Met department, rain is due in the south."))
        .containsExactly(
            "indirect: rain is due in the south <- the Met department = Met department");
  }

  @Test
  void takesNoPlaceAlongWhichSomebodyStoodForAName() {
    assertThat(quotes("“We saw smoke,” said one of the nurses along Moi Avenue."))
        .singleElement()
        .asString()
        .contains("<- the nurses along");
  }

  @Test
  void takesWhoWroteItForTheSpeakerOfADocument() {
    for (String phrase :
        List.of(
            "Ann Moss's statement said", "Mrs Ann Moss's tweet read", "In the words of Ann Moss")) {
      assertThat(quotes(phrase + ": “It is over.”"))
          .singleElement()
          .asString()
          .as(phrase)
          .endsWith("= Ann Moss");
    }
    assertThat(quotes("“It is over,” a motion by Ann Moss's lawyers said."))
        .singleElement()
        .asString()
        .doesNotEndWith("= Ann Moss");
  }

  @Test
  void takesTheClassOfARankForPartOfIt() {
    for (String rank : List.of("Sgt. 1st Class", "Airman 1st Class", "Petty Officer 2nd Class")) {
      assertThat(quotes("“It is over,” said " + rank + " Ann Moss of the division."))
          .as(rank)
          .containsExactly("direct: It is over, <- Ann Moss = Ann Moss");
    }
  }

  @Test
  void takesSeveralOfOneTitleForSpeakers() {
    assertThat(quotes("They talked. “It is late,” Sens. Ann Roe and Bob Low said."))
        .singleElement()
        .asString()
        .endsWith("= Ann Roe and Bob Low");
  }

  @Test
  void takesNoHalfOfAnOfficeForAName() {
    assertThat(quotes("She met Ann Roe. The Home Secretary said that the talks were over."))
        .containsExactly("indirect: the talks were over <- The Home Secretary = Home Secretary");
  }
}

package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of what has no verb but one that is as often a noun, and where clauses end without. */
class PresentClauseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "motorcycles account for many of the accidents",
        "tobacco causes more than half of them",
        "the system favors the wealthy",
        "the place prides itself on its beaches",
        "union voters almost always end up there",
        "about half of the rise reflected lower taxes",
        "the plan, while costly, was dealt with in May",
        "Beyond Zero will go on with it",
        "many doubted her in Nevada",
        "Eva Pell and Ann Roe differ on the plan",
        "members of the board shouldn’t weigh in on it",
        "Eva Pell, who was a nurse in Rome, where she met him, had left",
        "Iron and Steel uses the same photo",
      })
  void readsWhatIsSaidInThePresent(String clause) {
    assertThat(quotes("Tom Low said " + clause + "."))
        .containsExactly("indirect: " + clause + " <- Tom Low = Tom Low");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trucks visit the town at night now",
        "Train work improves service at the firm, which carries many",
        "It also demands new skills",
        "The island also hosts a small hospital",
        "Some visitors sit on the rock",
        "Worsening heat, made worse by fires, has ended the hopes of many",
        "Set in an old convent in the town, the school has nine rooms",
        "In addition to the heat, dry air from the hills also makes it worse",
        "He went back last week and further reports of it are expected in May",
        "On Sunday he met the board and answered questions from the press",
      })
  void readsItBeforeTheSpeakerToo(String clause) {
    String expected = "indirect: " + clause + " <- Tom Low = Tom Low";
    assertThat(quotes(clause + ", Tom Low said.")).containsExactly(expected);
    assertThat(quotes(clause + ", according to Tom Low.")).containsExactly(expected);
  }

  @Test
  void passesOverWhenAndWhereItWasSaid() {
    assertThat(quotes("Iran announced in 2020 it would peak in May."))
        .containsExactly("indirect: it would peak in May <- Iran = Iran");
    assertThat(quotes("It is late, Tom Low said in a new report released today."))
        .containsExactly("indirect: It is late <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low has long insisted it was late."))
        .containsExactly("indirect: it was late <- Tom Low = Tom Low");
    assertThat(quotes("As Tom Low noted, the firm raised more than that."))
        .containsExactly("indirect: the firm raised more than that <- Tom Low = Tom Low");
    assertThat(quotes("Speaking in Rome, the town of the Pope, Tom Low said.")).isEmpty();
  }

  @Test
  void findsTheSpeakerBehindWhomMoreIsTold() {
    assertThat(quotes("The talks are over, said an official who was briefed on them and left."))
        .containsExactly("indirect: The talks are over <- an official");
  }

  @Test
  void tellsTheSubjectOfTheMainClause() {
    assertThat(quotes("While Tom Low demands limits, Eva Pell stays calm, saying that it is late."))
        .containsExactly("indirect: it is late <- Eva Pell = Eva Pell");
  }

  @Test
  void takesNobodyForHeAfterWhomABodyIsNamed() {
    assertThat(
            quotes(
                "Tom Low met them on Monday.\n\nThe Biden administration has shut the road.\n\n"
                    + "He stated, “It is late.”"))
        .containsExactly("direct: It is late. <- He = Tom Low");
  }

  @Test
  void readsWhatIsClaimed() {
    assertThat(quotes("Tom Low claimed these parties accepted money over the years."))
        .containsExactly(
            "indirect: these parties accepted money over the years <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low claimed the long title.")).isEmpty();
  }

  @Test
  void takesNoTailWithoutAVerbForTheClause() {
    assertThat(quotes("The plan is dead, Tom Low said, after a row in the town over the old road."))
        .containsExactly("indirect: The plan is dead <- Tom Low = Tom Low");
    assertThat(quotes("It is late, said the leader, Tom Low, on a call from the deck of a ship."))
        .containsExactly("indirect: It is late <- Tom Low = Tom Low");
  }

  @Test
  void skipsWhoIsNamedBehindARole() {
    assertThat(quotes("According to the head of Acme (AC), Tom Low, more than half of them left."))
        .singleElement()
        .asString()
        .startsWith("indirect: more than half of them left <- ");
    assertThat(quotes("According to the World Health Organization (WHO), it is less severe."))
        .singleElement()
        .asString()
        .startsWith("indirect: it is less severe <- ");
  }

  @Test
  void findsTheNounBehindHowMany() {
    assertThat(quotes("Most of the candidates said they back it."))
        .containsExactly("indirect: they back it <- the candidates");
    assertThat(quotes("Ghana is contending with soaring prices in the town.")).isEmpty();
  }
}

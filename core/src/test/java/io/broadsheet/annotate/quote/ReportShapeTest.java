package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports with hearers of many words, asides, and clauses that hold other reports. */
class ReportShapeTest {

  private static final String LATE = "indirect: it was late <- Tom Low = Tom Low";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "told BBC Radio 4's Today programme it was late",
        "told Radio 4's World At One it was late",
        "told BBC One's Breakfast with Frost programme it was late",
        "left, but said in November it was late",
      })
  void passesOverTheProgrammeOnWhichItWasSaid(String report) {
    assertThat(quotes("Tom Low " + report + ".")).containsExactly(LATE);
  }

  @Test
  void findsWhatStandsBeforeSuchAHearer() {
    assertThat(quotes("The scope was very narrow, Tom Low told BBC Radio 4's World At One."))
        .containsExactly("indirect: The scope was very narrow <- Tom Low = Tom Low");
    assertThat(
            quotes("The wish remains, Tom Low, the board's strategist told Radio 4's Today show."))
        .containsExactly("indirect: The wish remains <- Tom Low = Tom Low");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the new rules, announced on Monday, would help",
        "voting for the plan meant higher taxes",
        "the rain swept it away and the bridge sank",
        "radio is made for it",
      })
  void takesVerbsOfAnyShapeBehindSaid(String clause) {
    assertThat(quotes("Tom Low said " + clause + "."))
        .containsExactly("indirect: " + clause + " <- Tom Low = Tom Low");
  }

  @Test
  void keepsWhatOthersOfferOrAskInTheClause() {
    assertThat(quotes("The rebate was less than what they were offering, Tom Low said."))
        .containsExactly(
            "indirect: The rebate was less than what they were offering <- Tom Low = Tom Low");
    assertThat(quotes("When the officer asked if it was late, Tom Low nodded.")).isEmpty();
    assertThat(quotes("By contrast, said Tom Low, learning by the game may mean more of this."))
        .containsExactly(
            "indirect: learning by the game may mean more of this <- Tom Low = Tom Low");
  }

  @Test
  void takesNoVerbThatGoesOnForTheClause() {
    assertThat(quotes("Tom Low has admitted fraud and will testify in the trial.")).isEmpty();
    assertThat(quotes("Tom Low went on to claim the cup, and would take more.")).isEmpty();
  }

  @Test
  void takesNoClauseInMarksForTheTitleOfAFilm() {
    assertThat(quotes("Tom Low said the film “has been shown to many in the town”."))
        .contains("direct: has been shown to many in the town <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low said the film “Has Been Shown to Many” was late."))
        .containsExactly(
            "indirect: the film “Has Been Shown to Many” was late <- Tom Low = Tom Low");
  }

  @Test
  void findsWhoSaidItWithoutAComma() {
    assertThat(quotes("It remains a political issue said Mr Low, a nurse."))
        .containsExactly("indirect: It remains a political issue <- Low = Low");
    assertThat(quotes("People who met on the road said Mr Low had gone."))
        .containsExactly("indirect: Mr Low had gone <- People");
    assertThat(quotes("Speaking in Rome Mr Low said: “We want to go.”"))
        .containsExactly("direct: We want to go. <- Low = Low");
  }

  @Test
  void findsWhatABodySaysInARelativeClause() {
    assertThat(quotes("Low left Acme Corp, which said it was late, and went home."))
        .containsExactly("indirect: it was late, and went home <- Acme Corp = Acme Corp");
    assertThat(quotes("It contradicts a survey by Acme Corp, which says that it is late."))
        .containsExactly("indirect: it is late <- a survey by Acme Corp = Acme Corp");
    assertThat(
            quotes("After the report by Acme Corp, which concluded that it is late, Low said no."))
        .contains("indirect: it is late <- the report by Acme Corp = Acme Corp");
    assertThat(quotes("He saw the post on the wall, which read “it is very late”, and left."))
        .doesNotContain("direct: it is very late <- the post on the wall");
    assertThat(quotes("The rules, which officials said will change in May, are old."))
        .containsExactly("indirect: will change in May <- officials");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data from Acme Bank",
        "the latest figures by Acme Bank",
        "figures compiled by Acme Bank",
        "Acme Bank figures",
        "Acme Bank's latest data",
      })
  void namesTheBodyThatFiguresAreOf(String figures) {
    assertThat(quotes("It rose by a half, according to " + figures + "."))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("indirect: It rose by a half <- ")
        .endsWith(" = Acme Bank");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new data",
        "figures released in May",
        "opposition figures",
        "the Acme Bank rules"
      })
  void leavesDataAloneThatNobodyIsNamedFor(String figures) {
    assertThat(quotes("It rose by a half, according to " + figures + ".")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on Monday",
        "of Acme Bank on Monday",
        "at Acme Bank in a statement on Monday",
        "in Rome",
      })
  void passesOverWhenAndWhereTheSpeakerBehindTheVerbSaidIt(String when) {
    assertThat(quotes("It is late, said Tom Low " + when + "."))
        .containsExactly("indirect: It is late <- Tom Low = Tom Low");
    assertThat(quotes("It is late, said former minister Tom Low " + when + "."))
        .containsExactly("indirect: It is late <- Tom Low = Tom Low");
  }

  @Test
  void goesOnWithWhatIsSaidBehindAnAside() {
    assertThat(quotes("Tom Low, a nurse in Rome, said motorcycles account for many of them."))
        .containsExactly("indirect: motorcycles account for many of them <- Tom Low = Tom Low");
  }
}

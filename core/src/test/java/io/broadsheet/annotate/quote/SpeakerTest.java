package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who spoke, where that takes more than the words beside the quotation. */
class SpeakerTest {

  @Test
  void leavesAContinuationToItsSpeakerWhateverTheNextParagraphSays() {
    String quoted = "“It is fair,” Tom Baker said. “We cannot go bust.”\n\n";
    for (String next :
        List.of(
            "Spain's transport minister, Luis Ortega, urged calm, adding: “Talk now.”",
            "Emma Jones said on Friday. It was late.",
            "The Open begins on Monday.")) {
      assertThat(quotes(quoted + next))
          .as(next)
          .contains("direct: We cannot go bust. <- Tom Baker = Tom Baker");
    }
  }

  @Test
  void givesAQuoteBeforeAParagraphToWhomThatPlainlyGivesIt() {
    assertThat(quotes("“Stop where you are!”\n\nshouted Emma Jones across the road."))
        .containsExactly("direct: Stop where you are! <- Emma Jones = Emma Jones");
    assertThat(quotes("“How can it go away?” Emma Jones asked."))
        .containsExactly("direct: How can it go away? <- Emma Jones = Emma Jones");
  }

  @Test
  void takesAnInstitutionOfACountryForItself() {
    String known = "Tom Baker wrote of it on Telegram. Reuters could not confirm the claim.\n\n";
    assertThat(quotes(known + "Ukraine's air force said it shot down 96 drones."))
        .containsExactly(
            "indirect: it shot down 96 drones <- Ukraine's air force = Ukraine's air force");
    assertThat(
            quotes(known + "“It was not hit,” the Romanian defence ministry said in a statement."))
        .containsExactly(
            "direct: It was not hit, <- the Romanian defence ministry = Romanian defence ministry");
  }

  @Test
  void takesAnInstitutionForNoOtherKind() {
    String known = "Acme Steel shut its plant in Leeds.\n\n";
    assertThat(quotes(known + "The ministry said the plant was safe."))
        .containsExactly("indirect: the plant was safe <- The ministry");
    assertThat(quotes(known + "The company said the plant was safe."))
        .containsExactly("indirect: the plant was safe <- The company = Acme Steel");
    assertThat(
            quotes("The Ministry of Health met on Monday. The ministry said the plant was safe."))
        .containsExactly("indirect: the plant was safe <- The ministry = Ministry of Health");
  }

  @Test
  void prefersWhoIsInTheSameParagraph() {
    String before = "“Talk now,” Luis Ortega, the minister, told reporters in Madrid.\n\n";
    String text = before + "Among those stuck was Gemma Whitlow, a nurse. “It is bad,” she said.";
    assertThat(quotes(text)).contains("direct: It is bad, <- she = Gemma Whitlow");
    assertThat(quotes(text + " Her husband, Dean, nodded. “And hot,” he added."))
        .contains("direct: And hot, <- he = Dean");
  }

  @Test
  void keepsToTheSubjectThatAPronounGoesOnWith() {
    String text =
        "Emma Jones came to Rome on Monday.\n\n"
            + "She met Maria Lopez at the station. “It is late,” she said.";
    assertThat(quotes(text)).containsExactly("direct: It is late, <- she = Emma Jones");
  }

  @Test
  void findsTheNameBehindSomebodysRole() {
    for (String clause :
        List.of(
            "said her editor, Imogen Shaw.",
            "said his lawyer, Imogen Shaw.",
            "said the club's captain, Imogen Shaw.",
            "added their agent, Imogen Shaw, on Monday.",
            "her agent, Imogen Shaw, said.",
            "its director, Dr Imogen Shaw, told Citizen TV.",
            "Imogen Shaw, her agent, said.",
            "said Imogen Shaw, her agent.")) {
      assertThat(quotes("“It sold well,” " + clause))
          .as(clause)
          .containsExactly("direct: It sold well, <- Imogen Shaw = Imogen Shaw");
    }
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
  void knowsSomebodyByAge() {
    String text =
        "Gareth Lowe, 46, met Adam Fox, 52, in court on Monday.\n\n"
            + "“I am sorry,” the 52-year-old said.";
    assertThat(quotes(text)).containsExactly("direct: I am sorry, <- the 52-year-old = Adam Fox");
  }

  @Test
  void takesADescriptionOfAPersonForTheOneTheParagraphIsAbout() {
    assertThat(quotes("Lukas Brandt was booed off. “I am sorry,” the 27-year-old said."))
        .containsExactly("direct: I am sorry, <- the 27-year-old = Lukas Brandt");
    assertThat(quotes("Ryanair's Sean O'Brien laughed. “We will wait,” the Irishman said."))
        .containsExactly("direct: We will wait, <- the Irishman = Sean O'Brien");
    assertThat(quotes("Emma Jones won the prize on Monday.\n\n“I wept,” the novelist said."))
        .containsExactly("direct: I wept, <- the novelist = Emma Jones");
  }

  @Test
  void leavesADescriptionOpenThatFitsTwo() {
    String text =
        "Lukas Brandt lost. Tomas Alvarez smiled at the crowd.\n\n"
            + "“I am sorry,” the 27-year-old said.";
    assertThat(quotes(text)).containsExactly("direct: I am sorry, <- the 27-year-old");
  }
}

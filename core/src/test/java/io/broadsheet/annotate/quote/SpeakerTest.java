package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who spoke, where that takes more than the words beside the quotation. */
class SpeakerTest {

  @Test
  void isWhoWroteTheDocument() {
    assertThat(quotes("It fell by a third, according to a statement by the Justice Ministry."))
        .containsExactly("indirect: It fell by a third <- Justice Ministry = Justice Ministry");
    assertThat(quotes("It fell by a third, according to a long letter from Tom Low."))
        .containsExactly("indirect: It fell by a third <- Tom Low = Tom Low");
  }

  @Test
  void isNoBodyWhereAPronounStands() {
    assertThat(quotes("Police say many of them were hurt.\n\n“You could tell,” he said."))
        .last()
        .isEqualTo("direct: You could tell, <- he");
  }

  @Test
  void isNobodyWhereItWasRevealed() {
    assertThat(quotes("The Robins won. Only then was it revealed that Kerr was hurt.")).isEmpty();
  }

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
  void knowsVerbsForHowSomethingIsSaid() {
    for (String verb : List.of("blurted", "beamed", "gasped", "reflected")) {
      assertThat(
              quotes("“It is late,” " + verb + " Tom Baker. “Go home,” Emma Jones " + verb + "."))
          .containsExactly(
              "direct: It is late, <- Tom Baker = Tom Baker",
              "direct: Go home, <- Emma Jones = Emma Jones");
    }
  }

  @Test
  void goesOnWithASpeakerBehindParagraphsAboutNobodyElse() {
    String before = "“The roof came off,” Gemma Whitlow said.\n\n";
    String after = "\n\n“We sat in the cellar.”";
    assertThat(quotes(before + "The storm lasted until dawn. Two bridges were closed." + after))
        .contains("direct: We sat in the cellar. <- Gemma Whitlow = Gemma Whitlow");
    for (String others :
        List.of(
            "A neighbour, Dean Low, lost two cows.",
            "The mayor came to help.",
            "One. Two. Three. Four. Five. It was a long night.")) {
      assertThat(quotes(before + others + after))
          .as(others)
          .noneMatch(quote -> quote.contains("cellar") && quote.contains("Whitlow"));
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
  void knowsAGivenNameWithAndWithoutItsAccents() {
    for (String given : List.of("Jóhanna", "Johanna", "Françoise", "Francoise")) {
      String text = given + " Cole came to Rome on Monday. “It is late,” ";
      assertThat(quotes(text + "she said."))
          .containsExactly("direct: It is late, <- she = " + given + " Cole");
      assertThat(quotes(text + "he said.")).noneMatch(quote -> quote.contains("Cole"));
    }
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

  @Test
  void startsNoNameBehindAFullStop() {
    assertThat(quotes("Lucy Hall, 29, lost her brother. She said nobody helped."))
        .containsExactly("indirect: nobody helped <- She = Lucy Hall");
  }

  @Test
  void takesSomebodysRoleForNobodyWhoSpokeBefore() {
    String text =
        "“Come forward,” Louise Farr said.\n\n"
            + "The pub's landlord said he had hired staff. “It is calm now,” he said.";
    assertThat(quotes(text))
        .containsExactly(
            "direct: Come forward, <- Louise Farr = Louise Farr",
            "indirect: he had hired staff <- The pub's landlord",
            "direct: It is calm now, <- he");
  }

  @Test
  void knowsThatAChairmanMayBeAWoman() {
    String text = "The chairman, Margaret Tull, met Paul Moss. “It is bad,” she said.";
    assertThat(quotes(text)).containsExactly("direct: It is bad, <- she = Margaret Tull");
  }

  @Test
  void goesOnOverAGesture() {
    assertThat(quotes("Ana Moss sat down. “I miss it.” She shrugs. “But I had ten years.”"))
        .containsExactly(
            "direct: I miss it. <- She = Ana Moss",
            "direct: But I had ten years. <- She = Ana Moss");
  }

  @Test
  void tellsRolesOfOneNounApart() {
    String known =
        """
        President Luis Ortega signed it. Senate president Davi Costa steered it.

        Opposition leader Rui Mar objected.

        """;
    assertThat(quotes(known + "“It is fair,” the leftist leader said."))
        .containsExactly("direct: It is fair, <- the leftist leader");
    assertThat(quotes(known + "The president said it was fair."))
        .containsExactly("indirect: it was fair <- The president = Luis Ortega");
    assertThat(quotes(known + "The senate president said it was fair."))
        .containsExactly("indirect: it was fair <- The senate president = Davi Costa");
  }

  @Test
  void tellsNamesakesApartByTheirTitles() {
    String text =
        "Ruth Kowal ran a kitchen. Her son, Thomas Kowal, helped.\n\n"
            + "“I never sat down,” Mrs. Kowal said.";
    assertThat(quotes(text)).containsExactly("direct: I never sat down, <- Kowal = Ruth Kowal");
  }

  @Test
  void comesBackToWhomAnObituaryIsAbout() {
    String text =
        """
        Olivia Farrant, who wrote about Leeds, has died at 91.

        “She was kind,” said her editor, Imogen Shaw.

        She won it twice. She once said it was “a heavy spoon”.

        She is survived by a brother.
        """;
    assertThat(quotes(text)).contains("direct: a heavy spoon <- She = Olivia Farrant");
  }

  @Test
  void readsAHeadlineWithAColon() {
    assertThat(quotes("Jones: ‘I have made my choices’\n\nEmma Jones spoke on Monday at noon."))
        .containsExactly("direct: I have made my choices <- Jones = Emma Jones");
  }

  @Test
  void doesNotTakeAddingForTheVerbOfWhatIsBefore() {
    assertThat(quotes("Bill Moss called the case “complicated,” adding, “I will leave it.”"))
        .containsExactly(
            "direct: complicated, <- Bill Moss = Bill Moss",
            "direct: I will leave it. <- Bill Moss = Bill Moss");
  }

  @Test
  void knowsAVerbBehindARelativeClause() {
    assertThat(quotes("Peter Moss, who was not involved, calls the work “lovely”."))
        .containsExactly("direct: lovely <- Peter Moss = Peter Moss");
    assertThat(quotes("Peter Moss, a poet in Rome who was not in the study, said it was lovely."))
        .containsExactly("indirect: it was lovely <- Peter Moss = Peter Moss");
  }

  @Test
  void knowsAParentByTheNumberOfChildren() {
    assertThat(quotes("Jo Fielding burst into tears. “She is right,” the mum-of-three said."))
        .containsExactly("direct: She is right, <- the mum-of-three = Jo Fielding");
  }

  @Test
  void givesNoQuoteToTheSubjectBehindASemicolon() {
    assertThat(quotes("Greenpeace called it “an insult”; WWF said there was time."))
        .containsExactly(
            "direct: an insult <- Greenpeace = Greenpeace",
            "indirect: there was time <- WWF = WWF");
  }

  @Test
  void readsNobodysGenderFromTheirRelatives() {
    String before = "“It is late,” Emma Jones said.\n\n";
    for (String subject :
        List.of(
            "Her neighbour, Oysha, is 81 and buried a husband here.",
            "Oysha Karim, whose brother died there, watched.",
            "Oysha Karim, a friend of the king, watched.")) {
      assertThat(quotes(before + subject + " “I stay,” she said."))
          .as(subject)
          .last()
          .asString()
          .startsWith("direct: I stay, <- she = Oysha");
    }
  }

  @Test
  void readsGenderFromAPronounBesideTheName() {
    String text = "Asli Menon and her partner, Wiz Tranter, met in Leeds. He said it smelled.";
    assertThat(quotes(text)).containsExactly("indirect: it smelled <- He = Wiz Tranter");
  }

  @Test
  void takesATitleForTheNamesakeItFits() {
    String text =
        "Tyler Maddox died at work. Kayla Maddox, his widow, came.\n\n"
            + "“I asked,” Mr Maddox wrote then.";
    assertThat(quotes(text)).containsExactly("direct: I asked, <- Maddox = Tyler Maddox");
  }

  @Test
  void givesNoPronounOfSomebodyUnnamedToWhoWasNamedBefore() {
    String before = "“It is over,” Lee Woods said.\n\n";
    assertThat(quotes(before + "The teller, who is new here, wept. “I ran,” she said."))
        .last()
        .isEqualTo("direct: I ran, <- she");
    assertThat(quotes(before + "“I ran,” the teller said."))
        .last()
        .isEqualTo("direct: I ran, <- the teller");
    assertThat(quotes(before + "In May, the sheriff defended it. “I ran,” she said."))
        .last()
        .isEqualTo("direct: I ran, <- she");
  }

  @Test
  void knowsSomebodyByAgeBeforeARole() {
    String text =
        "Lewis Hall won the race for Ferrari.\n\n“I waited,” said the 41-year-old Ferrari driver.";
    assertThat(quotes(text))
        .containsExactly("direct: I waited, <- the 41-year-old Ferrari driver = Lewis Hall");
  }

  @Test
  void givesWhatAPlayerSaysToNoTeam() {
    assertThat(quotes("“He squeezed me,” the McLaren man said."))
        .singleElement()
        .asString()
        .doesNotEndWith("= McLaren");
    assertThat(quotes("“It is safe,” a McLaren spokesman said."))
        .singleElement()
        .asString()
        .endsWith("= McLaren");
  }

  @Test
  void knowsAnOfficeBeforeATitle() {
    String text =
        "They met the Prime Minister of Malta, Mr. Rob Vella, at noon.\n\n"
            + "The Prime Minister praised them. He said it was late.";
    assertThat(quotes(text)).containsExactly("indirect: it was late <- He = Rob Vella");
  }

  @Test
  void leavesTheTownBeforeAReportOutOfWhatWasSaid() {
    assertThat(quotes("SALEM, Ore. (AP) — Ten homes burned in the north, the governor said."))
        .singleElement()
        .asString()
        .startsWith("indirect: Ten homes burned in the north <-");
  }

  @Test
  void takesSomebodysLawyerForNobodyElsesLawyer() {
    String text =
        "Steve Castor, a lawyer, asked Tim Moss. But Moss's lawyer said it was out of scope.";
    assertThat(quotes(text)).allMatch(quote -> !quote.endsWith("= Steve Castor"));
  }
}

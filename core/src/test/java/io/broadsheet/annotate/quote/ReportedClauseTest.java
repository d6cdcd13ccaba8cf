package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where reported speech begins and ends. */
class ReportedClauseTest {

  @Test
  void isNotWhatAnInfinitiveHasBehindThat() {
    assertThat(quotes("Tom Low agreed to delay a visit that was to begin today.")).isEmpty();
    assertThat(quotes("Tom Low admitted to local reporters that he was late."))
        .containsExactly("indirect: he was late <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low complained to the BBC's Jane Roe that he was late."))
        .containsExactly("indirect: he was late <- Tom Low = Tom Low");
    assertThat(quotes("Acme claims to own it, and moreover, that it sells it."))
        .containsExactly("indirect: it sells it <- Acme = Acme");
  }

  @Test
  void isNotWhenSomebodySpoke() {
    assertThat(quotes("“We will fail,” Emma Jones said when met by reporters at the lobby."))
        .containsExactly("direct: We will fail, <- Emma Jones = Emma Jones");
  }

  @Test
  void isWholeBeforeWhoReportsWhatWasDoneBySomebody() {
    assertThat(quotes("The trial was begun by the council on Monday, Tom Low said."))
        .containsExactly(
            "indirect: The trial was begun by the council on Monday <- Tom Low = Tom Low");
  }

  @Test
  void takesNoClauseFromMarksAndARole() {
    assertThat(quotes("“It is not over,” its director, Dr David Moss, told Citizen TV."))
        .containsExactly("direct: It is not over, <- David Moss = David Moss");
  }

  @Test
  void findsAClauseBeforeALateRole() {
    assertThat(
            quotes("Term has been pushed back to May 18, Education Secretary Tom Baker announced."))
        .containsExactly("indirect: Term has been pushed back to May 18 <- Tom Baker = Tom Baker");
    assertThat(quotes("She died at her home on Monday, her publisher, Acme Books, said."))
        .containsExactly("indirect: She died at her home on Monday <- Acme Books = Acme Books");
  }

  @Test
  void takesNoParticipleForAClause() {
    assertThat(quotes("Snails can learn, scientists report today in a journal, raising new hopes."))
        .containsExactly("indirect: Snails can learn <- scientists");
  }

  @Test
  void takesNoVerbIntoTheClauseOfTheOneBefore() {
    assertThat(quotes("Janet Moss, who argued for voters, said the ruling would last."))
        .containsExactly("indirect: the ruling would last <- Janet Moss = Janet Moss");
  }

  @Test
  void takesNoAppositionForTheRestOfAClause() {
    assertThat(quotes("Five died on Monday, officials said, the worst day since the truce began."))
        .containsExactly("indirect: Five died on Monday <- officials");
  }

  @Test
  void takesNoStatesForAVerb() {
    assertThat(quotes("Negotiators from 30 island states walked out after a draft was sent."))
        .isEmpty();
  }

  @Test
  void keepsAWordInMarksInItsClause() {
    assertThat(quotes("The pitch was “satisfactory”, the umpire, Tom Reece, said."))
        .containsExactly(
            "indirect: The pitch was “satisfactory” <- Tom Reece = Tom Reece",
            "direct: satisfactory <- Tom Reece = Tom Reece");
  }

  @Test
  void takesAShortSentenceInMarks() {
    assertThat(quotes("“I ran,” Tom Reece said. “It hurt.”"))
        .containsExactly(
            "direct: I ran, <- Tom Reece = Tom Reece", "direct: It hurt. <- Tom Reece = Tom Reece");
  }

  @Test
  void takesNoRelativeForAClause() {
    assertThat(quotes("“It tastes of salt,” Rui Mar says of the dust that blows from the lake."))
        .containsExactly("direct: It tastes of salt, <- Rui Mar = Rui Mar");
  }

  @Test
  void takesNoReportForAVerb() {
    assertThat(quotes("A World Bank report published last year put the cost at $1.2bn.")).isEmpty();
  }

  @Test
  void keepsThatWhereItIsTheSubject() {
    assertThat(quotes("Kyle Hunter said that would be for a jury to decide."))
        .containsExactly(
            "indirect: that would be for a jury to decide <- Kyle Hunter = Kyle Hunter");
  }

  @Test
  void takesNoAgreementOnAPlanForSpeech() {
    String text =
        "On Sunday the 15 states -- that is, those countries which use it -- had agreed on a plan.";
    assertThat(quotes(text)).isEmpty();
  }

  @Test
  void readsAVerbInShort() {
    for (String clause :
        List.of(
            "there's a growing risk of floods",
            "it's not uncommon for roads to close",
            "he's able to walk",
            "they're able to walk",
            "we'll walk home",
            "that’s for a jury to decide")) {
      assertThat(quotes("Emma Jones said " + clause + "."))
          .as(clause)
          .containsExactly("indirect: " + clause + " <- Emma Jones = Emma Jones");
    }
  }

  @Test
  void takesAPronounAsTheSubjectOfAnyVerb() {
    for (String clause :
        List.of(
            "she understands the firm's worries",
            "he heard from many voters",
            "they plan to go",
            "it makes no difference")) {
      assertThat(quotes("The board's chair, Emma Jones, said " + clause + "."))
          .as(clause)
          .containsExactly("indirect: " + clause + " <- Emma Jones = Emma Jones");
    }
    assertThat(quotes("Emma Jones said it loud. She told it to the court on Monday.")).isEmpty();
    assertThat(quotes("“It is late,” said she.")).containsExactly("direct: It is late, <- she");
  }

  @Test
  void takesAnEstimateForASubject() {
    for (String number : List.of("at least 40", "at most 40", "as many as 40", "up to 40")) {
      assertThat(quotes("Doctors said " + number + " people were killed."))
          .as(number)
          .containsExactly("indirect: " + number + " people were killed <- Doctors");
    }
  }

  @Test
  void endsARelativeClauseWhereItsSubjectSpeaks() {
    assertThat(quotes("A man who said he was a doctor told police that the car was empty."))
        .containsExactly(
            "indirect: he was a doctor <- A man", "indirect: the car was empty <- A man");
    assertThat(quotes("The minister who announced the plan said it would cost less."))
        .containsExactly("indirect: it would cost less <- The minister");
    assertThat(quotes("The judge who said he was hurt by the claims was ill."))
        .containsExactly("indirect: he was hurt by the claims was ill <- The judge");
  }

  @Test
  void endsAnAsideAtItsDash() {
    for (String dash : List.of("—", "–", "--")) {
      String text =
          "Tom Low {} who has insisted he will not sell the farm unless it fails {} met her on Friday.";
      assertThat(quotes(text.replace("{}", dash)))
          .as(dash)
          .containsExactly(
              "indirect: he will not sell the farm unless it fails <- Tom Low = Tom Low");
    }
  }

  @Test
  void takesNoTimeForWhatIsReported() {
    for (String opening : List.of("When asked about it", "As it began", "After the vote ended")) {
      assertThat(quotes(opening + ", Emma Jones said, “It is late.”"))
          .as(opening)
          .containsExactly("direct: It is late. <- Emma Jones = Emma Jones");
    }
    assertThat(quotes("When it rains, they have to wait, Emma Jones said."))
        .containsExactly("indirect: When it rains, they have to wait <- Emma Jones = Emma Jones");
    assertThat(quotes("While it is late, Emma Jones said, it can be done by Friday."))
        .containsExactly("indirect: it can be done by Friday <- Emma Jones = Emma Jones");
  }

  @Test
  void leavesOutWhoTheSpeakerIs() {
    assertThat(quotes("The plan, said Tom Low, the mayor's press secretary, would cost too much."))
        .containsExactly("indirect: would cost too much <- Tom Low = Tom Low");
    assertThat(quotes("Her remarks, said Tom Low, the head of it, are “in line with all of this.”"))
        .containsExactly("direct: in line with all of this. <- Tom Low = Tom Low");
  }

  @Test
  void givesAllOfASentenceToItsSource() {
    assertThat(quotes("Jones criticised the plan for its high cost, according to the Star."))
        .containsExactly("indirect: Jones criticised the plan for its high cost <- the Star");
  }

  @Test
  void endsARelativeClauseBeforeTheMainVerb() {
    assertThat(quotes("Tom Low, who has said he had no part in it, has been in Rome since May."))
        .containsExactly("indirect: he had no part in it <- Tom Low = Tom Low");
    assertThat(
            quotes("Tom Low, who said that the two men, and Baker in particular, must go, left."))
        .containsExactly(
            "indirect: the two men, and Baker in particular, must go <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low, who declared victory in the race, will return the favour."))
        .isEmpty();
  }

  @Test
  void leavesTheMainClauseToItsOwnSpeaker() {
    String opening = "While Tom Low said he was tired, ";
    assertThat(quotes(opening + "Emma Jones said that “it must be done.”"))
        .containsExactly(
            "indirect: he was tired <- Tom Low = Tom Low",
            "direct: it must be done. <- Emma Jones = Emma Jones");
    assertThat(quotes(opening + "Ms. Jones said that “it must be done.”"))
        .contains("direct: it must be done. <- Jones = Jones");
  }

  @Test
  void endsAClauseWhereItsVerbHasAnotherBesideIt() {
    assertThat(quotes("Tom Low said the firm lied to him and said his rival was late."))
        .containsExactly(
            "indirect: the firm lied to him <- Tom Low = Tom Low",
            "indirect: his rival was late <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low denied that he had sent it but said he could not be sure."))
        .containsExactly(
            "indirect: he had sent it <- Tom Low = Tom Low",
            "indirect: he could not be sure <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low left, saying it was a fraud and noting that it was late."))
        .containsExactly(
            "indirect: it was a fraud <- Tom Low = Tom Low",
            "indirect: it was late <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low said the car was red and added that it was old."))
        .containsExactly(
            "indirect: the car was red <- Tom Low = Tom Low",
            "indirect: it was old <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low said she came and told him of it."))
        .containsExactly("indirect: she came and told him of it <- Tom Low = Tom Low");
  }

  @Test
  void goesOnInMarksBeforeItsSpeaker() {
    assertThat(quotes("The failure of the bill was “heartbreaking,” Emma Jones said."))
        .containsExactly(
            "indirect: The failure of the bill was “heartbreaking,” <- Emma Jones = Emma Jones",
            "direct: heartbreaking, <- Emma Jones = Emma Jones");
    assertThat(quotes("The tale may be “strategic,” said Emma Jones, a professor of law."))
        .containsExactly(
            "indirect: The tale may be “strategic,” <- Emma Jones = Emma Jones",
            "direct: strategic, <- Emma Jones = Emma Jones");
    for (String aside : List.of("Asked how it was, ", "When he was told, ", "He nodded and ")) {
      assertThat(quotes(aside + "“it was fine,” Tom Low said."))
          .as(aside)
          .containsExactly("direct: it was fine, <- Tom Low = Tom Low");
    }
  }

  @Test
  void tellsWhatAnotherDid() {
    String did = "The school began to build the hall in May";
    assertThat(quotes(did + ", Tom Low said."))
        .containsExactly("indirect: " + did + " <- Tom Low = Tom Low");
    String agreed = "Both sides also agreed to reopen the road";
    assertThat(quotes(agreed + ", said Tom Low."))
        .containsExactly("indirect: " + agreed + " <- Tom Low = Tom Low");
    assertThat(quotes("In a statement read to the BBC by an aide, Tom Low said: “We regret it.”"))
        .containsExactly("direct: We regret it. <- Tom Low = Tom Low");
  }

  @Test
  void beginsWithinABracket() {
    assertThat(quotes("He boasted of it (the tie is “very old,” Tom Low said)."))
        .contains("indirect: the tie is “very old,” <- Tom Low = Tom Low");
  }

  @Test
  void takesNoPronounForThat() {
    String clause = "the resignation of the mayor and that of all aides has been accepted";
    assertThat(quotes("Tom Low said " + clause + "."))
        .containsExactly("indirect: " + clause + " <- Tom Low = Tom Low");
  }

  @Test
  void isNoneOfAnAttribute() {
    assertThat(quotes("The firm is under investigation for alleged fraud that was never seen."))
        .isEmpty();
  }

  @Test
  void tellsOfDeedsThatLookLikeReports() {
    for (String deed :
        List.of(
            "Her family had reported her missing on Sunday",
            "The school has agreed to build a hall during a meeting",
            "After the war, Ann Roe called for a vote, and it was Tom Low who won it")) {
      assertThat(quotes(deed + ", the police said on Friday."))
          .as(deed)
          .containsExactly("indirect: " + deed + " <- the police");
    }
    assertThat(quotes("Ann Roe underscored the ties which, Tom Low said, are getting stronger."))
        .noneMatch(quote -> quote.contains("underscored"));
    assertThat(quotes("He said, contrary to the claims of Ann Roe, it was fair, Tom Low added."))
        .noneMatch(quote -> quote.contains("He said"));
  }

  @Test
  void beginsWithWhatAsAndWhereAndAnAdverbialTell() {
    for (String clause :
        List.of(
            "their mission as Acme is to help the town",
            "matters such as taxes had been known for years",
            "deposits where the bones were found show it was late",
            "in order to help the town, the bank would lend money",
            "after years of work, she began to sing")) {
      assertThat(quotes("Tom Low said " + clause + "."))
          .as(clause)
          .containsExactly("indirect: " + clause + " <- Tom Low = Tom Low");
    }
    assertThat(quotes("Tom Low said in a post on Weibo, the Chinese version of a global app."))
        .isEmpty();
  }

  @Test
  void goesOnOverACommaBehindBut() {
    String clause = "as the need grows, the bank will lend more";
    assertThat(quotes("But Tom Low stressed that " + clause + "."))
        .containsExactly("indirect: " + clause + " <- Tom Low = Tom Low");
  }
}

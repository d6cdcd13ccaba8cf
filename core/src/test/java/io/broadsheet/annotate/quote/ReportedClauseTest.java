package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where reported speech begins and ends. */
class ReportedClauseTest {

  @Test
  void takesTheHearerIntoNoClause() {
    for (String hearer : List.of("CNN's Jake Tapper", "the BBC's Today programme", "Sky News")) {
      assertThat(
              quotes("Mike Moss broke with his party, telling " + hearer + ": “I am done here.”"))
          .as(hearer)
          .containsExactly("direct: I am done here. <- Mike Moss = Mike Moss");
    }
  }

  @Test
  void takesNoClauseFromMarksAndARole() {
    assertThat(quotes("“It is not over,” its director, Dr David Moss, told Citizen TV."))
        .containsExactly("direct: It is not over, <- David Moss = David Moss");
  }

  @Test
  void beginsBehindTheDateline() {
    for (String dateline :
        List.of("NAIROBI, April 29 — ", "LONDON (Reuters) - ", "PARIS, Feb 6 (AP) – ", "OSLO - ")) {
      assertThat(quotes(dateline + "Flooding has displaced 40,000 people, the Red Cross said."))
          .as(dateline)
          .containsExactly(
              "indirect: Flooding has displaced 40,000 people <- Red Cross = Red Cross");
    }
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
  void leavesTheHearerOutOfTheClause() {
    assertThat(quotes("Emma Jones assured voters he would go."))
        .containsExactly("indirect: he would go <- Emma Jones = Emma Jones");
    assertThat(quotes("Emma Jones reminded the crowd it was late."))
        .containsExactly("indirect: it was late <- Emma Jones = Emma Jones");
    assertThat(quotes("Emma Jones warned the firm would close."))
        .containsExactly("indirect: the firm would close <- Emma Jones = Emma Jones");
  }
}

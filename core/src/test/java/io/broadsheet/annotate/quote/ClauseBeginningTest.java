package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where reported speech begins behind its verb. */
class ClauseBeginningTest {

  @Test
  void beginsBehindWhoIsTold() {
    for (String aside :
        List.of("who has led the club since 1990", "head of the club", "a nurse at the clinic")) {
      assertThat(quotes("According to Tom Low, " + aside + ", it was the first win."))
          .as(aside)
          .containsExactly("indirect: it was the first win <- Tom Low = Tom Low");
    }
    assertThat(quotes("According to Tom Low, a ferry sank on Monday, killing four."))
        .containsExactly("indirect: a ferry sank on Monday, killing four <- Tom Low = Tom Low");
  }

  @Test
  void beginsWithTheAdverbOfACount() {
    for (String count : List.of("nearly 4,000 people", "almost all villagers", "roughly 30 men")) {
      assertThat(quotes("Tom Low said " + count + " were hurt by the flood."))
          .containsExactly("indirect: " + count + " were hurt by the flood <- Tom Low = Tom Low");
    }
    assertThat(quotes("Tom Low said initially the plan was good."))
        .containsExactly("indirect: the plan was good <- Tom Low = Tom Low");
  }

  @Test
  void beginsWithTheFirstPartOfACompound() {
    for (String subject :
        List.of(
            "first-quarter sales", "Monday-night games", "highly-paid staff", "so-called aid")) {
      assertThat(quotes("Acme said " + subject + " fell by half."))
          .containsExactly("indirect: " + subject + " fell by half <- Acme = Acme");
    }
  }

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
  void beginsBehindWhereItWasSaid() {
    assertThat(quotes("Emma Jones told supporters in Leeds her party would win."))
        .containsExactly("indirect: her party would win <- Emma Jones = Emma Jones");
    assertThat(quotes("Emma Jones said in London on Monday the talks were off."))
        .containsExactly("indirect: the talks were off <- Emma Jones = Emma Jones");
  }

  @Test
  void beginsBehindTheOccasion() {
    for (String occasion :
        List.of(
            "said in a Facebook post",
            "said in a phone call",
            "said in an emailed statement",
            "said in an interview with the BBC",
            "told Reuters in an interview",
            "said in a video posted on Facebook",
            "wrote on Facebook")) {
      assertThat(quotes("Emma Jones " + occasion + " the talks were off."))
          .as(occasion)
          .containsExactly("indirect: the talks were off <- Emma Jones = Emma Jones");
    }
  }

  @Test
  void beginsBehindTheNameOfTheHearer() {
    for (String hearer :
        List.of(
            "broadcaster ARD", "news agency AFP", "BBC presenter Ana Ruiz", "the BBC website")) {
      assertThat(quotes("Emma Jones told " + hearer + " the talks were off."))
          .as(hearer)
          .containsExactly("indirect: the talks were off <- Emma Jones = Emma Jones");
    }
    assertThat(
            quotes("“It is a test,” Emma Jones told broadcaster ARD in an interview aired late."))
        .containsExactly("direct: It is a test, <- Emma Jones = Emma Jones");
  }

  @Test
  void beginsWithNoNounBehindAComma() {
    assertThat(quotes("Emma Jones said it had won, state media reported."))
        .containsExactly("indirect: it had won <- Emma Jones = Emma Jones");
  }

  @Test
  void beginsBehindTheDateline() {
    for (String dateline :
        List.of(
            "NAIROBI, April 29 — ",
            "LONDON (Reuters) - ",
            "PARIS, Feb 6 (AP) – ",
            "OSLO - ",
            "By Ana Ruiz OSLO - ",
            "By Ana Ruiz and Tom Low LONDON (Reuters) - ",
            "Moscow, Sep 13 ",
            "New Delhi, Jan. 5 ")) {
      assertThat(quotes(dateline + "Flooding has displaced 40,000 people, the Red Cross said."))
          .as(dateline)
          .containsExactly(
              "indirect: Flooding has displaced 40,000 people <- Red Cross = Red Cross");
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

  @Test
  void takesNoPlaceOfSpeakingForWhatIsSaid() {
    assertThat(quotes("“We must act,” Emma Jones said in a televised statement in the garden."))
        .containsExactly("direct: We must act, <- Emma Jones = Emma Jones");
    assertThat(quotes("Emma Jones said in a brief written statement the vote was lost."))
        .containsExactly("indirect: the vote was lost <- Emma Jones = Emma Jones");
    assertThat(quotes("In her video, flanked by two flags, Emma Jones added: “I look forward.”"))
        .containsExactly("direct: I look forward. <- Emma Jones = Emma Jones");
  }

  @Test
  void takesNoHarmFromWhenAndWhereSomethingWasSaid() {
    for (String said :
        List.of(
            "said in a statement Wednesday",
            "said Wednesday in a statement",
            "said in a statement on its website late Wednesday",
            "said to reporters Friday",
            "told reporters in Beijing on Friday",
            "said in an interview late Monday")) {
      assertThat(quotes("The presidency " + said + " that there were 73 dead in the state."))
          .as(said)
          .containsExactly("indirect: there were 73 dead in the state <- The presidency");
    }
  }
}

package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who a verb's subject is, where more than a name stands beside the verb. */
class SubjectBesideVerbTest {

  private static final String LATE = " said it was late.";

  private static void speaks(String subject, String expected) {
    assertThat(quotes(subject + LATE))
        .as(subject)
        .containsExactly("indirect: it was late <- " + expected);
  }

  @Test
  void findsTheNounBeforeARelativeClause() {
    speaks("A rights group that monitors the border", "A rights group");
    speaks("A rights group that tracks arrests", "A rights group");
    speaks("A think tank which helps the cabinet", "A think tank");
    speaks("A diplomat who attended the talks in Doha", "A diplomat");
    speaks("The woman who accused Tom Low", "The woman");
    speaks("The group that Tom Low leads", "The group");
    speaks("Officials who spoke on condition of anonymity", "Officials");
    speaks("Critics who fear the law that passed on Monday", "Critics");
    speaks("The report that hurt Tom Low", "The report");
    speaks(
        "A spokesman for the ministry who asked not to be named", "A spokesman for the ministry");
    assertThat(quotes("“Hundreds have crossed,” a rights group that monitors the border said."))
        .containsExactly("direct: Hundreds have crossed, <- a rights group");
  }

  @Test
  void findsTheNounBeforeAParticiple() {
    speaks("A rights group monitoring Iran", "A rights group");
    speaks("A group based in Rome", "A group");
    speaks("Lawyers representing Tom Low", "Lawyers");
    speaks("Residents fleeing the fighting", "Residents");
  }

  @Test
  void takesNoOtherClauseForARelativeOne() {
    speaks("The minister resigned after Tom Low", "Tom Low = Tom Low");
    speaks("The minister resigned and Tom Low", "Tom Low = Tom Low");
    speaks("The minister worked in Rome when Tom Low", "Tom Low = Tom Low");
    assertThat(quotes("Pell told reporters that closing the road suggested a plan."))
        .containsExactly("indirect: closing the road suggested a plan <- Pell = Pell");
    assertThat(quotes("Men who have had a heart attack or a stroke are at risk, doctors said."))
        .containsExactly(
            "indirect: Men who have had a heart attack or a stroke are at risk <- doctors");
    assertThat(quotes("It was three years ago that Tom Low, who is ill, said it was late."))
        .containsExactly("indirect: it was late <- Tom Low = Tom Low");
  }

  @Test
  void takesAParticipleIntoTheDescription() {
    String text = "Tom Low, an engineer, spoke on Monday. “It is late,” ";
    assertThat(quotes(text + "a retired engineer said."))
        .containsExactly("direct: It is late, <- a retired engineer");
    assertThat(quotes(text + "said a Rome-based engineer."))
        .noneMatch(quote -> quote.contains("Tom Low"));
  }

  @Test
  void takesWhoeverHasAnAgeForAPerson() {
    speaks("The 26-year-old welder", "The 26-year-old welder");
    assertThat(quotes("Gareth Lowe, 46, fell on Monday. The 46-year-old welder" + LATE))
        .containsExactly("indirect: it was late <- The 46-year-old welder = Gareth Lowe");
  }

  @Test
  void takesThePluralOfAnyoneWhoSpeaks() {
    speaks("Refugee advocates", "Refugee advocates");
    speaks("Voters", "Voters");
    speaks("The secretaries", "The secretaries");
    assertThat(quotes("Climate models say it will rain.")).isEmpty();
  }

  @Test
  void passesOverLettersStatesAndAges() {
    for (String behind :
        List.of(
            "KC",
            "PhD",
            "of Bolt, Ohio",
            "head of Acme, a maker of anvils",
            "a baker based in Kansas City, Mo., and an organizer at Rail Workers United",
            "67, a retired clerk in Derby",
            "who helped found EDGE, a justice group based in Derby",
            "editor at large of The Courier, an old Rome-based newspaper read by lawyers",
            "D-Calif., the incoming chairwoman of the panel that handles Homeland Security")) {
      assertThat(quotes("Mary Smith, " + behind + "," + LATE))
          .as(behind)
          .containsExactly("indirect: it was late <- Mary Smith = Mary Smith");
    }
    assertThat(quotes("“It is grave,” Mary Smith, KC, told the court."))
        .containsExactly("direct: It is grave, <- Mary Smith = Mary Smith");
    assertThat(quotes("When she met Tom Low, Acme, which makes anvils, said it was late."))
        .containsExactly("indirect: it was late <- Acme = Acme");
  }

  @Test
  void takesNobodyOfAnOpeningForTheSubject() {
    assertThat(quotes("In an interview with Tom Low, the firm" + LATE))
        .containsExactly("indirect: it was late <- the firm");
    assertThat(quotes("As Tom Low wept, the crowd's leaders chanted, “It is late!”"))
        .noneMatch(quote -> quote.contains("Tom Low"));
  }

  @Test
  void findsAPublisherOfTwoNames() {
    assertThat(quotes("Her publisher, Faber & Faber, said she had died at her home."))
        .containsExactly("indirect: she had died at her home <- Faber & Faber = Faber & Faber");
    assertThat(quotes("She died at her home, her publisher, Faber & Faber, said on Friday."))
        .containsExactly("indirect: She died at her home <- Faber & Faber = Faber & Faber");
  }

  @Test
  void looksOverThePartyForTheSubject() {
    speaks("Senator Emma Jones, Democrat of Michigan,", "Emma Jones = Emma Jones");
    speaks("Tom Low, Republican of Ohio, a founder of the caucus,", "Tom Low = Tom Low");
    assertThat(
            quotes(
                "“It is late,” the panel's chairman, Tom Low, Republican of Ohio, wrote to her."))
        .containsExactly("direct: It is late, <- Tom Low = Tom Low");
    assertThat(quotes("Asked about Tom Low, Bank of England said it was late."))
        .noneMatch(quote -> quote.contains("Tom Low"));
  }

  @Test
  void takesNoNounBehindOnePersonOrThingForAVerb() {
    assertThat(quotes("Emma Jones stated in the company's blog post that it was late."))
        .containsExactly("indirect: it was late <- Emma Jones = Emma Jones");
    assertThat(quotes("Tom Low called the tower, a campaign promise, a matter of “public pride.”"))
        .containsExactly("direct: public pride. <- Tom Low = Tom Low");
    assertThat(quotes("The mayor and the minister claim it was late."))
        .contains("indirect: it was late <- the minister");
    assertThat(quotes("Court documents claim that it was late."))
        .containsExactly("indirect: it was late <- Court documents");
  }

  @Test
  void sharesTheSubjectOfTheVerbRightBefore() {
    assertThat(quotes("Council Minority Leader Tom Low exited saying it was late."))
        .containsExactly("indirect: it was late <- Tom Low = Tom Low");
    assertThat(quotes("It means acknowledging that it was late.")).isEmpty();
    assertThat(quotes("A Low campaign memo came as the polls closed stating that it was late."))
        .isEmpty();
  }

  @Test
  void findsTheSubjectBeforeADay() {
    for (String day : List.of("Monday", "today", "late Monday night", "last week", "this week")) {
      speaks("Transport Minister Tom Low " + day, "Tom Low = Tom Low");
      speaks("The minister " + day, "The minister");
      speaks("The head of the bank " + day, "The head of the bank");
    }
    assertThat(quotes("Mayor Ann Roe Tuesday called the plan “a disgrace”."))
        .containsExactly("direct: a disgrace <- Ann Roe = Ann Roe");
  }

  @Test
  void beginsWithAnyRoleBeforeTheName() {
    String who = "the deputy director of the Roads Agency, Emma Jones,";
    for (String verb : List.of("said", "told reporters")) {
      assertThat(quotes("The bridge is safe, " + who + " " + verb + "."))
          .containsExactly("indirect: The bridge is safe <- Emma Jones = Emma Jones");
    }
  }

  @Test
  void findsWhoeverAndWhateverMaySpeak() {
    for (String noun : List.of("museum", "festival", "librarian", "grower", "inquiry", "treaty")) {
      speaks("The " + noun, "The " + noun);
    }
    for (String noun :
        List.of("Both sides", "Two museums", "Contractors", "Hikers", "The growers")) {
      speaks(noun, noun);
    }
  }

  @Test
  void findsNoPlaceBehindAnotherAndNoneBesideAnd() {
    speaks(
        "Ma Liang, a researcher with a school in Qingdao, Hebei province,", "Ma Liang = Ma Liang");
    assertThat(quotes("Tom Low was held in the prison and a relative said he was ill."))
        .containsExactly("indirect: he was ill <- a relative");
  }

  @Test
  void findsATitleInShortBehindWhereItWas() {
    speaks("On Friday at the party's convention Sen. Anna Pell (D-Ohio)", "Anna Pell = Anna Pell");
    speaks("Democrat Anna Pell (D-Ohio) last week", "Anna Pell = Anna Pell");
  }

  @Test
  void findsTheNounBehindABracket() {
    assertThat(quotes("The school should close, the National Party (NP) caucus said yesterday."))
        .containsExactly("indirect: The school should close <- caucus = National Party");
  }

  @Test
  void findsANumberOfPeople() {
    speaks("The three", "The three");
    assertThat(quotes("They were shot upon orders from the army that were never seen.")).isEmpty();
  }
}

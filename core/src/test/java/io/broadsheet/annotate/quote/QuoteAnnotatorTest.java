package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteAnnotatorTest {

  @Test
  void findsBothHalvesOfAnInterruptedQuote() {
    assertThat(quotes("“We will talk,” Maria Lopez said, “but not under threat.”"))
        .containsExactly(
            "direct: We will talk, <- Maria Lopez = Maria Lopez",
            "direct: but not under threat. <- Maria Lopez = Maria Lopez");
  }

  @Test
  void carriesTheSpeakerOverToTheNextQuotedSentence() {
    assertThat(quotes("\"It failed,\" said Tom Baker, the engineer. \"Nobody knows why.\""))
        .containsExactly(
            "direct: It failed, <- Tom Baker = Tom Baker",
            "direct: Nobody knows why. <- Tom Baker = Tom Baker");
  }

  @Test
  void leavesAQuoteToItsSpeakerWhereTheNextSentenceCitesAnother() {
    String text =
        "“It failed,” Tom Baker said. “Nobody knows why.”\n\n"
            + "According to the Harbour Times, the leak came from an aide.";
    assertThat(quotes(text)).contains("direct: Nobody knows why. <- Tom Baker = Tom Baker");
  }

  @Test
  void takesNoAgencyInADatelineForASubject() {
    for (String dateline :
        List.of("LONDON (Reuters) - ", "PARIS (AP) — ", "PARIS, Feb 6 (Gulf Wire) - ", "")) {
      assertThat(
              quotes(dateline + "Minister Emma Jones quit on Monday, saying she had lost trust."))
          .as(dateline)
          .containsExactly("indirect: she had lost trust <- Emma Jones = Emma Jones");
    }
  }

  @Test
  void tellsSingleMarksFromApostrophes() {
    assertThat(quotes("‘We won’t accept the ministers’ plan,’ Emma Jones said."))
        .containsExactly("direct: We won’t accept the ministers’ plan, <- Emma Jones = Emma Jones");
    assertThat(quotes("'We don't want the workers' pay cut,' Emma Jones said."))
        .containsExactly("direct: We don't want the workers' pay cut, <- Emma Jones = Emma Jones");
  }

  @Test
  void knowsTheMarksOfOtherStyles() {
    for (String quoted :
        List.of("''It is late,''", "``It is late,''", "„It is late,“", "«It is late,»")) {
      assertThat(quotes(quoted + " said Emma Jones."))
          .as(quoted)
          .containsExactly("direct: It is late, <- Emma Jones = Emma Jones");
    }
  }

  @Test
  void closesACurlyMarkWithAStraightOneWhereNoOtherDoes() {
    assertThat(quotes("“It is late,\" president Emma Jones said. It was."))
        .containsExactly("direct: It is late, <- Emma Jones = Emma Jones");
  }

  @Test
  void keepsNestedMarksInTheirQuote() {
    assertThat(quotes("“He said, ‘Leave now,’ so I left,” Emma Jones said."))
        .containsExactly("direct: He said, ‘Leave now,’ so I left, <- Emma Jones = Emma Jones");
  }

  @Test
  void joinsAQuoteThatGoesOnOverParagraphs() {
    String text = "Emma Jones wrote: “We need money.\n“We need time.”\nThe council met.";
    assertThat(quotes(text))
        .containsExactly("direct: We need money.\n“We need time. <- Emma Jones = Emma Jones");
  }

  @Test
  void endsAnUnclosedQuoteWithItsLastOwnSentence() {
    String text = "Emma Jones said: “The road is open. We are glad. The council met on Friday.";
    assertThat(quotes(text))
        .containsExactly("direct: The road is open. We are glad. <- Emma Jones = Emma Jones");
  }

  @Test
  void keepsToAQuoteThatOpensAgainForEachOfItsJoinedParagraphs() {
    assertThat(
            quotes(
                "Ann Lee added: \"I love it. The town is great. \"To be here is new. \"It suits"
                    + " me.\" No one came. \"It is late,\" Ann Lee said. She left. \"We go.\""))
        .containsExactly(
            "direct: I love it. The town is great. <- Ann Lee = Ann Lee",
            "direct: To be here is new. <- Ann Lee = Ann Lee",
            "direct: It suits me. <- Ann Lee = Ann Lee",
            "direct: It is late, <- Ann Lee = Ann Lee",
            "direct: We go. <- She = Ann Lee");
    assertThat(quotes("\"It is late, Ann Lee said. She left. \"We go,\" Tom Low said."))
        .containsExactly(
            "direct: It is late, Ann Lee said.", "direct: We go, <- Tom Low = Tom Low");
  }

  @Test
  void takesOneWordThatIsASentence() {
    for (String word : List.of("Never.", "Don’t.", "Why?", "Enough!")) {
      assertThat(quotes("“I will go,” Tom Low said. “" + word + "”"))
          .as(word)
          .containsExactly(
              "direct: I will go, <- Tom Low = Tom Low",
              "direct: " + word + " <- Tom Low = Tom Low");
    }
    assertThat(quotes("“Why?” Ann Moss asked."))
        .containsExactly("direct: Why? <- Ann Moss = Ann Moss");
  }

  @Test
  void takesOneWordThatSomebodyIsAccusedOf() {
    assertThat(quotes("Tom Low accused the Northern League of “cheating” on Monday."))
        .containsExactly("direct: cheating <- Tom Low = Tom Low");
    assertThat(quotes("Tom Low accused the Northern League of being “weak”."))
        .containsExactly("direct: weak <- Tom Low = Tom Low");
  }

  @Test
  void leavesTermsAndTitlesInMarksAlone() {
    assertThat(quotes("The band played “Yesterday”. The screen is called a “retina display”."))
        .isEmpty();
  }

  @Test
  void findsReportedClausesWithAndWithoutThat() {
    assertThat(quotes("Emma Jones told reporters in Oslo on Friday that the road was shut."))
        .containsExactly("indirect: the road was shut <- Emma Jones = Emma Jones");
    assertThat(quotes("Emma Jones said the road was shut."))
        .containsExactly("indirect: the road was shut <- Emma Jones = Emma Jones");
    assertThat(quotes("The road was shut, Emma Jones said on Friday."))
        .containsExactly("indirect: The road was shut <- Emma Jones = Emma Jones");
  }

  @Test
  void findsWhatIsSaidAccordingToSomebody() {
    assertThat(quotes("According to Emma Jones, the road was shut."))
        .containsExactly("indirect: the road was shut <- Emma Jones = Emma Jones");
    assertThat(quotes("The road was shut, according to Emma Jones."))
        .containsExactly("indirect: The road was shut <- Emma Jones = Emma Jones");
    assertThat(quotes("According to some reports, the road was shut.")).isEmpty();
  }

  @Test
  void nestsWordsInMarksInReportedSpeech() {
    assertThat(quotes("Emma Jones said the plan was “a disgrace” and would be dropped."))
        .containsExactly(
            "indirect: the plan was “a disgrace” and would be dropped <- Emma Jones = Emma Jones",
            "direct: a disgrace <- Emma Jones = Emma Jones");
  }

  @Test
  void endsAReportedClauseWhereTheNextReportBegins() {
    assertThat(quotes("Emma Jones said the road was shut, adding that it would stay shut."))
        .containsExactly(
            "indirect: the road was shut <- Emma Jones = Emma Jones",
            "indirect: it would stay shut <- Emma Jones = Emma Jones");
  }

  @Test
  void leavesHopesPlansAndHearsayAlone() {
    assertThat(quotes("He hopes that it ends. The firm announced plans to grow.")).isEmpty();
    assertThat(quotes("It is said that the castle is haunted.")).isEmpty();
  }

  @Test
  void takesACountOfTheDeadForAStatement() {
    assertThat(quotes("Iranian authorities acknowledged 217 deaths."))
        .containsExactly("indirect: 217 deaths <- Iranian authorities = Iranian authorities");
  }

  @Test
  void findsTheSpeakerBeforeAnApposition() {
    assertThat(quotes("Emma Jones, the head of the union, speaking in Rome, said it was over."))
        .containsExactly("indirect: it was over <- Emma Jones = Emma Jones");
  }

  @Test
  void resolvesPronounsByGender() {
    String text = "Maria Lopez met John Baker in Rome. She said it was late. He said it was early.";
    assertThat(quotes(text))
        .containsExactly(
            "indirect: it was late <- She = Maria Lopez",
            "indirect: it was early <- He = John Baker");
  }

  @Test
  void resolvesADescriptionByTheRoleTheTextGave() {
    String text = "Maria Lopez, the defence minister, came. The minister said troops would stay.";
    assertThat(quotes(text))
        .containsExactly("indirect: troops would stay <- The minister = Maria Lopez");
  }

  @Test
  void leavesTheNameOutWhereTheTextTellsNone() {
    assertThat(quotes("“I heard a bang,” said one resident."))
        .containsExactly("direct: I heard a bang, <- one resident");
  }

  @Test
  void findsWhoIsQuotedAsSaying() {
    assertThat(quotes("“We are ready,” the agency quoted Maria Lopez as saying."))
        .containsExactly("direct: We are ready, <- Maria Lopez = Maria Lopez");
  }

  @Test
  void carriesTheKeyOfTheEntityThatSpeaks() {
    String text = "Maria Lopez came to Rome. She said it was late.";
    AnnotatedArticle annotated =
        WrittenQuotes.ANNOTATOR.annotate(Article.builder("a").text(text).build());
    assertThat(annotated.quotes())
        .singleElement()
        .extracting(quote -> quote.speaker() == null ? "" : quote.speaker().key())
        .isEqualTo(annotated.entities().get(0).key());
  }

  @Test
  void takesNoSpeakerFromTheHeadingAbove() {
    String text =
        """
        The talks ended late on Monday in the old town hall.

        Sweeping Norwegian demands

        The plan has been clear for months. “Nobody wants this here,” said one resident.
        """;
    assertThat(quotes(text)).containsExactly("direct: Nobody wants this here, <- one resident");
  }

  @Test
  void findsTheSpeakerBetweenARoleAndAHearer() {
    assertThat(quotes("“I will not resign,” the prime minister, Keir Lawson, told MPs."))
        .containsExactly("direct: I will not resign, <- Keir Lawson = Keir Lawson");
    assertThat(quotes("“We don’t know,” the press secretary, Mark Dalton, told reporters here."))
        .containsExactly("direct: We don’t know, <- Mark Dalton = Mark Dalton");
    assertThat(quotes("The judge, Mrs Justice Okafor, told him: “You betrayed your patients.”"))
        .containsExactly("direct: You betrayed your patients. <- Okafor = Okafor");
    assertThat(quotes("'We were lucky', the pilot, Tom Reece, wrote on his page."))
        .containsExactly("direct: We were lucky <- Tom Reece = Tom Reece");
  }

  @Test
  void endsWhatWasSaidInARelativeClause() {
    assertThat(quotes("Dan Moss, who has said he wants a deal, told Fox News that it was over."))
        .containsExactly(
            "indirect: he wants a deal <- Dan Moss = Dan Moss",
            "indirect: it was over <- Dan Moss = Dan Moss");
  }

  @Test
  void takesAnyVerbBehindSaid() {
    assertThat(quotes("Witnesses said the soldiers opened fire without warning."))
        .containsExactly("indirect: the soldiers opened fire without warning <- Witnesses");
    assertThat(quotes("Doctors say the illness kills one in ten."))
        .containsExactly("indirect: the illness kills one in ten <- Doctors");
    assertThat(quotes("Emma Jones said goodbye to the crew.")).isEmpty();
  }

  @Test
  void knowsOtherNounsForARole() {
    assertThat(quotes("Forward Tunde Okafor scored. “I shut my eyes,” the striker said."))
        .containsExactly("direct: I shut my eyes, <- the striker = Tunde Okafor");
    assertThat(quotes("Her solicitor, Imran Hussain, spoke. “She is innocent,” the lawyer said."))
        .containsExactly("direct: She is innocent, <- the lawyer = Imran Hussain");
  }

  @Test
  void guessesNoSpeakerFromAnotherRole() {
    assertThat(quotes("Dan Moss fled. “We got him,” the officer said."))
        .containsExactly("direct: We got him, <- the officer");
  }

  @Test
  void findsWhoGoesOn() {
    assertThat(quotes("“It is unsafe,” Lena Fischer said. “We warned them twice,” she added."))
        .containsExactly(
            "direct: It is unsafe, <- Lena Fischer = Lena Fischer",
            "direct: We warned them twice, <- she = Lena Fischer");
  }

  @Test
  void closesWithAnotherMarkThanItOpensWith() {
    for (String said :
        List.of(
            "\"We go,” ", "“We go,\" ", "‘‘We go,’’ ", "‘’We go,” ", "‘’We go,’’ ", "“We go,’’ ")) {
      assertThat(quotes(said + "Tom Low said. \"It is late,\" he said."))
          .as(said)
          .containsExactly(
              "direct: We go, <- Tom Low = Tom Low", "direct: It is late, <- he = Tom Low");
    }
  }
}

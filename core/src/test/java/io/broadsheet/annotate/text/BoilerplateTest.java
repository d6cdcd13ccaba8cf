package io.broadsheet.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.article.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  private static final String REPORT =
      """
      The harbour board voted on Tuesday to rebuild the old pier, which a storm broke in March.
      Work begins in June and takes a year, the chair of the board said after the vote.
      """;

  private static final String MORE =
      """
      Fishermen had asked for the new pier because the harbour wall gives no shelter from the east.
      The town will lend the board nine million, and the ferry company pays the rest, she said.
      """;

  private static ArticleText article(String text) {
    return ArticleText.of(
        Article.builder("a")
            .source("Harbour Gazette")
            .title("Board to rebuild pier")
            .text(text)
            .build());
  }

  private static List<String> boilerplate(String text) {
    return in(text, article(text).boilerplate());
  }

  private static List<String> in(String text, List<TextSpan> spans) {
    return spans.stream().map(span -> span.in(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: Storm breaks the pier",
        "💡 You may also like:",
        "Follow us on WhatsApp",
        "Subscribe to our weekly newsletter and never miss a story.",
        "https://example.com/pier",
        "(Reporting by Jane Roe; editing by John Doe)",
        "© 2026 Harbour Gazette. All rights reserved.",
        "This story was produced by the Harbour Gazette and is shared with its partners.",
        "By Jane Roe and John Doe",
        "The pier on Tuesday. (AP Photo/Jane Roe)",
        "The pier in Merrow is shown after the storm, March 3, 2026. REUTERS/Jane Roe",
        "Fishermen had asked for a new pier. View Full Caption Getty Images/John Doe",
        "File photo: the old pier",
        "Advertisement",
        "(END)",
        "- Ends -",
        "Published: March 3, 2026 at 9:15 am",
        "3 min read",
        "Share on Facebook",
        "The views expressed here are those of the author.",
        "We use cookies to improve this site. Read our privacy policy.",
        "AI image disclaimer: pictures are made by a machine.",
        "Comments are moderated. Please keep to the rules.",
        "Home delivery and print subscriptions: contact our newsdesk.",
        "***",
      })
  void findsFurnitureBelowTheReport(String furniture) {
    assertThat(boilerplate(REPORT + furniture)).containsExactly(furniture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow the money, investigators were told, and it leads to a bank.",
        "Share prices fell sharply after the vote.",
        "Support for the board dropped to 31 percent.",
        "The newspaper said it would close its print edition in June.",
        "\"Subscribe to our channel,\" the man had written.",
        "By Monday night, the water had reached three villages.",
        "Published in 1998, the book sold two million copies.",
        "Photographs by satellites show new buildings at the site.",
        "Contact between the two towns has been rare since 2019.",
        "Sources close to the talks said a deal was near.",
      })
  void leavesSentencesOfTheReport(String sentence) {
    assertThat(boilerplate(REPORT + sentence)).isEmpty();
    assertThat(boilerplate(REPORT + sentence + "\n" + MORE)).isEmpty();
  }

  @Test
  void findsTheHeadlineThatIsPrintedAgain() {
    String text = "BOARD TO REBUILD PIER\n\n“Board to rebuild pier”\n\n" + REPORT;
    assertThat(boilerplate(text))
        .containsExactly("BOARD TO REBUILD PIER", "“Board to rebuild pier”");
  }

  @Test
  void keepsTheHeadlineWhereItIsAllThereIs() {
    String text = "Board to rebuild pier";
    assertThat(boilerplate(text)).isEmpty();
    assertThat(in(text, article(text).passages())).containsExactly(text);
  }

  @Test
  void cutsTheCreditThatIsGluedToAParagraph() {
    String text =
        REPORT + "Boats stay away until then. (Reporting by Jane Roe; editing by John Doe)";
    assertThat(boilerplate(text)).containsExactly("(Reporting by Jane Roe; editing by John Doe)");
    assertThat(in(text, article(text).passages())).endsWith("Boats stay away until then.");
  }

  @Test
  void findsTheListOfSources() {
    String list = "Reuters — Board votes on pier. The Example Post — A pier for June.";
    assertThat(boilerplate(REPORT + "Sources\n" + list)).containsExactly("Sources", list);
  }

  @Test
  void findsTheLinksThatALineAnnounces() {
    String text = REPORT + "Recommended Stories\nStorm breaks the pier\nHarbour master retires";
    assertThat(boilerplate(text)).hasSize(3);
  }

  @Test
  void keepsHeadingsOutOfPassagesAndOfBoilerplate() {
    String text = REPORT + "A year of work\n" + MORE;
    ArticleText article = article(text);
    assertThat(article.boilerplate()).isEmpty();
    assertThat(in(text, article.headings())).containsExactly("A year of work");
    assertThat(in(text, article.passages()))
        .hasSize(4)
        .noneMatch(p -> p.contains("A year of work"));
  }

  @Test
  void takesALabelOnlyAboveAndBelowTheReport() {
    assertThat(boilerplate("World\n" + REPORT)).containsExactly("World");
    assertThat(boilerplate(REPORT + "Economy\n" + MORE)).isEmpty();
  }
}

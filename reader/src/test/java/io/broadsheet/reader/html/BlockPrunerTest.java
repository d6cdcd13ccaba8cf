package io.broadsheet.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is dropped between the first and the last line of an article. */
class BlockPrunerTest {

  private static final String FIRST =
      "Unions and the ferry company met on Monday, for the first time since the strike began.";
  private static final String SECOND =
      "The company carries about nine thousand people a day, most of them to work and school.";

  private static String text(String after) {
    String html = "<body><article><h1>Ferry talks resume</h1><p>" + FIRST + "</p><p>" + SECOND;
    return PageReader.read(html + "</p>" + after, null, "own", Instant.EPOCH).text();
  }

  @Test
  void keepsQuotationInItalicsAtTheEnd() {
    String quoted = "“We shall be back on Thursday, and nobody expects that to be short.”";
    assertThat(text("<p><em>" + quoted + "</em></p>")).endsWith(quoted);
    String announced = "<p><em>The company wrote:</em></p><p><em>It will be back on Thursday.</em>";
    assertThat(text(announced)).endsWith("It will be back on Thursday.");
    assertThat(text("<p><em>“Harbour talk” is a column that appears on Fridays.</em></p>"))
        .endsWith(SECOND);
    assertThat(text("<p><em>Ann Lee is a reporter of the harbour office.</em></p>"))
        .endsWith(SECOND);
  }

  @Test
  void dropsQuestionsForConsent() {
    String asks =
        "<p>Empfohlener redaktioneller Inhalt</p><p>An dieser Stelle finden Sie einen von uns "
            + "ausgewählten externen Inhalt, den Sie mit einem Klick anzeigen lassen können.</p>"
            + "<p>Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.</p>"
            + "<p>We use cookies so that this page can show you what others have written.</p>";
    String last = "We need your consent, the mayor told those who asked for a second harbour.";
    assertThat(text(asks)).endsWith(SECOND);
    assertThat(text(asks + "<p>" + last + "</p>")).endsWith(SECOND + "\n\n" + last);
  }

  @Test
  void keepsStatementsThatAreSetAsHeadings() {
    String statement = "1. About nine thousand people a day take a ferry to work and to school.";
    assertThat(text("<h3>" + statement + "</h3>")).endsWith(statement);
    assertThat(text("<h3>More of the ferries and of the strike, day by day</h3>")).endsWith(SECOND);
  }
}

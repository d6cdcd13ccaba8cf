package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks below a line that names the speaker and gives no verb. */
class SpeakerLabelTest {

  @Test
  void readsANameWithARoleAndAColon() {
    for (String role : List.of("", ", chief economist", ", chief economist, Acme Homes, London")) {
      assertThat(quotes("Emma Jones" + role + ":\n\n“It was late.”\n\n“It is now later.”"))
          .as(role)
          .containsExactly(
              "direct: It was late. <- Emma Jones = Emma Jones",
              "direct: It is now later. <- Emma Jones = Emma Jones");
    }
  }

  @Test
  void readsItInCapitals() {
    String text =
        "OHIO GOVERNOR TOM MOSS, A DEMOCRAT:\n\n“It was late. It will be.”\n\n"
            + "EMMA JONES, CHIEF ECONOMIST, STEWART BANK, LONDON:\n\n“We did all we could.”";
    assertThat(quotes(text))
        .containsExactly(
            "direct: It was late. It will be. <- TOM MOSS = TOM MOSS",
            "direct: We did all we could. <- EMMA JONES = EMMA JONES");
  }

  @Test
  void takesNoOtherLineWithAColonForOne() {
    for (String line :
        List.of("Key Points:", "London:", "Reactions to Tom Low:", "What Tom Low did:")) {
      assertThat(quotes(line + "\n\n“It was late. It will be.”"))
          .as(line)
          .containsExactly("direct: It was late. It will be.");
    }
  }
}

package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where reported speech ends beside what the text tells of its speaker. */
class ClauseBesideSpeakerTest {

  @Test
  void takesNoAppositionBehindTheSpeakerForWhatWasSaid() {
    for (String role :
        List.of(
            "an analyst with Stewart Capital in Leeds",
            "chief economist at Acme Homes",
            "head of research at Acme Homes in Leeds",
            "an analyst who has covered the firm for years")) {
      assertThat(quotes("Growth will slow, said Tom Baker, " + role + "."))
          .as(role)
          .containsExactly("indirect: Growth will slow <- Tom Baker = Tom Baker");
      assertThat(quotes("Growth will slow, according to Tom Baker, " + role + "."))
          .as(role)
          .containsExactly("indirect: Growth will slow <- Tom Baker = Tom Baker");
    }
    assertThat(quotes("In May, said Tom Baker, chief economist at Acme Homes, growth will slow."))
        .containsExactly("indirect: growth will slow <- Tom Baker = Tom Baker");
    assertThat(quotes("In May, said Tom Baker, the growth of rents will slow."))
        .containsExactly("indirect: the growth of rents will slow <- Tom Baker = Tom Baker");
  }

  @Test
  void endsBeforeTheVerbOfWhoIsAmongTheSpeakers() {
    String among = "Among the neighbours who said the dog did not bark was Emma Jones";
    for (String rest : List.of(". ", ", a nurse. ")) {
      assertThat(quotes(among + rest + "She told the Leeds Post that it was asleep."))
          .as(rest)
          .containsExactly(
              "indirect: the dog did not bark <- the neighbours",
              "indirect: it was asleep <- She = Emma Jones");
    }
    assertThat(quotes("Among the neighbours, Tom Low said the dog he saw was Emma Jones’s."))
        .containsExactly("indirect: the dog he saw was Emma Jones’s <- Tom Low = Tom Low");
  }
}

package io.broadsheet.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private static List<String> sentences(String text) {
    return SentenceSplitter.split(Tokens.of(text), List.of(new TextSpan(0, text.length()))).stream()
        .map(span -> span.in(text))
        .toList();
  }

  /** Sentences stand between bars. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He came.|She left.",
        "Mr. Roe met Gen. Doe.|They talked.",
        "It is in the U.S.|The talks go on.",
        "U.S. President Roe spoke.|He left.",
        "He met J. R. Roe at 9 a.m. on Monday.|She left at 5 p.m.|They slept.",
        "They met at 7 a.m. Monday in Reno.|He left at 8 p.m.|Monday's talks failed.",
        "It struck at 9 p.m. Oslo time on Monday.|It is 8 p.m. New York time.",
        "It opens at 9 a.m. ET.|It shuts at 4:30 p.m. EDT on Friday.|It aired at 9 p.m.|ABC paid.",
        "Polls close at 8 p.m. Eastern on May 3.|They count at 9 p.m. May 4.|It is 1 p.m.|May left.",
        "The judges of Roe v. Wade met.|Leeds vs. Truro was drawn.|It was us v. them.",
        "Pfc. Tom Low, Spc. Ann Roe and Dep. Lee Poe met Mrs. A. B. Dor and Mr. I. Khan.|They left.",
        "They met others, e.g. Smith and Roe, a.k.a. Red.|They came ... and left.|He went . . . out.",
        "See p. 5 of Chap. 2.|It was built c. 1950 near Hwy. 101.|It fell on Mar. 5, 2020.",
        "Yahoo! Inc. fell.|It was over!|They left.",
        "It rose 3.5 percent.|Then it fell to No. 5 in the list.",
        "Example Corp. shares fell.|Roe Inc. said so.",
        "\"We are done,\" he said.|\"We go home.\"|She left.",
        "He said: \"We are done.\"|\"Go home!\" she cried.",
        "“Who came?” he asked.|Nobody knew…|They left.",
        "She works with Jane Roe, Ph.D.|The lab is new.",
        "It ended in Dec. 2019.|In Jan. it began again.",
        "They live on St. James St.|The house is old.",
        "\"No.\"|\"Yes.\"",
        "He shouted 'Stop!'|Then he ran.",
        "Wait... what is it?|It is 5 p.m. in London.",
        "The price fell (see No. 3).|(It rose later.)|All sold.",
        "He joined Yahoo! in May.|He left.",
        "It was Vitamin C.|The doctor knew.",
        "They top Group B.|Canada are third.|Norway had a plan B.|Plans by B. Roe fail.",
        "SALEM, Ore. (AP) — It rained.|He met Ann Roe, R-Pa. Joe Doe, in Reno, Nev., left.",
        "She lives in Salem, Ore.|The house is old.",
        "It paid Rs. 50 and Kshs. 40.|Then it left.",
        "They met Sens. Ann Roe and Joe Doe.|The sales reps.|Smith left.",
        "Was it he?|I asked.|It was I.|He went.",
      })
  void splits(String text) {
    List<String> wanted = List.of(text.split("\\|", -1));
    assertThat(sentences(text.replace("|", " "))).isEqualTo(wanted);
  }

  @Test
  void splitsWhereTheBlankIsMissingAfterAQuotationMark() {
    assertThat(sentences("“We go.”She left.")).containsExactly("“We go.”", "She left.");
  }
}

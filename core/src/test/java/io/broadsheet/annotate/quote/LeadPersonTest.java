package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is meant by the role that the second paragraph begins with. */
class LeadPersonTest {

  private static final String NAMELESS = "indirect: it was late <- ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emma Jones has left the board.",
        "The plan is lost, Emma Jones warned.",
        "Emma Jones often visits the town.",
      })
  void isTheOnlyOneTheFirstIsAbout(String lead) {
    assertThat(quotes(lead + "\n\nThe foreign minister said it was late."))
        .endsWith(NAMELESS + "The foreign minister = Emma Jones");
  }

  @Test
  void keepsTheRoleFromThereOn() {
    assertThat(
            quotes(
                "Emma Jones has left the board.\n\nThe minister said it was late."
                    + "\n\nNo one came. “We tried,” the minister added."))
        .contains("direct: We tried, <- the minister = Emma Jones");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emma Jones was jailed on Monday.",
        "Emma Jones met Tom Low on Monday.",
        "Emma Jones, a nurse, left the town.",
        "Emma Jones’s town was lost.",
        "A nurse left the town.",
      })
  void isNobodyWhereAnotherMayBe(String lead) {
    assertThat(quotes(lead + "\n\nThe foreign minister said it was late."))
        .containsExactly(NAMELESS + "The foreign minister");
  }

  @Test
  void isNoneOfThoseWhoStandBeforeAnother() {
    String lead = "Emma Jones has left the board.\n\n";
    assertThat(quotes(lead + "The judge said it was late."))
        .containsExactly(NAMELESS + "The judge");
    assertThat(quotes(lead + "A minister said it was late."))
        .containsExactly(NAMELESS + "A minister");
    assertThat(quotes(lead + "The minister said it was late. Justice Minister Tom Low left."))
        .containsExactly(NAMELESS + "The minister");
    assertThat(quotes(lead + "No one came.\n\nThe minister said it was late."))
        .containsExactly(NAMELESS + "The minister");
  }

  @Test
  void isCalledByWhatSheIsKnownForLaterToo() {
    String lead = "Emma Jones has left the team.\n\nNo one came on Monday. ";
    assertThat(quotes(lead + "“We tried,” the striker said."))
        .containsExactly("direct: We tried, <- the striker = Emma Jones");
    assertThat(quotes(lead + "“We tried,” the minister said."))
        .containsExactly("direct: We tried, <- the minister");
    assertThat(quotes(lead + "The team lost by goals from Tom Low. “We tried,” the striker said."))
        .containsExactly("direct: We tried, <- the striker");
  }

  @Test
  void givesWayToWhoWasSpokenOfLast() {
    String met = "Emma Jones left the team, said coach Tom Low. Meanwhile, Ann Lee is to join it. ";
    assertThat(quotes(met + "“I am glad,” the youngster said."))
        .endsWith("direct: I am glad, <- the youngster = Ann Lee");
    String won = "Emma Jones left. Ann Lee left. A goal from Eva Roe and Joy Pell won it. ";
    assertThat(quotes(won + "“I am glad,” the youngster said."))
        .endsWith("direct: I am glad, <- the youngster = Ann Lee");
  }
}

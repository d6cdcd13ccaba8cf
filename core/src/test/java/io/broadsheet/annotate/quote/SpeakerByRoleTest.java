package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks where a description stands for a name. */
class SpeakerByRoleTest {

  @Test
  void isNotWhomTheOneInTheRoleActedUpon() {
    assertThat(
            quotes(
                "“He is free,” said Justice Robin Moss.\n\nThe judge suspended Low’s trial.\n\n"
                    + "“The case has merit,” the judge added."))
        .containsExactly(
            "direct: He is free, <- Robin Moss = Robin Moss",
            "direct: The case has merit, <- the judge = Robin Moss");
  }

  @Test
  void knowsAnOfficeByItsShortForm() {
    assertThat(quotes("Texas Gov. Tom Low opened it.\n\n“We did it,” the Texas governor said."))
        .containsExactly("direct: We did it, <- the Texas governor = Tom Low");
    assertThat(quotes("Rep. Tom Low opened it.\n\n“We did it,” the four-term congressman said."))
        .containsExactly("direct: We did it, <- the four-term congressman = Tom Low");
    assertThat(
            quotes("Sen. Emma Jones met Gov. Tom Low on Monday.\n\n“We did it,” the senator said."))
        .containsExactly("direct: We did it, <- the senator = Emma Jones");
  }

  @Test
  void isNobodyWhomTheSentenceNamesOnlyLater() {
    String met =
        "The minister, who was briefed by the police and met Irish Justice Minister Tom Low,";
    assertThat(quotes(met + " has said that it was late."))
        .containsExactly("indirect: it was late <- The minister");
    assertThat(quotes("David Moss, who met Justice Minister Tom Low on Monday, said it was late."))
        .containsExactly("indirect: it was late <- David Moss = David Moss");
    assertThat(quotes("The minister, Tom Low, said it was late."))
        .containsExactly("indirect: it was late <- Tom Low = Tom Low");
  }

  @Test
  void keepsToTheRoleBeforeAnApposition() {
    assertThat(quotes("The mayor, a friend of Tom Low, said it was late."))
        .containsExactly("indirect: it was late <- The mayor");
    assertThat(quotes("Emma Jones won.\n\nHer brother, a friend of Tom Low, said it was late."))
        .containsExactly("indirect: it was late <- Her brother");
    assertThat(quotes("David Moss, a friend of Tom Low, said it was late."))
        .containsExactly("indirect: it was late <- David Moss = David Moss");
  }

  @Test
  void takesTheLeaderOfACountryForWhoIsCalledItsOwn() {
    String met = "Russia's Vladimir Orlin met China's Li Qiaobo. ";
    assertThat(quotes(met + "The Russian leader said talks went well."))
        .containsExactly("indirect: talks went well <- The Russian leader = Vladimir Orlin");
    assertThat(quotes(met + "The Chinese leader said talks went well."))
        .containsExactly("indirect: talks went well <- The Chinese leader = Li Qiaobo");
    assertThat(
            quotes(
                "France's Emil Maron met Tom Low, leader of the party. The French leader said talks"
                    + " went well."))
        .containsExactly("indirect: talks went well <- The French leader = Emil Maron");
    assertThat(quotes(met + "The German leader said talks went well."))
        .containsExactly("indirect: talks went well <- The German leader = German leader");
  }
}

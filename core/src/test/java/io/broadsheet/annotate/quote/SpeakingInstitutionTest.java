package io.broadsheet.annotate.quote;

import static io.broadsheet.annotate.quote.WrittenQuotes.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which institution spoke. */
class SpeakingInstitutionTest {

  @Test
  void isNoOtherThanTheOfficeThatIsNamed() {
    for (String office : List.of("Lebanese presidency", "New Mexico office of the auditor")) {
      assertThat(quotes("The Red Cross came on Monday.\n\nThe " + office + " said it was late."))
          .as(office)
          .containsExactly("indirect: it was late <- The " + office + " = " + office);
    }
  }

  @Test
  void takesAnInstitutionOfACountryForItself() {
    String known = "Tom Baker wrote of it on Telegram. Reuters could not confirm the claim.\n\n";
    assertThat(quotes(known + "Ukraine's air force said it shot down 96 drones."))
        .containsExactly(
            "indirect: it shot down 96 drones <- Ukraine's air force = Ukraine's air force");
    assertThat(
            quotes(known + "“It was not hit,” the Romanian defence ministry said in a statement."))
        .containsExactly(
            "direct: It was not hit, <- the Romanian defence ministry = Romanian defence ministry");
  }

  @Test
  void takesAnInstitutionForNoOtherKind() {
    String known = "Acme Steel shut its plant in Leeds.\n\n";
    assertThat(quotes(known + "The ministry said the plant was safe."))
        .containsExactly("indirect: the plant was safe <- The ministry");
    assertThat(quotes(known + "The company said the plant was safe."))
        .containsExactly("indirect: the plant was safe <- The company = Acme Steel");
    assertThat(
            quotes("The Ministry of Health met on Monday. The ministry said the plant was safe."))
        .containsExactly("indirect: the plant was safe <- The ministry = Ministry of Health");
  }

  @Test
  void takesAMediaNameWithItsNoun() {
    String text =
        "Acme Steel shut a plant. The Nikkei newspaper reported on Tuesday that it was old.";
    assertThat(quotes(text))
        .singleElement()
        .asString()
        .matches("indirect: it was old <- The Nikkei newspaper = Nikkei.*");
  }

  @Test
  void takesNoPlaceForACompanyThatIsBasedThere() {
    String text =
        "Acme Devices Inc made a profit. The Santa Clara, California-based company said it was"
            + " glad. Analysts had expected less, according to data of the LSEG Group.\n\n"
            + "Acme's rival fell. The chipmaker said it was ready.";
    assertThat(quotes(text))
        .filteredOn(quote -> quote.startsWith("indirect: it was"))
        .allMatch(quote -> quote.endsWith("= Acme Devices Inc"))
        .hasSize(2);
  }

  @Test
  void takesABodyThatIsBroughtInForNoneBefore() {
    assertThat(quotes("Acme Steel shut a plant. Leather UK, a trade body, said it was old."))
        .singleElement()
        .asString()
        .doesNotContain("Acme");
    assertThat(quotes("Acme Steel shut a plant. Ten people died there, a local rights group said."))
        .containsExactly("indirect: Ten people died there <- a local rights group");
  }

  @Test
  void takesAFamilyForItself() {
    String text =
        "The Met Police opened an inquiry into his death.\n\n"
            + "Mr Ashby's family described him as “our sunshine”. “We miss him,” they said.";
    assertThat(quotes(text))
        .containsExactly(
            "direct: our sunshine <- Mr Ashby's family = Mr Ashby's family",
            "direct: We miss him, <- they");
  }

  @Test
  void readsANameThatHoldsAWordTwice() {
    assertThat(quotes("New Bank New Leeds Corp shut a plant. The company said it was old."))
        .containsExactly("indirect: it was old <- The company = New Bank New Leeds Corp");
  }

  @Test
  void takesSeveralPeopleForNoInstitution() {
    String known = "The White House was quiet on Monday. ";
    assertThat(quotes(known + "They said it was late."))
        .singleElement()
        .asString()
        .contains("White");
    assertThat(quotes(known + "Protesters met at the gate. They said it was late."))
        .containsExactly("indirect: it was late <- They");
  }

  @Test
  void takesAStateForNoFirmBefore() {
    assertThat(quotes("Renault said it was late. The French state said it would help."))
        .containsExactly(
            "indirect: it was late <- Renault = Renault",
            "indirect: it would help <- The French state = French state");
    assertThat(quotes("Renault lost the case. The state said it would help."))
        .containsExactly("indirect: it would help <- The state");
  }
}

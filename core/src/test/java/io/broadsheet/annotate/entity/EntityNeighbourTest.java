package io.broadsheet.annotate.entity;

import static io.broadsheet.annotate.entity.WrittenNames.keys;
import static io.broadsheet.annotate.entity.WrittenNames.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where names meet other names, titles and offices: each row is a sentence and all its names. */
class EntityNeighbourTest {

  @NameRows(
      """
      He flew from Sri Lanka to India.                            | Sri Lanka/PL India/PL
      Sri Lanka said so.                                          | Sri Lanka/PL
      """)
  void keepsTitlesThatBeginKnownNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      He left the Freedom League of Prime Minister Ana Sorel too. | Freedom League/OR Ana Sorel/PE
      He joined the National Front of General Pavel Drobny.       | National Front/OR Pavel Drobny/PE
      Professor Tom Lodge of the University of Leeds agreed.      | Tom Lodge/PE University of Leeds/OR
      The Office of Foreign Affairs was shut.                     | Office of Foreign Affairs/OR
      """)
  void endsBodiesBeforeThePersonWhoLeadsThem(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Minister of Trade and Industry Tadeo Kilimba said so.       | Tadeo Kilimba/PE
      Secretary of State for Business and Trade Jon Rivers spoke. | Jon Rivers/PE
      Minister for Women and Equalities Brenda Halloran spoke.    | Brenda Halloran/PE
      The President of the Republic Kostas Stefanou signed it.    | Kostas Stefanou/PE
      It met EU Farm Commissioner Franz Kessler.                  | EU/OR Franz Kessler/PE
      Chief Accountant Natalya Sirenko left.                      | Natalya Sirenko/PE
      """)
  void leavesOfficesOutOfNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      They left the Gaza Strip and West Bank in May.              | Gaza Strip/PL West Bank/PL
      It sued Microsoft Corp. and International Paper Corp. there. | Microsoft Corp./OR International Paper Corp./OR
      """)
  void partsNamesThatAreOnlyJoinedByAnd(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The Commission on Presidential Debates chose it.            | Commission on Presidential Debates/OR
      It lobbied the Council of Europe on Monday.                 | Council of Europe/OR
      """)
  void takesWhatABodyDeliberatesOn(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The Oresby County Sheriff's Office held him.                | Oresby County Sheriff's Office/OR
      The Attorney General's Office held him.                     | Attorney General's Office/OR
      The Quenby Bond Traders' Association met.                   | Quenby Bond Traders' Association/OR
      """)
  void joinsBodiesToThoseWhoOwnThem(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      They met House Democratic leader Hal Jessop.                | House/OR Hal Jessop/PE
      """)
  void partsSidesFromTheirChamber(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The Vnukovo Airlines Boeing 737 turned back.                | Vnukovo Airlines/OR Boeing 737/OT
      The Vnukovo Airlines Airbus A320 turned back.               | Vnukovo Airlines/OR Airbus A320/OT
      """)
  void partsMakersFromThoseWhoFlyTheirModels(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The book by James Edward (Ted) Brannigan is out.            | James Edward (Ted) Brannigan/PE
      Prime Minister Kibasa wa Londo met Cesare dal Pozzo.        | Kibasa wa Londo/PE Cesare dal Pozzo/PE
      The army follows Ahmad Shah Durrani.                        | Ahmad Shah Durrani/PE
      The South expelled Kim In-so in May.                        | Kim In-so/PE
      """)
  void keepsPersonalNamesWhole(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Sales rose in January-June and in the April-July quarter.   |
      """)
  void takesPeriodsForNoNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      It was sent to John Head, a spokesman, in the rain.         | John Head/PE
      The film is by Bryan Singer, who left in the rain.          | Bryan Singer/PE
      It was Sen. Dean Hallock who said so in the rain.           | Dean Hallock/PE
      The dean was told so by Dean Mary Hallock there.            | Mary Hallock/PE
      It was found by Detective Earl Fugill in the rain.          | Earl Fugill/PE
      Jan Bessner, a director, left it all in the rain.           | Jan Bessner/PE
      In June Microsoft sold it all in the rain.                  | Microsoft/OR
      """)
  void keepsNamesThatAreTitlesOrMonthsToo(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The Gulf Co-operation Council met there in the rain.        | Gulf Co-operation Council/OR
      The Co-operative Bank was open there in the rain.           | Co-operative Bank/OR
      Co-founder Paul Farrow left it all in the rain.             | Paul Farrow/PE
      """)
  void joinsCooperationWithItsHyphen(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Bank Leumi was open there in the rain.                      | Bank Leumi/OR
      Radio Azulen was heard there in the rain.                   | Radio Azulen/OR
      Team Captain Paul Farrow left it all in the rain.           | Paul Farrow/PE
      He told Congress so in May. Congress did not hear it.       | Congress/OR Congress/OR
      Cabinet minister Ana Sorel left it all in the rain.         | Ana Sorel/PE
      """)
  void startsSentencesWithBodies(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @Test
  void keepsParticlesOfAFamilyNameThatTheArticleHasInFull() {
    String text = "Frederik de Quill left early. It was all over, said de Quill, who left it.";
    assertThat(line(text)).isEqualTo("Frederik de Quill/PE de Quill/PE");
    assertThat(keys(text).stream().distinct()).hasSize(1);
    assertThat(line("He sold the van Dorst had bought.")).doesNotContain("van");
  }

  @Test
  void givesPersonWithNicknameTheKeyWithoutIt() {
    String brackets = "The book is by Edward (Ted) Brannigan. Edward Brannigan left it.";
    assertThat(keys(brackets)).hasSize(2).containsOnly(keys("It is Edward Brannigan.").getFirst());
    String marks = "The book is by Terence \"Tel\" Bundy. Terence Bundy left it.";
    assertThat(keys(marks)).hasSize(2).containsOnly(keys("It is Terence Bundy.").getFirst());
  }
}

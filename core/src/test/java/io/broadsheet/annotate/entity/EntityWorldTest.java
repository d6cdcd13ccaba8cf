package io.broadsheet.annotate.entity;

import static io.broadsheet.annotate.entity.WrittenNames.keys;
import static io.broadsheet.annotate.entity.WrittenNames.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names as English newspapers of the world write them: each row is a text and all its names. */
class EntityWorldTest {

  @NameRows(
      """
      Teachers marched in Meghalaya, Kilifi, Zamfara and Boyacá.  | Meghalaya/PL Kilifi/PL Zamfara/PL Boyacá/PL
      It opened offices in Selangor, Ras Al Khaimah and Chaco.    | Selangor/PL Ras Al Khaimah/PL Chaco/PL
      The envoy of the State of Kuwait met the press.             | State of Kuwait/PL
      Prices rose across West Asia and Northern Africa.           | West Asia/PL Northern Africa/PL
      Floods cut off Trisna upazila and Marka woreda.             | Trisna/PL Marka/PL
      """)
  void knowsPlacesOfTheWorld(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Oyunchimeg sang and Chinedu Wabara danced.                  | Oyunchimeg/PE Chinedu Wabara/PE
      He met HE Salim Marzouq and HH Sheikh Tarwan.               | Salim Marzouq/PE Tarwan/PE
      Then H E Salim Marzouq spoke.                               | Salim Marzouq/PE
      Tan Sri Lim Chee Boon and Datuk Seri Rahmat Osman agreed.   | Lim Chee Boon/PE Rahmat Osman/PE
      Police said DIG Walid Tarafdar and CM Conrad Lyngwa came.   | Walid Tarafdar/PE Conrad Lyngwa/PE
      They revere the Prophet Muhammad and love Aunty Keri Moss.  | Muhammad/PE Keri Moss/PE
      It left DP World for CM Storm.                              | DP World/OR CM Storm/OT
      """)
  void leavesTitlesOfTheWorldOutOfNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Park Ji-soo sang. Park said that she was tired.             | Park Ji-soo/PE Park/PE
      Police held Sun Lirong, and the judge fined Sun.            | Sun Lirong/PE Sun/PE
      So Young-chul and You Si-lin won. So it ended.              | So Young-chul/PE You Si-lin/PE
      They went to the park. Park wardens shut it.                |
      """)
  void knowsFamilyNamesThatEnglishHasForWords(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Salifa Begum taught. On Monday Begum left the village.      | Salifa Begum/PE Begum/PE
      Men took Tarfun Sheikh and Djarmal Pasha away.              | Tarfun Sheikh/PE Djarmal Pasha/PE
      Stephen King wrote it. King said he was glad.               | Stephen King/PE King/PE
      Stephen King wrote it. The King of Norway said so.          | Stephen King/PE Norway/PL
      """)
  void knowsTitlesThatFamiliesBear(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      She praised Christian Barreda and Roman Tokarev.            | Christian Barreda/PE Roman Tokarev/PE
      Towhirul Islam and Fauzia Moslem were there.                | Towhirul Islam/PE Fauzia Moslem/PE
      Christian groups and Roman ruins drew crowds.               |
      """)
  void knowsNamesThatAreDemonymsToo(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The Ministry of Labour and Employment objected.             | Ministry of Labour and Employment/OR
      The Ministry of Hajj and Umrah set a quota.                 | Ministry of Hajj and Umrah/OR
      Tarrow University of Science and Technology opened.         | Tarrow University of Science and Technology/OR
      The Ministry of Health and the Red Cross agreed.            | Ministry of Health/OR Red Cross/OR
      The Ministry of Health and Amina Sorel agreed.              | Ministry of Health/OR Amina Sorel/PE
      Varlo University of the Negev and Tarl University met.      | Varlo University of the Negev/OR Tarl University/OR
      The party Frente de Todos met the Alianza de Barrios.       | Frente de Todos/OR Alianza de Barrios/OR
      """)
  void knowsBodiesOfTheWorld(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Ships crossed the Gulf of Tarrow to the Port of Quenby.     | Gulf of Tarrow/PL Port of Quenby/PL
      A road over the Isthmus of Varlo was planned.               | Isthmus of Varlo/PL
      The line runs from Al Sirra to Dubai and Al Murfa.          | Al Sirra/PL Dubai/PL Al Murfa/PL
      Al Gore said so.                                            | Al Gore/PE
      It spans Egypt, Israel and Jordan and lies in Georgia.      | Egypt/PL Israel/PL Jordan/PL Georgia/PL
      Rain fell in Lamu, Senduro, Garissa, Womeru, and Kitui.     | Lamu/PL Senduro/PL Garissa/PL Womeru/PL Kitui/PL
      """)
  void takesLandsAndWatersForPlaces(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Both signed a memorandum of understanding (MoU). The MoU is short.        |
      The chief election commissioner (CEC) spoke. Later the CEC left.          |
      The state water board (SWB) spoke. Later the SWB left.                    | SWB/OR SWB/OR
      The Minister of Foreign Affairs, Ana Sorel, left.                         | Ana Sorel/PE
      The Minister of Justice and Public Security, Ana Sorel, left.             | Ana Sorel/PE
      Let's go. Let’s be clear.                                                 |
      It lasted from 200 B.C. to A.D. 552.                                      |
      Local Indigenous groups met an Indigenous woman.                          |
      """)
  void leavesOutWhatNamesNothing(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Ships left Senegal, Côte d'Ivoire and Mali.                 | Senegal/PL Côte d'Ivoire/PL Mali/PL
      Advocate Md Tofarul Alam spoke. Mass was held at noon.      | Md Tofarul Alam/PE
      She moved to Annapolis, Md., and to Worcester, Mass., too.  | Annapolis/PL Md/PL Worcester/PL Mass/PL
      They heard Hun Sen and Kalpa Kunju-Shah.                    | Hun Sen/PE Kalpa Kunju-Shah/PE
      The vice-president met Rep. Park Yong-lin.                  | Park Yong-lin/PE
      He heard Jun Taramura and Daniel arap Tirop.                | Jun Taramura/PE Daniel arap Tirop/PE
      They sailed on the Mediterranean. The Arctic is warm.       | Mediterranean/PL Arctic/PL
      The Caribbean coast and the Baltic states are warm.         |
      They praised His Highness the Amir and the late Amir.       |
      """)
  void readsNamesWithMarksAndWithWordsOfOtherUse(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @Test
  void keepsBodyApartFromPlanNamedAfterIt() {
    assertThat(line("The African Union met. The African Union Ten Year Action Plan is old."))
        .startsWith("African Union/OR");
  }

  @Test
  void takesLettersAloneForNobody() {
    assertThat(line("She told QTS that it was late. QTS said so. He told QTS more."))
        .isEqualTo("QTS/OR QTS/OR QTS/OR");
  }

  @Test
  void takesTwoLettersBeforeStrangeNameForInitials() {
    assertThat(line("The book was edited by HV Tarashan.")).isEqualTo("HV Tarashan/PE");
    assertThat(line("The club RB Leipzig won.")).isEqualTo("RB Leipzig/OR");
  }

  @Test
  void keepsPeopleApartWhoseCountryStandsInBrackets() {
    assertThat(keys("Ana Ruiz (ESP) beat Eva Soto (ESP) on Monday.").stream().distinct())
        .hasSize(3);
  }

  @Test
  void joinsInitialsInBracketsToPerson() {
    assertThat(keys("Mohammed bin Salman (MBS) spoke. MBS left.").stream().distinct()).hasSize(1);
  }

  @NameRows(
      """
      It rained in parts of Southeast Texas.       | Southeast Texas/PL
      Roads are shut in Northeastern Nigeria.      | Northeastern Nigeria/PL
      People left Upstate New York.                | Upstate New York/PL
      She teaches at Northwestern University.      | Northwestern University/OR
      """)
  void takesAPointOfTheCompassForPartOfAPlace(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @Test
  void takesNoWordForANameBecauseItBeginsASentence() {
    assertThat(line("Gunfire rang out. Sixteen died. Torrential rain fell. Mudslides followed."))
        .isEmpty();
    assertThat(line("Zorpanta said it would close.")).startsWith("Zorpanta/");
  }

  @NameRows(
      """
      The group had a profit of RM1.07 billion.     |
      It paid Rs943.136 million, and Rs2 a share.   |
      Profit fell in Q1FY13 and rose in FY26.       |
      It met in Review and Re-opening mode.         |
      Pilots of F16 jets met the G20.               | F16/OT G20/OR
      She told Kepang MP Lim Eng he was late.       | Kepang/PL Lim Eng/PE
      She told SNP MP Tom Moss he was late.         | SNP/OR Tom Moss/PE
      They met at Stadium Varna on Monday.          | Stadium Varna/PL
      A fire shut the George Roe Tollway.           | George Roe Tollway/PL
      The boss, Nuru Haji, met Hasna Imam.          | Nuru Haji/PE Hasna Imam/PE
      The pilgrim Haji Nuru met Imam Hasna.         | Nuru/PE Hasna/PE
      """)
  void tellsNamesFromSumsSeatsAndTitles(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @Test
  void knowsAStormByItsNameAlone() {
    String text = "In May Typhoon Morghut hit Wales. The state said Morghut’s march had ended.";
    assertThat(line(text)).isEqualTo("Typhoon Morghut/OT Wales/PL Morghut/OT");
    assertThat(line("Hurricane Marta hit Wales. Marta is over."))
        .isEqualTo("Hurricane Marta/OT Wales/PL Marta/OT");
    assertThat(keys(text).stream().distinct()).hasSize(2);
  }
}

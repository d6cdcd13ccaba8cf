package io.broadsheet.annotate.entity;

import static io.broadsheet.annotate.entity.WrittenNames.keys;
import static io.broadsheet.annotate.entity.WrittenNames.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What kind of thing a name names: each row is a sentence and all its names. */
class EntityTypeTest {

  @NameRows(
      """
      The tanker ran aground off the Lizard peninsula.            | Lizard/PL
      He sold the Northgate stadium site.                         | Northgate/PL
      A house in the Peresyp district fell.                       | Peresyp/PL
      They fled along the Juba and Shabelle rivers.               | Juba/PL Shabelle/PL
      Roads in the Quenby and Tarrow valleys are shut.            | Quenby/PL Tarrow/PL
      The Oresby estate is quiet, the Vanten strait is not.       | Oresby/PL Vanten/PL
      Troops took Karvala village and two hills.                  | Karvala/PL
      The Microsoft county deal fell through.                     | Microsoft/OR
      """)
  void takesNamesBeforeGeographicNounsForPlaces(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The patient was flown to RNAS Culdrose.                     | RNAS Culdrose/OR
      He spoke to Cadena SER on Thursday.                         | Cadena SER/OR
      Actor JB Smoove and novelist AJ Fenwick met.                | JB Smoove/PE AJ Fenwick/PE
      """)
  void takesAcronymsForNoPartOfPeople(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      It hired the Dutch salvage firm Smit Tarling.               | Smit Tarling/OR
      He told public broadcaster Suspilne that it fell.           | Suspilne/OR
      She told the broadcaster David Hollins so.                  | David Hollins/PE
      The charity Tarling Voss feeds them.                        | Tarling Voss/OR
      The company Elon Brandt runs is small.                      | Elon Brandt/PE
      In a post on Kittsky, the actor Maxine Dale laughed.        | Kittsky/OR Maxine Dale/PE
      She wrote on Kittsky that she had left.                     | Kittsky/OR
      """)
  void takesNamesBehindNounsOfBodiesForBodies(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      A service will be held at Leeds Minster.                    | Leeds Minster/PL
      They met at Finchale Priory and Tynley Synagogue.           | Finchale Priory/PL Tynley Synagogue/PL
      The El Niño of 2023 and the El Nino of 1997 were strong.    | El Niño/OT El Nino/OT
      Her first novel, The Glass Yard, was turned down.           | Glass Yard/OT
      She told Desert Village Voices that she had left.           | Desert Village Voices/OT
      """)
  void knowsPlacesAndWorksByTheirHeads(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      A paper by Peking University's Xiaodong Song was cited.     | Peking University/OR Xiaodong Song/PE
      Kenya's Oduor Wekesa won the race.                          | Kenya/PL Oduor Wekesa/PE
      She plays Jones or Oduya on Saturday.                       | Jones/PE Oduya/PE
      """)
  void takesNamesForPeopleWherePeopleStand(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Police closed George Street at noon.             | George Street/PL
      She taught at Harris Academy in Peckham.         | Harris Academy/OR Peckham/PL
      Actress Della Street and novelist Anna Hill met. | Della Street/PE Anna Hill/PE
      """)
  void takesStreetsAndSchoolsNamedAfterPeopleForWhatTheyAre(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      TrawlNet says no ferry will sail today. | TrawlNet/OR
      McTavish said DeLuca would sing.         | McTavish/PE DeLuca/PE
      He wrote for Ercilla magazine in May.   | Ercilla/OR
      HM Coastguard says all six are safe.    | HM Coastguard/OR
      """)
  void tellsCompaniesByCapitalsInside(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      They are held at Leyton police station.            | Leyton/PL
      Kelby councillor Ann Rowe said so.                 | Kelby/PL Ann Rowe/PE
      They left the fishing town of Mocímboa da Praia.   | Mocímboa da Praia/PL
      Ferries to Islay, Jura and Colonsay are off today. | Islay/PL Jura/PL Colonsay/PL
      """)
  void takesTownsBeforeTheirServicesForPlaces(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Her debut novel, Salt Road, is out.                  | Salt Road/OT
      His book Las Ausentes won a prize.                   | Las Ausentes/OT
      A retrospective, The Empty Chair, toured Europe.     | Empty Chair/OT Europe/PL
      The film director Anna Rowe left.                    | Anna Rowe/PE
      They found a Danish coaster, the Freja Lund, adrift. | Freja Lund/OT
      """)
  void takesWhatFollowsTheNounOfAWorkForItsTitle(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      He met a councillor from Strabane on Monday.      | Strabane/PL
      He met an analyst from Cazenby on Monday.         | Cazenby/OR
      The man, of Kilbroney Lane, Rostwick, wept.       | Kilbroney Lane/PL Rostwick/PL
      A source in Birna Gwarat told reporters of it.    | Birna Gwarat/PL
      The quake struck northwest of Donggabe on Monday. | Donggabe/PL
      They died in Petobe, Balarba and Jono Ogel. | Petobe/PL Balarba/PL Jono Ogel/PL
      """)
  void tellsWherePeopleAreFromAndWhomTheyWorkFor(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      They won the match at Ellis Park on Saturday.     | Ellis Park/PL
      Activist Elliott Management wants it sold.        | Elliott Management/OR
      They prayed at the Sultan Bello Mosque on Friday. | Sultan Bello Mosque/PL
      Vontabel's Stefan Schneider cut the stock.        | Vontabel/OR Stefan Schneider/PE
      A blaze hit Brunswick Mill beside the canal.      | Brunswick Mill/PL
      """)
  void weighsHeadsAgainstTitlesAndGivenNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      He was the member for Polbarth until May.            | Polbarth/PL
      A missile hit the bulk carrier Magic Seas off Yemen. | Magic Seas/OT Yemen/PL
      The squadron left RAF Wyton in May.                  | RAF Wyton/OR
      """)
  void tellsSeatsBasesAndCarriersFromBodies(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      He told the Sun newspaper that it was so.                   | Sun/OR
      The daily Koha Vestar said it was so.                       | Koha Vestar/OR
      They read it in the Le Jour newspaper.                      | Le Jour/OR
      Then Gazeta Vestare daily reported the fire.                | Gazeta Vestare/OR
      It was the Tanvir news agency that had it.                  | Tanvir/OR
      The state news agency Hina has said so.                     | Hina/OR
      He gave the daily to Helen Marwood in the rain.             | Helen Marwood/PE
      """)
  void knowsNewspapersAndAgenciesByTheirNouns(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      They landed at David Farrow airport in the rain.            | David Farrow/PL
      He was held in Adel prison for a year.                      | Adel/PL
      They prayed at the Omari mosque in the rain.                | Omari/PL
      Then David Farrow's airport was shut.                       | David Farrow/PE
      """)
  void knowsPlacesNamedAfterPeople(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The bank was called Banco de Quenby then.                   | Banco de Quenby/OR
      """)
  void takesNamesOfBodiesWithParticlesForBodies(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The analyst A.G. Laffley left the room.                     | A.G. Laffley/PE
      He worked at A.G. Edmonds & Sons then.                      | A.G. Edmonds & Sons/OR
      """)
  void takesInitialsForPartOfThePerson(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The bill was paid by residents of Sierakow then.            | Sierakow/PL
      He flew to Amman, Jordan, in the rain.                      | Amman/PL Jordan/PL
      The ship came from Jordan, which has one port.              | Jordan/PL
      """)
  void takesWhatPeopleLiveInForPlaces(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      He wrote to His Majesty King Hassan of Morocco.             | Hassan/PE Morocco/PL
      They met Her Royal Highness Princess Anne there.            | Anne/PE
      """)
  void takesStylesOfRulersForNoNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The EV plant and the LNG terminal need SMEs and FDI.        | EV/OT LNG/OT SMEs/OT FDI/OT
      It was written in Hindi and read in Kiswahili.              | Hindi/OT Kiswahili/OT
      He saw it on Channel 3 and on Channel 12.                   | Channel 3/OR Channel 12/OR
      The Costa Rican Red Cross will be there.                    | Costa Rican Red Cross/OR
      Tarvex, a hiker, met the librarian Zandro.                  | Tarvex/PE Zandro/PE
      The MoU came before the Omicron variant.                    | MoU/OT Omicron/OT
      The Luzon Notary Guild (LNG) met. LNG won.                  | Luzon Notary Guild/OR LNG/OR LNG/OR
      Regina Ip and Steven Sim met. Ip left, Sim did not.         | Regina Ip/PE Steven Sim/PE Ip/PE Sim/PE
      """)
  void tellsTypesByWhatIsCommonKnowledge(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @Test
  void tellsLettersBehindAnArticleFromANameOfTheSameWords() {
    assertThat(line("The WHO said so. He saw The Who play.")).isEqualTo("WHO/OR The Who/OR");
    assertThat(keys("The WHO said so. The World Health Organization agreed."))
        .containsExactly("world-health-organization", "world-health-organization");
  }
}

package io.broadsheet.annotate.entity;

import static io.broadsheet.annotate.entity.WrittenNames.keys;
import static io.broadsheet.annotate.entity.WrittenNames.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where names begin and end: each row is a sentence and all its names. */
class EntityExtentTest {

  @NameRows(
      """
      The Harbour and Pilotage Agency (HPA) said no.              | Harbour and Pilotage Agency/OR HPA/OR
      The Centre for Orchard Research and Training (CORT) shut.   | Centre for Orchard Research and Training/OR CORT/OR
      She joined the Union of Dockers and Riggers (UDR) in May.   | Union of Dockers and Riggers/OR UDR/OR
      The Maritime and Coastguard Agency warned sailors.          | Maritime and Coastguard Agency/OR
      The Home Office and Foreign Office disagreed.               | Home Office/OR Foreign Office/OR
      The Tokyo and Osaka Stock Exchange indexes fell.            | Tokyo/PL Osaka Stock Exchange/OR
      """)
  void joinsNamesOverAndWhereInitialsOrHeadsDo(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Judge Helen Marwood KC sat in Truro.                        | Helen Marwood/PE Truro/PL
      Professor Adaeze Obi CBE and Ian Wray QC spoke.             | Adaeze Obi/PE Ian Wray/PE
      He turned down a CBE in 1998 and later took an OBE.         |
      Maria Lund, PhD, leads the laboratory.                      | Maria Lund/PE
      William Clay Ford Jr. stepped down.                         | William Clay Ford Jr./PE
      """)
  void leavesHonoursOutOfNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The University of Truro COVID-19 trial was paused.          | University of Truro/OR COVID-19/OT
      The Ministry of Health Covid-19 page was down.              | Ministry of Health/OR Covid-19/OT
      The World Bank iPhone application was down.                 | World Bank/OR iPhone/OT
      Vodafone and T-Mobile agreed. T-Mobile sells it.            | Vodafone/OR T-Mobile/OR T-Mobile/OR
      A UPS McDonnell Douglas MD-11 landed.                       | UPS/OR McDonnell Douglas/OR MD-11/OT
      Zorvex, a Texas-based software maker, was sued.             | Zorvex/OR Texas/PL
      They said Jaguar Cars lost money to Orrin Mobility.         | Jaguar Cars/OR Orrin Mobility/OR
      The doors open at 9:30 a.m. ET on Monday.                   |
      """)
  void endsNamesBeforeThingsAndTimesBehindZones(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The court cited Dorn v. Wale and Moss v. Board of Education. | Dorn v. Wale/OT Moss v. Board of Education/OT
      Dorn v. Wale was heard.                                      | Dorn v. Wale/OT
      She won at the Athens Olympics and the 2009 Bahrain Grand Prix. | Athens Olympics/OT Bahrain Grand Prix/OT
      In Texas v. Dorn the judges agreed.                          | Texas v. Dorn/OT
      In England v. Wales on Saturday nobody scored.               | England/PL Wales/PL
      The Court for the Northern District of Ohio agreed.          | Court for the Northern District of Ohio/OR
      """)
  void takesCasesAndEventsWhole(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      He met A. P. J. Abdul Karim and Dr. A. Kumar.                | A. P. J. Abdul Karim/PE A. Kumar/PE
      Then A. Raja spoke.                                          | A. Raja/PE
      Pfc. Tom Lowry and Spc. Ann Moss died.                       | Tom Lowry/PE Ann Moss/PE
      Dist. Atty. Ana Ruiz and Asst. Police Chief Bo Lund agreed.  | Ana Ruiz/PE Bo Lund/PE
      Rep. Ann Moss, D-N.Y., and Sen. Bo Lund, R-Texas, agreed.    | Ann Moss/PE N.Y./PL Bo Lund/PE Texas/PL
      Rep. Ana Ocasio-Ruiz (D-N.Y.) and Bo Lund (I-Vt.) agreed.    | Ana Ocasio-Ruiz/PE N.Y./PL Bo Lund/PE Vt/PL
      Cook County State's Attorney Ana Ruiz agreed.                | Cook County/PL Ana Ruiz/PE
      The St. Mary's High School students left.                    | St. Mary's High School/OR
      The District Court for the District of Columbia ruled.       | District Court for the District of Columbia/OR
      """)
  void takesInitialsButNoShortTitles(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      He lives in Morton, Miss., and works in Reno, Nev.           | Morton/PL Miss/PL Reno/PL Nev/PL
      They met in Salem, Ore., and in Erie, Pa., on Monday.        | Salem/PL Ore/PL Erie/PL Pa/PL
      The LA police came to Houma, La., at noon.                   | LA/PL Houma/PL La/PL
      They went to Mass. Miss. Jones went too.                     |
      """)
  void knowsStatesInShortBehindTheirTowns(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @Test
  void givesPersonWithHonoursTheKeyWithoutThem() {
    assertThat(keys("Judge Helen Marwood KC sat. Helen Marwood left.")).hasSize(2);
    assertThat(keys("Judge Helen Marwood KC sat. Helen Marwood left.").stream().distinct())
        .hasSize(1);
  }

  @NameRows(
      """
      Outside court, DCI Paula Renshaw thanked the jury.          | Paula Renshaw/PE
      Det Supt Alan Birtwhistle and PC Neha Varma gave evidence.  | Alan Birtwhistle/PE Neha Varma/PE
      Det Insp Mary Cole said so.                                 | Mary Cole/PE
      Chief Superintendent Ola Bryce said so.                     | Ola Bryce/PE
      L/Cpl Jordan Pike and Lt Col Ruth Ames were honoured.       | Jordan Pike/PE Ruth Ames/PE
      The crew of Wing Cdr Neil Astley survived.                  | Neil Astley/PE
      Maj Gen Piers Holbrook and Sgt Amy Doyle flew home.         | Piers Holbrook/PE Amy Doyle/PE
      They lost to DC United.                                     | DC United/OR
      Angel Di Maria scored.                                      | Angel Di Maria/PE
      """)
  void leavesRanksOutOfNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Shipowner Nordvik Tankers A/S said so.                      | Nordvik Tankers A/S/OR
      Carmaker Stellantis will cut jobs.                          | Stellantis/OR
      Airline Iberwings cancelled flights.                        | Iberwings/OR
      Qualifier Tomas Alvarez won in two sets.                    | Tomas Alvarez/PE
      BRISBANE — Qualifier Tomas Alvarez won in two sets.         | BRISBANE/PL Tomas Alvarez/PE
      Airline Pilots Association members met.                     | Airline Pilots Association/OR
      Cooper Ray Mills won in two sets.                           | Cooper Ray Mills/PE
      """)
  void leavesRolesThatOpenSentencesOutOfNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @Test
  void joinsGivenNameAndSurnameToFullNameBehindRole() {
    assertThat(
            keys("Qualifier Tomas Alvarez won. Alvarez wept. \"Tomas was better,\" the loser said.")
                .stream()
                .distinct())
        .hasSize(1);
  }

  @Test
  void leavesLegalFormWithSlashOutOfTheKey() {
    assertThat(keys("Shares of Nordvik Tankers A/S fell after Nordvik Tankers cut its forecast."))
        .containsExactly("nordvik-tankers", "nordvik-tankers");
  }

  @NameRows(
      """
      It breached the Proceeds of Crime Act 2002.                 | Proceeds of Crime Act/OT
      She asked under the Freedom of Information Act.             | Freedom of Information Act/OT
      The Treaty of Lisbon allows it.                             | Treaty of Lisbon/OT
      They cited the Prevention of Terrorism Act and left.        | Prevention of Terrorism Act/OT
      """)
  void takesLawsWithOfForOneName(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The Kenya Red Cross sent tents.                             | Kenya Red Cross/OR
      Greenpeace India and the Turkish Red Crescent protested.    | Greenpeace India/OR Turkish Red Crescent/OR
      The dead were counted by the UN Human Rights Monitoring Mission.| UN Human Rights Monitoring Mission/OR
      He spoke at State House in Nairobi.                         | State House/PL Nairobi/PL
      """)
  void keepsBranchesAndMissionsWhole(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The oil spilled off Land's End in May.                      | Land's End/PL
      Her husband, Dean, nodded.                                  | Dean/PE
      The Cornish coast and a Mancunian accent.                   |
      She crossed the Ruthenian steppe.                           |
      """)
  void tellsNamesFromWhatLooksLikeThem(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The Ministry of Housing, Communities and Local Government agreed.                  | Ministry of Housing, Communities and Local Government/OR
      She left the Department for Transport, Reuters and the BBC said.                   | Department for Transport/OR Reuters/OR BBC/OR
      The National Institute for Disaster Management and Reduction (INGD) warned people. | National Institute for Disaster Management and Reduction/OR INGD/OR
      He runs the Packaging Corporation of America in Counce.                            | Packaging Corporation of America/OR Counce/PL
      The Duchy of Cornwall sold it under the Duty to Intervene Act.                     | Duchy of Cornwall/OR Duty to Intervene Act/OT
      The 36th Marine Brigade took the hill from the 4th Motor Rifle Brigade.            | 36th Marine Brigade/OR 4th Motor Rifle Brigade/OR
      """)
  void carriesMinistriesOverLists(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      “No,” Chief Executive Hiroshi Kanemoto told analysts.         | Hiroshi Kanemoto/PE
      Superintendent of Police Ashish Bharti said 12 were detained. | Ashish Bharti/PE
      Climatologist Dr Izidine Pinto agreed with him.               | Izidine Pinto/PE
      Wildcard Hannah Klugman won in two sets.                      | Hannah Klugman/PE
      Det Ch Insp Marcus Oyelowo saw the hole.                      | Marcus Oyelowo/PE
      Co-author Ryan MacDonald agreed with them.                    | Ryan MacDonald/PE
      """)
  void leavesLongRolesOutOfNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      They seek Terence "Tel" Bundy, 66, in Essex.  | Terence "Tel" Bundy/PE Essex/PL
      Rep. Carla “Dusty” Rhodes of Ohio left early. | Carla “Dusty” Rhodes/PE Ohio/PL
      The paper called "Spain" "Iberia" by mistake. | Spain/PL Iberia/OR
      """)
  void keepsNicknamesInMarksInsideNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Good morning. He was on Good Morning Scotland today. | Good Morning Scotland/OR
      Ferries to the island are off today.                 |
      "Mum and Dad drove me there every day," she said.    |
      """)
  void takesNoEverydayWordForANameBecauseANameHoldsIt(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      He is in the Queen Elizabeth University Hospital today. | Queen Elizabeth University Hospital/OR
      Queen Elizabeth opened the hospital in May.             | Elizabeth/PE
      A boat sank in the Mozambique Channel on Monday.        | Mozambique Channel/PL
      """)
  void keepsRoyalNamesOfInstitutionsWhole(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The Amazon Cooperation Treaty Organization will meet in Belem in April.         | Amazon Cooperation Treaty Organization/OR Belem/PL
      Services are at First Presbyterian Church, with burial at Odd Fellows Cemetery. | First Presbyterian Church/OR Odd Fellows Cemetery/PL
      """)
  void takesNoSentenceForAHeadlineBecauseOfALongName(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      An appeal went to the Seoul High Court on Monday.                              | Seoul High Court/OR
      She was educated at Mississippi Southern College.                              | Mississippi Southern College/OR
      The warning of the Meteorology, Climatology and Geophysical Agency was lifted. | Meteorology, Climatology and Geophysical Agency/OR
      He joined the White Citizens' Council in May.                                  | White Citizens' Council/OR
      """)
  void keepsPlacesInsideNamesOfBodies(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The score was 3-3. Will Jordan replied at once.    | Will Jordan/PE
      She made a film, The Last Dancehall, in May.       | Last Dancehall/OT
      He watched it all. Simple Minds' singer was there. | Simple Minds/OR
      """)
  void findsNamesThatBeginWithSmallWords(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      SK Group's Chey Tae-won travelled with him.            | SK Group/OR Chey Tae-won/PE
      Her husband, W.D. "Buck" Pickering, ran it.            | W.D. "Buck" Pickering/PE
      Developers Maryland Securities bought the mill.        | Maryland Securities/OR
      A source said N200m had changed hands for N1,480 each. |
      It costs Rs 50, EUR 20, Sh2,000 or Rs. 60 on Mondays.   |
      """)
  void joinsKoreanNamesAndInitialsWithNicknames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Air Vice-Marshal Don Bennett commended him.            | Don Bennett/PE
      Sqn Ldr Mark Discombe flew with Don Luis Ferrer.       | Mark Discombe/PE Luis Ferrer/PE
      The Prince of Wales wrote to the Duke of York.         |
      Barrister Jason Pizer SC argued the case.              | Jason Pizer/PE
      The barrister Lawrence Lau Wai-chung smiled at them. | Lawrence Lau Wai-chung/PE
      They met Council Member Selvena Brooks-Powers there. | Selvena Brooks-Powers/PE
      Protesters blocked the Inter-American Highway.         | Inter-American Highway/PL
      She met Jasmin de la Vega. De la Vega's lawyer agreed. | Jasmin de la Vega/PE De la Vega/PE
      """)
  void keepsTitlesThatAreGivenNamesAndLeavesPeers(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }
}

package io.broadsheet.annotate.entity;

import static io.broadsheet.annotate.entity.WrittenNames.keys;
import static io.broadsheet.annotate.entity.WrittenNames.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Offices and roles beside names: each row is a sentence and all its names. */
class EntityOfficeTest {

  @NameRows(
      """
      A deputy of Secretary of State Lindqvist said so on Friday. | Lindqvist/PE
      Ohio Secretary of State Marlow said so.                     | Ohio/PL Marlow/PE
      The U.S. Secretary of Defense Marlow spoke.                 | U.S./PL Marlow/PE
      Member of Parliament Marieke van der Loo voted.             | Marieke van der Loo/PE
      Then-Prime Minister Anton Berger ordered it.                | Anton Berger/PE
      Hall of Famer Dennis Rawlins died.                          | Dennis Rawlins/PE
      They heard Boeing Chief Financial Officer Ian Moss.         | Boeing/OR Ian Moss/PE
      Sergeant First Class Michael Marlow saw it.                 | Michael Marlow/PE
      "No," said Assistant U.S. Attorney Brian Marlow.            | U.S./PL Brian Marlow/PE
      """)
  void partsOfficesFromTheirHolders(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Former New York City mayor Rudy Carlin wept.                | New York City/PL Rudy Carlin/PE
      Former Boeing Chief Financial Officer Ian Moss left.        | Boeing/OR Ian Moss/PE
      Junior Foreign Office minister James Calder spoke.          | Foreign Office/OR James Calder/PE
      Officers said SP Benjamin Hundeyin and ASP Rahma Aliyu met. | Benjamin Hundeyin/PE Rahma Aliyu/PE
      There the Rt Rev Toby Howarth and the Rt Hon Ann Roe met.   | Toby Howarth/PE Ann Roe/PE
      Two men were told so by Recorder Sarah Wright.              | Sarah Wright/PE
      The Leeds Recorder reported it.                             | Leeds Recorder/OR
      The SP Group bought it.                                      | SP Group/OR
      Senior Service is a brand of cigarettes.                    | Senior Service/OR
      """)
  void leavesRanksThatOpenSentencesOutOfNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @Test
  void takesPartiesBehindLawmakersForNoNames() {
    assertThat(line("Sen. Lisa Carver (R-MT) and Rep. Tom Hale (D-Mont.) agreed."))
        .isEqualTo("Lisa Carver/PE Tom Hale/PE Mont/PL");
  }

  @Test
  void partsPlayersFromTheirTeam() {
    assertThat(
            line("The referee fined New York Knicks Jerome Moss and Chicago Bulls guard Al Dunn."))
        .isEqualTo("New York Knicks/OR Jerome Moss/PE Chicago Bulls/OR Al Dunn/PE");
  }

  @NameRows(
      """
      The Office of the Inspector General began it.               | Office of the Inspector General/OR
      The Office of the General Counsel agreed.                   | Office of the General Counsel/OR
      The House Committee on the Judiciary met.                   | House Committee on the Judiciary/OR
      The Senate Committee on Appropriations met.                 | Senate Committee on Appropriations/OR
      The House Energy and Commerce Committee met.                | House Energy and Commerce Committee/OR
      The Senate Banking Committee and House Budget Committee met. | Senate Banking Committee/OR House Budget Committee/OR
      He sits on a committee on Monday.                           |
      """)
  void takesOfficesIntoTheNamesOfBodiesForThem(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Nathan "leaf" Orford led with 104 kills.                    | Nathan "leaf" Orford/PE
      Anthony “the Fat Fox” Marlow was jailed.                    | Anthony “the Fat Fox” Marlow/PE
      He told James "no" on Monday.                               | James/PE
      """)
  void keepsNicknamesInsideNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @Test
  void keepsPresidentApartFromTheAdministration() {
    String text = "The Marlow Administration declined. President Marlow was asked. Marlow left.";
    assertThat(line(text)).isEqualTo("Marlow Administration/OR Marlow/PE Marlow/PE");
    assertThat(keys(text).stream().distinct()).hasSize(2);
  }

  @NameRows(
      """
      Nashik Collector Vimal Sethi and collector Anita Devi met.  | Nashik/PL Vimal Sethi/PE Anita Devi/PE
      Assistant Navy Secretary Joan Ruiz left.                    | Joan Ruiz/PE
      It was Deputy Army Secretary Joan Ruiz who left.            | Joan Ruiz/PE
      The senior Democratic Minnesota state lawmaker left.        | Minnesota/PL
      Conservative Ontario premier Joan Ruiz left.                | Ontario/PL Joan Ruiz/PE
      The Democratic Alliance and the Liberal Party left.         | Democratic Alliance/OR Liberal Party/OR
      """)
  void leavesRanksAndPartiesOutOfBodiesAndPlaces(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      He met the Minister of Labour and Employment, Tom Low, there.        | Tom Low/PE
      He met Oslo's Minister for Gender, Labour, and Social Development.   | Oslo/PL
      He asked the Minister of Agriculture, Forestry and Fisheries to go.  |
      He became Secretary for Labour and Welfare in Oslo.                  | Oslo/PL
      """)
  void takesWhatMinistersAreForForNoNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }
}

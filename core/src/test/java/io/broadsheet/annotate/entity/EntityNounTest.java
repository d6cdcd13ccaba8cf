package io.broadsheet.annotate.entity;

import static io.broadsheet.annotate.entity.WrittenNames.keys;
import static io.broadsheet.annotate.entity.WrittenNames.line;
import static org.assertj.core.api.Assertions.assertThat;

/** What common nouns say that a name is: each row is a sentence and all its names. */
class EntityNounTest {

  @NameRows(
      """
      It was filed by Im Parvot, a right-wing Danish group.             | Im Parvot/OR
      They saw Tavik Morun, an electric vehicle maker in the east.      | Tavik Morun/OR
      Funds went to Rosk Vedal, one of the largest banks there.         | Rosk Vedal/OR
      It went to Tavik Morun, a club captain.                           | Tavik Morun/PE
      On Monday Tavik Morun was a band member.                          | Tavik Morun/PE
      Last year Tavik Morun was the chef de mission.                    | Tavik Morun/PE
      In May Bir Tavik was a town in the hills.                         | Bir Tavik/PL
      It grew on Los Varanos, tobacco companies said.                   | Los Varanos/PL
      Zorvik is a Danish maker of toys.                                 | Zorvik/OR
      Zorvik is a novel.                                                |
      """)
  void takesTheNounOfAnAppositionOrPredicate(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      He led the right-wing Frente Cervado party for years.             | Frente Cervado/OR
      His Bright Nest hiking company was fined.                       | Bright Nest/OR
      The ban on the Tavik Morun movement was lifted.                   | Tavik Morun/OR
      In May Tavik Morun owned a company.                               | Tavik Morun/PE
      In May Tavik Morun runs companies.                                | Tavik Morun/PE
      The case of Tavik Morun rival parties fear is old.                | Tavik Morun/PE
      In May they shut Tavik Morun unit by unit.                        | Tavik Morun/PE
      """)
  void takesTheNounBehind(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      They fought gangs such as Tavik Morun there.                      | Tavik Morun/OR
      Big brands, including Tavik Morun, left.                          | Tavik Morun/OR
      It hurt firms like Tavik Morun and Rosk Vedal.                    | Tavik Morun/OR Rosk Vedal/OR
      It was run by a firm called Tavik Morun.                          | Tavik Morun/OR
      He met a woman named Karvakket there.                             | Karvakket/PE
      Some analysts such as EcoVarma see it rise.                       | EcoVarma/OR
      """)
  void takesTheNounThatItIsAnExampleOf(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      He left in May as the Chief Executive Officer of Zimpax again.     | Zimpax/OR
      She has been the Managing Director of Zimpax for years.            | Zimpax/OR
      He spoke to the CEO of Tavik Morun.                               | Tavik Morun/OR
      """)
  void takesWhatOfficersAreOfForABody(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      It went to the Tarvik Institute of Tourism (Taritur). Taritur paid. | 3 of 1
      The National Union of Metalworkers of South Africa (Numsa) left. | 2 of 1
      So said Taritur (Tarvik Institute of Tourism). Taritur paid.       | 3 of 1
      It went to the Tarvik Institute of Tourism (Varvara). Varvara paid. | 3 of 2
      """)
  void joinsContractionsInBracketsToTheLongForm(String text, String count) {
    assertThat(keys(text).size() + " of " + keys(text).stream().distinct().count())
        .isEqualTo(count);
  }

  @NameRows(
      """
      The Barcelona striker Jo Ray scored twice in Leeds.               | Barcelona/OR Jo Ray/PE Leeds/PL
      The Uruguay striker Jo Ray scored twice in Leeds.                 | Uruguay/PL Jo Ray/PE Leeds/PL
      A Barcelona striker hid in Barcelona or near Barcelona again.     | Barcelona/PL Barcelona/PL Barcelona/PL
      """)
  void takesWhatPlayersPlayForForAClub(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      She lives in the settlement of Immanuel with him.                 | Immanuel/PL
      They went on to Tarvik Inlet and Nichol Precinct.                 | Tarvik Inlet/PL Nichol Precinct/PL
      They met at Kalivar Puran in Mina, and in Mina's house.           | Kalivar Puran/PL Mina/PL Mina/PL
      They shouted at Tavik Morun again, and looked at Rosk Vedal.      | Tavik Morun/PE Rosk Vedal/PE
      Kenya had 23 percent, France 24 percent, and others less.         | Kenya/PL France/PL
      The rule is based on Law No. 15/1972 and on Decree No. 12.        | Law No. 15/OT Decree No. 12/OT
      They walked to Manuel Antonio National Park and back.             | Manuel Antonio National Park/PL
      It was signed by ASI Masur and by Sharm Apparels in May.          | Masur/PE Sharm Apparels/OR
      He fled from the Maduro regime, and so did the others.            | Maduro/PE
      The Labour Party, Tarvo Morun and the Social Party left in May.   | Labour Party/OR Tarvo Morun/OR Social Party/OR
      The Tarvale massacre and the Rosk Junction stabbings shook it.    | Tarvale/PL Rosk Junction/PL
      He has a degree in Sociology from Leeds.                          | Sociology/OT Leeds/PL
      """)
  void tellsPlacesAndBodiesByWhatStandsBesideThem(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }
}

package io.broadsheet.annotate.entity;

import static io.broadsheet.annotate.entity.WrittenNames.keys;
import static io.broadsheet.annotate.entity.WrittenNames.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of firms, agencies and other bodies: each row is a sentence and all its names. */
class EntityBodyTest {

  @NameRows(
      """
      British fashion retailer Ted Lander cut jobs. Ted Lander fell.  | Ted Lander/OR Ted Lander/OR
      "We grow," said Ted Lander chief executive Rachel Olsen.        | Ted Lander/OR Rachel Olsen/PE
      Ted Lander CEO Rachel Olsen agreed.                             | Ted Lander/OR Rachel Olsen/PE
      Exports fell, consultancy Gaspard Lunes said.                   | Gaspard Lunes/OR
      The company Ted Lander founded is gone.                         | Ted Lander/PE
      Ted Lander chief of staff Rachel Olsen agreed.                  | Ted Lander/PE Rachel Olsen/PE
      The Oslo-based Tarvik said it was sorry.                        | Oslo/PL Tarvik/OR
      """)
  void takesFirmsThatAreCalledLikePeopleForBodies(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The Chicago Federal Reserve Bank raised it.             | Chicago Federal Reserve Bank/OR
      Shares in Oil and Coastal Gas Corp Ltd rose.            | Oil and Coastal Gas Corp Ltd/OR
      The Society for the Prevention of Accidents warned.     | Society for the Prevention of Accidents/OR
      The Front for the Liberation of Rwanda denied it.       | Front for the Liberation of Rwanda/OR
      The Institute for Trade and Development said so.        | Institute for Trade and Development/OR
      The People's Party for Freedom and Progress lost a vote. | People's Party for Freedom and Progress/OR
      The Superior Court of the State of Utah ruled.          | Superior Court of the State of Utah/OR
      The Committee on the Elimination of Poverty met.        | Committee on the Elimination of Poverty/OR
      A plea to the Ministry of Health, Labour and Welfare.   | Ministry of Health, Labour and Welfare/OR
      He told the Ministry of Livestock, Forestry and Fisheries. | Ministry of Livestock, Forestry and Fisheries/OR
      The Department for Business, Energy and Trade met.      | Department for Business, Energy and Trade/OR
      The Department of Health, Nairobi and Kenya Airways.    | Department of Health/OR Nairobi/PL Kenya Airways/OR
      The Court of Appeals for the Third Circuit agreed.      | Court of Appeals for the Third Circuit/OR
      The campaign for the return of Angola went on.          | Angola/PL
      """)
  void carriesBodiesOverSmallWords(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Statistics Norway said prices fell.                     | Statistics Norway/OR
      Maritime New Zealand's crew told Ambulance Victoria.    | Maritime New Zealand/OR Ambulance Victoria/OR
      Rural Wales said no.                                    | Wales/PL
      Oil Russia exports is dear.                             | Russia/PL
      Crews of West Yorkshire Fire and Rescue came.           | West Yorkshire Fire and Rescue/OR
      He taught at St John's CofE Primary School.             | St John's CofE Primary School/OR
      He sang at St Mark's Church Friday.                     | St Mark's Church/OR
      Two men were at Durban Magistrate's Court.              | Durban Magistrate's Court/OR
      """)
  void takesWhatABodyIsForBeforeItsCountry(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The San Francisco 49ers and the 76ers lost.             | San Francisco 49ers/OR 76ers/OR
      He works for 23andMe and at a 7-Eleven.                 | 23andMe/OR 7-Eleven/OR
      The EU fined Meta 200 million euros and Apple 500 million euros. | EU/OR Meta/OR Apple/OR
      It was read on PowerOutage.us and Detik.com.            | PowerOutage.us/OR Detik.com/OR
      Zorvex plc, a maker of batteries, sold it to Tesco plc. | Zorvex plc/OR Tesco plc/OR
      It ran over 30GB of data for the 20th time.             |
      Arsenal beat Leeds, and Wolves trail them.              | Arsenal/OR Leeds/PL Wolves/OR
      """)
  void readsNamesOfClubsAndFirmsThatAreNumbersOrWords(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      They met in the Asia-Pacific Economic Cooperation forum.    | Asia-Pacific Economic Cooperation/OR
      It has links to al Shabaab and to al Marhun.                | al Shabaab/OR al Marhun/OT
      The Mercedes Formula One team won.                          | Mercedes/OR Formula One/OT
      It joined Sony Ericsson in Lund.                            | Sony Ericsson/OR Lund/PL
      The rocket left Tarrow Cosmodrome.                          | Tarrow Cosmodrome/PL
      Protesters marched down Rue de Tarrow.                      | Rue de Tarrow/PL
      Experts at Marlow Lab and Citizen Lab found it.             | Marlow Lab/OR Citizen Lab/OR
      Dagens Nyheter and Svenska Dagbladet ran the story.         | Dagens Nyheter/OR Svenska Dagbladet/OR
      """)
  void knowsBodiesByTheirParts(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Export Development Canada and Tarvik India lent it.         | Export Development Canada/OR Tarvik India/OR
      Jack London wrote it, and Meera India sang.                 | Jack London/PE Meera India/PE
      She runs the National Institute on Drug Abuse.              | National Institute on Drug Abuse/OR
      They met in the Tarrow Centre on High Street.               | Tarrow Centre/PL High Street/PL
      The Imperial Sugar Company refinery burned.                 | Imperial Sugar Company/OR
      A jet on Air France Flight 447 fell into the sea.           | Air France/OR
      The Royal Courts of Justice in London were full.            | Royal Courts of Justice/OR London/PL
      The storm Cyclone Larry came ashore near Innisfail.         | Cyclone Larry/OT Innisfail/PL
      The museum lent three works by Vasarro.                     | Vasarro/PE
      """)
  void tellsWhatANounBesideANameIs(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Many Sri Lankans fled, and Sri Lankan troops took it.       |
      It was an insult to Quebecers and Okinawan officials, a Dubliner said. |
      The Costa Rican government met two New Zealanders.          |
      The first Black U.S. senator was born in Ohio.              | U.S./PL Ohio/PL
      They moved to Amherst, N.S., and to Regina, Sask., in May.  | Amherst/PL N.S./PL Regina/PL Sask/PL
      He won an award for acting in Will & Grace.                 | Grace/PE
      """)
  void takesPeoplesForNoNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      KEEPING SCORE: In Europe, the shares rose.                  | Europe/PL
      Nurses came. OFFICE BLOCKED. They left Utah.                | Utah/PL
      UNICEF and FRONTEX agreed with NATO.                        | UNICEF/OR FRONTEX/OR NATO/OR
      """)
  void takesHeadingsInCapitalsForNoNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @Test
  void keepsKnownNamesApartFromLongerOnes() {
    assertThat(keys("The European Union and the Council of the European Union met."))
        .containsExactly("european-union", "council-of-the-european-union");
    assertThat(keys("Oxford University and Oxford University Press differ."))
        .containsExactly("oxford-university", "oxford-university-press");
  }

  @Test
  void knowsRegionalBanksByTheirCity() {
    assertThat(line("The New York Fed and the Atlanta Fed bought bonds."))
        .isEqualTo("New York Fed/OR Atlanta Fed/OR");
  }

  @NameRows(
      """
      Hanover FC beat Jamshedpur FC.                              | Hanover FC/OR Jamshedpur FC/OR
      The Jamshedpur FC head coach Joan Ruiz left.                | Jamshedpur FC/OR Joan Ruiz/PE
      Fans of London RFC left.                                    | London RFC/OR
      They bought it from Tarling Bros. in May.                   | Tarling Bros./OR
      """)
  void takesLettersOfClubsBehindTheirTownsIntoTheName(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }
}

package io.broadsheet.annotate.entity;

import static io.broadsheet.annotate.entity.WrittenNames.line;
import static org.assertj.core.api.Assertions.assertThat;

/** Places behind a noun that says so: each row is a sentence and all its names. */
class EntityPlaceListTest {

  @NameRows(
      """
      It hit the regions of Umbria, Lazio and Le Sarche on Friday.    | Umbria/PL Lazio/PL Le Sarche/PL
      The islands of Hanna Bella and Martin Marsh voted.              | Hanna Bella/PL Martin Marsh/PL
      They took the cities of Karvala, Tarrow, Senduru, and Ana Vell. | Karvala/PL Tarrow/PL Senduru/PL Ana Vell/PL
      Two cities - Karvala and Tarrow - were hit.                     | Karvala/PL Tarrow/PL
      It hit two villages, Maria Bella and Kolvi, on Friday.          | Maria Bella/PL Kolvi/PL
      It hit towns including Karvala, Tarrow and Senduru.             | Karvala/PL Tarrow/PL Senduru/PL
      It hit towns such as Martin Marsh and Ana Bella.                | Martin Marsh/PL Ana Bella/PL
      Water rose in two rivers, Savari and Silent Ama.                | Savari/PL Silent Ama/PL
      They fled the mandals of Achani, Kolvi and Tarrow.              | Achani/PL Kolvi/PL Tarrow/PL
      The village of Karin Gorny was hit.                             | Karin Gorny/PL
      """)
  void takesAllThatIsListedBehindNounsForPlaces(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Near the towns of Karvala and Tarrow, Ana Ruiz was seen.        | Karvala/PL Tarrow/PL Ana Ruiz/PE
      Since they left the towns, Ana Ruiz and Jo Hill sleep.          | Ana Ruiz/PE Jo Hill/PE
      The member states of Mercosur and the EU met.                   | Mercosur/OR EU/OR
      They saw the town of Ana Ruiz's birth.                          | Ana Ruiz/PE
      """)
  void leavesNamesThatStandBesideLists(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }
}

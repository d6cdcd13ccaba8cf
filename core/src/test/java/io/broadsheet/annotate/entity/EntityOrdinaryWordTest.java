package io.broadsheet.annotate.entity;

import static io.broadsheet.annotate.entity.WrittenNames.line;
import static org.assertj.core.api.Assertions.assertThat;

/** Ordinary words that are names, and that are none: each row is a text and all its names. */
class EntityOrdinaryWordTest {

  @NameRows(
      """
      It is late, Mr Lane said. Then Mr. Park spoke to Mrs Street. | Lane/PE Park/PE Street/PE
      They met Mr Irish and Ms German there.                       | Irish/PE German/PE
      They passed the Criminal Justice Bill and met Justice Low.   | Criminal Justice Bill/OT Low/PE
      They gave it to the History Boys' Samuel Barnett on Friday.  | History Boys/OR Samuel Barnett/PE
      They met Mrs Pell and saw Postcards From The Shore there.    | Pell/PE Postcards From The Shore/OT
      They met James To in the State Bank Of India on Friday.      | James To/PE State Bank Of India/OR
      They saw Mr Pound, who is 36, and Mr Christian Barreda.      | Pound/PE Christian Barreda/PE
      """)
  void takesWhatIsCalledMisterForPeople(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      She met Mark in the park.                               | Mark/PE
      He has two sons, Peter and Mark, and a daughter, Rose.  | Peter/PE Mark/PE Rose/PE
      They read the Bill, and then the Mark was reached.      |
      There was a Concert of Hope at the Grant.               |
      """)
  void takesGivenNamesThatAreWordsForPeople(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      We do this AND keep it. There WAS one. It is NOT late in Leeds. | Leeds/PL
      They fought in UP and met the ALL there.                | UP/PL ALL/OR
      Male MPs spoke in Leeds. They WILL go, for it is SO old. | Leeds/PL
      If one comes for Nicolas Lang I will speak.             | Nicolas Lang/PE
      Elizabeth I will be shown, and Juan Carlos I was ill.   | Elizabeth I/PE Juan Carlos I/PE
      The king, Ana Lang I of Kolvi, came.                    | Ana Lang I/PE Kolvi/OT
      It fell in monthly US sales. The US magazine closed.    | US/PL US/PL
      """)
  void leavesOutWhatOnlyLooksLikeAName(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      Nevin, Carr, Boumvar, Clichy, Faye (Hughes 64), Dyer; Bowyer. \
      | Nevin/PE Carr/PE Boumvar/PE Clichy/PE Faye/PE Hughes/PE Dyer/PE Bowyer/PE
      It has Thomas (Toulouse), Luvar, Henson, Peel, Jones (Paris), Davies, Owen, Orvel. \
      | Thomas/PE Toulouse/PL Luvar/PE Henson/PE Peel/PE Jones/PE Paris/PL Davies/PE Owen/PE Orvel/PE
      They saw Leeds, Bolton, Charlton, Kent, Stoke, Derby, Hull.   \
      | Leeds/PL Bolton/PL Charlton/PL Kent/PL Stoke/PL Derby/PL Hull/PL
      It hit Kolvi, Tarrow, Senduru, Achani, Ambarra, Orvel, Dalt.  \
      | Kolvi/OT Tarrow/OT Senduru/OT Achani/OT Ambarra/OT Orvel/OT Dalt/OT
      """)
  void takesALongListWithPeopleInItForPeople(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      The killer, James Ford, left. Then Ford had no more to say.  | James Ford/PE Ford/PE
      They chose Carlos Mesa. It was a half to Mesa's third.       | Carlos Mesa/PE Mesa/PE
      James Holt left. Ford shares fell, and the Ford unit closed. | James Holt/PE Ford/OR Ford/OR
      James Ford left. Ford shares fell, and the Ford unit closed. | James Ford/PE Ford/OR Ford/OR
      """)
  void takesALastNameForWhoWasNamedUnlessAFirmIsMeant(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }
}

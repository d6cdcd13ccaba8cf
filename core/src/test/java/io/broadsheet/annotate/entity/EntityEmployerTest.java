package io.broadsheet.annotate.entity;

import static io.broadsheet.annotate.entity.WrittenNames.line;
import static org.assertj.core.api.Assertions.assertThat;

/** Whom people work for: each row is a sentence and all its names. */
class EntityEmployerTest {

  @NameRows(
      """
      So said Peter Hanlon, an analyst with Morris Blake in Toronto.  | Peter Hanlon/PE Morris Blake/OR Toronto/PL
      Hanlon, an economist at Stewart Marsh, said so.                 | Hanlon/PE Stewart Marsh/OR
      Analysts at Edward Holt said so.                                | Edward Holt/OR
      He is an economist for Edward Holt.                             | Edward Holt/OR
      She is chief economist at Hogan Field.                          | Hogan Field/OR
      Ana Ruiz, a senior fellow at Lowell Hart, left.                 | Ana Ruiz/PE Lowell Hart/OR
      Ana Ruiz, a partner with Mason Cole, left.                      | Ana Ruiz/PE Mason Cole/OR
      He was head of equity research at Morris Blake.                 | Morris Blake/OR
      He, a lecturer in law at Robert Gordon, left.                   | Robert Gordon/OR
      She is vice president of sales with Gordon Haskett.             | Gordon Haskett/OR
      He traded as a broker at Jane Wills. Jane Wills said he left.   | Jane Wills/OR Jane Wills/OR
      """)
  void takesEmployersThatAreCalledLikePeopleForBodies(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      She is a professor at Oxford.                                   | Oxford/PL
      He is an engineer at Rowan Hill.                                | Rowan Hill/PL
      She is an analyst at Barclays in London.                        | Barclays/OR London/PL
      He is a lawyer for Jane Wills.                                  | Jane Wills/PE
      He came to see the manager with Jane Wills.                     | Jane Wills/PE
      They want to partner with Jane Wills.                           | Jane Wills/PE
      The director of the film with Jane Wills is ill.                | Jane Wills/PE
      He saw the president of Kenya with Jane Wills.                  | Kenya/PL Jane Wills/PE
      The professor was looking at Jane Wills.                        | Jane Wills/PE
      He is a solicitor at Stewart Marsh, Texas.                      | Stewart Marsh/PL Texas/PL
      """)
  void leavesPeopleAndPlacesThatNobodyWorksFor(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }
}

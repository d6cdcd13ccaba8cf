package io.broadsheet.annotate.entity;

import static io.broadsheet.annotate.entity.WrittenNames.line;
import static org.assertj.core.api.Assertions.assertThat;

/** Family names that are small words of English: each row is a text and all its names. */
class EntitySmallWordTest {

  @NameRows(
      """
      The office said He Biao, its director, had left.            | He Biao/PE
      Talks with Vice Premier He Lifang went on.                  | He Lifang/PE
      The visit by President To Lan ended.                        | To Lan/PE
      Police said that She Zhimin was held.                       | She Zhimin/PE
      They held You Xiaolan on Monday.                            | You Xiaolan/PE
      Officials named Do Van Chuong as its head.                  | Do Van Chuong/PE
      The singer An Ji-young spoke.                               | An Ji-young/PE
      It was To Lan's first visit.                                | To Lan/PE
      He Lifang met them. A day before, they saw He Lifang too.   | He Lifang/PE He Lifang/PE
      """)
  void takesSmallWordsBeforeSyllablesForFamilyNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      God said He would come, and She Who Must Be did.            | God/OT
      To Paris they came. So Maria said to him.                   | Paris/PL Maria/PE
      They held signs that said "No Putin" and "No Kings".        | Putin/PE
      The march against the war chanted No Putin.                 | Putin/PE
      They sang it, and To EU officials it was new.               | EU/OR
      An Jiren was there.                                         | Jiren/OT
      """)
  void leavesSmallWordsBeforeOtherNames(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }

  @NameRows(
      """
      He met the minister of Public Security To Lan there.        | To Lan/PE
      The head of the Front Central Committee Do Van Chuong came. | Front Central Committee/OR Do Van Chuong/PE
      The chair of the Trade Policy Conference Wang Hulin came.   | Trade Policy Conference/OT Wang Hulin/PE
      They met Regina Chan Wai Hulin there.                       | Regina Chan Wai Hulin/PE
      The envoy to China Pham Sao Mun left.                       | China/PL Pham Sao Mun/PE
      """)
  void endsBodiesAndPlacesBeforeFamilyNamesOfTheEast(String text, String names) {
    assertThat(line(text)).isEqualTo(names);
  }
}

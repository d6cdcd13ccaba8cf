package io.broadsheet.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StragglersTest {

  private static final long SEED = Long.getLong("broadsheet.seed", 1);

  /** The groups 0 to 2 and 3 to 4; 5 and 6 are alone. */
  private static final Groups GROUPS = Groups.of(new int[] {0, 0, 0, 3, 3, 5, 6});

  private static Stragglers near(double first, double second, double elsewhere) {
    Stragglers stragglers = new Stragglers(GROUPS.members());
    stragglers.link(5, 0, first);
    stragglers.link(1, 5, second);
    stragglers.link(5, 3, elsewhere);
    return stragglers;
  }

  @Test
  void itemNearTwoOfOneGroupAloneJoinsIt() {
    assertThat(near(0.14, 0.12, 0.05).join(GROUPS))
        .containsExactly(List.of(0, 1, 2, 5), List.of(3, 4), List.of(6));
  }

  @Test
  void itemThatIsHalfAsNearToAnotherGroupStaysAlone() {
    assertThat(near(0.14, 0.12, 0.08).join(GROUPS)).isEqualTo(GROUPS);
  }

  @Test
  void itemThatIsNearToOneMemberOnlyStaysAlone() {
    assertThat(near(0.14, 0.02, 0.01).join(GROUPS)).isEqualTo(GROUPS);
  }

  @Test
  void itemsThatAreAloneDoNotJoinEachOther() {
    Stragglers stragglers = new Stragglers(GROUPS.members());
    stragglers.link(5, 6, 0.9);
    assertThat(stragglers.join(GROUPS)).isEqualTo(GROUPS);
  }

  @Test
  void itemsOfGroupsStayThere() {
    Stragglers stragglers = new Stragglers(GROUPS.members());
    stragglers.link(3, 0, 0.9);
    stragglers.link(3, 1, 0.9);
    assertThat(stragglers.join(GROUPS)).isEqualTo(GROUPS);
  }

  @Test
  void groupsDoNotDependOnTheOrderOfLinks() {
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      int items = 3 + random.nextInt(20);
      int[] least = new int[items];
      for (int item = 0; item < items; item++) {
        int other = random.nextInt(item + 1);
        least[item] = random.nextBoolean() ? item : least[other];
      }
      Groups groups = Groups.of(least);
      List<int[]> pairs = new ArrayList<>();
      for (int one = 0; one < items; one++) {
        for (int other = one + 1; other < items; other++) {
          if (random.nextInt(3) == 0) {
            // Few different likenesses, so that many are equal.
            pairs.add(new int[] {one, other, random.nextInt(6)});
          }
        }
      }
      Groups joined = joined(groups, pairs);
      Collections.shuffle(pairs, random);
      assertThat(joined(groups, pairs)).as("seed %s, %s", SEED, i).isEqualTo(joined);
    }
  }

  private static Groups joined(Groups groups, List<int[]> pairs) {
    Stragglers stragglers = new Stragglers(groups.members());
    for (int[] pair : pairs) {
      stragglers.link(pair[0], pair[1], pair[2] / 20.0);
    }
    return stragglers.join(groups);
  }
}

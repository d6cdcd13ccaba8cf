package io.broadsheet.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

  @Test
  void oneDoubtfulPairDoesNotJoinTwoGroups() {
    AverageLink links = new AverageLink(4, 0.5);
    links.link(0, 1, 0.9);
    links.link(2, 3, 0.9);
    links.link(1, 2, 0.8);
    assertThat(links.groups()).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void groupsThatAreAlikeOnAverageBecomeOne() {
    AverageLink links = new AverageLink(3, 0.5);
    links.link(0, 1, 0.9);
    links.link(1, 2, 0.7);
    links.link(0, 2, 0.4);
    assertThat(links.groups()).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void itemsWithoutLinksAreAlone() {
    assertThat(new AverageLink(2, 0.5).groups()).containsExactly(List.of(0), List.of(1));
  }

  @Test
  void largeGroupStaysWholeThoughNotAllPairsAreLinked() {
    int items = 100;
    AverageLink links = new AverageLink(items, 0.4);
    for (int i = 0; i < items; i++) {
      for (int j = 1; j <= 40; j++) {
        int other = (i + j) % items;
        links.link(i, other, 0.9);
      }
    }
    assertThat(links.groups()).hasSize(1);
  }
}

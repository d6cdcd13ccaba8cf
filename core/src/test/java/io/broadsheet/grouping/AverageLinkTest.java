package io.broadsheet.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

  private static final long SEED = Long.getLong("broadsheet.seed", 1);

  private record Link(int one, int other, float likeness) {}

  /** Returns links that are stronger and more frequent within groups of numbers near each other. */
  private static List<Link> links(Random random, int items) {
    List<Link> links = new ArrayList<>();
    int group = 1 + random.nextInt(12);
    double near = 0.2 + 0.8 * random.nextDouble();
    double far = random.nextDouble() / 4;
    for (int i = 0; i < items; i++) {
      for (int j = i + 1; j < items; j++) {
        boolean same = i / group == j / group;
        if (random.nextDouble() < (same ? near : far)) {
          float likeness = random.nextFloat() * (same ? 1f : 0.6f);
          links.add(random.nextBoolean() ? new Link(i, j, likeness) : new Link(j, i, likeness));
        }
      }
    }
    Collections.shuffle(links, random);
    return links;
  }

  private static AverageLink of(int items, double enough, List<Link> links) {
    AverageLink average = new AverageLink(items, enough);
    links.forEach(link -> average.link(link.one, link.other, link.likeness));
    return average;
  }

  @Test
  void groupsAsThePlainDefinitionDoesInWhateverOrder() {
    Random random = new Random(SEED);
    int merged = 0;
    for (int i = 0; i < 300; i++) {
      int items = 2 + random.nextInt(50);
      double enough = 0.05 + random.nextDouble() / 2;
      List<Link> links = links(random, items);
      float[][] matrix = new float[items][items];
      for (Link link : links) {
        matrix[link.one][link.other] = link.likeness;
        matrix[link.other][link.one] = link.likeness;
      }
      BitSet partly = new BitSet();
      random.ints(random.nextInt(items), 0, items).forEach(partly::set);
      List<List<Integer>> expected = PlainAverageLink.groups(matrix, partly, enough);
      for (int order = 0; order < 2; order++) {
        AverageLink average = of(items, enough, links);
        partly.stream().forEach(average::linkedPartly);
        assertThat(average.groups()).as("seed %s, %s", SEED, i).isEqualTo(expected);
        Collections.shuffle(links, random);
      }
      merged += items - expected.size();
    }
    assertThat(merged).isPositive();
  }

  @Test
  void lettingGoOfWhatIsCompleteChangesNoGroup() {
    Random random = new Random(SEED);
    int items = 60_000;
    int reach = 40;
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      for (int j = 0; j < 30; j++) {
        int other = i - 1 - random.nextInt(reach);
        // Now and then nothing reaches over a number, so that components end.
        if (other >= 0 && other / 100 == i / 100) {
          links.add(new Link(i, other, random.nextFloat()));
        }
      }
    }
    AverageLink settled = new AverageLink(items, 0.6);
    int most = 0;
    for (Link link : links) {
      settled.settle(link.one - reach);
      settled.link(link.one, link.other, link.likeness);
      most = Math.max(most, settled.held());
    }
    assertThat(most).isLessThan(links.size());
    assertThat(settled.groups()).as("seed %s", SEED).isEqualTo(of(items, 0.6, links).groups());
  }

  @Test
  void componentBeyondTheBoundFallsApartAtItsWeakestPairs() {
    Random random = new Random(SEED);
    int items = 300;
    AverageLink links = new AverageLink(items, 0.3, 500);
    for (int i = 0; i < items; i++) {
      for (int j = i + 1; j < items; j++) {
        boolean same = i / 30 == j / 30;
        if (same || random.nextInt(10) == 0) {
          links.link(i, j, same ? 0.8 + random.nextDouble() / 5 : 0.3 + random.nextDouble() / 5);
        }
      }
    }
    List<List<Integer>> groups = links.groups();
    assertThat(groups).as("seed %s", SEED).hasSize(10);
    assertThat(groups).allMatch(group -> group.size() == 30);
  }

  @Test
  void componentBeyondTheBoundOfEqualPairsIsOneGroup() {
    AverageLink links = new AverageLink(60, 0.3, 500);
    for (int i = 0; i < 60; i++) {
      for (int j = i + 1; j < 60; j++) {
        links.link(i, j, 1);
      }
    }
    assertThat(links.groups()).hasSize(1);
  }

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
  void pairsThatAreNotLinkedCountUnlessBothAreLinkedPartly() {
    AverageLink whole = twoGroups();
    assertThat(whole.groups()).hasSize(2);
    AverageLink partly = twoGroups();
    IntStream.range(0, 20).forEach(partly::linkedPartly);
    assertThat(partly.groups()).hasSize(1);
  }

  /** Two groups of ten; of the pairs between them four in ten are linked. */
  private static AverageLink twoGroups() {
    AverageLink links = new AverageLink(20, 0.4);
    for (int i = 0; i < 20; i++) {
      for (int j = i + 1; j < 20; j++) {
        if (i / 10 == j / 10) {
          links.link(i, j, 0.9);
        } else if ((i + j) % 10 < 4) {
          links.link(i, j, 0.5);
        }
      }
    }
    return links;
  }

  @Test
  void largeGroupStaysWholeThoughNotAllPairsAreLinked() {
    int items = 100;
    AverageLink links = new AverageLink(items, 0.4);
    for (int i = 0; i < items; i++) {
      links.linkedPartly(i);
      for (int j = 1; j <= 40; j++) {
        int other = (i + j) % items;
        links.link(i, other, 0.9);
      }
    }
    assertThat(links.groups()).hasSize(1);
  }
}

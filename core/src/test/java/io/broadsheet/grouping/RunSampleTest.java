package io.broadsheet.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RunSampleTest {

  private static final long SEED = Long.getLong("broadsheet.seed", 1);

  /** Returns different hashes, some of them out of a few, so that samples share many or none. */
  private static int[] runs(Random random, int size, int range) {
    Set<Integer> runs = new TreeSet<>();
    while (runs.size() < size) {
      runs.add(random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(range) * 7919);
    }
    return runs.stream().mapToInt(Integer::intValue).toArray();
  }

  @Test
  void neverRulesOutWhatIsShared() {
    Random random = new Random(SEED);
    int ruledOut = 0;
    for (int i = 0; i < 2000; i++) {
      int range = 300 << random.nextInt(8);
      RunSample one = new RunSample(runs(random, random.nextInt(257), range));
      RunSample other = new RunSample(runs(random, random.nextInt(257), range));
      double shared = one.shared(other);
      assertThat(other.shared(one)).as("seed %s", SEED).isEqualTo(shared);
      for (double least : new double[] {0.05, 0.2, 0.5, shared}) {
        boolean may = one.mayShare(other, least);
        assertThat(may || shared == 0 || shared < least)
            .as("seed %s: %s of %s", SEED, shared, least)
            .isTrue();
        ruledOut += may ? 0 : 1;
      }
    }
    assertThat(ruledOut).isPositive();
  }

  @Test
  void sharesAPartOfTheShorterOne() {
    int[] whole = runs(new Random(SEED), 100, 1 << 20);
    RunSample half = new RunSample(Arrays.copyOf(whole, 50));
    assertThat(new RunSample(whole).shared(half)).isEqualTo(1);
    assertThat(new RunSample(new int[0]).shared(half)).isZero();
  }

  @Test
  void comparesSamplesAsFarAsBothReach() {
    int[] all = runs(new Random(SEED), 4 * ProfileBuilder.MAX_RUNS, 1 << 30);
    RunSample sample = new RunSample(Arrays.copyOf(all, ProfileBuilder.MAX_RUNS));
    int[] every = new int[ProfileBuilder.MAX_RUNS];
    Arrays.setAll(every, i -> all[4 * i]);
    // Of the quarter of the text, as many lie in the sample's range, and all are shared.
    assertThat(sample.shared(new RunSample(every))).isEqualTo(1);
  }
}

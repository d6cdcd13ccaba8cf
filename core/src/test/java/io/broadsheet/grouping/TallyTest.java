package io.broadsheet.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final long SEED = Long.getLong("broadsheet.seed", 1);

  @Test
  void takesTheGreatestSumsAndForgets() {
    Random random = new Random(SEED);
    Tally tally = new Tally();
    for (int round = 0; round < 50; round++) {
      Map<Integer, Float> sums = new TreeMap<>();
      int numbers = 1 + random.nextInt(5000);
      for (int i = 0; i < 3 * numbers; i++) {
        int number = random.nextInt(numbers) * 7919;
        float weight = random.nextInt(4);
        tally.add(number, weight);
        sums.merge(number, weight, Float::sum);
      }
      int least = random.nextInt(6);
      List<Integer> expected =
          sums.keySet().stream()
              .filter(number -> sums.getOrDefault(number, 0f) >= least)
              .sorted(Comparator.comparing(sums::get, Comparator.reverseOrder()))
              .limit(20)
              .toList();
      assertThat(IntStream.of(tally.take(20, least)).boxed().toList())
          .as("seed %s", SEED)
          .isEqualTo(expected);
    }
  }
}

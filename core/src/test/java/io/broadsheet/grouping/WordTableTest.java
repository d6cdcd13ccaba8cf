package io.broadsheet.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private static final long SEED = Long.getLong("broadsheet.seed", 1);

  @Test
  void findsTheTextsWithAWord() {
    Random random = new Random(SEED);
    for (int round = 0; round < 50; round++) {
      // Words that are 0, below 0 or meet in one slot are words like others.
      int step = 1 << random.nextInt(20);
      List<int[]> texts = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        texts.add(random.ints(random.nextInt(20), -40, 40).map(w -> w * step).distinct().toArray());
      }
      WordTable table = new WordTable(5, texts);
      for (int word = -41; word <= 41; word++) {
        int looked = word * step;
        Tally tally = new Tally();
        int found = table.add(looked, 1, tally);
        int[] expected =
            IntStream.range(0, texts.size())
                .filter(i -> IntStream.of(texts.get(i)).anyMatch(w -> w == looked))
                .map(i -> i + 5)
                .toArray();
        assertThat(found).isEqualTo(expected.length);
        assertThat(tally.take(100, 0)).as("seed %s", SEED).isEqualTo(expected);
      }
    }
  }
}

package io.broadsheet.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTableTest {

  private static final long SEED = Long.getLong("broadsheet.seed", 1);
  private static final int FIRST = 1000;

  /** What the samples of two texts have in common is found, or it is by chance that it is not. */
  private static final double LEAST = 0.12;

  private static int[] sorted(IntStream runs) {
    return runs.distinct().sorted().toArray();
  }

  private static SketchTable table(List<int[]> texts) throws IOException {
    return new SketchTable(FIRST, FIRST + texts.size(), article -> texts.get(article - FIRST));
  }

  /** Texts of any length, each with what half of all have. */
  private static List<int[]> texts(Random random, int number) {
    int[] frequent = random.ints(400).toArray();
    List<int[]> texts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      IntStream common = IntStream.of(frequent).filter(run -> random.nextInt(20) == 0);
      texts.add(sorted(IntStream.concat(common, random.ints(40 + random.nextInt(200)))));
    }
    return texts;
  }

  /** Half of a text, and as much of another's. */
  private static int[] half(Random random, int[] text) {
    IntStream kept = IntStream.of(text).filter(run -> random.nextBoolean());
    return sorted(IntStream.concat(kept, random.ints(text.length / 2)));
  }

  @Test
  void findsTextsOfWhichHalfIsShared() throws IOException {
    Random random = new Random(SEED);
    List<int[]> texts = texts(random, 2000);
    SketchTable table = table(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(table.like(half(random, texts.get(i)), 8, LEAST))
          .as("seed %s, text %s", SEED, i)
          .startsWith(FIRST + i);
    }
  }

  @Test
  void findsNothingOfWhichNothingIsShared() throws IOException {
    Random random = new Random(SEED);
    SketchTable table = table(texts(random, 2000));
    for (int i = 0; i < 1000; i++) {
      assertThat(table.like(sorted(random.ints(200)), 8, LEAST)).as("seed %s", SEED).isEmpty();
    }
  }

  @Test
  void findsSomeOfTextThatIsEverywhere() throws IOException {
    Random random = new Random(SEED);
    int[] text = sorted(random.ints(100));
    List<int[]> texts = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      texts.add(text);
    }
    assertThat(table(texts).like(text, 64, LEAST)).hasSize(64);
  }

  @Test
  void findsTextsThatSharePartThatIsEverywhereBesideTheirOwn() throws IOException {
    Random random = new Random(SEED);
    int[] footer = sorted(random.ints(100));
    List<int[]> texts = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      texts.add(sorted(IntStream.concat(IntStream.of(footer), random.ints(20))));
    }
    SketchTable table = table(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(table.like(texts.get(i), 1, LEAST)).as("seed %s", SEED).containsExactly(FIRST + i);
    }
  }

  @Test
  void takesTextsWithoutRuns() throws IOException {
    SketchTable table = table(Arrays.asList(new int[0], new int[] {7}));
    assertThat(table.like(new int[0], 8, LEAST)).isEmpty();
    assertThat(table.like(new int[] {7}, 8, LEAST)).containsExactly(FIRST + 1);
  }
}

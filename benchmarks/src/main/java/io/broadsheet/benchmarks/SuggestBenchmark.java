package io.broadsheet.benchmarks;

import io.broadsheet.NewsIndex;
import io.broadsheet.suggest.SuggestRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a suggestion takes at each keystroke, for names and headline words typed letter by
 * letter, half of them with an error. After the commands of {@link ArchiveIndex}:
 *
 * <pre>
 * CP="benchmarks/target/classes:core/target/classes:reader/target/classes"
 * java -cp "$CP:$(cat benchmarks/target/classpath)" \
 *     io.broadsheet.benchmarks.SuggestBenchmark benchmarks/target/archive 1000
 * </pre>
 *
 * <p>Other texts are typed before the measurement, to warm up. Prints how many suggestions there
 * were, so that two runs can be compared.
 */
public final class SuggestBenchmark {

  private static final int AMONG = 100_000;

  private SuggestBenchmark() {}

  /** Measures: INDEX TEXTS. */
  public static void main(String[] args) throws Exception {
    if (args.length != 2) {
      throw new IllegalArgumentException("wanted: INDEX TEXTS");
    }
    int texts = Integer.parseInt(args[1]);
    try (NewsIndex index = NewsIndex.openReadOnly(Path.of(args[0]))) {
      Timings cold = new Timings("suggest, before warm-up");
      type(keystrokes(texts, 2), index, cold, new Timings("-"));
      cold.print();
      Timings right = new Timings("suggest, as it is spelled");
      Timings wrong = new Timings("suggest, with an error");
      long found = type(keystrokes(texts, 1), index, right, wrong);
      right.print();
      wrong.print();
      right.with(wrong, "suggest, all keystrokes").print();
      System.out.println(
          found + " suggestions for " + (right.size() + wrong.size()) + " keystrokes");
    }
  }

  /** What stands in the box, and whether there is an error in it. */
  record Typed(String text, boolean wrong) {}

  /** Returns what stands in the box after each letter of some texts. */
  static List<Typed> keystrokes(int texts, long seed) throws IOException {
    SampleQueries queries =
        new SampleQueries(new ArticleGenerator(ArchiveIndex.SAMPLES, 1), AMONG, seed);
    List<Typed> keystrokes = new ArrayList<>();
    boolean wrong = false;
    for (String text : queries.typed(texts)) {
      String typed = wrong ? queries.mistyped(text) : text;
      for (int end = 1; end <= Math.min(typed.length(), SuggestRequest.MAX_LENGTH); end++) {
        boolean same = text.startsWith(typed.substring(0, end));
        keystrokes.add(new Typed(typed.substring(0, end), !same));
      }
      wrong = !wrong;
    }
    return keystrokes;
  }

  private static long type(List<Typed> keystrokes, NewsIndex index, Timings right, Timings wrong)
      throws Exception {
    long found = 0;
    for (Typed typed : keystrokes) {
      SuggestRequest request = SuggestRequest.of(typed.text());
      found += (typed.wrong() ? wrong : right).time(() -> index.suggest(request).size());
    }
    return found;
  }
}

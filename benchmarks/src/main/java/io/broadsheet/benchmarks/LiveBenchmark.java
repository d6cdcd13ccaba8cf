package io.broadsheet.benchmarks;

import io.broadsheet.NewsIndex;
import io.broadsheet.query.FacetField;
import io.broadsheet.query.FacetRequest;
import io.broadsheet.query.SearchRequest;
import io.broadsheet.suggest.SuggestRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long the parts of a page of results take right after an article was added, and once more when
 * nothing has changed since. After the commands of {@link ArchiveIndex}:
 *
 * <pre>
 * CP="benchmarks/target/classes:core/target/classes:reader/target/classes"
 * java -cp "$CP:$(cat benchmarks/target/classpath)" \
 *     io.broadsheet.benchmarks.LiveBenchmark benchmarks/target/archive 200
 * </pre>
 *
 * <p>What it added is taken back.
 */
public final class LiveBenchmark {

  private static final int WARM_UP = 50;

  private static final int AMONG = 100_000;

  /** Letters after which a suggestion is asked for. */
  private static final int TYPED = 4;

  private static final List<FacetRequest> FACETS =
      Stream.of(FacetField.values()).map(FacetRequest::top).toList();

  private final NewsIndex index;
  private final ArticleGenerator articles = new ArticleGenerator(ArchiveIndex.SAMPLES, 2);
  private final SampleQueries samples;
  private int added;

  private LiveBenchmark(NewsIndex index) throws Exception {
    this.index = index;
    samples = new SampleQueries(new ArticleGenerator(ArchiveIndex.SAMPLES, 1), AMONG, 1);
  }

  /** Measures: INDEX ROUNDS. */
  public static void main(String[] args) throws Exception {
    if (args.length != 2) {
      throw new IllegalArgumentException("wanted: INDEX ROUNDS");
    }
    NewsIndex index = NewsIndex.open(Path.of(args[0]));
    try {
      LiveBenchmark live = new LiveBenchmark(index);
      live.measure(WARM_UP);
      for (Part part : live.measure(Integer.parseInt(args[1]))) {
        part.changed.print();
        part.same.print();
      }
    } finally {
      index.rollback();
    }
  }

  /** A part of the page, and how long it took after a change and without one. */
  private record Part(Ask ask, List<String> queries, Timings changed, Timings same) {

    static Part of(String name, List<String> queries, Ask ask) {
      return new Part(
          ask, queries, new Timings(name + ", changed"), new Timings(name + ", once more"));
    }

    void time(int round) throws Exception {
      changed.time(() -> ask.of(queries.get(round)));
      same.time(() -> ask.of(queries.get(round)));
    }
  }

  /** Asks the index; the result says how much it found. */
  private interface Ask {
    long of(String query) throws Exception;
  }

  private List<Part> measure(int rounds) throws Exception {
    List<String> words = samples.words(rounds);
    List<Part> parts =
        List.of(
            Part.of("search", words, this::found),
            Part.of("person", samples.people(rounds), this::found),
            Part.of("facets", words, this::counted),
            Part.of("suggest", samples.typed(rounds), this::suggested));
    for (int round = 0; round < rounds; round++) {
      for (Part part : parts) {
        index.add(articles.article(added++));
        part.time(round);
      }
    }
    return parts;
  }

  private long counted(String query) throws Exception {
    return index.facets(SearchRequest.of(query), FACETS, List.of()).articles();
  }

  private long suggested(String text) throws Exception {
    String begin = text.substring(0, Math.min(text.length(), TYPED));
    return index.suggest(SuggestRequest.of(begin)).size();
  }

  private long found(String query) throws Exception {
    return index.search(query).total().articles();
  }
}

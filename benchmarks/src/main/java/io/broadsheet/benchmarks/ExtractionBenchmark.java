package io.broadsheet.benchmarks;

import io.broadsheet.article.Article;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSink;
import io.broadsheet.reader.ReadProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many web pages a second one thread makes articles of: encoding, parse, title, date, authors,
 * text and language. The line {@code extract:pages} tells. From the project's folder:
 *
 * <pre>
 * mvn -q -pl benchmarks -am package -DskipTests
 * mvn -q -pl benchmarks dependency:build-classpath -Dmdep.outputFile=target/classpath
 * CP="benchmarks/target/classes:core/target/classes:reader/target/classes"
 * java -cp "$CP:$(cat benchmarks/target/classpath)" \
 *     org.openjdk.jmh.Main ExtractionBenchmark
 * </pre>
 *
 * <p>The pages are made around the articles of {@code testdata/articles}, see {@link SamplePages}.
 * Real ones: {@code -p pages=FOLDER}, a folder of HTML files. The figure is of time passed and not
 * of processor time: measure on a machine that does nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class ExtractionBenchmark {

  /** The folder of articles that pages are made of, where no pages are given. */
  @Param("testdata/articles")
  public String articles = "";

  /** A folder of pages; empty for pages made of articles. */
  @Param("")
  public String pages = "";

  private final ArticleReader reader = new ArticleReader();
  private final List<byte[]> read = new ArrayList<>();

  /** Counts the pages of a measurement. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Counter {

    /** Pages of which articles were made. */
    public long pages;
  }

  /** Reads or makes the pages. */
  @Setup
  public void read() throws IOException {
    Path folder = Path.of(pages.isEmpty() ? articles : pages);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (pages.isEmpty()) {
          reader.read(file, file.toString(), to(article -> read.add(SamplePages.of(article))));
        } else {
          read.add(Files.readAllBytes(file));
        }
      }
    }
    if (read.isEmpty()) {
      throw new IllegalStateException("nothing in " + folder + "; name a folder of HTML files");
    }
  }

  /** Makes articles of all pages. */
  @Benchmark
  public void extract(Counter counter, Blackhole sink) throws IOException {
    for (byte[] page : read) {
      reader.read(new ByteArrayInputStream(page), "page", "page", to(sink::consume));
    }
    counter.pages += read.size();
  }

  private static ArticleSink to(Consumer<Article> taker) {
    return new ArticleSink() {
      @Override
      public void article(Article article) {
        taker.accept(article);
      }

      @Override
      public void problem(ReadProblem problem) {
        throw new IllegalStateException(problem.toString());
      }
    };
  }
}

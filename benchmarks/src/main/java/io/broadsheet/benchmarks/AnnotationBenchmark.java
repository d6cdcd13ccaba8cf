package io.broadsheet.benchmarks;

import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.AnnotatedArticle;
import io.broadsheet.article.Article;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSink;
import io.broadsheet.reader.ReadProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;
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
 * How many words a second one thread annotates, in the articles of {@code testdata/articles}. The
 * line {@code annotate:words} tells; a word is what stands between blanks. From the project's
 * folder:
 *
 * <pre>
 * mvn -q -pl benchmarks -am package -DskipTests
 * mvn -q -pl benchmarks dependency:build-classpath -Dmdep.outputFile=target/classpath
 * CP="benchmarks/target/classes:core/target/classes:reader/target/classes"
 * java -cp "$CP:$(cat benchmarks/target/classpath)" \
 *     org.openjdk.jmh.Main AnnotationBenchmark
 * </pre>
 *
 * <p>Other texts: {@code -p articles=FOLDER}. The figure is of time passed and not of processor
 * time: measure on a machine that does nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnnotationBenchmark {

  /** The folder of articles. */
  @Param("testdata/articles")
  public String articles = "";

  private final ArticleAnnotator annotator = new ArticleAnnotator();
  private final List<Article> read = new ArrayList<>();
  private long wordsRead;

  /** Counts the words of a measurement. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Counter {

    /** Words that were annotated. */
    public long words;
  }

  /** Reads the articles. */
  @Setup
  public void read() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(articles))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        new ArticleReader().read(file, file.toString(), new Collector());
      }
    }
    if (read.isEmpty()) {
      throw new IllegalStateException("no articles in " + articles + "; name a folder of some");
    }
  }

  /** Annotates all articles. */
  @Benchmark
  public void annotate(Counter counter, Blackhole sink) {
    for (Article article : read) {
      AnnotatedArticle annotated = annotator.annotate(article);
      sink.consume(annotated);
    }
    counter.words += wordsRead;
  }

  private final class Collector implements ArticleSink {

    @Override
    public void article(Article article) {
      read.add(article);
      wordsRead += new StringTokenizer(article.text()).countTokens();
    }

    @Override
    public void problem(ReadProblem problem) {
      throw new IllegalStateException(problem.toString());
    }
  }
}

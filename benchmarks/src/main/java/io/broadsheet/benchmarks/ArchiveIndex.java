package io.broadsheet.benchmarks;

import io.broadsheet.IndexStatistics;
import io.broadsheet.NewsIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes the index that the other programmes measure on: the first articles of an {@link
 * ArticleGenerator}. After the commands of {@link AnnotationBenchmark}:
 *
 * <pre>
 * CP="benchmarks/target/classes:core/target/classes:reader/target/classes"
 * java -Xmx2g -cp "$CP:$(cat benchmarks/target/classpath)" \
 *     io.broadsheet.benchmarks.ArchiveIndex 100000 1 benchmarks/target/archive
 * </pre>
 *
 * <p>Prints the number of articles and the bytes of the index. Goes on where it was ended before.
 */
public final class ArchiveIndex {

  /** The folder of sample articles that archives are made of. */
  static final Path SAMPLES = Path.of("testdata/articles");

  private static final int PROGRESS = 10_000;

  private ArchiveIndex() {}

  /** Indexes articles: COUNT SEED INDEX. */
  public static void main(String[] args) throws Exception {
    if (args.length != 3) {
      throw new IllegalArgumentException("wanted: COUNT SEED INDEX");
    }
    int count = Integer.parseInt(args[0]);
    ArticleGenerator articles = new ArticleGenerator(SAMPLES, Long.parseLong(args[1]));
    int threads = Runtime.getRuntime().availableProcessors();
    try (NewsIndex index = NewsIndex.open(Path.of(args[2]));
        ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      AtomicInteger next = new AtomicInteger();
      List<Future<Void>> done = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        done.add(workers.submit(adding(articles, next, count, index)));
      }
      awaitAll(done);
      index.commit();
      IndexStatistics made = index.statistics();
      System.out.println(made.articles() + " articles, " + made.bytes() + " bytes");
    }
  }

  private static Callable<Void> adding(
      ArticleGenerator articles, AtomicInteger next, int count, NewsIndex index) {
    return () -> {
      for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
        index.add(articles.article(n));
        if (n % PROGRESS == 0) {
          System.err.println(n + " articles");
        }
      }
      return null;
    };
  }

  private static void awaitAll(List<Future<Void>> done) throws IOException, InterruptedException {
    for (Future<Void> worker : done) {
      try {
        worker.get();
      } catch (ExecutionException e) {
        throw new IOException("an article could not be added", e);
      }
    }
  }
}

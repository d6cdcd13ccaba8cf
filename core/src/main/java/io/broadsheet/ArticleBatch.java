package io.broadsheet;

import io.broadsheet.article.Article;
import io.broadsheet.index.ArticleWriter;
import io.broadsheet.internal.Uninterrupted;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Adds many articles to an index, in their order, while all cores find out what their texts say:
 * the index is the same as if they were {@linkplain NewsIndex#add added} one after the other.
 *
 * <pre>{@code
 * try (ArticleBatch batch = ArticleBatch.into(index)) {
 *   for (Article article : archive) {
 *     batch.add(article);
 *   }
 * }
 * index.commit();
 * }</pre>
 *
 * <p>Thread safety: for one thread; others may use the index meanwhile, and several batches may.
 *
 * <p>Limits: some articles wait in memory to be written, at most {@value #MOST_FOR_EACH_CORE} for
 * each core and {@value #MOST_CHARACTERS} characters of text, or one that is longer.
 */
public final class ArticleBatch implements Closeable {

  private static final int MOST_FOR_EACH_CORE = 8;
  private static final int MOST_CHARACTERS = 4_000_000;

  private final OpenIndex index;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final ExecutorService workers;
  private final int most;
  private long characters;

  /** An article on its way. Whichever thread comes first prepares it. */
  private record Waiting(FutureTask<ArticleWriter.Prepared> task, long characters) {}

  private ArticleBatch(OpenIndex index) {
    this.index = index;
    int cores = Runtime.getRuntime().availableProcessors();
    most = cores * MOST_FOR_EACH_CORE;
    // The thread that adds prepares too, where it would have to wait.
    workers =
        Executors.newFixedThreadPool(
            Math.max(1, cores - 1), Thread.ofPlatform().name("annotate-", 0).daemon().factory());
  }

  /**
   * Begins a batch.
   *
   * @throws IllegalStateException if the index is open for reading only
   */
  public static ArticleBatch into(NewsIndex index) {
    index.opened().checkWritable();
    return new ArticleBatch(index.opened());
  }

  /**
   * Adds an article, now or soon: all are in the index when the batch is {@linkplain #close
   * closed}.
   *
   * @throws IOException if the index cannot be written, with this article or one before
   * @throws IllegalStateException if the batch is closed
   */
  public void add(Article article) throws IOException {
    if (workers.isShutdown()) {
      throw new IllegalStateException("the batch is closed; begin another");
    }
    Waiting added = new Waiting(new FutureTask<>(() -> prepare(article)), article.text().length());
    waiting.add(added);
    characters += added.characters;
    workers.execute(added.task);
    while (waiting.size() > most || (characters > MOST_CHARACTERS && waiting.size() > 1)) {
      writeFirst();
    }
  }

  private void writeFirst() throws IOException {
    Waiting first = waiting.remove();
    characters -= first.characters;
    first.task.run(); // Does nothing where another thread has begun with it.
    ArticleWriter.Prepared prepared = Uninterrupted.result(first.task);
    index.writing(writer -> writer.write(prepared));
  }

  private ArticleWriter.Prepared prepare(Article article) throws IOException {
    return index.writing(writer -> writer.prepare(article));
  }

  /**
   * Adds what still waits. Commits nothing.
   *
   * @throws IOException if the index cannot be written
   */
  public void flush() throws IOException {
    while (!waiting.isEmpty()) {
      writeFirst();
    }
  }

  /**
   * Adds what still waits, and ends the batch. Commits nothing.
   *
   * @throws IOException if the index cannot be written
   */
  @Override
  public void close() throws IOException {
    try {
      flush();
    } finally {
      waiting.forEach(left -> left.task.cancel(false));
      waiting.clear();
      workers.shutdown();
    }
  }
}

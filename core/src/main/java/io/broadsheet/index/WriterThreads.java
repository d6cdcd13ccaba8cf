package io.broadsheet.index;

import io.broadsheet.internal.Uninterrupted;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Threads of an index's own, in which its files are written.
 *
 * <p>When a thread is interrupted, Java closes the file that it makes durable and the lock that it
 * checks. The writer ends with that, and all that was added since the last commit is lost: because
 * somebody gave up a search, which shows what was added and so may have to write it. Nobody but the
 * index knows these threads, so nobody interrupts them.
 */
final class WriterThreads implements Closeable {

  /** As many as are waited for; one that has nothing to do for a minute goes. */
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().name("broadsheet-writer-", 0).daemon().factory());

  /** Something done to the files of an index. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /**
   * Does something and waits for its end.
   *
   * @throws AlreadyClosedException if the writer is closed
   */
  void run(Work work) throws IOException {
    call(() -> {
      work.run();
      return work;
    });
  }

  /**
   * Does something and returns what it gives.
   *
   * @throws AlreadyClosedException if the writer is closed
   */
  <T> T call(Callable<T> work) throws IOException {
    return Uninterrupted.result(begin(work));
  }

  private <T> Future<T> begin(Callable<T> work) {
    try {
      return threads.submit(work);
    } catch (RejectedExecutionException e) {
      throw new AlreadyClosedException("the writer is closed", e);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}

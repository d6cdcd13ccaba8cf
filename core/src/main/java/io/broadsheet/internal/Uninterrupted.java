package io.broadsheet.internal;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for what another thread does, to its end, whatever happens to the thread that waits. */
public final class Uninterrupted {

  private Uninterrupted() {}

  /**
   * Returns what another thread makes, or throws what it throws. A thread that is interrupted while
   * it waits is interrupted afterwards.
   */
  public static <T> T result(Future<T> work) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return work.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw failure(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IOException failure(ExecutionException e) {
    return switch (e.getCause()) {
      case IOException failed -> failed;
      case RuntimeException failed -> throw failed;
      case Error failed -> throw failed;
      case null, default -> new IOException(e);
    };
  }
}

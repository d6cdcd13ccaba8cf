package io.broadsheet.server;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many searches run at once as the machine bears; others wait, and not for ever. */
final class Admission {

  private final Semaphore places;
  private final Duration patience;

  Admission(int parallel, Duration patience) {
    places = new Semaphore(parallel, true);
    this.patience = patience;
  }

  /** Work that touches the index. */
  interface Work<T> {
    T run() throws IOException;
  }

  <T> T admit(Work<T> work) throws IOException {
    try {
      if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Problem.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.busy();
    }
    try {
      return work.run();
    } finally {
      places.release();
    }
  }
}

package io.broadsheet.server;

import java.time.Duration;
import java.util.function.BiConsumer;

/** Passes on faults of the server itself, but not those of requests that its end cuts off. */
final class Faults {

  private final BiConsumer<String, Throwable> listener;
  private volatile boolean isEnding;
  private volatile long end;

  /** Tells a listener: the request's id and what happened. */
  Faults(BiConsumer<String, Throwable> listener) {
    this.listener = listener;
  }

  /** From then on the engine is being taken apart below the requests that have not ended. */
  void endIn(Duration patience) {
    end = System.nanoTime() + patience.toNanos();
    isEnding = true;
  }

  void tell(String requestId, Throwable fault) {
    if (!isEnding || System.nanoTime() - end < 0) {
      listener.accept(requestId, fault);
    }
  }
}

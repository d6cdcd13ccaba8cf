package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.server.NewsServer;
import java.io.IOException;

/**
 * Leaves an index sound when the user interrupts the command that writes it: what was added so far
 * is kept or taken back, never half of it.
 */
final class Interruption {

  private static volatile boolean begun;

  private interface Ending {
    void end() throws IOException;
  }

  private final Thread hook;

  private Interruption(Console console, Ending ending) {
    hook =
        new Thread(() -> {
          begun = true;
          try {
            ending.end();
          } catch (IOException | RuntimeException e) {
            console.message(
                "interrupted, and cannot close the index; only what was committed stands: " + e);
          }
        });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Keeps what was added so far. */
  static Interruption commits(NewsIndex index, Console console) {
    return new Interruption(console, index::close);
  }

  /** Takes back what was added since the last commit. */
  static Interruption rollsBack(NewsIndex index, Console console) {
    return new Interruption(console, index::rollback);
  }

  /** Stops a server, then closes the index behind it. */
  static Interruption stops(NewsServer server, NewsIndex index, Console console) {
    return new Interruption(
        console,
        () -> {
          try {
            server.close();
          } finally {
            index.close();
          }
        });
  }

  /** Returns whether this process is being ended, so that errors are its consequence. */
  static boolean hasBegun() {
    return begun;
  }

  /** The work is done; an interrupt has nothing to do any more. */
  void over() {
    if (!begun) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // It came just now.
      }
    }
  }
}

package io.broadsheet.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/** A bar on standard error, where a person looks there, that is drawn anew as work goes on. */
final class ProgressBar {

  private static final long REDRAW_NANOS = 100_000_000;
  private static final int LENGTH = 24;

  private final Console console;
  private final LongSupplier clock;
  private final long begun;
  private long drawn;

  ProgressBar(Console console) {
    this(console, System::nanoTime);
  }

  /** Takes a clock in nanoseconds. */
  ProgressBar(Console console, LongSupplier clock) {
    this.console = console;
    this.clock = clock;
    begun = clock.getAsLong();
    drawn = begun;
  }

  /** Returns whether it is time to draw the bar. */
  boolean isDue() {
    return clock.getAsLong() - drawn > REDRAW_NANOS
        && console.terminals().contains(Console.Terminal.ERR);
  }

  /** Returns the seconds since the begin. */
  double seconds() {
    return (clock.getAsLong() - begun) / 1e9;
  }

  /**
   * Draws the bar.
   *
   * @param done part of the work, 0 to 1
   * @param run part of the work that was done since the begin, from which the time left follows
   * @param counted what to say beside the bar
   */
  void draw(double done, double run, String counted) {
    drawn = clock.getAsLong();
    int filled = (int) (LENGTH * done);
    String left =
        run > 0 ? String.format(Locale.ROOT, "%.0f s left", seconds() / run * (1 - done)) : "";
    console
        .err()
        .printf(
            Locale.ROOT,
            "\r[%s%s] %s  %s\u001B[K",
            "=".repeat(filled),
            " ".repeat(LENGTH - filled),
            counted,
            left);
  }

  /** Takes the bar away. */
  void clear() {
    if (drawn != begun) {
      console.err().print("\r\u001B[K");
    }
  }
}

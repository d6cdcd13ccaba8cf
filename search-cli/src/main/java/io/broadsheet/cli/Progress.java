package io.broadsheet.cli;

import java.util.Locale;

/**
 * Counts what is being indexed, draws a bar while it goes on where a person looks, and says at the
 * end what was done.
 */
final class Progress {

  private static final long REDRAW_NANOS = 100_000_000;
  private static final int BAR = 24;

  private final Console console;
  private final long begun = System.nanoTime();
  private final long totalBytes;
  private long drawn = begun;
  private long bytes;
  private long inFile;
  private long skipped;
  private int files;
  private int articles;

  Progress(Console console, long totalBytes) {
    this.console = console;
    this.totalBytes = totalBytes;
  }

  /** Counts an article. */
  void article() {
    articles++;
    long now = System.nanoTime();
    if (now - drawn > REDRAW_NANOS && console.terminals().contains(Console.Terminal.ERR)) {
      drawn = now;
      draw(now);
    }
  }

  /** Takes word of how much of the file at hand is behind. */
  void inFile(long read) {
    inFile = read;
  }

  /** Takes word that the file at hand is not read from its begin. */
  void skip(long unread) {
    skipped += unread;
    inFile = unread;
  }

  /** Counts a file that was read to its end. */
  void file(long size) {
    files++;
    bytes += size;
    inFile = 0;
  }

  private void draw(long now) {
    double seconds = (now - begun) / 1e9;
    long read = Math.min(totalBytes, bytes + inFile);
    int filled = totalBytes == 0 ? 0 : (int) (BAR * read / totalBytes);
    double secondsPerByte = seconds / (read - skipped);
    String left =
        read > skipped
            ? String.format(Locale.ROOT, "%.0f s left", secondsPerByte * (totalBytes - read))
            : "";
    console
        .err()
        .printf(
            Locale.ROOT,
            "\r[%s%s] %d articles, %.0f/s  %s\u001B[K",
            "=".repeat(filled),
            " ".repeat(BAR - filled),
            articles,
            articles / seconds,
            left);
  }

  /** Says what was done. */
  void done(int removed) {
    if (drawn != begun) {
      console.err().print("\r\u001B[K");
    }
    console
        .err()
        .print(
            "indexed "
                + count(articles, "article")
                + " from "
                + count(files, "file")
                + (removed > 0 ? ", removed " + removed : "")
                + String.format(Locale.ROOT, " in %.1f s\n", (System.nanoTime() - begun) / 1e9));
  }

  /** Takes the bar away. */
  void clear() {
    if (drawn != begun) {
      console.err().print("\r\u001B[K");
    }
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

package io.broadsheet.cli;

import java.util.Locale;

/**
 * Counts what is being indexed, draws a bar while it goes on where a person looks, and says at the
 * end what was done.
 */
final class Progress {

  private final Console console;
  private final ProgressBar bar;
  private final long totalBytes;
  private long bytes;
  private long inFile;
  private long skipped;
  private int files;
  private int articles;

  Progress(Console console, long totalBytes) {
    this.console = console;
    bar = new ProgressBar(console);
    this.totalBytes = totalBytes;
  }

  /** Counts an article. */
  void article() {
    articles++;
    if (bar.isDue()) {
      draw();
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

  private void draw() {
    double read = Math.min(totalBytes, bytes + inFile);
    double all = Math.max(1, totalBytes);
    bar.draw(
        read / all,
        Math.max(0, read - skipped) / all,
        String.format(Locale.ROOT, "%d articles, %.0f/s", articles, articles / bar.seconds()));
  }

  /** Says what was done. */
  void done(int removed) {
    bar.clear();
    console
        .err()
        .print(
            "indexed "
                + count(articles, "article")
                + " from "
                + count(files, "file")
                + (removed > 0 ? ", removed " + removed : "")
                + String.format(Locale.ROOT, " in %.1f s\n", bar.seconds()));
  }

  /** Takes the bar away. */
  void clear() {
    bar.clear();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

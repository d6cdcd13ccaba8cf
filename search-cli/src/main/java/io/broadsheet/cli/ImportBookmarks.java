package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Keeps in the index how far each web archive was read, so that an import that was interrupted goes
 * on at the record after the last one that is committed. A file is known by its path, size, time of
 * modification and first bytes; another file in its place is read from its begin, and so is one
 * whose import was finished.
 *
 * <p>Commits from time to time, so that a crash too costs no more than the last minute.
 */
final class ImportBookmarks implements Checkpoints {

  /** Between two commits: long beside what a commit takes, short beside an import. */
  private static final Duration BETWEEN_COMMITS = Duration.ofMinutes(1);

  /** Articles that an interrupt may have read again. */
  private static final int BETWEEN_BOOKMARKS = 64;

  private static final int HEAD = 1 << 16;

  private final NewsIndex index;
  private final Console console;
  private final long nanosBetween;
  private long committed = System.nanoTime();
  private String identity = "";

  ImportBookmarks(NewsIndex index, Console console) {
    this(index, console, BETWEEN_COMMITS);
  }

  ImportBookmarks(NewsIndex index, Console console, Duration betweenCommits) {
    this.index = index;
    this.console = console;
    nanosBetween = betweenCommits.toNanos();
  }

  @Override
  public long from(InputFile file) {
    identity = identity(file);
    long offset = offset(index.bookmark(name(file)), file);
    if (offset > 0) {
      console.message(
          file.shown()
              + ": goes on where it was interrupted, after "
              + offset
              + " of "
              + file.size()
              + " bytes");
    }
    return offset;
  }

  private long offset(Optional<String> bookmark, InputFile file) {
    String place = bookmark.orElse("");
    String begin = identity + "@";
    if (identity.isEmpty() || !place.startsWith(begin)) {
      return 0;
    }
    long offset = Long.parseLong(place.substring(begin.length()));
    return offset < file.size() ? offset : 0;
  }

  @Override
  public boolean isDue(int articles) {
    return !identity.isEmpty() && (articles >= BETWEEN_BOOKMARKS || isCommitDue());
  }

  private boolean isCommitDue() {
    return System.nanoTime() - committed >= nanosBetween;
  }

  @Override
  public void reached(InputFile file, long offset) throws IOException {
    index.keepBookmark(name(file), identity + "@" + offset);
    if (isCommitDue()) {
      index.commit();
      committed = System.nanoTime();
    }
  }

  @Override
  public void done(InputFile file) {
    index.keepBookmark(name(file), "");
  }

  private static String name(InputFile file) {
    return file.path().toString();
  }

  /** Returns what a file is known by; empty where it cannot be read twice, as a pipe cannot. */
  private static String identity(InputFile file) {
    if (!Files.isRegularFile(file.path())) {
      return "";
    }
    try (InputStream in = Files.newInputStream(file.path())) {
      byte[] hash = CacheFolder.sha256().digest(in.readNBytes(HEAD));
      return file.size() + "/" + file.modified() + "/" + HexFormat.of().formatHex(hash);
    } catch (IOException e) {
      return "";
    }
  }
}

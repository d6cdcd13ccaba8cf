package io.broadsheet.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads articles from a file of any format, picked by the file's content and not by its name: web
 * pages, feeds (RSS, Atom, exports of WordPress), news sitemaps, NewsML, NITF, ninjs, JSON and JSON
 * lines, web archives (WARC), plain text and Markdown, and gzip and zip files of any of these.
 *
 * <pre>{@code
 * new ArticleReader().read(Path.of("CC-NEWS-20260101.warc.gz"), "cc-news", sink);
 * }</pre>
 *
 * <p>Articles go to the sink one at a time; of a feed or an archive only the entry at hand is in
 * memory. What cannot be read is told to the sink, in one line, and reading goes on after it.
 *
 * <p>Thread safety: immutable, may be shared; a sink is called by the reading thread only.
 *
 * <p>Limits: a page, text or entry of more than 16 MiB is not read, and archives in archives only
 * three deep. Text that a page fetches with a script is not there to be read.
 */
public final class ArticleReader {

  private final Clock clock;
  private final FieldMapping mapping;

  /** Creates a reader with the system's clock and the usual names of JSON fields. */
  public ArticleReader() {
    this(Clock.systemUTC(), FieldMapping.defaults());
  }

  private ArticleReader(Clock clock, FieldMapping mapping) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.mapping = Objects.requireNonNull(mapping, "mapping");
  }

  /**
   * Returns a reader that takes files for fetched at the time of this clock: no article is
   * published later. Records of a web archive have a time of their own.
   */
  public ArticleReader withClock(Clock newClock) {
    return new ArticleReader(newClock, mapping);
  }

  /** Returns a reader that finds the parts of articles in JSON by this mapping. */
  public ArticleReader withMapping(FieldMapping newMapping) {
    return new ArticleReader(clock, newMapping);
  }

  /**
   * Reads a file. An article that has no id of its own gets {@code id}, or where the file holds
   * several, {@code id} with the entry's name or number.
   *
   * @param file what to read
   * @param id the id of an article without one
   * @param sink takes articles and problems
   * @throws IOException if the sink cannot take an article
   * @throws InterruptedIOException if the thread is interrupted; a file of which something was read
   *     by then may be read to its end
   */
  public void read(Path file, String id, ArticleSink sink) throws IOException {
    read(file, 0, id, sink);
  }

  /**
   * Reads on in a web archive.
   *
   * @param file a WARC file
   * @param offset where to begin, as {@link ReadProgress#offset} told before; 0 reads a file of any
   *     format from its beginning
   * @param id the id of an article without one
   * @param sink takes articles and problems
   * @throws IllegalArgumentException if the offset is negative
   * @throws IOException if the sink cannot take an article
   * @throws InterruptedIOException if the thread is interrupted
   */
  public void read(Path file, long offset, String id, ArticleSink sink) throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sink, "sink");
    if (offset < 0) {
      throw new IllegalArgumentException("an offset is 0 or more: " + offset);
    }
    AtomicLong bytes = new AtomicLong();
    try {
      read(file, offset, id, new GuardedSink(sink, bytes::get), bytes);
    } catch (GuardedSink.RefusedException e) {
      throw e.reason();
    }
  }

  private void read(Path file, long offset, String id, GuardedSink guarded, AtomicLong bytes)
      throws IOException {
    String where = file.toString();
    try {
      if (!readArchive(file, offset, id, guarded, bytes)) {
        try (InputStream stream =
            new BufferedInputStream(
                new CountingStream(Files.newInputStream(file), bytes), Format.HEAD)) {
          readAny(new Input(where, id, stream, clock.instant(), null, null, 0), guarded);
        }
      }
    } catch (NoSuchFileException e) {
      guarded.problem(where, "no such file");
    } catch (AccessDeniedException e) {
      guarded.problem(where, "permission denied");
    } catch (ClosedByInterruptException e) {
      throw interrupted(where, e);
    } catch (IOException e) {
      guarded.problem(where, "cannot be read: " + e.getMessage());
    }
  }

  /** No fault of the file, and the next one could not be read either. */
  private static IOException interrupted(String where, IOException e) {
    IOException interrupted =
        new InterruptedIOException("interrupted while " + where + " was read");
    interrupted.initCause(e);
    return interrupted;
  }

  /** Reads a web archive by its offsets; false where the file is none, or cannot be read so. */
  private boolean readArchive(Path file, long offset, String id, GuardedSink sink, AtomicLong bytes)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file)) {
      WarcFile archive = new WarcFile(this::readAny, channel, file.toString(), id, bytes);
      if (offset == 0 && !archive.isArchive()) {
        return false;
      }
      archive.read(offset, sink);
      return true;
    }
  }

  /**
   * Reads a stream, which stays open.
   *
   * @param stream what to read
   * @param name names it in problems
   * @param id the id of an article without one
   * @param sink takes articles and problems
   * @throws IOException if the sink cannot take an article
   */
  public void read(InputStream stream, String name, String id, ArticleSink sink)
      throws IOException {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sink, "sink");
    InputStream buffered = new BufferedInputStream(stream, Format.HEAD);
    try {
      readAny(
          new Input(name, id, buffered, clock.instant(), null, null, 0),
          new GuardedSink(sink, () -> -1));
    } catch (GuardedSink.RefusedException e) {
      throw e.reason();
    }
  }

  private void readAny(Input input, GuardedSink sink) {
    new FormatReader(mapping).read(input, sink);
  }
}

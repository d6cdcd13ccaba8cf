package io.broadsheet;

import io.broadsheet.analysis.Terms;
import io.broadsheet.index.ArticleWriter;
import io.broadsheet.index.IndexFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * An index that is open: its folder, its writer where it is open for writing, and its views. They
 * are opened together and closed together, whichever of that fails.
 */
final class OpenIndex implements Closeable {

  private final Directory directory;
  private final @Nullable ArticleWriter writer;
  private final IndexViews views;
  private boolean ended;

  private OpenIndex(Path path, Directory directory, @Nullable ArticleWriter writer)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    views = new IndexViews(path, directory, writer);
  }

  /** Opens the index in a folder, and makes one where there is none. */
  static OpenIndex forWriting(Path path) throws IOException {
    Objects.requireNonNull(path, "path");
    return open(
        path,
        IndexFolder.writable(path),
        directory -> {
          IndexViews.checkSchema(directory, path);
          return new ArticleWriter(directory, OpenMode.CREATE_OR_APPEND);
        });
  }

  /** Opens the index in a folder where there is one; each view of it is checked as it is opened. */
  static OpenIndex forReading(Path path) throws IOException {
    Objects.requireNonNull(path, "path");
    Directory directory = IndexFolder.existing(path);
    Terms.loadSoon();
    return open(path, directory, none -> null);
  }

  /** Makes the writer of an index, or none. */
  private interface WriterMaker {
    @Nullable ArticleWriter of(Directory directory) throws IOException;
  }

  private static OpenIndex open(Path path, Directory directory, WriterMaker writer)
      throws IOException {
    try {
      return new OpenIndex(path, directory, writer.of(directory));
    } catch (IOException e) {
      directory.close();
      throw IndexViews.told(path, e);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Does something with the writer of an index. */
  interface Writing<T> {
    T with(ArticleWriter writer) throws IOException;
  }

  /**
   * Does something with the writer of an index that is open for writing.
   *
   * @throws IllegalStateException if it is open for reading only, or closed
   */
  <T> T writing(Writing<T> action) throws IOException {
    ArticleWriter open = checkWritable();
    try {
      return action.with(open);
    } catch (IOException | AlreadyClosedException e) {
      throw views.failure(e);
    }
  }

  /**
   * Returns the writer of an index that is open for writing.
   *
   * @throws IllegalStateException if it is open for reading only, or closed
   */
  ArticleWriter checkWritable() {
    views.checkOpen();
    return writer();
  }

  private ArticleWriter writer() {
    if (writer == null) {
      throw new IllegalStateException("the index is open for reading only; open it with open()");
    }
    return writer;
  }

  IndexViews views() {
    return views;
  }

  /** Returns the size of its files. */
  long bytes() throws IOException {
    return IndexFolder.bytes(directory);
  }

  /** Makes what was written durable. */
  void commit() throws IOException {
    writing(open -> {
      open.commit();
      return open;
    });
  }

  /** Takes back what was written since the last commit, and closes. */
  void rollback() throws IOException {
    ArticleWriter open = writer();
    end(views::forget, open::rollback, directory);
  }

  /** Commits, where it is open for writing, and closes. */
  @Override
  public void close() throws IOException {
    end(views, writer, directory);
  }

  /** Whoever closes what is being closed waits for that: a program that ends must not end it. */
  private synchronized void end(@Nullable Closeable... parts) throws IOException {
    if (ended) {
      return;
    }
    ended = true;
    try {
      IOUtils.close(parts);
    } catch (IOException | AlreadyClosedException e) {
      throw views.failure(e);
    }
  }
}

package io.broadsheet;

import io.broadsheet.index.ArticleWriter;
import io.broadsheet.index.IndexSchema;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The views of an index that are being read: the newest, and those that cursors hold on to. Tells a
 * damaged index from a fault in the program.
 */
final class IndexViews implements Closeable {

  /** Does something with a view of the index. */
  interface Action<T> {
    T on(IndexSearcher searcher) throws IOException;
  }

  /** A folder that changes again within this time may keep its time of modification. */
  private static final long CLOCK_GRAIN_MILLIS = 2_000;

  private static final String CLOSED = "the index is closed; open it again";

  private final Path path;
  private final @Nullable ArticleWriter writer;
  private final SearcherManager newest;
  private final SearcherLifetimeManager kept = new SearcherLifetimeManager();
  private volatile long sound = -1;
  private volatile boolean closed;

  /** When the folder was changed last, where that proves that nothing came since; else 0. */
  private volatile long changed;

  IndexViews(Path path, Directory directory, @Nullable ArticleWriter writer) throws IOException {
    this.path = path;
    this.writer = writer;
    newest = writer != null ? writer.view() : new SearcherManager(directory, new Checking());
  }

  /** Returns the exception to throw for one met while an index was opened or read. */
  static IOException told(Path path, IOException e) {
    if (e instanceof LockObtainFailedException) {
      return new IndexLockedException(path, e);
    }
    if (e instanceof IndexFormatTooOldException || e instanceof IndexFormatTooNewException) {
      return new IncompatibleIndexException(path, e);
    }
    return e instanceof CorruptIndexException
            || e instanceof EOFException
            || e instanceof NoSuchFileException
            || e instanceof FileNotFoundException
        ? new DamagedIndexException(path, e)
        : e;
  }

  /** Tells an index of another version from one that can be used. */
  static void checkSchema(Directory directory, Path path) throws IOException {
    IndexSchema found = IndexSchema.read(directory);
    if (found != null) {
      checkSchema(found, path);
    }
  }

  private static void checkSchema(IndexSchema found, Path path) throws IOException {
    if (!found.isCurrent()) {
      throw new IncompatibleIndexException(path, found, IndexSchema.current());
    }
  }

  /** Another program may have rebuilt the index with another version since it was opened. */
  private final class Checking extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader view, @Nullable IndexReader before)
        throws IOException {
      checkSchema(IndexSchema.of(((DirectoryReader) view).getIndexCommit().getUserData()), path);
      return super.newSearcher(view, before);
    }
  }

  /** Does something with the newest view. */
  <T> T newest(Action<T> action) throws IOException {
    IndexSearcher searcher = acquireNewest();
    try {
      return guarded(searcher, action);
    } finally {
      newest.release(searcher);
    }
  }

  private IndexSearcher acquireNewest() throws IOException {
    checkOpen();
    try {
      refresh();
      return newest.acquire();
    } catch (IOException | AlreadyClosedException e) {
      throw failure(e);
    }
  }

  /** Looks for a new commit, which is a change of the folder: to read the last one takes longer. */
  private void refresh() throws IOException {
    if (writer != null) {
      writer.refresh();
      return;
    }
    long time = Files.getLastModifiedTime(path).toMillis();
    if (time == 0 || time != changed) {
      long now = System.currentTimeMillis();
      newest.maybeRefreshBlocking();
      changed = now - time > CLOCK_GRAIN_MILLIS ? time : 0;
    }
  }

  /** Returns the number by which a view may be {@linkplain #keep kept}. */
  static long number(IndexSearcher searcher) {
    return ((DirectoryReader) searcher.getIndexReader()).getVersion();
  }

  /** Keeps a view for cursors, for a while, and as long as there are not too many newer ones. */
  void keep(IndexSearcher searcher) throws IOException {
    kept.record(searcher);
    AtomicInteger newer = new AtomicInteger();
    kept.prune((age, view) ->
        age > NewsIndex.CURSOR_SECONDS || newer.getAndIncrement() >= NewsIndex.CURSOR_VIEWS);
  }

  /** Does something with a view that was kept. */
  <T> T kept(long number, Action<T> action) throws IOException {
    IndexSearcher searcher = acquireKept(number);
    try {
      return guarded(searcher, action);
    } finally {
      kept.release(searcher);
    }
  }

  private IndexSearcher acquireKept(long number) throws IOException {
    checkOpen();
    try {
      IndexSearcher searcher = kept.acquire(number);
      if (searcher == null) {
        throw new ExpiredCursorException();
      }
      return searcher;
    } catch (AlreadyClosedException e) {
      throw failure(e);
    }
  }

  /** Bytes that were changed may make a reader fall over anything before it meets a checksum. */
  private <T> T guarded(IndexSearcher searcher, Action<T> action) throws IOException {
    try {
      return action.on(searcher);
    } catch (IOException e) {
      throw told(path, e);
    } catch (AlreadyClosedException e) {
      throw failure(e);
    } catch (RuntimeException e) {
      if (!closed && isDamaged((DirectoryReader) searcher.getIndexReader())) {
        throw new DamagedIndexException(path, e);
      }
      throw e;
    }
  }

  /** Reads every file of a view, once, however often something goes wrong in it. */
  private boolean isDamaged(DirectoryReader view) throws IOException {
    if (view.getVersion() == sound) {
      return false;
    }
    try {
      checkIntegrity(view);
    } catch (CorruptIndexException | EOFException e) {
      return true;
    }
    sound = view.getVersion();
    return false;
  }

  private static void checkIntegrity(IndexReader view) throws IOException {
    for (LeafReaderContext leaf : view.leaves()) {
      leaf.reader().checkIntegrity();
    }
  }

  /** Fails where the index is closed, in words of its own. */
  void checkOpen() {
    if (closed) {
      throw new IllegalStateException(CLOSED);
    }
  }

  /**
   * Returns what to throw for what Lucene has thrown: that the writer has ended, and why; that the
   * index was closed meanwhile; or what else it means.
   */
  IOException failure(Exception e) {
    Throwable end = writer == null ? null : writer.failure();
    if (end != null) {
      return new IOException(
          "the index at "
              + path
              + " could not be written ("
              + end
              + ") and is as it was at the last commit; close it, see to that and open it again",
          e);
    }
    if (e instanceof AlreadyClosedException) {
      throw new IllegalStateException(CLOSED, e);
    }
    return e instanceof IOException failed ? told(path, failed) : new IOException(e);
  }

  /** Lets go of the views that cursors hold on to; the index is being closed. */
  void forget() throws IOException {
    closed = true;
    kept.close();
  }

  /** Lets go of all views but those of the writer, which closes them itself. */
  @Override
  public void close() throws IOException {
    forget();
    if (writer == null) {
      newest.close();
    }
  }
}

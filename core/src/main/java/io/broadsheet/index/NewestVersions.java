package io.broadsheet.index;

import io.broadsheet.grouping.CopyFinder;
import io.broadsheet.grouping.NewArticle;
import io.broadsheet.internal.Fields;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an index that is being written, in their newest versions: those that a
 * near-real-time view shows, and those that were written or deleted since. Thread-safe.
 */
final class NewestVersions implements Closeable {

  /** Changes since the view was last refreshed, beyond which it should be: some 8 kB each. */
  private static final int MANY = 10_000;

  private final IndexWriter writer;
  private final WriterThreads threads;
  private final SearcherManager view;
  private final CopyFinder copies;
  private final Map<String, Pending> pending = new ConcurrentHashMap<>();
  private final AtomicLong written = new AtomicLong();
  private volatile long shown;
  private final Object refreshing = new Object();
  private final List<Object> turns = Stream.generate(Object::new).limit(64).toList();

  /** What was added, or null deleted, and may not yet be in the view, with that change's number. */
  private record Pending(@Nullable Long hash, long change) {}

  /** Shows what a writer has, and writes with it, in threads of the index. */
  NewestVersions(IndexWriter writer, WriterThreads threads) throws IOException {
    this.writer = writer;
    this.threads = threads;
    view = threads.call(() -> new SearcherManager(writer, null));
    copies = new CopyFinder(view);
  }

  /** Returns the view. */
  SearcherManager view() {
    return view;
  }

  /**
   * Returns what to synchronize on while a version of an article takes the place of another: two
   * threads that write the same article take turns, so that the last to write is the newest.
   */
  Object turn(String id) {
    return turns.get(Math.floorMod(id.hashCode(), turns.size()));
  }

  /** Returns the hash of an article, or null where there is none of that id. */
  @Nullable Long hash(String id) throws IOException {
    Pending added = pending.get(id);
    if (added != null) {
      return added.hash();
    }
    IndexSearcher searcher = view.acquire();
    try {
      LiveArticle article = LiveArticle.find(searcher.getIndexReader(), id);
      return article == null ? null : article.hash();
    } finally {
      view.release(searcher);
    }
  }

  /** Returns the lines of the article with an id as the view shows it. */
  Set<Long> shownLines(String id) throws IOException {
    IndexSearcher searcher = view.acquire();
    try {
      LiveArticle article = LiveArticle.find(searcher.getIndexReader(), id);
      return article == null ? Set.of() : article.lines();
    } finally {
      view.release(searcher);
    }
  }

  /** Writes an article as a block, in place of the one with its id, with links to its copies. */
  void put(String id, long hash, List<Document> block) throws IOException {
    synchronized (turn(id)) {
      NewArticle linked = copies.link(block.getLast());
      long change;
      try {
        threads.run(() -> writer.updateDocuments(new Term(Fields.ID, id), block));
      } finally {
        change = written.incrementAndGet();
        linked.written(change);
      }
      pending.put(id, new Pending(hash, change));
    }
  }

  /** Deletes the article with an id, and shows that. */
  void delete(String id) throws IOException {
    synchronized (turn(id)) {
      threads.run(() -> writer.deleteDocuments(new Term(Fields.ID, id)));
      pending.put(id, new Pending(null, written.incrementAndGet()));
    }
    refresh();
  }

  /** Deletes all articles with a term, and shows that. */
  void delete(Term term) throws IOException {
    threads.run(() -> writer.deleteDocuments(term));
    written.incrementAndGet();
    refresh();
  }

  /** Refreshes the view where much was written since. */
  void refreshNowAndThen() throws IOException {
    if (pending.size() >= MANY) {
      refresh();
    }
  }

  /** Makes all that was written visible in the view. */
  void refresh() throws IOException {
    if (shown == written.get()) {
      return;
    }
    synchronized (refreshing) {
      long newest = written.get();
      if (shown < newest) {
        threads.run(view::maybeRefreshBlocking);
        shown = newest;
        pending.values().removeIf(added -> added.change() <= newest);
        copies.forget(newest);
      }
    }
  }

  @Override
  public void close() throws IOException {
    view.close();
  }
}

package io.broadsheet.index;

import io.broadsheet.analysis.NewsAnalyzer;
import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.Article;
import io.broadsheet.internal.Fields;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles as blocks, each added, replaced or deleted in one step that no reader sees half
 * done. An article that stands in the index unchanged is not written again.
 *
 * <p>Thread safety: all methods may be called by several threads.
 */
public final class ArticleWriter implements Closeable {

  private static final double RAM_BUFFER_MEGABYTES = 64;

  /**
   * Lengths count every term at a position, as the average length that they are compared with does.
   */
  private static final Similarity LENGTH_OF_ALL_TERMS = new BM25Similarity(false);

  private final ArticleAnnotator annotator = new ArticleAnnotator();
  private final WriterThreads threads = new WriterThreads();
  private final IndexWriter writer;
  private final NewestVersions versions;
  private final FurnitureRegister furniture;
  private final Bookmarks bookmarks;
  private final FurnitureSettler settler;

  /**
   * An article that is ready to be written.
   *
   * @param article the article
   * @param hash of its content
   * @param block its documents; empty where it stood in the index unchanged
   * @param lines its lines that may be furniture
   */
  public record Prepared(Article article, long hash, List<Document> block, Set<Long> lines) {}

  /**
   * Opens a writer and takes the index's lock.
   *
   * @throws org.apache.lucene.store.LockObtainFailedException if another writer holds the lock
   * @throws IOException if the index cannot be opened
   */
  public ArticleWriter(Directory directory, OpenMode mode) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(NewsAnalyzer.of(null))
            .setOpenMode(mode)
            .setSimilarity(LENGTH_OF_ALL_TERMS)
            .setRAMBufferSizeMB(RAM_BUFFER_MEGABYTES);
    writer = opened(directory, config);
    try {
      bookmarks = Bookmarks.read(directory);
      writer.setLiveCommitData(bookmarks.commitData().entrySet());
      versions = new NewestVersions(writer, threads);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(() -> threads.run(writer::rollback), threads);
      throw e;
    }
    furniture = new FurnitureRegister(versions.view());
    settler = new FurnitureSettler(furniture, versions, this::rewrite);
  }

  private IndexWriter opened(Directory directory, IndexWriterConfig config) throws IOException {
    try {
      return threads.call(() -> new IndexWriter(directory, config));
    } catch (IOException | RuntimeException e) {
      threads.close();
      throw e;
    }
  }

  /** Returns the near-real-time view of what this writer has written. */
  public SearcherManager view() {
    return versions.view();
  }

  /** Returns how far imports have come, as far as their articles are written. */
  public Bookmarks bookmarks() {
    return bookmarks;
  }

  /**
   * Adds an article, or replaces the one with its id.
   *
   * @return what that did to the index
   * @throws IOException if the index cannot be written
   */
  public Change add(Article article) throws IOException {
    return write(prepare(article));
  }

  /**
   * Does the work on an article that needs no other one, so that many may be prepared at once and
   * then written in their order.
   *
   * @throws IOException if the index cannot be read
   */
  public Prepared prepare(Article article) throws IOException {
    long hash = ContentHash.of(article);
    Long known = versions.hash(article.id());
    boolean stands = known != null && known == hash;
    return stands
        ? new Prepared(article, hash, List.of(), Set.of())
        : annotated(article, hash, furniture::isKnown);
  }

  /**
   * Adds a prepared article, or replaces the one with its id.
   *
   * @return what that did to the index
   * @throws IOException if the index cannot be written
   */
  public Change write(Prepared prepared) throws IOException {
    String id = prepared.article().id();
    Long known = versions.hash(id);
    if (known != null && known == prepared.hash()) {
      return Change.UNCHANGED;
    }
    // Empty where it stood in the index when it was prepared, and another version came between.
    Prepared ready =
        prepared.block().isEmpty()
            ? annotated(prepared.article(), prepared.hash(), furniture::isKnown)
            : prepared;
    if (known != null) {
      furniture.touch(versions.shownLines(id));
    }
    put(ready);
    furniture.touch(ready.lines());
    settler.settleWhenDue();
    versions.refreshNowAndThen();
    return known == null ? Change.ADDED : Change.REPLACED;
  }

  private Prepared annotated(Article article, long hash, LongPredicate known) throws IOException {
    StandingLines lines = new StandingLines(article, known);
    try {
      List<Document> block = ArticleBlock.of(annotator.annotate(article, lines), lines);
      return new Prepared(article, hash, block, Set.copyOf(lines.keys()));
    } catch (UncheckedIOException e) {
      throw e.getCause(); // what is known stands in the index
    }
  }

  private void put(Prepared ready) throws IOException {
    versions.put(ready.article().id(), ready.hash(), ready.block());
  }

  private void rewrite(Article article, LongPredicate known) throws IOException {
    synchronized (versions.turn(article.id())) {
      Long newest = versions.hash(article.id());
      // Another version that came meanwhile was annotated by what is known, and is looked at the
      // next time.
      if (newest != null && newest == ContentHash.of(article)) {
        put(annotated(article, newest, known));
      }
    }
  }

  /** What adding an article did to the index. */
  public enum Change {
    /** It was not there before. */
    ADDED,
    /** It replaced another version. */
    REPLACED,
    /** It stood there already, word for word. */
    UNCHANGED
  }

  /**
   * Deletes the article with an id.
   *
   * @return whether there was one
   * @throws IOException if the index cannot be written
   */
  public boolean delete(String id) throws IOException {
    boolean there = versions.hash(id) != null;
    if (there) {
      furniture.touch(versions.shownLines(id));
      versions.delete(id);
      settler.settleWhenDue();
    }
    return there;
  }

  /**
   * Deletes all articles of an outlet.
   *
   * @return how many there were
   * @throws IOException if the index cannot be written
   */
  public int deleteSource(String name) throws IOException {
    refresh();
    Term source = new Term(Fields.SOURCE_KEY, ArticleBlock.sourceKey(name));
    IndexSearcher searcher = view().acquire();
    int articles;
    try {
      articles =
          searcher.count(
              new BooleanQuery.Builder()
                  .add(new TermQuery(source), Occur.FILTER)
                  .add(new TermQuery(new Term(Fields.KIND, Fields.KIND_ARTICLE)), Occur.FILTER)
                  .build());
    } finally {
      view().release(searcher);
    }
    settler.deleteOutlet(source);
    return articles;
  }

  /** Makes all that was written visible in the {@linkplain #view view}. */
  public void refresh() throws IOException {
    versions.refresh();
  }

  /** Makes all that was written durable and visible to other processes. */
  public void commit() throws IOException {
    settler.settle();
    writer.setLiveCommitData(bookmarks.commitData().entrySet());
    threads.run(writer::commit);
    refresh();
  }

  /** Returns what ended this writer before it was closed, or null: then nothing did. */
  public @Nullable Throwable failure() {
    return writer.getTragicException();
  }

  /** Takes back all that was written since the last commit and closes. */
  public void rollback() throws IOException {
    IOUtils.close(versions, () -> threads.run(writer::rollback), threads);
  }

  /** Commits and closes; closes too where that fails, and with it lets go of the index's lock. */
  @Override
  public void close() throws IOException {
    try {
      if (writer.isOpen() || failure() != null) {
        commit();
      }
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(this::rollback);
      throw e;
    }
    IOUtils.close(versions, () -> threads.run(writer::close), threads);
  }
}

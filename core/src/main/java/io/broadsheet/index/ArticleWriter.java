package io.broadsheet.index;

import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.Article;
import io.broadsheet.internal.Fields;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles as blocks, each added, replaced or deleted in one step that no reader sees half
 * done. An article that stands in the index unchanged is not written again.
 *
 * <p>Thread safety: all methods may be called by several threads.
 */
public final class ArticleWriter implements Closeable {

  /** Articles added since the view was last refreshed; beyond it the view is refreshed. */
  private static final int MAX_PENDING = 10_000;

  private static final double RAM_BUFFER_MEGABYTES = 64;

  /**
   * Lengths count every term at a position, as the average length that they are compared with does.
   */
  private static final Similarity LENGTH_OF_ALL_TERMS = new BM25Similarity(false);

  private final ArticleAnnotator annotator = new ArticleAnnotator();
  private final IndexWriter writer;
  private final SearcherManager view;
  private final Map<String, Long> pending = new ConcurrentHashMap<>();
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile boolean changed;

  /**
   * Opens a writer and takes the index's lock.
   *
   * @throws org.apache.lucene.store.LockObtainFailedException if another writer holds the lock
   * @throws IOException if the index cannot be opened
   */
  public ArticleWriter(Directory directory, OpenMode mode) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(ArticleBlock.analyzer())
            .setOpenMode(mode)
            .setSimilarity(LENGTH_OF_ALL_TERMS)
            .setRAMBufferSizeMB(RAM_BUFFER_MEGABYTES);
    writer = new IndexWriter(directory, config);
    writer.setLiveCommitData(IndexSchema.current().commitData().entrySet());
    view = new SearcherManager(writer, null);
  }

  /** Returns the near-real-time view of what this writer has written. */
  public SearcherManager view() {
    return view;
  }

  /**
   * Adds an article, or replaces the one with its id.
   *
   * @return what that did to the index
   * @throws IOException if the index cannot be written
   */
  public Change add(Article article) throws IOException {
    long hash = ContentHash.of(article);
    Long known = knownHash(article.id());
    if (known != null && known == hash) {
      return Change.UNCHANGED;
    }
    writer.updateDocuments(
        new Term(Fields.ID, article.id()), ArticleBlock.of(annotator.annotate(article)));
    pending.put(article.id(), hash);
    changed = true;
    if (pending.size() >= MAX_PENDING) {
      refresh();
    }
    return known == null ? Change.ADDED : Change.REPLACED;
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

  /** Returns the hash of an article in the index, or null where there is none of that id. */
  private @Nullable Long knownHash(String id) throws IOException {
    Long added = pending.get(id);
    if (added != null) {
      return added;
    }
    IndexSearcher searcher = view.acquire();
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        PostingsEnum postings = leaf.reader().postings(new Term(Fields.ID, id), PostingsEnum.NONE);
        int doc = postings == null ? DocIdSetIterator.NO_MORE_DOCS : lastLive(leaf, postings);
        NumericDocValues hashes = leaf.reader().getNumericDocValues(Fields.CONTENT_HASH);
        if (hashes != null && doc != DocIdSetIterator.NO_MORE_DOCS && hashes.advanceExact(doc)) {
          return hashes.longValue();
        }
      }
      return null;
    } finally {
      view.release(searcher);
    }
  }

  /** The article's own document is the last of its block. */
  private static int lastLive(LeafReaderContext leaf, PostingsEnum postings) throws IOException {
    int last = DocIdSetIterator.NO_MORE_DOCS;
    var live = leaf.reader().getLiveDocs();
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) {
        last = doc;
      }
    }
    return last;
  }

  /**
   * Deletes the article with an id.
   *
   * @return whether there was one
   * @throws IOException if the index cannot be written
   */
  public boolean delete(String id) throws IOException {
    boolean there = knownHash(id) != null;
    if (there) {
      writer.deleteDocuments(new Term(Fields.ID, id));
      changed = true;
      refresh();
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
    IndexSearcher searcher = view.acquire();
    int articles;
    try {
      articles =
          searcher.count(
              new BooleanQuery.Builder()
                  .add(new TermQuery(source), Occur.FILTER)
                  .add(new TermQuery(new Term(Fields.KIND, Fields.KIND_ARTICLE)), Occur.FILTER)
                  .build());
    } finally {
      view.release(searcher);
    }
    writer.deleteDocuments(source);
    changed = true;
    refresh();
    return articles;
  }

  /**
   * Makes all that was written visible in the {@linkplain #view view}. Who comes while another
   * thread does so waits for it, or would search a view without what was written before.
   */
  public void refresh() throws IOException {
    refreshing.lock();
    try {
      if (changed) {
        changed = false;
        view.maybeRefreshBlocking();
        pending.clear();
      }
    } finally {
      refreshing.unlock();
    }
  }

  /** Makes all that was written durable and visible to other processes. */
  public void commit() throws IOException {
    writer.setLiveCommitData(IndexSchema.current().commitData().entrySet());
    writer.commit();
    refresh();
  }

  /** Takes back all that was written since the last commit and closes. */
  public void rollback() throws IOException {
    view.close();
    writer.rollback();
  }

  /** Commits and closes. */
  @Override
  public void close() throws IOException {
    if (writer.isOpen()) {
      commit();
      view.close();
      writer.close();
    }
  }
}

package io.broadsheet.cli;

import io.broadsheet.DamagedIndexException;
import io.broadsheet.NewsIndex;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An index that is open to be searched. One of the cache is made anew where it turns out to be
 * damaged, even if that shows only while it is read; an index of the user's is left as it is.
 */
final class SearchedIndex implements Closeable {

  /** Something to be found out. */
  interface Question<T> {
    T ask(NewsIndex index) throws IOException;
  }

  private NewsIndex index;
  private final @Nullable CachedIndex cache;

  private SearchedIndex(NewsIndex index, @Nullable CachedIndex cache) {
    this.index = index;
    this.cache = cache;
  }

  /** Opens an index of the user's. */
  static SearchedIndex of(Path folder) throws IOException {
    return new SearchedIndex(NewsIndex.openReadOnly(folder), null);
  }

  /** Opens the index of files and folders, refreshed. */
  static SearchedIndex of(CachedIndex cache, Problems problems) throws IOException {
    return new SearchedIndex(cache.open(problems), cache);
  }

  /** Returns the answer to a question. */
  <T> T answer(Question<T> question) throws IOException {
    try {
      return question.ask(index);
    } catch (DamagedIndexException e) {
      if (cache == null) {
        throw e;
      }
      index.close();
      index = cache.reopen();
      return question.ask(index);
    }
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}

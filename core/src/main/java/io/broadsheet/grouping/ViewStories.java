package io.broadsheet.grouping;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * The stories of the views of an index, found once a view, at the first request that needs them,
 * and forgotten with the view. A changed index is another view, and its stories are found anew:
 * what a word tells follows from all articles, so that one more may change any story.
 *
 * <p>Thread-safe: of several threads that ask first one finds the stories and the others wait.
 */
public final class ViewStories {

  private final Map<IndexReader.CacheKey, Once> views = new ConcurrentHashMap<>();

  /**
   * Returns the stories of a view.
   *
   * @throws IOException if it cannot be read
   */
  public StoryMap of(IndexReader view) throws IOException {
    return of(view, GroupingProgress.NONE);
  }

  /**
   * Returns the stories of a view.
   *
   * @param progress hears how far it is, where this thread is the one to find them
   * @throws IOException if it cannot be read
   */
  public StoryMap of(IndexReader view, GroupingProgress progress) throws IOException {
    IndexReader.CacheHelper cache = view.getReaderCacheHelper();
    if (cache == null) {
      return StoryMap.of(view, progress);
    }
    Once known = views.get(cache.getKey());
    if (known == null) {
      cache.addClosedListener(views::remove);
      known = views.computeIfAbsent(cache.getKey(), key -> new Once());
    }
    return known.of(view, progress);
  }

  /** Returns whether the stories of a view have been found, so that it takes no time to ask. */
  public boolean areKnown(IndexReader view) {
    IndexReader.CacheHelper cache = view.getReaderCacheHelper();
    Once known = cache == null ? null : views.get(cache.getKey());
    return known != null && known.stories != null;
  }

  /** The stories of one view, once they are found. */
  private static final class Once {
    private volatile @Nullable StoryMap stories;

    synchronized StoryMap of(IndexReader view, GroupingProgress progress) throws IOException {
      if (stories == null) {
        stories = StoryMap.of(view, progress);
      }
      return stories;
    }
  }
}

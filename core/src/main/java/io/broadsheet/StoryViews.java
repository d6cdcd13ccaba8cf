package io.broadsheet;

import io.broadsheet.grouping.ViewStories;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Answers what asks for stories from a view whose stories are known. A changed index is another
 * view, and in a hundred thousand articles it takes half a minute to find the stories of one;
 * meanwhile the view before answers, and says how old it is. Only where there is none all wait.
 *
 * <p>Thread-safe.
 */
final class StoryViews {

  /** Does something with a view, and passes on what is to be known of its age. */
  interface Action<T> {
    T on(IndexSearcher view, List<String> warnings) throws IOException;
  }

  /** As long as one gladly waits for a page. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final IndexViews views;
  private final ViewStories stories;
  private final Duration patience;
  private final Executor executor;

  /** The newest view whose stories are known. */
  private @Nullable Known last;

  private @Nullable Work work;

  /** A view that was the newest one at a time, by {@link System#nanoTime}. */
  private record Known(long number, long newestAt) {}

  StoryViews(IndexViews views, ViewStories stories) {
    this(views, stories, PATIENCE, StoryViews::start);
  }

  /** Waits so long for stories that are being found by an executor. */
  StoryViews(IndexViews views, ViewStories stories, Duration patience, Executor executor) {
    this.views = views;
    this.stories = stories;
    this.patience = patience;
    this.executor = executor;
  }

  private static void start(Runnable work) {
    Thread.ofPlatform().daemon().name("broadsheet-stories").start(work);
  }

  /** Does something with the newest view whose stories are known, or soon will be. */
  <T> T newest(Action<T> action) throws IOException {
    long asked = System.nanoTime();
    return views.newest(view -> {
      views.keep(view);
      Known newest = new Known(IndexViews.number(view), asked);
      Known known = known(view, newest);
      if (!known.equals(newest)) {
        try {
          return views.kept(known.number, before -> action.on(before, warnings(known, asked)));
        } catch (ExpiredCursorException e) {
          // Nobody has asked for stories for so long that all wait, as at the first time.
        }
      }
      stories.of(view.getIndexReader());
      remember(newest);
      return action.on(view, List.of());
    });
  }

  private static List<String> warnings(Known known, long asked) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(asked - known.newestAt);
    return known.newestAt >= asked
        ? List.of()
        : List.of(
            "as of "
                + Math.max(1, seconds)
                + " s ago: the stories of what came since are being worked out");
  }

  /** Returns the view to answer from: the newest one, unless its stories are long in coming. */
  private Known known(IndexSearcher view, Known newest) {
    while (!stories.areKnown(view.getIndexReader())) {
      Known before = last();
      if (before == null || before.newestAt >= newest.newestAt) {
        return before == null ? newest : before;
      }
      Work current = workOn(newest);
      if (!current.isDoneSoon()) {
        return before;
      }
      if (current.view.equals(newest)) {
        // Done or failed. Who finds them for an answer of its own meets the fault.
        return newest;
      }
    }
    return newest;
  }

  private synchronized @Nullable Known last() {
    return last;
  }

  private synchronized void remember(Known known) {
    if (last == null || last.newestAt < known.newestAt) {
      last = known;
    }
  }

  /** Returns the work that is being done; where there is none it begins, on a view. */
  private synchronized Work workOn(Known view) {
    Work current = work;
    if (current == null || current.isDone()) {
      current = new Work(view);
      work = current;
      executor.execute(current);
    }
    return current;
  }

  /** Finds the stories of one view, unless the index is closed meanwhile. */
  private final class Work implements Runnable {

    private final Known view;
    private final long begun = System.nanoTime();
    private final CountDownLatch done = new CountDownLatch(1);

    Work(Known view) {
      this.view = view;
    }

    @Override
    public void run() {
      try {
        views.kept(
            view.number,
            kept -> stories.of(kept.getIndexReader(), (count, all) -> views.checkOpen()));
        remember(view);
      } catch (IOException | RuntimeException e) {
        // Whoever asks next finds the stories itself, and is told.
      } finally {
        done.countDown();
      }
    }

    boolean isDone() {
      return done.getCount() == 0;
    }

    /** Waits until all who wait for this have lost patience. */
    boolean isDoneSoon() {
      try {
        long left = patience.toNanos() - (System.nanoTime() - begun);
        return done.await(left, TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return isDone();
      }
    }
  }
}

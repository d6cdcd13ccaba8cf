package io.broadsheet;

import static io.broadsheet.Articles.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.broadsheet.grouping.ViewStories;
import io.broadsheet.index.IndexContents;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StoryViewsTest {

  @TempDir private Path folder;

  private final ViewStories stories = new ViewStories();
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private OpenIndex index;

  /** How many articles an answer saw, and what was said of its age. */
  private record Seen(int articles, List<String> warnings) {}

  @BeforeEach
  void open() throws IOException {
    index = OpenIndex.forWriting(folder);
    add(1);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void add(int number) throws IOException {
    index.writing(writer -> writer.add(numbered(number, "the harbour")));
  }

  /** Stories are found when a test says so; nobody waits for them. */
  private StoryViews impatient() {
    return new StoryViews(index.views(), stories, Duration.ZERO, waiting::add);
  }

  private static Seen seen(StoryViews views) throws IOException {
    return views.newest(
        (IndexSearcher view, List<String> warnings) -> new Seen(articles(view), warnings));
  }

  private static int articles(IndexSearcher view) throws IOException {
    return new IndexContents(view.getIndexReader()).articles();
  }

  @Test
  void findsTheFirstStoriesBeforeItAnswers() throws IOException {
    assertThat(seen(impatient())).isEqualTo(new Seen(1, List.of()));
    assertThat(waiting).isEmpty();
  }

  @Test
  void answersFromTheViewBeforeAsLongAsStoriesAreBeingFound() throws IOException {
    StoryViews views = impatient();
    seen(views);
    add(2);
    Seen meanwhile = seen(views);
    assertThat(meanwhile.articles()).isEqualTo(1);
    assertThat(meanwhile.warnings())
        .containsExactly("as of 1 s ago: the stories of what came since are being worked out");
    add(3);
    assertThat(seen(views).articles()).isEqualTo(1);
    assertThat(waiting).hasSize(1);

    waiting.remove().run();
    assertThat(seen(views).articles()).isEqualTo(2);
    waiting.remove().run();
    assertThat(seen(views)).isEqualTo(new Seen(3, List.of()));
    assertThat(waiting).isEmpty();
  }

  @Test
  void goesOnToTheNewestAfterStoriesThatOthersFound() throws IOException {
    StoryViews views = impatient();
    seen(views);
    add(2);
    index.views().newest(view -> stories.of(view.getIndexReader()));
    assertThat(seen(views)).isEqualTo(new Seen(2, List.of()));
  }

  @Test
  void waitsForStoriesThatAreFoundSoon() throws IOException {
    StoryViews views = new StoryViews(index.views(), stories, Duration.ofMinutes(1), Runnable::run);
    for (int number = 2; number < 10; number++) {
      add(number);
      assertThat(seen(views)).isEqualTo(new Seen(number, List.of()));
    }
  }

  @Test
  void showsEachThreadWhatItHasAdded() throws Exception {
    try (ExecutorService finders = Executors.newCachedThreadPool();
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      StoryViews views = new StoryViews(index.views(), stories, Duration.ofMinutes(1), finders);
      List<Future<Void>> all = new ArrayList<>();
      for (int thread = 1; thread <= 4; thread++) {
        int first = 100 * thread;
        all.add(threads.submit(() -> addAndFind(views, first)));
      }
      for (Future<Void> one : all) {
        one.get();
      }
    }
  }

  private @Nullable Void addAndFind(StoryViews views, int first) throws IOException {
    for (int number = first; number < first + 10; number++) {
      add(number);
      String id = "a" + number;
      boolean found =
          views.newest((view, warnings) ->
              new IndexContents(view.getIndexReader()).articleDoc(id) >= 0 && warnings.isEmpty());
      assertThat(found).as(id).isTrue();
    }
    return null;
  }

  @Test
  void givesUpFindingStoriesWhenTheIndexIsClosed() throws IOException {
    StoryViews views = impatient();
    seen(views);
    add(2);
    seen(views);
    index.close();
    waiting.remove().run();
    assertThatIllegalStateException()
        .isThrownBy(() -> seen(views))
        .withMessageContaining("the index is closed");
  }
}

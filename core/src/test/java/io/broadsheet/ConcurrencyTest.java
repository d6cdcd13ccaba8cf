package io.broadsheet;

import static io.broadsheet.Articles.article;
import static io.broadsheet.Articles.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsIndex.Change;
import io.broadsheet.article.Article;
import io.broadsheet.query.PassageHit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ConcurrencyTest {

  private static final int THREADS = 8;

  @TempDir private Path folder;

  @Test
  void neverShowsHalfOfAReplacement() throws Exception {
    AtomicBoolean written = new AtomicBoolean();
    try (NewsIndex index = NewsIndex.open(folder);
        ExecutorService threads = Executors.newFixedThreadPool(3)) {
      index.add(edition(0));
      index.commit();
      List<Future<Integer>> readers = new ArrayList<>();
      try (NewsIndex other = NewsIndex.openReadOnly(folder)) {
        for (NewsIndex read : List.of(index, other)) {
          readers.add(threads.submit(() -> readEditions(read, written)));
        }
        for (int number = 1; number <= 100; number++) {
          assertThat(index.add(edition(number))).isEqualTo(Change.REPLACED);
          if (number % 10 == 0) {
            index.commit();
          }
        }
        written.set(true);
        for (Future<Integer> reader : readers) {
          assertThat(reader.get()).isEqualTo(100);
        }
      }
    }
  }

  private static Article edition(int number) {
    String word = "edition" + number;
    return Article.builder("a")
        .title("The paper, " + word)
        .text("The first paper of " + word + ".\n\nThe second paper of " + word + ".")
        .build();
  }

  /** Returns the number of the last edition seen, each of which was whole. */
  private static Integer readEditions(NewsIndex index, AtomicBoolean written) throws Exception {
    int last = 0;
    for (boolean again = true; again; ) {
      again = !written.get();
      List<PassageHit> hits = index.search("paper").passages();
      assertThat(hits).hasSize(1);
      String title = hits.getFirst().article().title();
      int number = Integer.parseInt(title.substring(title.indexOf("edition") + 7));
      assertThat(hits.getFirst().text()).endsWith("edition" + number + ".");
      assertThat(number).isGreaterThanOrEqualTo(last);
      last = number;
    }
    return last;
  }

  @Test
  void letsEveryThreadFindAndDeleteWhatItAdded() throws Exception {
    try (NewsIndex index = NewsIndex.open(folder)) {
      inParallel(thread -> {
        for (int i = 0; i < 40; i++) {
          String word = "word" + thread + "x" + i;
          Article article = article(word, "The " + word + " of oman.");
          assertThat(index.add(article)).isEqualTo(Change.ADDED);
          assertThat(ids(index.search(word))).containsExactly(word);
          assertThat(index.add(article)).isEqualTo(Change.UNCHANGED);
          if (i % 2 == 0) {
            assertThat(index.delete(word)).isTrue();
            assertThat(index.article(word)).isEmpty();
          }
          if (i % 16 == 0) {
            index.commit();
          }
        }
      });
      assertThat(index.search("oman").total().articles()).isEqualTo(THREADS * 20);
    }
    assertThat(NewsIndex.verify(folder).problems()).isEmpty();
  }

  @Test
  void keepsTheVersionThatItRemembers() throws Exception {
    try (NewsIndex index = NewsIndex.open(folder)) {
      inParallel(thread -> {
        for (int i = 0; i < 50; i++) {
          index.add(edition(i % 3));
        }
      });
      Article kept = index.article("a").orElseThrow();
      assertThat(index.add(kept)).isEqualTo(Change.UNCHANGED);
      assertThat(index.statistics().articles()).isOne();
    }
  }

  /** What a thread does. */
  private interface Task {
    void run(int thread) throws Exception;
  }

  private static void inParallel(Task task) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<Boolean>> calls = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        calls.add(() -> {
          task.run(thread);
          return true;
        });
      }
      for (Future<Boolean> call : threads.invokeAll(calls)) {
        assertThat(call.get()).isTrue();
      }
    }
  }
}

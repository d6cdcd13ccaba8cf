package io.broadsheet;

import static io.broadsheet.Articles.article;
import static io.broadsheet.Articles.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever gives up a task interrupts its thread; the index must serve the others as before. */
class InterruptedThreadTest {

  private static final int ARTICLES = 24;

  @TempDir private Path folder;

  @AfterEach
  void clear() {
    Thread.interrupted();
  }

  @Test
  void aReaderIsAsGoodAfterAnInterruptAsBefore() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(article("a", "Envoys met in Oman."));
    }
    try (NewsIndex index = NewsIndex.openReadOnly(folder)) {
      Thread.currentThread().interrupt();
      assertThat(ids(index.search("oman"))).containsExactly("a");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(ids(index.search("oman"))).containsExactly("a");
      assertThat(index.article("a")).isPresent();
    }
  }

  @Test
  void aReaderSeesACommitWhileItsThreadIsInterrupted() throws IOException {
    try (NewsIndex writing = NewsIndex.open(folder)) {
      writing.commit();
      try (NewsIndex index = NewsIndex.openReadOnly(folder)) {
        Thread.currentThread().interrupt();
        writing.add(article("a", "Envoys met in Oman."));
        writing.commit();
        assertThat(ids(index.search("oman"))).containsExactly("a");
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }

  @Test
  void aWriterIsAsGoodAfterAnInterruptAsBefore() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(article("a", "Envoys met in Oman."));
      Thread.currentThread().interrupt();
      assertThat(ids(index.search("oman"))).containsExactly("a");
      index.add(article("b", "Envoys met in Muscat."));
      index.commit();
      assertThat(index.delete("a")).isTrue();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(ids(index.search("muscat"))).containsExactly("b");
      Thread.currentThread().interrupt();
    }
    assertThat(Thread.interrupted()).isTrue();
    assertThat(NewsIndex.verify(folder).articles()).isOne();
  }

  @Test
  void aBatchIsAddedWholeByAnInterruptedThread() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      Thread.currentThread().interrupt();
      try (ArticleBatch batch = ArticleBatch.into(index)) {
        for (int i = 0; i < ARTICLES; i++) {
          batch.add(article("a" + i, "Envoys met in Oman, for the time number " + i + "."));
        }
      }
      assertThat(Thread.interrupted()).isTrue();
      assertThat(index.statistics().articles()).isEqualTo(ARTICLES);
    }
  }

  @Test
  void anIndexIsRebuiltByAnInterruptedThread() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(article("a", "Envoys met in Oman."));
    }
    Thread.currentThread().interrupt();
    assertThat(NewsIndex.rebuild(folder)).isOne();
    assertThat(NewsIndex.verify(folder).isSound()).isTrue();
  }

  @Test
  void nothingIsLostHoweverOftenAWriterIsInterrupted() throws Exception {
    try (NewsIndex index = NewsIndex.open(folder)) {
      FutureTask<Void> task = new FutureTask<>(() -> write(index), null);
      Thread writer = Thread.ofPlatform().start(task);
      while (writer.isAlive()) {
        writer.interrupt();
        Thread.onSpinWait();
      }
      failWithTheTask(task);
      assertThat(index.search("oman").total().articles()).isEqualTo(ARTICLES);
    }
    assertThat(NewsIndex.verify(folder).articles()).isEqualTo(ARTICLES);
  }

  private static void write(NewsIndex index) {
    try {
      for (int i = 0; i < ARTICLES; i++) {
        index.add(article("a" + i, "Envoys met in Oman, for the time number " + i + "."));
        if (i % 3 == 0) {
          index.search(SearchRequest.of("oman"));
        }
        if (i % 10 == 0) {
          index.commit();
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void failWithTheTask(FutureTask<Void> task) throws InterruptedException {
    try {
      task.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}

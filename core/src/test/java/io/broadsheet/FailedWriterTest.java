package io.broadsheet;

import static io.broadsheet.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that cannot write any more, or is closed while others use it. */
class FailedWriterTest {

  @TempDir private Path parent;

  private Path folder() {
    return parent.resolve("index");
  }

  /** What a full disk does, too: a file cannot be made. */
  private void takeAwayFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder());
  }

  @Test
  void saysWhatEndedItToWhoeverUsesIt() throws IOException {
    NewsIndex index = NewsIndex.open(folder());
    index.add(article("a", "Envoys met in Oman."));
    takeAwayFolder();
    List<ThrowingCallable> uses =
        List.of(
            index::commit,
            index::commit,
            () -> index.add(article("b", "Envoys met in Muscat.")),
            () -> index.search("oman"),
            () -> index.delete("a"),
            index::close);
    for (ThrowingCallable use : uses) {
      assertThatIOException()
          .isThrownBy(use)
          .withMessageContaining(folder().toString())
          .withMessageContaining("could not be written")
          .withMessageContaining("NoSuchFileException")
          .withMessageContaining("open it again");
    }
    index.close();
    assertThatIllegalStateException().isThrownBy(() -> index.search("oman"));
  }

  @Test
  void isClosedWithoutComplaintWhereItIsTakenBack() throws IOException {
    NewsIndex index = NewsIndex.open(folder());
    index.add(article("a", "Envoys met in Oman."));
    takeAwayFolder();
    assertThatIOException().isThrownBy(index::commit);
    index.rollback();
    index.close();
    assertThatIllegalStateException().isThrownBy(() -> index.search("oman"));
  }

  @Test
  void aBatchOfAClosedIndexSaysThatItIsClosed() throws IOException {
    NewsIndex index = NewsIndex.open(folder());
    try (ArticleBatch batch = ArticleBatch.into(index)) {
      batch.add(article("a", "Envoys met in Oman."));
      index.close();
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(batch::flush)
          .withMessage("the index is closed; open it again");
    }
  }

  @Test
  void whoeverUsesAnIndexWhileItIsClosedHearsThat() throws Exception {
    for (int round = 0; round < 4; round++) {
      NewsIndex index = NewsIndex.open(folder());
      index.add(article("a" + round, "Envoys met in Oman, round " + round + "."));
      index.add(article("b" + round, "Others met in Oman, round " + round + "."));
      for (Throwable end : endsOfUses(index)) {
        assertThat(end)
            .isExactlyInstanceOf(IllegalStateException.class)
            .hasMessage("the index is closed; open it again");
      }
    }
    assertThat(NewsIndex.verify(folder()).isSound()).isTrue();
  }

  /** Uses an index in several threads until it is closed, and returns how each of them ended. */
  private static List<Throwable> endsOfUses(NewsIndex index) throws Exception {
    List<Callable<?>> uses =
        List.of(
            () -> index.search("oman"),
            () -> index.article("a"),
            () -> index.add(article("n" + System.nanoTime(), "Rain.")),
            () -> index.delete("x"));
    List<Throwable> ends = new ArrayList<>();
    CountDownLatch begun = new CountDownLatch(uses.size());
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Future<?>> users =
          uses.stream().<Future<?>>map(use -> threads.submit(() -> forever(use, begun))).toList();
      begun.await();
      index.close();
      for (Future<?> user : users) {
        assertThatExceptionOfType(ExecutionException.class)
            .isThrownBy(user::get)
            .satisfies(e -> ends.add(e.getCause()));
      }
    }
    return ends;
  }

  private static Void forever(Callable<?> use, CountDownLatch begun) throws Exception {
    use.call();
    begun.countDown();
    while (true) {
      use.call();
    }
  }
}

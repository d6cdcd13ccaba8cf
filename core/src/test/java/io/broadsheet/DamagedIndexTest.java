package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.broadsheet.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedIndexTest {

  @TempDir private Path folder;

  @Test
  void findsAChangedByteInAnyFile() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      for (Article article : TestCorpus.articles().subList(0, 10)) {
        index.add(article);
      }
    }
    assertThat(NewsIndex.verify(folder)).isEqualTo(new IndexCheck(10, List.of()));
    for (Path file : segmentFiles()) {
      byte[] sound = Files.readAllBytes(file);
      byte[] damaged = sound.clone();
      damaged[sound.length / 2] ^= 1;
      Files.write(file, damaged);
      assertThat(NewsIndex.verify(folder).isSound()).as(file.toString()).isFalse();
      Files.write(file, sound);
    }
    assertThat(NewsIndex.verify(folder).isSound()).isTrue();
  }

  @Test
  void findsAMissingFile() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(Article.builder("a").text("Talks in Oman.").build());
    }
    Files.delete(segmentFiles().getFirst());
    assertThat(NewsIndex.verify(folder).isSound()).isFalse();
  }

  @Test
  void holdsNoLockOfAnIndexThatItCannotOpen() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(Article.builder("a").text("Talks in Oman.").build());
    }
    for (Path file : segmentFiles()) {
      byte[] sound = Files.readAllBytes(file);
      byte[] damaged = sound.clone();
      damaged[0] ^= 1;
      Files.write(file, damaged);
      for (int time = 0; time < 2; time++) {
        assertThatExceptionOfType(DamagedIndexException.class)
            .as(file.toString())
            .isThrownBy(() -> NewsIndex.open(folder));
      }
      Files.write(file, sound);
    }
    try (NewsIndex index = NewsIndex.open(folder)) {
      assertThat(index.article("a")).isPresent();
    }
  }

  @Test
  void leavesNothingBehindInAFolderThatItChecks() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(Article.builder("a").text("Talks in Oman.").build());
    }
    List<Path> before = files();
    assertThat(NewsIndex.verify(folder).isSound()).isTrue();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void saysThatADamagedIndexCannotBeRebuilt() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(Article.builder("a").text("Talks in Oman.").build());
    }
    Files.delete(segmentFiles().getFirst());
    assertThatExceptionOfType(DamagedIndexException.class)
        .isThrownBy(() -> NewsIndex.rebuild(folder))
        .withMessageContaining(folder.toString())
        .withMessageContaining("no article was saved from it")
        .withMessageNotContaining("broadsheet rebuild");
  }

  @Test
  void tellsWhatIsNoIndexOfThisVersionOfLucene() throws IOException {
    Files.writeString(folder.resolve("segments_1"), "hello, world, this is no index at all");
    for (ThrowingCallable way :
        List.<ThrowingCallable>of(
            () -> NewsIndex.open(folder),
            () -> NewsIndex.openReadOnly(folder),
            () -> NewsIndex.rebuild(folder))) {
      assertThatExceptionOfType(IncompatibleIndexException.class)
          .isThrownBy(way)
          .withMessageContaining(folder.toString())
          .withMessageContaining("or it is no index");
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private List<Path> segmentFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("_")).sorted().toList();
    }
  }
}

package io.broadsheet;

import static io.broadsheet.Articles.add;
import static io.broadsheet.Articles.article;
import static io.broadsheet.Articles.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.broadsheet.NewsIndex.Change;
import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsIndexTest {

  @TempDir private Path folder;

  @Test
  void findsAtOnceWhatWasAdded() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      assertThat(index.search("oman").passages()).isEmpty();
      assertThat(index.add(article("a", "Envoys met in Oman."))).isEqualTo(Change.ADDED);
      assertThat(ids(index.search("oman"))).containsExactly("a");
    }
  }

  @Test
  void doesNothingWhenTheSameArticleComesAgain() throws IOException {
    Article article = article("a", "Envoys met in Oman.");
    try (NewsIndex index = NewsIndex.open(folder)) {
      add(index, article);
      assertThat(index.add(article)).isEqualTo(Change.UNCHANGED);
      index.commit();
      assertThat(index.add(article.toBuilder().build())).isEqualTo(Change.UNCHANGED);
      assertThat(index.statistics().articles()).isOne();
    }
    try (NewsIndex index = NewsIndex.open(folder)) {
      assertThat(index.add(article)).isEqualTo(Change.UNCHANGED);
    }
  }

  @Test
  void replacesACorrectedArticleWhole() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      add(index, article("a", "Envoys met in Oman.\n\nThey drank coffee."), article("b", "Rain."));
      assertThat(index.add(article("a", "Envoys met in Muscat."))).isEqualTo(Change.REPLACED);
      assertThat(index.search("oman coffee").passages()).isEmpty();
      assertThat(ids(index.search("muscat"))).containsExactly("a");
      assertThat(index.statistics().articles()).isEqualTo(2);
      assertThat(index.statistics().passages()).isEqualTo(2);
    }
  }

  @Test
  void noticesAChangeOfAnyPart() throws IOException {
    Article article = article("a", "Envoys met.").toBuilder().title("Talks").build();
    try (NewsIndex index = NewsIndex.open(folder)) {
      add(index, article);
      for (Article changed :
          List.of(
              article.toBuilder().title("Talks end").build(),
              article.toBuilder().source("Another").build(),
              article.toBuilder().published("2026-01-30").build(),
              article.toBuilder().url("https://a.example/1").build(),
              article.toBuilder().author("A. Roe").build(),
              article.toBuilder().section("World").build(),
              article.toBuilder().language("en").build())) {
        assertThat(index.add(changed)).isEqualTo(Change.REPLACED);
        assertThat(index.article("a")).contains(changed);
      }
    }
  }

  @Test
  void tellsPartsApartThatReadAlike() throws IOException {
    Article plain = article("a", "Envoys met.");
    PublicationTime day = PublicationTime.parse("2026-01-30");
    List<Article> versions =
        List.of(
            plain.toBuilder().author("A. Roe, B. Lee").build(),
            plain.toBuilder().author("A. Roe").author("B. Lee").build(),
            plain.toBuilder().section("null").build(),
            plain,
            plain.toBuilder().published(day).build(),
            plain.toBuilder()
                .published(new PublicationTime(day.day(), null, ZoneId.of("Asia/Tokyo")))
                .build());
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(plain.toBuilder().title("Talks").build());
      for (Article version : versions) {
        assertThat(index.add(version)).as(version.toString()).isEqualTo(Change.REPLACED);
        assertThat(index.article("a")).contains(version);
        assertThat(index.add(version)).isEqualTo(Change.UNCHANGED);
      }
    }
  }

  @Test
  void replacesWhatTheCorpusCorrects() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      TestCorpus.addTo(index);
      long before = index.statistics().articles();
      for (Article correction : TestCorpus.corrections()) {
        assertThat(index.add(correction)).isEqualTo(Change.REPLACED);
        assertThat(index.article(correction.id())).contains(correction);
      }
      assertThat(index.statistics().articles()).isEqualTo(before);
    }
    assertThat(NewsIndex.verify(folder).problems()).isEmpty();
  }

  @Test
  void deletesByIdAndBySource() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      add(index, article("a", "Oman."), article("b", "Oman."));
      add(index, article("c", "Oman.").toBuilder().source("Outlet  of B").build());
      assertThat(index.delete("a")).isTrue();
      assertThat(index.delete("a")).isFalse();
      assertThat(ids(index.search("oman"))).doesNotContain("a");
      assertThat(index.deleteSource("OUTLET of b ")).isEqualTo(2);
      assertThat(index.deleteSource("outlet of b")).isZero();
      assertThat(index.search("oman").passages()).isEmpty();
      assertThat(index.statistics().passages()).isZero();
      assertThat(index.add(article("a", "Oman."))).isEqualTo(Change.ADDED);
    }
  }

  @Test
  void tellsWhatItHolds() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      add(index, article("a", "One.\n\nTwo.").toBuilder().published("2026-01-30").build());
      add(index, article("b", "One.").toBuilder().published("2025-12-01T10:00:00Z").build());
      IndexStatistics statistics = index.statistics();
      assertThat(statistics.articles()).isEqualTo(2);
      assertThat(statistics.passages()).isEqualTo(3);
      assertThat(statistics.sources()).isEqualTo(Map.of("Outlet of a", 1, "Outlet of b", 1));
      assertThat(statistics.first()).isEqualTo(LocalDate.of(2025, 12, 1));
      assertThat(statistics.last()).isEqualTo(LocalDate.of(2026, 1, 30));
    }
  }

  @Test
  void tellsOfDaysAsLongAsAnArticleOfThemIsThere() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      for (int day = 10; day < 30; day++) {
        add(index, article("a" + day, "One.").toBuilder().published("2026-01-" + day).build());
      }
      index.commit();
      index.delete("a10");
      index.delete("a29");
      index.delete("a20");
      assertThat(index.statistics().first()).isEqualTo(LocalDate.of(2026, 1, 11));
      assertThat(index.statistics().last()).isEqualTo(LocalDate.of(2026, 1, 28));
      for (int day = 10; day < 30; day++) {
        index.delete("a" + day);
      }
      assertThat(index.statistics().first()).isNull();
      assertThat(index.statistics().last()).isNull();
    }
  }

  @Test
  void listsOutletsTheLargestFirst() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      add(index, article("c", "One."), article("b", "One."), article("a", "One."));
      add(index, article("d", "One.").toBuilder().source("Outlet of B").build());
      Map<String, Integer> sources = index.statistics().sources();
      assertThat(sources.keySet()).containsExactly("Outlet of b", "Outlet of a", "Outlet of c");
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> sources.put("d", 1));
    }
  }

  @Test
  void letsGoOfTheFolderWhereClosingFails() throws IOException {
    NewsIndex index = NewsIndex.open(folder);
    add(index, article("a", "Oman."));
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.delete(folder);
    assertThatExceptionOfType(IOException.class).isThrownBy(index::close);
    index.close();
    try (NewsIndex again = NewsIndex.open(folder)) {
      assertThat(again.add(article("a", "Oman."))).isEqualTo(Change.ADDED);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void saysThatItIsClosed() throws IOException {
    NewsIndex index = NewsIndex.open(folder);
    index.close();
    index.close();
    assertClosed(() -> index.search("oman"));
    assertClosed(() -> index.add(article("a", "Oman.")));
    assertClosed(index::commit);
    NewsIndex reader = NewsIndex.openReadOnly(folder);
    reader.close();
    assertClosed(() -> reader.search("oman"));
    NewsIndex rolledBack = NewsIndex.open(folder);
    rolledBack.rollback();
    rolledBack.rollback();
    assertClosed(() -> rolledBack.search("oman"));
    rolledBack.close();
  }

  private static void assertClosed(ThrowingCallable way) {
    assertThatIllegalStateException()
        .isThrownBy(way)
        .withMessage("the index is closed; open it again");
  }

  @Test
  void showsReadersWhatIsCommitted() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      add(index, article("a", "Oman."));
      index.commit();
      try (NewsIndex reader = NewsIndex.openReadOnly(folder)) {
        add(index, article("b", "Rain in Oman."));
        assertThat(ids(reader.search("oman"))).containsExactly("a");
        index.commit();
        assertThat(ids(reader.search("oman"))).containsExactlyInAnyOrder("a", "b");
        assertThatIllegalStateException().isThrownBy(() -> reader.delete("a"));
      }
    }
  }

  @Test
  void showsReadersWhatIsCommittedAfterALongRest() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      add(index, article("a", "Oman."));
      index.commit();
      Files.setLastModifiedTime(folder, FileTime.from(Instant.parse("2026-01-30T12:00:00Z")));
      try (NewsIndex reader = NewsIndex.openReadOnly(folder)) {
        for (int i = 0; i < 3; i++) {
          assertThat(ids(reader.search("oman"))).containsExactly("a");
        }
        add(index, article("b", "Rain in Oman."));
        index.commit();
        assertThat(ids(reader.search("oman"))).containsExactlyInAnyOrder("a", "b");
      }
    }
  }

  @Test
  void takesBackWhatWasNotCommitted() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      add(index, article("a", "Oman."));
      index.commit();
      add(index, article("b", "Oman."));
      index.rollback();
    }
    try (NewsIndex index = NewsIndex.openReadOnly(folder)) {
      assertThat(ids(index.search("oman"))).containsExactly("a");
    }
  }

  @Test
  void commitsOnClose() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      add(index, article("a", "Oman."));
    }
    try (NewsIndex index = NewsIndex.openReadOnly(folder)) {
      assertThat(ids(index.search("oman"))).containsExactly("a");
    }
  }

  @Test
  void letsOnlyOneWriterIn() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.commit();
      assertThatExceptionOfType(IndexLockedException.class)
          .isThrownBy(() -> NewsIndex.open(folder))
          .withMessageContaining(folder.toString());
      assertThatExceptionOfType(IndexLockedException.class)
          .isThrownBy(() -> NewsIndex.rebuild(folder));
    }
    NewsIndex.open(folder).close();
  }

  @Test
  void saysWhereThereIsNoIndex() {
    Path missing = folder.resolve("missing");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> NewsIndex.openReadOnly(missing))
        .withMessageContaining(missing.toString());
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> NewsIndex.rebuild(missing));
    assertThat(missing).doesNotExist();
  }

  @Test
  void refusesAnotherVersionsIndexUntilItIsRebuilt() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      add(index, article("a", "Oman."), article("b", "Oman."));
      index.delete("b");
    }
    writeCommit(Map.of("broadsheet.schema", "0", "broadsheet.analysis", "analysis-0"));
    assertThatExceptionOfType(IncompatibleIndexException.class)
        .isThrownBy(() -> NewsIndex.open(folder))
        .withMessageContainingAll(folder.toString(), "schema 0", "analysis-0", "rebuild");
    assertThatExceptionOfType(IncompatibleIndexException.class)
        .isThrownBy(() -> NewsIndex.openReadOnly(folder));
    List<String> rebuilt = new ArrayList<>();
    assertThat(NewsIndex.rebuild(folder, (id, count) -> rebuilt.add(id + " " + count))).isOne();
    assertThat(rebuilt).containsExactly("a 1");
    try (NewsIndex index = NewsIndex.openReadOnly(folder)) {
      assertThat(ids(index.search("oman"))).containsExactly("a");
    }
  }

  @Test
  void doesNotReadOnWhereAnotherVersionRebuildsTheIndex() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      add(index, article("a", "Oman."));
    }
    try (NewsIndex reader = NewsIndex.openReadOnly(folder)) {
      assertThat(ids(reader.search("oman"))).containsExactly("a");
      writeCommit(Map.of("broadsheet.schema", "99", "broadsheet.analysis", "analysis-99"));
      for (int time = 0; time < 2; time++) {
        assertThatExceptionOfType(IncompatibleIndexException.class)
            .isThrownBy(() -> reader.search("oman"))
            .withMessageContaining("schema 99");
      }
      NewsIndex.rebuild(folder);
      assertThat(ids(reader.search("oman"))).containsExactly("a");
    }
  }

  @Test
  void refusesAnIndexThatIsNotItsOwn() throws IOException {
    writeCommit(Map.of());
    assertThatExceptionOfType(IncompatibleIndexException.class)
        .isThrownBy(() -> NewsIndex.open(folder))
        .withMessageContaining("unknown analysis");
    writeCommit(Map.of("broadsheet.schema", "99999999999999999999"));
    assertThatExceptionOfType(IncompatibleIndexException.class)
        .isThrownBy(() -> NewsIndex.open(folder));
  }

  private void writeCommit(Map<String, String> data) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  @Test
  void rebuildsEverythingAsItWas() throws IOException {
    List<Article> articles = TestCorpus.articles().subList(0, 20);
    try (NewsIndex index = NewsIndex.open(folder)) {
      add(index, articles.toArray(Article[]::new));
    }
    assertThat(NewsIndex.rebuild(folder)).isEqualTo(20);
    try (NewsIndex index = NewsIndex.openReadOnly(folder)) {
      for (Article article : articles) {
        assertThat(index.article(article.id())).contains(article);
      }
    }
    assertThat(NewsIndex.verify(folder).isSound()).isTrue();
  }
}

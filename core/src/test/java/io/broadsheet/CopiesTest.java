package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.ArticleRef;
import io.broadsheet.story.CopyGroup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Copies are linked while articles are written, however they come and go. */
class CopiesTest {

  private static final int THREADS = 6;

  @TempDir private Path folder;

  /** A report with its own facts, some sentences of which an outlet may leave out. */
  private static Article report(String id, int event, int... left) {
    List<String> sentences =
        List.of(
            "Engineer Marit Solveng closed lock gate " + (100 + event) + " at Harlow Weir.",
            "The pump house of Brennick" + event + " had lost power for " + (7 + event) + " hours.",
            "Barges with " + (2000 + event) + " tons of gravel waited below the town of Esk.",
            "Skipper Jonas Adair" + event + " said nobody had warned him of the closure.",
            "Repairs cost the canal trust " + (40 + event) + ",500 crowns, its treasurer wrote.",
            "Traffic resumes on day " + (event + 3) + " if the new valve from Osterby arrives.");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      if (!contains(left, i)) {
        text.append(sentences.get(i)).append(' ');
      }
    }
    return Article.builder(id)
        .source("Outlet " + id)
        .title("Report of " + id)
        .text(text.toString())
        .build();
  }

  private static boolean contains(int[] numbers, int number) {
    for (int each : numbers) {
      if (each == number) {
        return true;
      }
    }
    return false;
  }

  private static Set<Set<String>> reprinted(NewsIndex index) throws IOException {
    return index.duplicates().stream()
        .filter(CopyGroup::isReprinted)
        .map(group -> group.articles().stream().map(ArticleRef::id).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  @Test
  void linksArticlesThatCameBeforeAndAfterCommitAndReopening() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(report("a", 1));
      index.add(report("b", 1, 5));
      index.commit();
      index.add(report("c", 1, 4));
    }
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(report("d", 1, 3));
      index.add(report("other", 2));
      assertThat(reprinted(index)).containsExactly(Set.of("a", "b", "c", "d"));
    }
    try (NewsIndex index = NewsIndex.openReadOnly(folder)) {
      assertThat(reprinted(index)).containsExactly(Set.of("a", "b", "c", "d"));
      assertThat(index.duplicates()).hasSize(2);
    }
  }

  @Test
  void keepsCopiesTogetherWhenTheOneThatCameFirstOrLastGoes() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      for (String id : List.of("a", "b", "c", "d")) {
        index.add(report(id, 1));
      }
      index.delete("a");
      assertThat(reprinted(index)).containsExactly(Set.of("b", "c", "d"));
      index.deleteSource("Outlet d");
      assertThat(reprinted(index)).containsExactly(Set.of("b", "c"));
      index.add(report("a", 1));
      assertThat(reprinted(index)).containsExactly(Set.of("a", "b", "c"));
    }
  }

  @Test
  void correctedArticleLeavesItsCopiesAndComesBack() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      for (String id : List.of("a", "b", "c")) {
        index.add(report(id, 1));
      }
      index.commit();
      index.add(report("b", 2));
      index.add(report("e", 2, 0));
      assertThat(reprinted(index)).containsExactlyInAnyOrder(Set.of("a", "c"), Set.of("b", "e"));
      index.commit();
      index.add(report("b", 1, 2));
      assertThat(reprinted(index)).containsExactly(Set.of("a", "b", "c"));
    }
  }

  @Test
  void joinsMoreCopiesThanAreComparedWithOne() throws IOException {
    int copies = 200;
    try (NewsIndex index = NewsIndex.open(folder);
        ArticleBatch batch = ArticleBatch.into(index)) {
      for (int i = 0; i < copies; i++) {
        batch.add(report("copy" + i, 1, i % 6));
        batch.add(report("alone" + i, 10 + i));
      }
      batch.flush();
      assertThat(reprinted(index))
          .singleElement()
          .satisfies(
              group -> assertThat(group).hasSize(copies).allMatch(id -> id.startsWith("copy")));
    }
  }

  @Test
  @Timeout(60)
  void linksCopiesThatSeveralThreadsAddAtOnce() throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try (NewsIndex index = NewsIndex.open(folder);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int round = 0; round < 20; round++) {
        int event = round;
        List<Future<?>> added = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
          String id = "r" + round + "-" + thread;
          added.add(
              threads.submit(() -> {
                start.await();
                return index.add(report(id, event));
              }));
        }
        for (Future<?> each : added) {
          each.get();
        }
      }
      assertThat(reprinted(index)).hasSize(20).allMatch(group -> group.size() == THREADS);
    }
  }

  @Test
  void rebuildKeepsGroups() throws IOException {
    List<CopyGroup> groups;
    try (NewsIndex index = NewsIndex.open(folder)) {
      TestCorpus.addTo(index);
      groups = index.duplicates();
    }
    NewsIndex.rebuild(folder);
    try (NewsIndex index = NewsIndex.openReadOnly(folder)) {
      assertThat(index.duplicates()).isEqualTo(groups);
    }
  }
}

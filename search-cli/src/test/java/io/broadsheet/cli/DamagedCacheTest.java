package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.DamagedIndexException;
import io.broadsheet.NewsIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes that open although their files are damaged, and fail while they are searched. */
class DamagedCacheTest {

  private static final int WINDOW = 32;
  private static final int ENOUGH = 3;

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeArticles() throws IOException {
    news = Files.createDirectories(folder.resolve("news"));
    for (int i = 0; i < 40; i++) {
      Files.writeString(
          news.resolve("ferry-" + i + ".txt"),
          "Title: Ferry " + i + " returns\n\nFerry " + i + " came home to pier " + i * i + ".\n");
    }
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Broadsheet.run(new Console(out, messages, Set.of(), environment), args);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** The last file of the newest segment, which holds all but the list of its parts. */
  private static Path largestFile(Path under) throws IOException {
    try (Stream<Path> files = Files.walk(under)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("_"))
          .max((one, other) -> Long.compare(size(one), size(other)))
          .orElseThrow();
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  /** Returns versions of a file with some bytes overwritten that show only in a search. */
  private static List<byte[]> latelyDamaged(Path file) throws IOException {
    byte[] sound = Files.readAllBytes(file);
    List<byte[]> damaged = new ArrayList<>();
    for (int at = 0; at + WINDOW < sound.length && damaged.size() < ENOUGH; at += WINDOW) {
      byte[] bytes = sound.clone();
      Arrays.fill(bytes, at, at + WINDOW, (byte) 0x7f);
      Files.write(file, bytes);
      Path damagedIndex = Objects.requireNonNull(file.getParent());
      if (opens(damagedIndex) && failsInSearch(damagedIndex)) {
        damaged.add(bytes);
      }
    }
    Files.write(file, sound);
    return damaged;
  }

  private static boolean opens(Path index) {
    try {
      NewsIndex.openReadOnly(index).close();
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean failsInSearch(Path index) throws IOException {
    try (NewsIndex opened = NewsIndex.openReadOnly(index)) {
      opened.search("ferry");
      return false;
    } catch (DamagedIndexException e) {
      return true;
    } catch (AssertionError e) {
      // Lucene's own check of a damaged block, which is off outside of tests.
      return false;
    }
  }

  @Test
  void makesACacheAnewThatFailsWhileItIsSearched() throws IOException {
    run("search", "ferry", news.toString());
    String expected = printed();
    Path file = largestFile(folder.resolve("cache"));
    List<byte[]> damaged = latelyDamaged(file);
    assertThat(damaged).hasSize(ENOUGH);
    for (byte[] bytes : damaged) {
      Files.write(largestFile(folder.resolve("cache")), bytes);
      assertThat(run("search", "ferry", news.toString())).as(told()).isZero();
      assertThat(printed()).isEqualTo(expected);
      assertThat(told()).startsWith("indexed 40 articles");
      assertThat(run("search", "ferry", news.toString())).isZero();
      assertThat(told()).isEmpty();
    }
  }

  @Test
  void tellsWhatToDoAboutADamagedIndexOfTheUsers() throws IOException {
    String index = folder.resolve("index").toString();
    assertThat(run("index", "--index", index, news.toString())).isZero();
    Path file = largestFile(Path.of(index));
    Files.write(file, latelyDamaged(file).getFirst());
    assertThat(run("search", "ferry", "--index", index)).isEqualTo(1);
    assertThat(printed()).isEmpty();
    assertThat(told().lines()).hasSize(1);
    assertThat(told())
        .startsWith("broadsheet: the index at " + index + " is damaged (")
        .contains("`broadsheet verify --index " + index + "` says how far")
        .contains("`broadsheet rebuild --index " + index + "` saves the articles");
    assertThat(run("verify", "--index", index)).isEqualTo(1);
    assertThat(printed()).contains("damaged: 1 of its 1 segments").contains("\nnot sound; ");
  }

  @Test
  void savesTheArticlesThatCanBeReadAndTellsTheRest() throws IOException {
    String index = folder.resolve("index").toString();
    assertThat(run("index", "--index", index, news.toString())).isZero();
    Path file = largestFile(Path.of(index));
    byte[] sound = Files.readAllBytes(file);
    int saved = 0;
    for (int at = 0; at + WINDOW < sound.length && saved == 0; at += WINDOW) {
      byte[] bytes = sound.clone();
      Arrays.fill(bytes, at, at + WINDOW, (byte) 0x7f);
      Files.write(file, bytes);
      Path damagedIndex = Objects.requireNonNull(file.getParent());
      if (opens(damagedIndex) && readsSomeOnly(damagedIndex)) {
        saved = saveIn(index);
      }
    }
    assertThat(saved).isBetween(1, 39);
  }

  private static boolean readsSomeOnly(Path index) throws IOException {
    int read = 0;
    for (int i = 0; i < 40; i++) {
      try (NewsIndex opened = NewsIndex.openReadOnly(index)) {
        read += opened.article("ferry-" + i).isPresent() ? 1 : 0;
      } catch (DamagedIndexException | AssertionError e) {
        // One that is lost.
      }
    }
    return read > 0 && read < 40;
  }

  private int saveIn(String index) throws IOException {
    assertThat(run("rebuild", "--index", index)).isEqualTo(1);
    List<String> lines = told().lines().toList();
    assertThat(lines).contains("rebuilt " + (40 - (lines.size() - 1)) + " articles");
    assertThat(lines.getFirst())
        .startsWith("broadsheet: " + index + ": a stored article cannot be read: ");
    assertThat(run("verify", "--index", index)).isZero();
    try (NewsIndex opened = NewsIndex.openReadOnly(Path.of(index))) {
      return (int) opened.statistics().articles();
    }
  }
}

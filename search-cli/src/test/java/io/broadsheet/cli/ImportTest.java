package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.broadsheet.NewsIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How large archives come in: with progress, and over interrupts. */
@Timeout(300)
class ImportTest {

  private static final int PAGES = 60;

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(Console.Terminal... terminals) {
    err.reset();
    return new Console(
        new ByteArrayOutputStream(),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Set.of(terminals),
        Map.of());
  }

  private int index(Path file) {
    return Broadsheet.run(console(), "index", "--index", news().toString(), file.toString());
  }

  private Path news() {
    return folder.resolve("index");
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private long articles() throws IOException {
    try (NewsIndex index = NewsIndex.openReadOnly(news())) {
      return index.statistics().articles();
    }
  }

  /** Reads an archive, committing after each record, until so many are behind; then it crashes. */
  private void crash(Path file, int records) throws IOException {
    NewsIndex index = NewsIndex.open(news());
    ImportBookmarks bookmarks = new ImportBookmarks(index, console(), Duration.ZERO);
    Checkpoints crashing =
        new Checkpoints() {
          private int behind;

          @Override
          public long from(InputFile of) {
            return bookmarks.from(of);
          }

          @Override
          public boolean isDue(int articles) {
            return bookmarks.isDue(articles);
          }

          @Override
          public void reached(InputFile of, long offset) throws IOException {
            if (behind++ == records) {
              throw new IOException("the power is gone");
            }
            bookmarks.reached(of, offset);
          }

          @Override
          public void done(InputFile of) {
            bookmarks.done(of);
          }
        };
    InputFile input = InputFiles.under(List.of(file)).files().getFirst();
    FileIndexer indexer = new FileIndexer(index, new Progress(console(), 0), crashing);
    assertThatIOException().isThrownBy(() -> indexer.add(input)).withMessage("the power is gone");
    index.rollback();
  }

  @Test
  void goesOnAfterTheLastCommittedRecord() throws IOException {
    Path file = Archives.warc(folder.resolve("big.warc.gz"), PAGES);
    crash(file, 40);
    assertThat(articles()).isEqualTo(40);
    assertThat(index(file)).isZero();
    assertThat(told())
        .contains("big.warc.gz: goes on where it was interrupted, after ")
        .contains(" of " + Files.size(file) + " bytes")
        .contains("indexed 20 articles from 1 file");
    assertThat(articles()).isEqualTo(PAGES);
  }

  @Test
  void readsAFinishedFileFromItsBeginAgain() throws IOException {
    Path file = Archives.warc(folder.resolve("big.warc.gz"), PAGES);
    crash(file, 40);
    index(file);
    assertThat(index(file)).isZero();
    assertThat(told()).startsWith("indexed 60 articles from 1 file");
    assertThat(articles()).isEqualTo(PAGES);
  }

  @Test
  void readsAnotherFileOfTheSameNameFromItsBegin() throws IOException {
    Path file = Archives.warc(folder.resolve("big.warc.gz"), PAGES);
    crash(file, 40);
    Files.write(file, Archives.record(PAGES), StandardOpenOption.APPEND);
    assertThat(index(file)).isZero();
    assertThat(told()).startsWith("indexed 61 articles from 1 file");
    assertThat(articles()).isEqualTo(PAGES + 1);
  }

  @Test
  void goesOnAfterTheProcessWasInterrupted() throws Exception {
    int pages = 800;
    Path file = Archives.warc(folder.resolve("big.warc.gz"), pages);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dbroadsheet.terminals=err",
                Broadsheet.class.getName(),
                "index",
                "--index",
                news().toString(),
                file.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    awaitArticles(process.getErrorStream());
    process.toHandle().destroy();
    process.getErrorStream().readAllBytes();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    long before = articles();
    assertThat(before).isBetween(1L, pages - 1L);
    assertThat(index(file)).isZero();
    assertThat(told()).contains("goes on where it was interrupted");
    Matcher indexed = Pattern.compile("indexed (\\d+) articles").matcher(told());
    assertThat(indexed.find()).isTrue();
    // No record is left out. Read twice is what came since the last bookmark, 64 articles at the
    // most, and what waited to be written, eight for each core; the rest is room.
    long twice = 64 + 8L * Runtime.getRuntime().availableProcessors() + 48;
    assertThat(Long.parseLong(indexed.group(1))).isBetween(pages - before, pages - before + twice);
    assertThat(articles()).isEqualTo(pages);
  }

  /** Reads what the bar says until it tells of articles. */
  private static void awaitArticles(InputStream told) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int b = told.read(); b >= 0; b = told.read()) {
      text.append((char) b);
      if (Pattern.compile("\\] \\d{3,} articles").matcher(text).find()) {
        return;
      }
    }
    throw new AssertionError("no progress was told: " + text);
  }

  @Test
  void tellsHowMuchOfOneLargeFileIsBehind() throws IOException {
    Path file = Archives.warc(folder.resolve("big.warc.gz"), 600);
    Console watched = console(Console.Terminal.ERR);
    assertThat(Broadsheet.run(watched, "index", "--index", news().toString(), file.toString()))
        .isZero();
    Matcher bars =
        Pattern.compile("\\r\\[(=*) *\\] (\\d+) articles, \\d+/s  (\\d+) s left").matcher(told());
    int drawn = 0;
    while (bars.find()) {
      drawn++;
      // The bar is 24 signs long, and every record is about as large as any other.
      double behind = Integer.parseInt(bars.group(2)) / 600.0;
      assertThat(bars.group(1).length() / 24.0).isBetween(behind - 0.15, behind + 0.05);
    }
    assertThat(drawn).isPositive();
  }
}

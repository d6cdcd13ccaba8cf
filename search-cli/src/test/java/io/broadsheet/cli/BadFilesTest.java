package io.broadsheet.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of which nothing, or not all, can be read: told in a line each, and the rest is there. */
class BadFilesTest {

  private static final int TOO_LARGE = (1 << 24) + 1;

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeGoodArticle() throws IOException {
    news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(news.resolve("good.txt"), "Title: Ferry\n\nThe ferry came home.\n");
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    PrintStream messages = new PrintStream(err, true, UTF_8);
    return Broadsheet.run(new Console(out, messages, Set.of(), environment), args);
  }

  /** Checks what both ways in tell of the folder, the second time from the cache too. */
  private void assertTold(String... problems) {
    String[] lines =
        Arrays.stream(problems).map(line -> "broadsheet: " + line).toArray(String[]::new);
    String index = folder.resolve("index").toString();
    assertThat(run("index", "--index", index, news.toString())).isZero();
    assertThat(told()).containsExactly(lines);
    assertThat(run("search", "ferry", "--index", index)).isZero();
    assertThat(out.toString(UTF_8)).contains("The ferry came home.");
    for (int i = 0; i < 2; i++) {
      assertThat(run("search", "ferry", news.toString())).isZero();
      assertThat(out.toString(UTF_8)).contains("The ferry came home.");
      assertThat(told()).containsExactly(lines);
    }
    assertThat(run("search", "--strict-input", "ferry", news.toString())).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("The ferry came home.");
  }

  private List<String> told() {
    return err.toString(UTF_8).lines().filter(line -> !line.startsWith("indexed ")).toList();
  }

  static Stream<Arguments> unreadable() {
    byte[] large = new byte[TOO_LARGE];
    Arrays.fill(large, (byte) 'a');
    return Stream.of(
        Arguments.of("empty.txt", new byte[0], "empty"),
        Arguments.of("blank.txt", " \n\n".getBytes(UTF_8), "empty"),
        Arguments.of(
            "binary.txt",
            new byte[] {0, 1, 2, 0, (byte) 0xff, 0, 3, 0},
            "binary: neither text nor an archive of texts"),
        Arguments.of("large.txt", large, "larger than 16 MiB: not read"),
        Arguments.of(
            "page.html", "<html><body></body></html>".getBytes(UTF_8), "no article found on the p"),
        Arguments.of("cut.gz", new byte[] {0x1f, (byte) 0x8b, 8}, "cut off: the file ends within"),
        Arguments.of("cut.zip", "PK\003\004aa".getBytes(UTF_8), "no file found in this zip file"),
        Arguments.of("list.json", "{\"a\":1".getBytes(UTF_8), "not JSON: Unexpected end-of-input"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void tellsAFileOfWhichNothingCanBeRead(String name, byte[] bytes, String reason)
      throws IOException {
    Path file = Files.write(news.resolve(name), bytes);
    String index = folder.resolve("other").toString();
    run("index", "--index", index, news.toString());
    assertThat(told()).singleElement().asString().contains(name, reason).doesNotContain("Source:");
    String line = told().getFirst().substring("broadsheet: ".length());
    assertThat(line).startsWith(file.toString());
    assertTold(line);
  }

  @Test
  void readsAFileThatIsNotInUtf8InItsOwnEncoding() throws IOException {
    byte[] latin = "Title: Café\n\nThe café in Besançon has a ferry.\n".getBytes(ISO_8859_1);
    Files.write(news.resolve("cafe.txt"), latin);
    assertThat(run("search", "besançon", news.toString())).isZero();
    assertThat(out.toString(UTF_8)).contains("The café in Besançon has a ferry.");
    assertThat(told()).isEmpty();
  }

  @Test
  void tellsTheLineOfAListThatIsBroken() throws IOException {
    Path list = news.resolve("list.jsonl");
    Files.writeString(list, "{\"id\":\"x\",\"text\":\"One.\"}\n{broken\n");
    assertTold(
        list
            + ":2: not JSON: Unexpected character ('b' (code 98)): was expecting double-quote to"
            + " start field name");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void tellsALinkThatLeadsNowhere() throws IOException {
    Path link = Files.createSymbolicLink(news.resolve("link.txt"), Path.of("nowhere"));
    assertTold(link + ": no such file");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void tellsAFileAndAFolderThatMayNotBeRead() throws IOException {
    Path file = Files.writeString(news.resolve("secret.txt"), "A secret.\n\nNobody knows.\n");
    Path closed = Files.createDirectories(news.resolve("closed"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(file), "the user of this test may read everything");
      assertTold(closed + ": permission denied", file + ": permission denied");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void tellsAPathThatIsNotThere() {
    String missing = news.resolve("missing.txt").toString();
    assertThat(run("search", "ferry", news.toString(), missing)).isZero();
    assertThat(told()).containsExactly("broadsheet: " + missing + ": no such file or folder");
    assertThat(out.toString(UTF_8)).contains("The ferry came home.");
  }
}

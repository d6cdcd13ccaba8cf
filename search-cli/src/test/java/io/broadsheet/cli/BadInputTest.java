package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a folder holds, what can be read of it is, and the rest is told in a line each. */
@Timeout(300)
class BadInputTest {

  private static final String SECRET = "kept in a local file and nowhere else";
  private static final String WORDS =
      "<p>The ferry to Wend sailed again on Friday, the harbour master told reporters.</p>";

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /**
   * A file that is not what it should be.
   *
   * @param content its bytes, as characters of Latin-1
   * @param reason of the line that tells of it; empty where all of it can be read
   * @param articles that are read nevertheless
   */
  record Bad(String name, String content, String reason, int articles) {
    static Bad of(String name, byte[] content, String reason, int articles) {
      return new Bad(name, new String(content, StandardCharsets.ISO_8859_1), reason, articles);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Stream<Bad> badFiles() throws IOException {
    byte[] cut = Archives.record(1);
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.write(Archives.record(0));
    archive.write(cut, 0, cut.length / 2);
    byte[] zips = bytes("Rain fell on the hills.");
    for (int i = 0; i < 6; i++) {
      zips = Archives.zip("in.zip", zips);
    }
    String cyrillic =
        "<html><head><meta charset=utf-8></head><body><h1>Новости</h1><p>Президент заявил, что"
            + " встреча пройдёт в понедельник.</p></body></html>";
    return Stream.of(
        Bad.of("cut.warc.gz", archive.toByteArray(), "broken record", 1),
        Bad.of("feed.xml", page(WORDS), "", 1),
        Bad.of("deep.html", page("<div>".repeat(10_000) + WORDS), "", 1),
        Bad.of("bomb.xml", bomb(), "", 1),
        Bad.of("up.zip", Archives.zip("../../up.html", page(WORDS)), "", 1),
        Bad.of("charset.html", cyrillic.getBytes(Charset.forName("windows-1251")), "", 1),
        Bad.of("binary.html", new byte[] {'<', 'p', '>', 0, 1, 2, 3, 4, 5, 6, 7}, "binary", 0),
        Bad.of("empty.html", new byte[0], "empty", 0),
        Bad.of("blank.html", bytes("<html><body></body></html>"), "no article found", 0),
        Bad.of("zips.zip", zips, "3 deep only", 0));
  }

  private static byte[] page(String body) {
    return bytes("<html><head><title>Ferry</title></head><body><h1>Ferry</h1>" + body);
  }

  /** Entities of entities, which would be a thousand million words. */
  private static byte[] bomb() {
    StringBuilder feed = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'lol'>");
    for (char name = 'b'; name < 'k'; name++) {
      String inner = "&" + (char) (name - 1) + ";";
      feed.append("<!ENTITY ").append(name).append(" '").append(inner.repeat(10)).append("'>");
    }
    feed.append("]><rss><channel><item><guid>x:1</guid><title>Boom &j;</title></item></channel>");
    return bytes(feed.append("</rss>").toString());
  }

  @BeforeEach
  void writeNews() throws IOException {
    news = Files.createDirectories(folder.resolve("news"));
  }

  private void writeGoodFile() throws IOException {
    Files.writeString(news.resolve("good.txt"), "Rain returns\n\nRain fell in Lismore.\n");
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return Broadsheet.run(new Console(out, messages, Set.of(), environment), args);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private List<String> problems() {
    return told().lines().filter(line -> line.startsWith("broadsheet: ")).toList();
  }

  private String[][] commands(Path index) throws IOException {
    try (Stream<Path> files = Files.list(news)) {
      Stream<String> extract =
          Stream.concat(Stream.of("extract"), files.map(Path::toString).sorted());
      return new String[][] {
        {"index", "--index", index.toString(), news.toString()},
        {"search", "rain", news.toString()},
        {"annotate", news.toString()},
        extract.toArray(String[]::new)
      };
    }
  }

  private static String[] strict(String... command) {
    String[] strict = Arrays.copyOf(command, command.length + 1);
    strict[command.length] = "--strict-input";
    return strict;
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void tellsOfABadFileAndReadsTheRest(Bad bad) throws IOException {
    Path file = Files.writeString(news.resolve(bad.name), bad.content, StandardCharsets.ISO_8859_1);
    int alone = bad.articles == 0 ? 1 : 0;
    for (String[] command : commands(folder.resolve("alone"))) {
      assertThat(run(command)).as(command[0] + " alone").isEqualTo(alone);
    }
    writeGoodFile();
    for (String[] command : commands(folder.resolve("index"))) {
      assertThat(run(command)).as(command[0]).isZero();
      assertThat(problems()).as(command[0]).hasSize(bad.reason.isEmpty() ? 0 : 1);
      assertThat(problems())
          .allSatisfy(line ->
              assertThat(line).contains(file.getFileName().toString()).contains(bad.reason));
      assertThat(run(strict(command))).as(command[0]).isEqualTo(bad.reason.isEmpty() ? 0 : 1);
    }
    run("stats", "--index", folder.resolve("index").toString(), "--format", "json");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{\"articles\":" + (1 + bad.articles) + ",");
  }

  @Test
  void readsNoLocalFileThatAnEntityNames() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    String declared = "<!ENTITY s SYSTEM '" + secret.toUri() + "'>";
    Files.writeString(
        news.resolve("feed.xml"),
        "<?xml version='1.0'?><!DOCTYPE rss ["
            + declared
            + "]><rss><channel><item>"
            + "<guid>x:1</guid><title>Told: &s;</title><description>&s;</description></item>"
            + "</channel></rss>");
    Files.writeString(
        news.resolve("wire.xml"),
        "<?xml version='1.0'?><!DOCTYPE nitf ["
            + declared
            + "]><nitf><head><title>Told</title>"
            + "</head><body><body.content><p>It was told that &s;</p></body.content></body></nitf>");
    for (String[] command : commands(folder.resolve("index"))) {
      run(command);
      assertThat(out.toString(StandardCharsets.UTF_8) + told()).doesNotContain("nowhere else");
    }
    assertThat(run("search", "nowhere", "--index", folder.resolve("index").toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("nowhere else");
  }

  @Test
  void writesNothingOutsideWhenAZipNamesFilesAbove() throws IOException {
    Files.write(news.resolve("up.zip"), Archives.zip("../../up.html", page(WORDS)));
    assertThat(run("index", "--index", folder.resolve("index").toString(), news.toString()))
        .isZero();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files).noneMatch(file -> file.getFileName().toString().equals("up.html"));
    }
  }

  /** A page of 100 MB, and 2 GB packed small: in a process that could hold neither. */
  @Test
  void readsTheRestBesideHugeFilesInLittleMemory() throws Exception {
    try (OutputStream huge = Files.newOutputStream(news.resolve("huge.html"))) {
      byte[] part = bytes(WORDS.repeat(1000));
      huge.write(page(""));
      for (long written = 0; written < 100_000_000; written += part.length) {
        huge.write(part);
      }
    }
    try (OutputStream file = Files.newOutputStream(news.resolve("bomb.gz"));
        GZIPOutputStream bomb = new GZIPOutputStream(file)) {
      byte[] part = new byte[1 << 20];
      Arrays.fill(part, (byte) 'a');
      for (int megabyte = 0; megabyte < 2048; megabyte++) {
        bomb.write(part);
      }
    }
    writeGoodFile();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                Broadsheet.class.getName(),
                "index",
                "--index",
                folder.resolve("index").toString(),
                news.toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(told).isZero();
    assertThat(told)
        .contains("huge.html: larger than 16 MiB: not read")
        .contains("bomb.gz: ")
        .contains("indexed 1 article from 3 files");
  }
}

package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command in processes of its own: signals, pipes, and two at once. */
@DisabledOnOs(OS.WINDOWS)
class ProcessesTest {

  private static final int ARTICLES = 300;
  private static final long SECONDS = 120;

  @TempDir private Path folder = Path.of("");

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Progress is drawn as on a terminal, so that a test sees how far the process has come.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dbroadsheet.terminals=err"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Broadsheet.class.getName());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  /** Runs the command in this process and returns what it printed, with its status before it. */
  private String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(out, true, StandardCharsets.UTF_8);
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    int status = Broadsheet.run(new Console(out, messages, Set.of(), environment), args);
    return status + " " + out.toString(StandardCharsets.UTF_8);
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static int status(Process process) throws InterruptedException {
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private static void signal(Process process, String name) throws Exception {
    String pid = Long.toString(process.pid());
    assertThat(status(new ProcessBuilder("kill", "-" + name, pid).start())).isZero();
  }

  /** More articles than wait to be written. */
  private static final Pattern SOME = Pattern.compile("\\] \\d{3,} articles,");

  /** Waits until the process draws that it has articles. */
  private static void awaitProgress(Process process) throws IOException {
    BufferedReader messages = process.errorReader(StandardCharsets.UTF_8);
    StringBuilder seen = new StringBuilder();
    for (int c = messages.read(); !SOME.matcher(seen).find(); c = messages.read()) {
      assertThat(c).as("the process ended: " + seen).isNotNegative();
      seen.append((char) c);
    }
  }

  private static String article(int number) {
    return "{\"id\":\"ferry-"
        + number
        + "\",\"title\":\"Ferry "
        + number
        + " returns\",\"text\":\""
        + ("The ferry of pier " + number + " came home on Friday, Mary Hale of Lismore said. ")
            .repeat(8)
        + "\"}\n";
  }

  private Path news() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(news.resolve("ferry-" + i + ".json"), article(i));
    }
    return news;
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "annotate"})
  void readsArticlesThatArePipedIntoIt(String command) throws Exception {
    Process process = start(command, "-");
    try (OutputStream in = process.getOutputStream()) {
      in.write((article(1) + article(2)).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(text(process.getInputStream()).lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"id\":\"ferry-1\"");
    assertThat(status(process)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "INT"})
  void leavesASoundIndexWhenItIsInterruptedWhileIndexing(String signal) throws Exception {
    assumeFalse(isIgnored(signal), "a shell's job in the background ignores SIG" + signal);
    Path pipe = folder.resolve("pipe.jsonl");
    assertThat(status(new ProcessBuilder("mkfifo", pipe.toString()).start())).isZero();
    String index = folder.resolve("index").toString();
    Process process = start("index", "--index", index, pipe.toString());
    // The pipe never ends by itself, so the process is in the midst of it when the signal comes.
    Thread writing = Thread.ofVirtual().start(() -> writeUntilNobodyReads(pipe));
    awaitProgress(process);
    signal(process, signal);
    assertThat(status(process)).isEqualTo(signal.equals("INT") ? 130 : 143);
    writing.join();
    assertThat(run("verify", "--index", index)).matches("0 sound: [1-9]\\d* articles\n");
    assertThat(run("index", "--index", index, news().toString()))
        .startsWith("0 indexed " + ARTICLES + " articles");
    for (int i = 0; i < ARTICLES; i += 37) {
      assertThat(run("show", "--index", index, "ferry-" + i)).startsWith("0 Ferry " + i);
    }
    assertThat(run("verify", "--index", index)).startsWith("0 sound: ");
  }

  @Test
  void tellsThatItCannotKeepWhatItHasWhenItIsInterrupted() throws Exception {
    Path pipe = folder.resolve("pipe.jsonl");
    assertThat(status(new ProcessBuilder("mkfifo", pipe.toString()).start())).isZero();
    Path index = folder.resolve("index");
    Process process = start("index", "--index", index.toString(), pipe.toString());
    Thread writing = Thread.ofVirtual().start(() -> writeUntilNobodyReads(pipe));
    awaitProgress(process);
    assertThat(status(new ProcessBuilder("rm", "-r", index.toString()).start())).isZero();
    signal(process, "TERM");
    assertThat(text(process.getErrorStream()))
        .containsOnlyOnce(
            "broadsheet: interrupted, and cannot close the index; only what was committed stands: ");
    assertThat(status(process)).isEqualTo(143);
    writing.join();
  }

  /** Processes inherit which signals are ignored, where that can be looked at. */
  private static boolean isIgnored(String signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    int number = signal.equals("INT") ? 2 : 15;
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
        .anyMatch(ignored -> (ignored & 1L << (number - 1)) != 0);
  }

  private static void writeUntilNobodyReads(Path pipe) {
    try (OutputStream out = Files.newOutputStream(pipe)) {
      for (int i = 0; ; i++) {
        out.write(article(i).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // The process has ended.
    }
  }

  @Test
  void finishesACacheWhoseMakingWasInterrupted() throws Exception {
    String news = news().toString();
    Process process = start("search", "ferry", news);
    awaitProgress(process);
    signal(process, "TERM");
    assertThat(status(process)).isEqualTo(143);
    assertThat(run("search", "ferry", news, "--limit", "1"))
        .startsWith("0 indexed " + ARTICLES + " articles")
        .contains("from " + ARTICLES + " articles");
  }

  @Test
  void answersTwoProcessesThatSearchOneFolderAtOnce() throws Exception {
    String news = news().toString();
    List<Process> both = List.of(start("search", "ferry", news), start("search", "ferry", news));
    StringBuilder told = new StringBuilder();
    for (Process process : both) {
      assertThat(text(process.getInputStream())).contains("from " + ARTICLES + " articles");
      told.append(text(process.getErrorStream()));
      assertThat(status(process)).isZero();
    }
    assertThat(told.toString().split("indexed " + ARTICLES, -1)).as(told.toString()).hasSize(2);
  }

  @Test
  void searchesACacheAsItWasWhileAnotherProcessRefreshesIt() throws Exception {
    Path news = news();
    run("search", "ferry", news.toString());
    Files.writeString(news.resolve("whale.txt"), "A whale came by.\n\nIt stayed a day.\n");
    Console console =
        new Console(
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            Set.of(),
            Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()));
    try (CacheFolder.Lock held = CacheFolder.of(List.of(news), console).lock(0)) {
      assertThat(held).isNotNull();
      Process process = start("search", "ferry OR whale", news.toString());
      assertThat(text(process.getInputStream())).contains("from " + ARTICLES + " articles");
      assertThat(text(process.getErrorStream())).contains("another process refreshes this index");
      assertThat(status(process)).isZero();
    }
    assertThat(run("search", "whale", news.toString())).contains("A whale came by");
  }

  @Test
  void isDoneWhenTheReaderOfItsResultsGoes() throws Exception {
    String news = news().toString();
    run("search", "ferry", news);
    Process process =
        start("search", "ferry", news, "--limit", "1000", "--no-fold", "--format", "json");
    // Far less than is printed: the process writes on when nobody reads any more.
    assertThat(process.getInputStream().readNBytes(10)).hasSize(10);
    process.getInputStream().close();
    assertThat(text(process.getErrorStream())).isEmpty();
    assertThat(status(process)).isZero();
  }
}

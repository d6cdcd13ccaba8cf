package io.broadsheet.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where something is wrong, a message says what was found, where, and what to do. */
class MessagesTest {

  private static final String ESCAPE = "\u001B";

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");
  private Path article = Path.of("");
  private String index = "";
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void indexAnArticle() throws IOException {
    news = Files.createDirectories(folder.resolve("news"));
    article = news.resolve("ferry.txt");
    Files.writeString(article, "Title: Ferry\n\nThe ferry came home.\n");
    index = folder.resolve("index").toString();
    assertThat(run("index", "--index", index, article.toString())).isZero();
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    PrintStream messages = new PrintStream(err, true, UTF_8);
    return Broadsheet.run(new Console(out, messages, Set.of(), environment), args);
  }

  private String printed() {
    return out.toString(UTF_8);
  }

  private String told() {
    return err.toString(UTF_8);
  }

  @Test
  void tellsThatAFolderIsEmptyAndFindsNothingInIt() throws IOException {
    String empty = Files.createDirectories(folder.resolve("empty")).toString();
    for (String command : List.of("search", "figures")) {
      assertThat(run(command, "ferry", empty)).isEqualTo(1);
      assertThat(told()).isEqualTo("broadsheet: " + empty + ": holds no files to read\n");
    }
    assertThat(run("duplicates", empty)).isEqualTo(1);
    assertThat(run("index", "--index", index, empty)).isEqualTo(1);
    assertThat(told()).startsWith("broadsheet: " + empty + ": holds no files to read\n");
  }

  @Test
  void tellsOfAMissingFileAloneWithoutAWordOfTheCache() {
    String missing = folder.resolve("missing").toString();
    assertThat(run("search", "ferry", missing)).isEqualTo(1);
    assertThat(told()).isEqualTo("broadsheet: " + missing + ": no such file or folder\n");
  }

  @Test
  void namesNoFolderWhereTheNameIsEmpty() {
    assertThat(run("search", "ferry", "")).isEqualTo(1);
    assertThat(told()).isEqualTo("broadsheet: '': an empty path\n");
    for (String[] command :
        List.of(
            new String[] {"index", "--index", "", article.toString()},
            new String[] {"search", "ferry", "--index", ""},
            new String[] {"annotate", ""})) {
      assertThat(run(command)).as(Arrays.toString(command)).isEqualTo(2);
      assertThat(told()).contains("an empty path");
    }
  }

  @Test
  @Timeout(60)
  void passesByAPipeInAFolder() throws Exception {
    Path pipe = article.resolveSibling("pipe");
    makePipe(pipe);
    assertThat(run("search", "ferry", news.toString())).isZero();
    assertThat(printed()).contains("The ferry came home.");
    assertThat(told()).contains(pipe + ": neither a file nor a folder");
  }

  @Test
  @Timeout(60)
  void readsAPipeThatIsNamedOnce() throws Exception {
    Path pipe = folder.resolve("pipe");
    makePipe(pipe);
    Thread writer =
        new Thread(() -> {
          try {
            Files.writeString(pipe, "Title: Harbour\n\nThe ferry left the harbour.\n");
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    writer.start();
    assertThat(run("search", "harbour", pipe.toString())).isZero();
    writer.join();
    assertThat(printed()).contains("The ferry left the harbour.");
  }

  private static void makePipe(Path pipe) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs mkfifo");
    Process made = new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start();
    assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void saysThatAnIndexIsAFolder() {
    assertThat(run("index", "--index", article.toString(), article.toString())).isEqualTo(1);
    assertThat(told()).isEqualTo("broadsheet: " + article + ": is a file, not a folder\n");
  }

  @Test
  void namesTheFileThatIsNotText() throws IOException {
    Path latin = Files.writeString(folder.resolve("latin.tsv"), "q1\tcafé\n", ISO_8859_1);
    for (String[] command : readers(latin)) {
      assertThat(run(command)).as(command[0]).isEqualTo(1);
      assertThat(told()).isEqualTo("broadsheet: " + latin + ": not text in UTF-8\n");
    }
    for (String[] command : readers(folder)) {
      assertThat(run(command)).as(command[0]).isEqualTo(1);
      assertThat(told()).isEqualTo("broadsheet: " + folder + ": is a folder, not a file\n");
    }
  }

  private String[][] readers(Path file) {
    return new String[][] {
      {"search", "--queries", file.toString(), "--index", index},
      {"names", "--keys", file.toString()},
      {"eval", article.toString(), file.toString()}
    };
  }

  @Test
  void namesTheQueryOfAFileThatCannotBeRead() throws IOException {
    Path queries = Files.writeString(folder.resolve("q.tsv"), "q1\tferry\nq2\tferry (\n");
    assertThat(run("search", "--strict", "--queries", queries.toString(), "--index", index))
        .isEqualTo(2);
    assertThat(told()).startsWith("broadsheet: cannot read the query q2: ");
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertThat(run("serach", "ferry")).isEqualTo(2);
    assertThat(told())
        .startsWith("broadsheet: there is no command 'serach'; did you mean ")
        .contains("search")
        .endsWith("broadsheet: try 'broadsheet --help'\n");
    assertThat(run("help")).isEqualTo(2);
    assertThat(told()).startsWith("broadsheet: there is no command 'help'");
    assertThat(run()).isEqualTo(2);
    assertThat(told()).startsWith("broadsheet: name a COMMAND\n");
    assertThat(run("--serach")).isEqualTo(2);
    assertThat(told()).startsWith("broadsheet: Unknown option: '--serach'");
  }

  @Test
  void saysHowToSearchForWhatLooksLikeAnOption() {
    for (String command : List.of("search", "figures")) {
      assertThat(run(command, "-ferry home", "--index", index)).isEqualTo(2);
      assertThat(told()).contains("write -- before a query that begins with -");
    }
    assertThat(run("stats", "--indx", index)).isEqualTo(2);
    assertThat(told()).doesNotContain("query");
  }

  @Test
  void tellsTheValuesOfAnOptionAsTheyAreWritten() {
    assertThat(run("search", "ferry", "--index", index, "--format", "xml")).isEqualTo(2);
    assertThat(told())
        .startsWith(
            "broadsheet: Invalid value for option '--format': 'xml' is none of text, json,"
                + " trec\n");
    assertThat(run("search", "ferry", "--index", index, "--format", "JSON")).isZero();
    assertThat(run("search", "ferry", "--index", index, "--timeout", "-3")).isEqualTo(2);
    assertThat(told()).startsWith("broadsheet: the timeout is above zero seconds: -3.0\n");
  }

  @Test
  void tellsItsVersionBehindEachCommand() {
    for (String command : List.of("search", "index", "man")) {
      assertThat(run(command, "--version")).isZero();
      assertThat(printed()).as(command).startsWith("broadsheet ");
    }
  }

  @Test
  void keepsAMessageOnOneLineWhateverAFileIsCalled() throws IOException {
    Path odd = article.resolveSibling("od\n" + ESCAPE + "[31md.txt");
    Files.writeString(odd, "");
    assertThat(run("index", "--index", index, news.toString())).isZero();
    assertThat(told().lines()).hasSize(2);
    assertThat(told()).doesNotContain(ESCAPE).contains("d.txt: empty");
  }

  @Test
  void printsNoSignsThatATerminalObeys() throws IOException {
    String line =
        "{\"id\":\"i%s\\nd\",\"title\":\"Har\\n%sbour\",\"source\":\"Wend %sPost\","
            + "\"url\":\"https://wend.example/%s\",\"text\":\"The ferry%s left the harbour.\"}\n";
    Path lines = folder.resolve("odd.jsonl");
    Files.writeString(lines, line.replace("%s", "\\u001B[31m"));
    String place = lines.toString();
    assertThat(run("index", "--index", index, place)).isZero();
    for (String[] command :
        List.of(
            new String[] {"search", "harbour", place},
            new String[] {"stories", place},
            new String[] {"annotate", "--format", "text", place},
            new String[] {"stats", "--index", index},
            new String[] {"explain", "--index", index, "harbour", "i" + ESCAPE + "[31m\nd"})) {
      assertThat(run(command)).as(command[0]).isZero();
      assertThat(printed()).as(command[0]).isNotEmpty().doesNotContain(ESCAPE);
    }
  }

  @Test
  void countsOneTextAsOne() throws IOException {
    String text = "The ferry came home late on Friday with forty people and two horses on board.\n";
    for (String name : List.of("one", "two")) {
      Files.writeString(article.resolveSibling(name + ".txt"), "Title: Ferry late\n\n" + text);
    }
    assertThat(run("duplicates", news.toString())).isZero();
    assertThat(printed()).startsWith("1 text stands in more than one article\n");
    assertThat(run("stories", article.toString())).isZero();
    assertThat(printed())
        .startsWith("1 story, 0 of them in more than one article\n")
        .contains("\n  sources   unknown\n");
  }

  @Test
  void tellsFailuresInAFolderThatIsCalledAsAPipe() {
    String pipes = folder.resolve("pipeline").toString();
    assertThat(run("stats", "--index", pipes)).isEqualTo(1);
    assertThat(told()).contains(pipes + ": there is no index");
  }

  @Test
  void tellsTheSizeOfASmallIndex() {
    assertThat(run("stats", "--index", index)).isZero();
    assertThat(printed()).containsPattern("size +[1-9][0-9.]* kB\n");
  }

  @Test
  void offersValuesForCompletionAsHelpTellsThem() {
    assertThat(run("completion")).isZero();
    assertThat(printed()).contains("(\"text\" \"json\" \"trec\")").doesNotContain("\"TREC\"");
  }

  @Test
  void saysWhatIsLeftToDoWhereNothingCanBeSaved() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(index))) {
      for (Path file : files.filter(each -> each.toString().contains("segments_")).toList()) {
        Files.write(file, new byte[0]);
      }
    }
    assertThat(run("rebuild", "--index", index)).isEqualTo(1);
    assertThat(told())
        .contains(index)
        .contains("no article was saved")
        .contains("`broadsheet index`");
  }
}

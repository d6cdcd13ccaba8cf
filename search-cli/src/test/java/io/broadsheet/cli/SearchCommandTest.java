package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeArticles() throws IOException {
    news = folder.resolve("news");
    Files.createDirectories(news.resolve("example-times"));
    Files.writeString(
        news.resolve("example-times/ferry.txt"),
        """
        Title: Ferry returns
        Source: The Example Times
        Date: 2026-01-30

        The ferry to Lismore returned to harbour on Friday after a storm.
        """);
    Files.writeString(
        news.resolve("bridge.txt"),
        "Title: Bridge closed\nSource: Bridge Post\n\nThe old bridge was closed for repairs.\n");
  }

  private int run(OutputStream results, String... args) {
    out.reset();
    err.reset();
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Broadsheet.run(new Console(results, messages, Set.of(), environment), args);
  }

  private int run(String... args) {
    return run(out, args);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void findsPassagesInAFolder() {
    assertThat(run("search", "ferry", news.toString())).isZero();
    assertThat(printed()).contains("1. The Example Times · 2026-01-30 · Ferry returns");
    assertThat(told()).startsWith("indexed 2 articles from 2 files in ");
  }

  @Test
  void answersFromTheCacheTheSecondTime() {
    run("search", "ferry", news.toString());
    assertThat(run("search", "ferry", news.toString())).isZero();
    assertThat(printed()).contains("Ferry returns");
    assertThat(told()).isEmpty();
  }

  @Test
  void followsChangedNewAndDeletedFiles() throws IOException {
    run("search", "ferry", news.toString());
    Files.delete(news.resolve("example-times/ferry.txt"));
    Files.writeString(news.resolve("bridge.txt"), "A lighthouse burns.\n\nNobody was hurt.\n");
    Files.writeString(news.resolve("whale.txt"), "A whale came by.\n\nIt stayed a day.\n");
    assertThat(run("search", "ferry OR bridge", news.toString())).isZero();
    assertThat(printed()).isEqualTo("nothing found\n");
    assertThat(told()).startsWith("indexed 2 articles from 2 files, removed 1 in ");
    run("search", "lighthouse OR whale", news.toString());
    assertThat(printed()).contains("from 2 articles");
  }

  @Test
  void makesADamagedCacheAnew() throws IOException {
    run("search", "ferry", news.toString());
    try (var files = Files.walk(folder.resolve("cache"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("_")).toList()) {
        Files.writeString(file, "damaged");
      }
    }
    assertThat(run("search", "ferry", news.toString())).isZero();
    assertThat(printed()).contains("Ferry returns");
  }

  @Test
  void tellsWhatItCannotReadAndSearchesTheRest() throws IOException {
    Files.writeString(news.resolve("empty.txt"), "");
    assertThat(run("search", "ferry", news.toString())).isZero();
    assertThat(printed()).contains("Ferry returns");
    assertThat(told()).contains("empty.txt: empty");
    assertThat(run("search", "--strict-input", "ferry", news.toString())).isEqualTo(1);
    assertThat(printed()).contains("Ferry returns");
  }

  @Test
  void groupsResultsByStory() throws IOException {
    Files.writeString(
        news.resolve("storm.txt"),
        """
        Title: Rudder lost at sea
        Source: Storm Weekly
        Date: 2026-01-31

        Captain Moira Kell brought the ferry Glensanda into Tobermory on Saturday with a broken
        rudder. Her 83 passengers had waited nine hours off Oban, the coast guard said.
        """);
    Files.writeString(
        news.resolve("glensanda.txt"),
        """
        Title: Nine hours at sea
        Source: Oban Mail
        Date: 2026-01-31

        The Glensanda, with 83 on board, lay off Oban for nine hours until Moira Kell could enter
        Tobermory. The rudder of the ferry is broken.
        """);
    assertThat(run("search", "ferry Glensanda", news.toString(), "--group", "story")).isZero();
    assertThat(printed())
        .containsPattern("story (storm|glensanda), 2 articles\n1\\. ")
        .containsPattern("passages from 3 articles that tell 2 stories\n");
    run("search", "ferry Glensanda", news.toString(), "--group", "story", "--format", "json");
    assertThat(printed())
        .contains("\"total\":{\"articles\":3,\"relation\":\"exact\",\"stories\":2}")
        .containsPattern("\"stories\":\\[\\{\"id\":\"\\w+\",\"articles\":2,\"passages\":2},");
  }

  @Test
  void writesJsonWithIdsRelativeToTheFolder() {
    run("search", "ferry", news.toString(), "--format", "json");
    assertThat(printed())
        .startsWith("{\"query\":\"ferry\",\"total\":{\"articles\":1,\"relation\":\"exact\"},")
        .contains("\"id\":\"example-times/ferry\"", "\"marks\":[[4,9]]")
        .endsWith("]}\n");
  }

  @Test
  void explainsEachHitWhereAsked() throws IOException {
    Files.writeString(
        news.resolve("copy.txt"),
        """
        Title: Ferry is back
        Source: Pier Mail

        The ferry to Lismore returned to harbour on Friday after a storm.
        """);
    assertThat(run("search", "ferries whale", news.toString(), "--explain")).isZero();
    assertThat(printed())
        .containsPattern(
            "\n   score: article \\d+\\.\\d{4} \\+ passage \\d+\\.\\d{4}; shows passage 1\n")
        .contains("\n   ferries: found as ferry\n", "\n   whale: not in this passage\n")
        .containsPattern("\n   folds (copy|example-times/ferry): 1.00 alike\n");
    run("search", "ferries whale", news.toString(), "--explain", "--format", "json");
    assertThat(printed())
        .containsPattern(
            "\"explanation\":\\{\"articleScore\":\\d\\S+,\"passageScore\":\\d\\S+,\"passage\":1,")
        .contains(
            "\"matches\":[{\"asked\":\"ferries\",\"found\":[\"ferry\"]},{\"asked\":\"whale\",\"found\":[]}]")
        .contains("\"placements\":[],\"copies\":[{\"id\":\"");
    run("search", "ferries whale", news.toString(), "--format", "json");
    assertThat(printed()).doesNotContain("explanation").contains("\"alsoIn\":[{");
  }

  @Test
  void writesARunForManyQueries() throws IOException {
    Path queries = Files.writeString(folder.resolve("q.tsv"), "q1\tferry\nq2\tbridge\n");
    run("search", "--queries", queries.toString(), "--format", "trec", news.toString());
    assertThat(printed().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("q1 Q0 example-times/ferry 1 ").endsWith("sheet"),
            line -> assertThat(line).startsWith("q2 Q0 bridge 1 "));
  }

  @Test
  void refusesWrongUsageInTwoLines() {
    assertThat(run("search", "ferry")).isEqualTo(2);
    assertThat(run("search", "--limit", "many", "ferry", news.toString())).isEqualTo(2);
    assertThat(told().lines()).hasSize(2);
    assertThat(run("search", "--strict", "\"ferry", news.toString())).isEqualTo(2);
    assertThat(run("search", "--limit", "0", "ferry", news.toString())).isEqualTo(2);
    assertThat(run("search", "--timeout", "-1", "ferry", news.toString())).isEqualTo(2);
    assertThat(run("search", "--timeout", "1e30", "ferry", news.toString())).isZero();
  }

  @Test
  void failsInOneLineWhereThereIsNoIndex() {
    assertThat(run("search", "ferry", "--index", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(told().lines()).hasSize(1);
  }

  @Test
  void isDoneWhenNobodyReadsOn() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThat(run(closed, "search", "ferry", news.toString())).isZero();
  }

  @Test
  void aSearchWithoutOptionsIsTheOneWithTheirDefaults() {
    assertThat(run("search", "ferry storm", news.toString())).isZero();
    String plain = printed();
    assertThat(plain).contains("Example Times");
    assertThat(run("search", "--limit", "10", "ferry storm", news.toString())).isZero();
    assertThat(printed()).isEqualTo(plain);
  }

  @Test
  void aSearchWithoutOptionsTellsWhatWentWrong() {
    String gone = folder.resolve("gone").toString();
    int status = run("search", "ferry", gone);
    String plain = told();
    assertThat(plain).contains("gone").contains("no such file");
    assertThat(run("search", "--limit", "10", "ferry", gone)).isEqualTo(status);
    assertThat(told()).isEqualTo(plain);
  }
}

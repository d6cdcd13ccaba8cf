package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands other than {@code search} print, tell and return. */
class CommandsTest {

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");
  private String index = "";
  private final Map<String, String> environment = new HashMap<>();
  private Set<Console.Terminal> terminals = Set.of();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void indexArticles() throws IOException {
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    index = folder.resolve("index").toString();
    news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(
        news.resolve("flood.txt"),
        """
        Title: Flood in Lismore
        Source: The Example Times
        Date: 2026-01-30

        Officials in Lismore said the flood killed 31 people on Friday.
        """);
    Files.writeString(
        news.resolve("river.txt"),
        """
        Title: River leaves its bed
        Source: Bridge Post
        Date: 2026-01-31

        The Lismore flood killed at least 44 people, the River Observatory said.
        """);
    assertThat(run("index", "--index", index, news.toString())).isZero();
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Broadsheet.run(new Console(out, messages, terminals, environment), args);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void indexTellsOnStandardErrorWhatItDid() {
    assertThat(printed()).isEmpty();
    assertThat(told()).startsWith("indexed 2 articles from 2 files in ");
  }

  @Test
  void indexTellsUnreadableFilesAndKeepsTheRest() throws IOException {
    Files.write(news.resolve("empty.txt"), new byte[0]);
    Files.write(news.resolve("binary.txt"), new byte[] {0, 1, 2, 0, (byte) 0xff, 0, 3, 0});
    Path other = folder.resolve("other");
    String missing = news.resolve("missing.txt").toString();
    assertThat(run("index", "--index", other.toString(), news.toString(), missing)).isZero();
    assertThat(told().lines().filter(line -> line.startsWith("broadsheet: ")))
        .hasSize(3)
        .anyMatch(line -> line.contains("empty.txt"))
        .anyMatch(line -> line.contains("binary.txt"))
        .anyMatch(line -> line.contains("missing.txt"));
    run("stats", "--index", other.toString(), "--format", "json");
    assertThat(printed()).startsWith("{\"articles\":2,");
  }

  @Test
  void showPrintsAnArticleAndFailsForOneThatIsNotThere() {
    assertThat(run("show", "--index", index, "flood")).isZero();
    assertThat(printed()).startsWith("Flood in Lismore\nThe Example Times\n").contains("31");
    assertThat(run("show", "--index", index, "--format", "json", "flood")).isZero();
    assertThat(printed()).startsWith("{\"id\":\"flood\"").contains("\"figures\":[").endsWith("}\n");
    assertThat(run("show", "--index", index, "whale")).isEqualTo(1);
    assertThat(printed()).isEmpty();
    assertThat(told()).isEqualTo("broadsheet: no article whale\n");
  }

  @Test
  void usesColourOnTerminalsUnlessToldNotTo() {
    assertThat(run("show", "--index", index, "flood")).isZero();
    assertThat(printed()).doesNotContain("\u001B");
    terminals = Set.of(Console.Terminal.OUT);
    run("show", "--index", index, "flood");
    assertThat(printed()).contains("\u001B[1m");
    environment.put("NO_COLOR", "1");
    run("show", "--index", index, "flood");
    assertThat(printed()).doesNotContain("\u001B");
    run("show", "--index", index, "--color", "always", "flood");
    assertThat(printed()).contains("\u001B[1m");
  }

  @Test
  void explainTellsWhyAnArticleStandsWhereItStands() {
    assertThat(run("explain", "--index", index, "flood", "flood")).isZero();
    assertThat(printed()).isNotEmpty().doesNotContain("does not match");
    assertThat(run("explain", "--index", index, "whale", "flood")).isZero();
    assertThat(printed()).startsWith("does not match\n");
    assertThat(run("explain", "--index", index, "flood", "whale")).isEqualTo(1);
    assertThat(run("explain", "--index", index, "--limit", "0", "flood", "flood")).isEqualTo(2);
    assertThat(told().lines()).hasSize(2);
  }

  @Test
  void explainTellsWhatWasLearnedAsFurniture() throws IOException {
    String line = "Bridge Post prints every correction on the second page.";
    List<String> matters = List.of("bakers", "ferries", "storks", "budgets", "comets");
    for (int day = 1; day <= matters.size(); day++) {
      Files.writeString(
          news.resolve("report" + day + ".txt"),
          "Title: On "
              + matters.get(day - 1)
              + "\nSource: Bridge Post\nDate: 2026-02-0"
              + day
              + "\n\nMany were surprised by "
              + matters.get(day - 1)
              + ".\n\n"
              + line
              + "\n");
    }
    assertThat(run("index", "--index", index, news.toString())).isZero();
    assertThat(run("search", "correction", "--index", index)).isZero();
    assertThat(printed()).doesNotContain("prints every");
    assertThat(run("search", "correction", news.toString())).isZero();
    assertThat(printed()).doesNotContain("prints every");
    assertThat(run("explain", "--index", index, "storks", "report3")).isZero();
    assertThat(printed())
        .endsWith(
            "left out as furniture:\n  \"" + line + "\": stands in 5 articles of Bridge Post\n");
  }

  @Test
  void deleteTakesArticlesByIdAndBySource() {
    assertThat(run("delete", "--index", index, "flood", "whale")).isEqualTo(1);
    assertThat(told()).isEqualTo("broadsheet: no article whale\ndeleted 1 article\n");
    assertThat(run("delete", "--index", index, "--source", "whale")).isEqualTo(1);
    assertThat(told()).isEqualTo("broadsheet: no article of whale\ndeleted 0 articles\n");
    assertThat(run("delete", "--index", index, "--source", "bridge post")).isZero();
    assertThat(run("stats", "--index", index, "--format", "json")).isZero();
    assertThat(printed()).startsWith("{\"articles\":0,\"passages\":0");
  }

  @Test
  void statsVerifyAndRebuildAgreeOnTheArticles() {
    assertThat(run("stats", "--index", index)).isZero();
    assertThat(printed()).startsWith("articles    2\n").contains("       1  Bridge Post\n");
    assertThat(run("rebuild", "--index", index)).isZero();
    assertThat(told()).isEqualTo("rebuilt 2 articles\n");
    assertThat(run("verify", "--index", index)).isZero();
    assertThat(printed()).isEqualTo("sound: 2 articles\n");
  }

  @Test
  void figuresLaysClaimsSideBySide() {
    assertThat(run("figures", "Lismore flood", "--index", index)).isZero();
    assertThat(printed())
        .startsWith("deaths: the figures differ\n   at least 44")
        .contains("\n   31")
        .contains("Bridge Post · 2026-01-31 · River leaves its bed: ");
    assertThat(run("figures", "Lismore flood", news.toString(), "--format", "json")).isZero();
    assertThat(printed())
        .startsWith("{\"query\":\"Lismore flood\",\"comparisons\":[{\"topic\":\"deaths\",")
        .contains("\"disagrees\":true,\"claims\":[{\"value\":44.0,\"text\":\"44")
        .contains("\"bound\":\"at_least\"", "\"article\":{\"id\":\"river\"", "\"sentence\":\"The L")
        .endsWith("]}]}\n");
    assertThat(run("figures", "whale", "--index", index)).isZero();
    assertThat(printed()).isEqualTo("no figures to compare\n");
    assertThat(run("figures", "whale")).isEqualTo(2);
  }

  @Test
  void groupsAreLimitedToZeroOrMore() {
    for (String command : List.of("duplicates", "stories")) {
      assertThat(run(command, "--index", index, "--limit", "0")).isZero();
      assertThat(printed().lines()).hasSize(1);
      assertThat(run(command, "--index", index, "--limit", "-1")).isEqualTo(2);
      assertThat(told()).startsWith("broadsheet: the limit is 0 or more: -1\n");
      assertThat(printed()).isEmpty();
    }
  }

  @Test
  void groupsThoseInFilesAndFoldersToo() {
    for (String command : List.of("duplicates", "stories")) {
      assertThat(run(command, "--index", index)).isZero();
      String ofIndex = printed();
      assertThat(run(command, news.toString())).isZero();
      assertThat(printed()).isEqualTo(ofIndex).isNotEmpty();
      assertThat(run(command, news.toString(), "--format", "tsv")).isZero();
      assertThat(printed().lines()).hasSize(2).allMatch(line -> line.contains("\t"));
      assertThat(run(command, news.toString(), "--index", index)).isEqualTo(2);
      assertThat(told()).startsWith("broadsheet: name either files and folders, or an index");
      assertThat(run(command)).isEqualTo(2);
    }
  }

  @Test
  void eachCommandIsToldOfInAWholeSentence() {
    assertThat(run("--help")).isZero();
    String list = printed().substring(printed().indexOf("Commands:"), printed().indexOf("'broads"));
    assertThat(list.replaceAll("\\s+", " ")).doesNotContain(": stats", "text with");
    assertThat(list.split("\\n  (?=\\w)"))
        .hasSize(19)
        .allMatch(told ->
            told.startsWith("Commands:")
                || told.strip().endsWith(".")
                || told.strip().endsWith(")"));
  }

  @Test
  void evalMeasuresARun() throws IOException {
    Path results = Files.writeString(folder.resolve("run"), "q Q0 a 1 2.0 x\nq Q0 b 2 1.0 x\n");
    Path qrels = Files.writeString(folder.resolve("qrels"), "q 0 a 1\nq 0 b 0\n");
    assertThat(run("eval", results.toString(), qrels.toString())).isZero();
    assertThat(printed().lines()).isNotEmpty().allMatch(line -> line.contains(" all "));
    assertThat(run("eval", results.toString())).isEqualTo(2);
  }

  @Test
  void annotateAndExtractPrintALineAnArticle() {
    String flood = news.resolve("flood.txt").toString();
    assertThat(run("annotate", "--format", "json", flood)).isZero();
    assertThat(printed().lines()).hasSize(1);
    assertThat(printed()).contains("\"dates\":[{", "\"value\":31.0,\"unit\":\"person\"");
    assertThat(run("extract", "--format", "json", flood)).isZero();
    assertThat(printed().lines()).hasSize(1);
    assertThat(printed()).contains("\"source\":\"The Example Times\",\"authors\":[]");
    assertThat(run("extract", news.resolve("missing.txt").toString())).isEqualTo(1);
    assertThat(told()).startsWith("broadsheet: ");
  }

  @Test
  void namesPrintsKeysThatSpellingsShare() throws IOException {
    Path names = Files.writeString(folder.resolve("names"), "Mohamed\nMohammed\n");
    assertThat(run("names", "--keys", names.toString())).isZero();
    assertThat(printed().lines().map(line -> line.substring(line.indexOf('\t'))).distinct())
        .hasSize(1);
  }

  @Test
  void completionAndManKnowAllCommands() {
    assertThat(run("completion")).isZero();
    assertThat(printed()).contains("figures", "rebuild", "--no-variants");
    assertThat(run("man")).isZero();
    assertThat(printed()).startsWith(".").contains("figures");
    assertThat(run("man", "search")).isZero();
    assertThat(printed()).contains("no\\-variants");
  }

  @Test
  void serveTellsOfASettingOutOfItsRange() {
    assertThat(run("serve", "--index", index, "--port", "99999")).isEqualTo(2);
    assertThat(told()).contains("a port is 0 to 65535: 99999").doesNotContain("fault");
    assertThat(run("serve", "--index", index, "--token", " ")).isEqualTo(2);
    assertThat(told()).contains("the token is blank");
  }

  @Test
  void refusesUnknownCommandsAndOptionsAsWrongUsage() {
    assertThat(run("whale")).isEqualTo(2);
    assertThat(run("stats")).isEqualTo(2);
    assertThat(run("show", "--index", index, "--whale", "flood")).isEqualTo(2);
    assertThat(printed()).isEmpty();
  }

  @Test
  void searchesWithoutACacheThatCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file where the folder should be");
    assertThat(run("search", "flood", news.toString())).isZero();
    assertThat(printed()).contains("2 articles");
    assertThat(told()).contains("cannot be written; the index is not kept");
  }

  @Test
  void tellsTwoFilesOfOneNameApart() throws IOException {
    Files.writeString(news.resolve("flood.md"), "# A second flood\n\nIt came on Sunday.\n");
    assertThat(run("search", "flood", news.toString(), "--format", "json")).isZero();
    assertThat(printed()).contains("\"id\":\"flood.md\"", "\"id\":\"flood.txt\"");
  }

  @Test
  void saysInOneLineThatThePortIsTaken() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());

      assertThat(run("serve", "--index", index, "--port", port)).isEqualTo(1);

      assertThat(told().lines()).hasSize(1);
      assertThat(told()).contains("port " + port).contains("in use").contains("--port");
    }
  }
}

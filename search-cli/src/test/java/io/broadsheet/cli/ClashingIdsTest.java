package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Different articles of one id in the files of one run: one is kept, and it is told which. */
class ClashingIdsTest {

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void makeFolder() throws IOException {
    news = Files.createDirectories(folder.resolve("news"));
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Broadsheet.run(new Console(out, messages, Set.of(), environment), args);
  }

  private List<String> told() {
    return err.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("indexed "))
        .toList();
  }

  private Path write(String name, String source, String text) throws IOException {
    return Files.writeString(news.resolve(name), article(source, text));
  }

  private static String article(String source, String text) {
    return "{\"id\":\"7\",\"source\":\"" + source + "\",\"text\":\"" + text + "\"}\n";
  }

  private String replaces(String later, String laterSource, String first, String firstSource) {
    return "broadsheet: "
        + news.resolve(later)
        + ": article 7 ("
        + laterSource
        + ") replaces another of the same id in "
        + news.resolve(first)
        + " ("
        + firstSource
        + "); give them ids of their own to keep both";
  }

  private void assertFound(String text) {
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(text).contains("from 1 article\n");
  }

  @Test
  void tellsTwoFilesThatGiveOneIdToDifferentArticles() throws IOException {
    write("a.json", "Times", "The ferry sank.");
    write("b.json", "Post", "The ferry came home.");
    String told = replaces("b.json", "Post", "a.json", "Times");
    String index = folder.resolve("index").toString();
    assertThat(run("index", "--index", index, news.toString())).isZero();
    assertThat(told()).containsExactly(told);
    run("search", "ferry", "--index", index);
    assertFound("The ferry came home.");
    for (int i = 0; i < 2; i++) {
      assertThat(run("search", "ferry", news.toString())).isZero();
      assertThat(told()).containsExactly(told);
      assertFound("The ferry came home.");
    }
  }

  @Test
  void saysNothingOfTheSameArticleTwiceOrOfALaterRun() throws IOException {
    Path first = write("a.json", "Times", "The ferry sank.");
    Path same = write("b.json", "Times", "The ferry sank.");
    String index = folder.resolve("index").toString();
    assertThat(run("index", "--index", index, first.toString(), same.toString())).isZero();
    assertThat(told()).isEmpty();
    assertThat(run("search", "ferry", news.toString())).isZero();
    Path corrected = write("b.json", "Times", "The ferry did not sink.");
    assertThat(run("index", "--index", index, corrected.toString())).isZero();
    assertThat(told()).isEmpty();
    run("search", "ferry", "--index", index);
    assertFound("The ferry did not sink.");
  }

  @Test
  void takesLaterVersionsInOneFileButNotAnotherOutletsArticle() throws IOException {
    String first = article("Times", "The ferry sank.");
    Path list = Files.writeString(news.resolve("a.jsonl"), first + article("Times", "It did not."));
    assertThat(run("index", "--index", folder.resolve("one").toString(), list.toString())).isZero();
    Files.writeString(list, first + article("Post", "It did not."));
    assertThat(run("index", "--index", folder.resolve("two").toString(), list.toString())).isZero();
    assertThat(told()).containsExactly(replaces("a.jsonl", "Post", "a.jsonl", "Times"));
  }

  @Test
  void keepsTheSameOneWhicheverFileCameLast() throws IOException {
    write("b.json", "Post", "The ferry came home.");
    assertThat(run("search", "ferry", news.toString())).isZero();
    Path first = write("a.json", "Times", "The ferry sank.");
    assertThat(run("search", "ferry", news.toString())).isZero();
    assertFound("The ferry came home.");
    assertThat(told()).containsExactly(replaces("b.json", "Post", "a.json", "Times"));
    write("a.json", "Times", "The ferry sank, twice.");
    assertThat(run("search", "ferry", news.toString())).isZero();
    assertFound("The ferry came home.");
    Files.delete(first);
    assertThat(run("search", "ferry", news.toString())).isZero();
    assertThat(told()).isEmpty();
    assertFound("The ferry came home.");
  }

  @Test
  void bringsTheFirstOneBackWhereTheLaterOneGoes() throws IOException {
    write("a.json", "Times", "The ferry sank.");
    Path later = write("b.json", "Post", "The ferry came home.");
    assertThat(run("search", "ferry", news.toString())).isZero();
    Files.delete(later);
    assertThat(run("search", "ferry", news.toString())).isZero();
    assertThat(told()).isEmpty();
    assertFound("The ferry sank.");
  }
}

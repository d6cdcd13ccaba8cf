package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.article.Article;
import io.broadsheet.query.Markup;
import io.broadsheet.query.PassageHit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first example is compiled here, runs, and prints what the README says. */
class ReadmeTest {

  @Test
  void exampleOfReadmePrintsWhatReadmeSays(@TempDir Path folder) throws IOException {
    Path output = folder.resolve("output.txt");
    PrintStream console = System.out;
    try (PrintStream out = new PrintStream(output.toFile(), StandardCharsets.UTF_8)) {
      System.setOut(out);
      runExample(folder.resolve("index"));
    } finally {
      System.setOut(console);
    }
    List<String> blocks = codeBlocks(Files.readString(TestCorpus.path("../README.md")));
    String source =
        Files.readString(TestCorpus.path("../core/src/test/java/io/broadsheet/ReadmeTest.java"));
    assertThat(withoutIndent(between(source, "// README {\n", "    // }")))
        .isEqualTo(blocks.get(0));
    assertThat(Files.readString(output)).isEqualToIgnoringNewLines(blocks.get(1));
  }

  private static void runExample(Path folder) throws IOException {
    // README {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(
          Article.builder("courier/talks")
              .source("The Albion Courier")
              .title("Envoys meet in Muscat")
              .published("2026-02-06")
              .text("Missiles were \"never negotiable\", Abbas Araghchi said on Friday.")
              .build());
      index.commit();
      for (PassageHit hit : index.search("Araqchi missiles").passages()) {
        System.out.println(hit.article().source() + ": " + hit.marked(Markup.HTML));
      }
    }
    // }
  }

  private static List<String> codeBlocks(String markdown) {
    List<String> blocks = new ArrayList<>();
    String[] parts = markdown.split("```", -1);
    for (int i = 1; i < parts.length; i += 2) {
      blocks.add(parts[i].substring(parts[i].indexOf('\n') + 1));
    }
    return blocks;
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String withoutIndent(String code) {
    StringBuilder out = new StringBuilder();
    code.lines()
        .forEach(line -> out.append(line.substring(Math.min(4, line.length()))).append('\n'));
    return out.toString();
  }
}

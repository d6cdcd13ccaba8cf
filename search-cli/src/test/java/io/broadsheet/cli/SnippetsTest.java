package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsIndex;
import io.broadsheet.article.Article;
import io.broadsheet.reader.ArticleSink;
import io.broadsheet.reader.ReadProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example in the documentation of the code, a {@code <pre>{@code …}</pre>}, compiles as it
 * stands there and runs.
 */
public class SnippetsTest {

  private static final Pattern SNIPPET =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n *\\* }</pre>", Pattern.DOTALL);

  private static final List<String> IMPORTS =
      List.of(
          "io.broadsheet",
          "io.broadsheet.annotate",
          "io.broadsheet.article",
          "io.broadsheet.names",
          "io.broadsheet.query",
          "io.broadsheet.reader",
          "io.broadsheet.reader.html",
          "io.broadsheet.server",
          "io.broadsheet.story",
          "io.broadsheet.suggest",
          "java.nio.file",
          "java.time",
          "java.util");

  @TempDir private Path folder = Path.of("");

  /** What an example takes for given. */
  public abstract static class Given {
    protected NewsIndex index;
    protected Path folder;
    protected Path file;
    protected String body = "MUSCAT - Envoys met on Friday for talks on missiles.";
    protected String html = "<html><title>Talks</title><p>" + body + "</p></html>";
    protected Article article = Article.builder("given").title("Talks").text(body).build();
    protected List<Article> archive = List.of(article);
    protected ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article read) {}

          @Override
          public void problem(ReadProblem problem) {}
        };

    /** Creates what is given. */
    protected Given(NewsIndex index, Path folder) {
      this.index = index;
      this.folder = folder;
      file = folder.resolve("file.json");
    }

    /** Runs the example. */
    public abstract void run() throws Exception;
  }

  private record Snippet(Path file, String code) {}

  @Test
  void everyExampleCompilesAndRuns() throws Exception {
    List<Snippet> snippets = snippets();
    assertThat(snippets).hasSizeGreaterThan(10);
    compile(snippets);
    URL[] classes = {folder.toUri().toURL()};
    PrintStream console = System.out;
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader());
        PrintStream out = new PrintStream(folder.resolve("out").toFile(), StandardCharsets.UTF_8)) {
      System.setOut(out);
      for (int i = 0; i < snippets.size(); i++) {
        run(loader, i, snippets.get(i));
      }
    } finally {
      System.setOut(console);
    }
    assertThat(folder.resolve("out")).content().contains("MUSCAT - Envoys met on Friday");
  }

  private void run(ClassLoader loader, int number, Snippet snippet) throws IOException {
    try (NewsIndex index = NewsIndex.open(folder.resolve("index" + number))) {
      index.add(Article.builder("stored").text("Envoys of Araghchi met for talks.").build());
      Given example =
          (Given)
              loader
                  .loadClass("Snippet" + number)
                  .getConstructor(NewsIndex.class, Path.class)
                  .newInstance(index, folder);
      example.run();
    } catch (Exception e) {
      throw new AssertionError("the example of " + snippet.file + " fails: " + snippet.code, e);
    }
  }

  private void compile(List<Snippet> snippets) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < snippets.size(); i++) {
      Path source = folder.resolve("Snippet" + i + ".java");
      sources.add(Files.writeString(source, source(i, snippets.get(i))));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-classpath",
              System.getProperty("java.class.path"),
              "-d",
              folder.toString());
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  /** An example's files lie in the test's folder; its local names may hide what is given. */
  private static String source(int number, Snippet snippet) {
    StringBuilder source = new StringBuilder("// " + snippet.file + "\n");
    IMPORTS.forEach(name -> source.append("import ").append(name).append(".*;\n"));
    return source
        .append("public class Snippet")
        .append(number)
        .append(" extends io.broadsheet.cli.SnippetsTest.Given {\npublic Snippet")
        .append(number)
        .append("(NewsIndex index, Path folder) {\n")
        .append("super(index, folder); }\n")
        .append("@Override public void run() throws Exception {\n")
        .append(snippet.code.replace("Path.of(\"", "folder.resolve(\""))
        .append("\n}\n}\n")
        .toString();
  }

  private static List<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    Path root = Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
    for (String module : List.of("core", "reader", "search-cli")) {
      try (Stream<Path> files = Files.walk(root.resolveSibling(module).resolve("src/main/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          SNIPPET
              .matcher(Files.readString(file))
              .results()
              .map(SnippetsTest::code)
              .forEach(code ->
                  snippets.add(new Snippet(root.resolveSibling("").relativize(file), code)));
        }
      }
    }
    return snippets;
  }

  private static String code(MatchResult found) {
    return found.group(1).replaceAll("(?m)^ *\\* ?", "");
  }
}

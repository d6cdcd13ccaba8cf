package io.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.article.Article;
import io.broadsheet.json.SearchJson;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSink;
import io.broadsheet.reader.ReadProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the articles that files hold, a line an article. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints the articles in files, a JSON line an article.")
final class ExtractCommand implements Callable<Integer> {

  /** Stands for what is piped into the command. */
  static final Path STANDARD_INPUT = Path.of("-");

  private final Console console;

  @Option(names = "--format", description = "json, the only one there is.")
  void setFormat(JsonFormat format) {
    // There is one; the option is there for scripts that name it.
  }

  @Mixin private Strictness strictness = new Strictness();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Files of any format: HTML, feeds, news sitemaps, NewsML-G2, NITF, JSON, WARC, text,"
              + " Markdown, and gzip and zip files of these; - reads standard input.")
  private List<Path> files = List.of();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(console);
    ArticleLines lines = new ArticleLines(console, problems);
    ArticleReader reader = new ArticleReader();
    for (Path file : files) {
      if (file.equals(STANDARD_INPUT)) {
        readStandardInput(reader, lines);
      } else {
        reader.read(file, String.valueOf(file.getFileName()), lines);
      }
    }
    lines.json.flush();
    return problems.status(strictness.strict);
  }

  /** Reads the articles that are piped into the command. */
  static void readStandardInput(ArticleReader reader, ArticleSink sink) throws IOException {
    reader.read(System.in, "standard input", "stdin", sink);
  }

  /** Writes a line an article, and tells what could not be read. */
  private static final class ArticleLines implements ArticleSink {
    private final JsonGenerator json;
    private final SearchJson shape;
    private final Problems problems;

    ArticleLines(Console console, Problems problems) throws IOException {
      this.problems = problems;
      json = new JsonFactory().createGenerator(console.out());
      json.setRootValueSeparator(null);
      shape = new SearchJson(json);
    }

    @Override
    public void article(Article article) throws IOException {
      problems.read(1);
      json.writeStartObject();
      json.writeStringField("id", article.id());
      shape.text("url", article.url());
      json.writeStringField("title", article.title());
      shape.text("source", article.source());
      shape.texts("authors", article.authors());
      shape.text("published", article.published());
      shape.text("language", article.language());
      json.writeStringField("text", article.text());
      json.writeEndObject();
      json.writeRaw('\n');
    }

    @Override
    public void problem(ReadProblem problem) {
      problems.tell(problem);
    }
  }
}

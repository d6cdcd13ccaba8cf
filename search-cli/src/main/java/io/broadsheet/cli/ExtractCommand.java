package io.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.article.Article;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSink;
import io.broadsheet.reader.ReadProblem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the articles that files hold, a line an article. */
@Command(name = "extract", description = "Prints the articles in files, a JSON line an article.")
final class ExtractCommand implements Callable<Integer>, ArticleSink {

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES}")
  void setFormat(JsonFormat format) {
    // There is one; the option is there for scripts that name it.
  }

  @Option(names = "--strict", description = "Fail if anything could not be read.")
  private boolean strict;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Files of any format: HTML, feeds, news sitemaps, NewsML-G2, NITF, JSON, WARC, text,"
              + " Markdown, and gzip and zip files of these; - reads standard input.")
  private List<Path> files = List.of();

  private final JsonGenerator json;
  private int articles;
  private int problems;

  ExtractCommand() throws IOException {
    json = new JsonFactory().createGenerator(new BufferedOutputStream(System.out, 1 << 16));
    json.setRootValueSeparator(null);
  }

  @Override
  public Integer call() throws IOException {
    ArticleReader reader = new ArticleReader();
    for (Path file : files) {
      if (file.toString().equals("-")) {
        reader.read(System.in, "standard input", "stdin", this);
      } else {
        reader.read(file, String.valueOf(file.getFileName()), this);
      }
    }
    json.flush();
    return problems > 0 && (articles == 0 || strict) ? 1 : 0;
  }

  @Override
  public void article(Article article) throws IOException {
    articles++;
    json.writeStartObject();
    json.writeStringField("id", article.id());
    text("url", article.url());
    json.writeStringField("title", article.title());
    text("source", article.source());
    json.writeArrayFieldStart("authors");
    for (String author : article.authors()) {
      json.writeString(author);
    }
    json.writeEndArray();
    text("published", article.published());
    text("language", article.language());
    json.writeStringField("text", article.text());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void text(String field, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value.toString());
    }
  }

  @Override
  public void problem(ReadProblem problem) {
    problems++;
    System.err.println(problem);
  }
}

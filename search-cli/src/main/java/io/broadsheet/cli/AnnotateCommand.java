package io.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.Article;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSink;
import io.broadsheet.reader.ReadProblem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what articles say: names, dates, quotes and figures as spans, a line an article. */
@Command(name = "annotate", description = "Prints what articles say, a JSON line an article.")
final class AnnotateCommand implements Callable<Integer>, ArticleSink {

  @Option(names = "--published", description = "Publication date of articles that carry none.")
  private @Nullable String published;

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES}")
  void setFormat(JsonFormat format) {
    // There is one; the option is there for scripts that name it.
  }

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  private final ArticleAnnotator annotator = new ArticleAnnotator();
  private final OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
  private final JsonGenerator json;

  AnnotateCommand() throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.setRootValueSeparator(null);
  }

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      new ArticleReader().read(file, String.valueOf(file.getFileName()), this);
    }
    json.flush();
    return 0;
  }

  @Override
  public void article(Article article) throws IOException {
    Article dated =
        article.published() == null && published != null
            ? article.toBuilder().published(published).build()
            : article;
    AnnotationJson.write(annotator.annotate(dated), json);
    json.writeRaw('\n');
  }

  @Override
  public void problem(ReadProblem problem) {
    System.err.println("broadsheet: " + problem);
  }
}

package io.broadsheet.cli;

import io.broadsheet.annotate.ArticleAnnotator;
import io.broadsheet.article.Article;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSink;
import io.broadsheet.reader.ReadProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what articles say: names, dates, quotes and figures. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what articles say, as a JSON line an article or marked in the text.",
      "Marked are [names|of whom], {dates|when}, «quotes|by whom» and <figures|how much>."
    })
final class AnnotateCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day or time of publication of articles that carry none.")
  private @Nullable String published;

  @Option(names = "--format", description = "json or text (default json).")
  private ReportFormat format = ReportFormat.JSON;

  @Mixin private ColourOption colour = new ColourOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders; - reads standard input.")
  private List<Path> paths = List.of();

  @Mixin private Strictness strictness = new Strictness();

  AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(console);
    Sink sink = new Sink(problems, publicationTime());
    ArticleReader reader = new ArticleReader();
    if (paths.contains(ExtractCommand.STANDARD_INPUT)) {
      ExtractCommand.readStandardInput(reader, sink);
    }
    InputFiles inputs =
        InputFiles.under(
            paths.stream().filter(path -> !path.equals(ExtractCommand.STANDARD_INPUT)).toList());
    inputs.problems().forEach(problems::tell);
    for (InputFile file : inputs.files()) {
      reader.read(file.shown(), file.id(), sink);
    }
    return problems.status(strictness.strict);
  }

  private @Nullable PublicationTime publicationTime() {
    try {
      return published == null ? null : PublicationTime.parse(published);
    } catch (DateTimeException e) {
      if (spec == null) {
        throw e;
      }
      throw WrongUsage.of(spec, "--published takes 2026-01-30 or 2026-01-30T18:05:00+03:00", e);
    }
  }

  private final class Sink implements ArticleSink {
    private final ArticleAnnotator annotator = new ArticleAnnotator();
    private final Problems problems;
    private final @Nullable PublicationTime time;
    private final ArticlePrinter printer =
        new ArticlePrinter(console, format, colour.style(console));

    Sink(Problems problems, @Nullable PublicationTime time) throws IOException {
      this.problems = problems;
      this.time = time;
    }

    @Override
    public void article(Article article) throws IOException {
      Article dated =
          article.published() == null && time != null
              ? article.toBuilder().published(time).build()
              : article;
      printer.print(annotator.annotate(dated));
      problems.read(1);
    }

    @Override
    public void problem(ReadProblem problem) {
      problems.tell(problem);
    }
  }
}

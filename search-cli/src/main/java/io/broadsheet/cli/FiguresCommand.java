package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.query.FigureComparison;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays figures side by side, with who claims which. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = {
      "Lays side by side the figures in the articles that a query finds, with who claims which.",
      "Those on which the articles disagree come first."
    },
    customSynopsis = {
      "broadsheet figures [OPTION…] QUERY PATH…",
      "broadsheet figures [OPTION…] QUERY --index DIR"
    })
final class FiguresCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "QUERY", description = "What to search for.")
  private String query = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders to search.")
  private List<Path> paths = List.of();

  @Option(names = "--index", paramLabel = "DIR", description = "Search the index in this folder.")
  private @Nullable Path index;

  @Option(names = "--format", description = "text or json (default text).")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--color", description = "auto, always or never (default auto).")
  private Style.Colour colour = Style.Colour.AUTO;

  @Mixin private SearchOptions options = new SearchOptions();

  @Option(
      names = "--strict-input",
      description = "Fail if a file could not be read; otherwise only if none could be.")
  private boolean strictInput;

  FiguresCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("the command was not set up");
    }
    SearchRequest request = request(spec);
    Problems problems = new Problems(console);
    SearchedPlace place = new SearchedPlace(paths, index);
    try (NewsIndex opened = place.open(console, problems, spec::commandLine)) {
      List<FigureComparison> comparisons = opened.compareFigures(request);
      FigurePrinter printer = new FigurePrinter(console, Style.of(console, colour));
      if (format == ReportFormat.JSON) {
        printer.json(query, comparisons);
      } else {
        printer.text(comparisons);
      }
    }
    return problems.status(strictInput);
  }

  private SearchRequest request(CommandSpec command) {
    try {
      return options.request(query);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}

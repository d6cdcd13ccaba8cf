package io.broadsheet.cli;

import io.broadsheet.query.FigureComparison;
import io.broadsheet.query.FigureComparisons;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(index = "0", paramLabel = "QUERY", description = "What to search for.")
  private String query = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders to search.")
  private List<Path> paths = List.of();

  @Mixin private SearchedPlace place = new SearchedPlace();

  @Option(names = "--format", description = "text or json (default text).")
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin private ColourOption colour = new ColourOption();

  @Mixin private SearchOptions options = new SearchOptions();

  FiguresCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SearchRequest request = options.request(query);
    Problems problems = new Problems(console);
    try (SearchedIndex index = place.open(paths, console, problems)) {
      FigureComparisons found = index.answer(news -> news.compareFigures(request));
      found.warnings().forEach(console::message);
      List<FigureComparison> comparisons = found.comparisons();
      FigurePrinter printer = new FigurePrinter(console, colour.style(console));
      if (format == ReportFormat.JSON) {
        printer.json(query, comparisons);
      } else {
        printer.text(comparisons);
      }
    }
    return problems.status(place.strictInput);
  }
}

package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches an index, or files and folders directly. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Searches an index, or files and folders, and prints the passages found.",
    customSynopsis = {
      "broadsheet search [OPTION…] QUERY PATH…",
      "broadsheet search [OPTION…] QUERY --index DIR",
      "broadsheet search [OPTION…] --queries FILE {PATH… | --index DIR}"
    })
final class SearchCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "QUERY PATH",
      arity = "0..*",
      description = "What to search for, and files and folders to search.")
  private List<String> words = List.of();

  @Option(names = "--index", paramLabel = "DIR", description = "Search the index in this folder.")
  private @Nullable Path index;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Run all queries of a file: query id, tab, query a line.")
  private @Nullable Path queries;

  @Option(names = "--format", description = "text, json or trec (default text).")
  private ResultFormat format = ResultFormat.TEXT;

  @Option(names = "--color", description = "auto, always or never (default auto).")
  private Style.Colour colour = Style.Colour.AUTO;

  @Mixin private SearchOptions options = new SearchOptions();

  @Option(
      names = "--strict-input",
      description = "Fail if a file could not be read; otherwise only if none could be.")
  private boolean strictInput;

  SearchCommand(Console console) {
    this.console = console;
  }

  /** A search without options. */
  SearchCommand(Console console, List<String> words) {
    this.console = console;
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    if (format == ResultFormat.TREC) {
      // An evaluation counts every article, each by its own worth.
      options.unfolded = true;
      options.undiverse = true;
    }
    List<QueryFile.Query> asked =
        queries != null ? QueryFile.read(queries) : List.of(new QueryFile.Query("", query()));
    List<SearchRequest> requests = asked.stream().map(query -> request(query.text())).toList();
    Problems problems = new Problems(console);
    SearchedPlace place = new SearchedPlace(paths(), index);
    try (NewsIndex opened = place.open(console, problems, this::command)) {
      ResultPrinter printer = printer();
      for (int i = 0; i < requests.size(); i++) {
        printer.print(asked.get(i).id(), requests.get(i), opened.search(requests.get(i)));
      }
    }
    return problems.status(strictInput);
  }

  private SearchRequest request(String query) {
    try {
      return options.request(query);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private String query() {
    if (words.isEmpty()) {
      throw usage("name a QUERY");
    }
    return words.get(0);
  }

  private List<Path> paths() {
    return words.stream().skip(queries == null ? 1 : 0).map(Path::of).toList();
  }

  private ResultPrinter printer() throws IOException {
    return switch (format) {
      case TEXT -> new TextPrinter(console, Style.of(console, colour));
      case JSON -> new JsonPrinter(console);
      case TREC -> new TrecPrinter(console);
    };
  }

  private ParameterException usage(String message) {
    return new ParameterException(command(), message);
  }

  private CommandLine command() {
    if (spec == null) {
      throw new IllegalStateException("the command was not set up");
    }
    return spec.commandLine();
  }
}

package io.broadsheet.cli;

import io.broadsheet.query.QuerySyntaxException;
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

  @Mixin private SearchedPlace place = new SearchedPlace();

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Run all queries of a file: query id, tab, query a line.")
  private @Nullable Path queries;

  @Option(names = "--format", description = "text, json or trec (default text).")
  private ResultFormat format = ResultFormat.TEXT;

  @Option(
      names = "--explain",
      description = "Tell of each passage why it stands where it stands; not with trec.")
  private boolean explained;

  @Mixin private ColourOption colour = new ColourOption();

  @Mixin private SearchOptions options = new SearchOptions();

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
    chooseDetail();
    List<QueryFile.Query> asked =
        queries != null ? QueryFile.read(queries) : List.of(new QueryFile.Query("", query()));
    List<SearchRequest> requests = asked.stream().map(this::request).toList();
    Problems problems = new Problems(console);
    try (SearchedIndex index = place.open(paths(), console, problems)) {
      ResultPrinter printer = printer();
      for (int i = 0; i < requests.size(); i++) {
        SearchRequest request = requests.get(i);
        printer.print(asked.get(i).id(), request, index.answer(news -> news.search(request)));
      }
    }
    return problems.status(place.strictInput);
  }

  private SearchRequest request(QueryFile.Query query) {
    try {
      return options.request(query.text());
    } catch (QuerySyntaxException e) {
      if (spec == null || query.id().isEmpty()) {
        throw e;
      }
      throw WrongUsage.of(spec, "cannot read the query " + query.id() + ": " + e.getMessage(), e);
    }
  }

  private void chooseDetail() {
    if (format == ResultFormat.TREC) {
      // An evaluation counts every article, each by its own worth.
      options.unfolded = true;
      options.undiverse = true;
      options.grouping = SearchRequest.Grouping.NONE;
      options.detail = SearchRequest.Detail.ARTICLES;
    } else if (explained) {
      options.detail = SearchRequest.Detail.EXPLAINED;
    }
  }

  private String query() {
    if (words.isEmpty() && spec != null) {
      throw WrongUsage.of(spec, "name a QUERY");
    }
    return words.get(0);
  }

  private List<Path> paths() {
    return words.stream().skip(queries == null ? 1 : 0).map(Path::of).toList();
  }

  private ResultPrinter printer() throws IOException {
    return switch (format) {
      case TEXT -> new TextPrinter(console, colour.style(console));
      case JSON -> new JsonPrinter(console);
      case TREC -> new TrecPrinter(console);
    };
  }
}

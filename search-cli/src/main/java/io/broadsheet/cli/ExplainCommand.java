package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.query.RankExplanation;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells why an article stands where it stands in the results of a query. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tells why an article stands where it stands in the results of a query.")
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private SearchOptions options = new SearchOptions();

  @Parameters(index = "0", paramLabel = "QUERY", description = "What was searched for.")
  private String query = "";

  @Parameters(index = "1", paramLabel = "ID", description = "Id of the article.")
  private String id = "";

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (NewsIndex opened = NewsIndex.openReadOnly(index.folder)) {
      if (opened.article(id).isEmpty()) {
        console.message("no article " + id);
        return 1;
      }
      RankExplanation explanation = opened.explain(options.request(query), id);
      if (!explanation.matches()) {
        console.print("does not match\n");
      }
      for (String line : explanation.lines()) {
        console.print(Style.plain(line) + "\n");
      }
    }
    return 0;
  }
}

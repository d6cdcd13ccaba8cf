package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Deletes articles from an index. */
@Command(
    name = "delete",
    mixinStandardHelpOptions = true,
    description = "Deletes articles from an index, by id or all of an outlet.")
final class DeleteCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private IndexOption index = new IndexOption();

  @Option(names = "--source", paramLabel = "NAME", description = "All articles of this outlet.")
  private List<String> sources = List.of();

  @Parameters(paramLabel = "ID", arity = "0..*", description = "Ids of articles.")
  private List<String> ids = List.of();

  private int deleted;
  private boolean isComplete = true;

  DeleteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (spec != null && ids.isEmpty() && sources.isEmpty()) {
      throw WrongUsage.of(spec, "name an ID, or an outlet with --source");
    }
    try (NewsIndex opened = index.openExisting()) {
      for (String id : ids) {
        count(opened.delete(id) ? 1 : 0, "no article " + id);
      }
      for (String source : sources) {
        count(opened.deleteSource(source), "no article of " + source);
      }
    }
    console.err().print("deleted " + deleted + (deleted == 1 ? " article\n" : " articles\n"));
    return isComplete ? 0 : 1;
  }

  private void count(int articles, String ifNone) {
    deleted += articles;
    if (articles == 0) {
      console.message(ifNone);
      isComplete = false;
    }
  }
}

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

  DeleteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (spec != null && ids.isEmpty() && sources.isEmpty()) {
      throw WrongUsage.of(spec, "name an ID, or an outlet with --source");
    }
    int deleted = 0;
    boolean all = true;
    // Opened for reading first: opening for writing would make an index where there is none.
    NewsIndex.openReadOnly(index.folder).close();
    try (NewsIndex opened = NewsIndex.open(index.folder)) {
      for (String id : ids) {
        boolean there = opened.delete(id);
        deleted += there ? 1 : 0;
        if (!there) {
          console.message("no article " + id);
          all = false;
        }
      }
      for (String source : sources) {
        int ofSource = opened.deleteSource(source);
        deleted += ofSource;
        if (ofSource == 0) {
          console.message("no article of " + source);
          all = false;
        }
      }
    }
    console.err().print("deleted " + deleted + (deleted == 1 ? " article\n" : " articles\n"));
    return all ? 0 : 1;
  }
}

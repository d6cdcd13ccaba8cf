package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.RebuildListener;
import io.broadsheet.reader.ReadProblem;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes an index anew from the articles stored in it. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Makes an index anew from the articles stored in it, whichever version wrote it.")
final class RebuildCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private IndexOption index = new IndexOption();

  RebuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Progress progress = new Progress(console, 0);
    Problems problems = new Problems(console);
    RebuildListener listener =
        new RebuildListener() {
          @Override
          public void article(String id, long count) {
            progress.article();
          }

          @Override
          public void unreadable(IOException reason) {
            problems.tell(new ReadProblem(index.folder.toString(), InputFiles.reason(reason)));
          }
        };
    long articles = NewsIndex.rebuild(index.folder, listener);
    progress.clear();
    console.err().print("rebuilt " + articles + (articles == 1 ? " article\n" : " articles\n"));
    return problems.status(true);
  }
}

package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds the articles in files and folders to an index. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Adds the articles in files and folders to an index, or replaces those of their id.",
      "Where two of the files give one id to different articles the later one is kept, and told."
    })
final class IndexCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the index.")
  private Path folder = Path.of("");

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Mixin private Strictness strictness = new Strictness();

  IndexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles inputs = InputFiles.under(paths);
    Problems problems = new Problems(console);
    inputs.problems().forEach(problems::tell);
    Progress progress =
        new Progress(console, inputs.files().stream().mapToLong(InputFile::size).sum());
    try {
      write(inputs.files(), progress, problems);
    } catch (IOException e) {
      throw InputFiles.located("cannot write to index at " + folder, e);
    }
    progress.done(0);
    return problems.status(strictness.strict);
  }

  private void write(List<InputFile> files, Progress progress, Problems problems)
      throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      Interruption interruption = Interruption.commits(index, console);
      try (FileIndexer indexer =
          new FileIndexer(index, progress, new ImportBookmarks(index, console))) {
        for (InputFile file : files) {
          indexer.add(file, (id, content) -> problems.read(1), problems::tell);
        }
      }
      interruption.over();
    }
  }
}

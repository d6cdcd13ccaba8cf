package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.story.CopyGroup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Groups articles that print one text. */
@Command(
    name = "duplicates",
    mixinStandardHelpOptions = true,
    description = "Groups the articles that print one text, whole or in part.",
    customSynopsis = {
      "broadsheet duplicates [OPTION…] PATH…",
      "broadsheet duplicates [OPTION…] --index DIR"
    })
final class DuplicatesCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Mixin private SearchedPlace place = new SearchedPlace();

  @Mixin private GroupTable table = new GroupTable();

  DuplicatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(console);
    try (SearchedIndex index = place.open(paths, console, problems)) {
      GroupReport<CopyGroup> report = index.answer(this::report);
      if (table.format == GroupFormat.TEXT) {
        text(report);
      }
    }
    return problems.status(place.strictInput);
  }

  private GroupReport<CopyGroup> report(NewsIndex index) throws IOException {
    return new GroupReport<>(console, table, CopyGroup::articles).of(index::duplicates);
  }

  private void text(GroupReport<CopyGroup> report) throws IOException {
    console.print(
        report.shared()
            + (report.shared() == 1 ? " text stands" : " texts stand")
            + " in more than one article\n");
    List<CopyGroup> shown = report.first().stream().filter(CopyGroup::isReprinted).toList();
    for (CopyGroup group : shown) {
      console.print("\n" + GroupTable.headline(group.articles().getFirst().title()) + "\n");
      GroupTable.list(console, group.articles());
    }
  }
}

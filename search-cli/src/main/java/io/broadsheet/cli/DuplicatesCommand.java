package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.story.CopyGroup;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the articles of an index that print one text. */
@Command(
    name = "duplicates",
    mixinStandardHelpOptions = true,
    description = "Groups the articles that print one text, whole or in part.")
final class DuplicatesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private GroupTable table = new GroupTable();

  DuplicatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    GroupReport<CopyGroup> report = new GroupReport<>(console, table, CopyGroup::articles);
    try (NewsIndex opened = NewsIndex.openReadOnly(index.folder)) {
      opened.duplicates(report);
    }
    if (table.format == GroupFormat.TEXT) {
      text(report);
    }
    return 0;
  }

  private void text(GroupReport<CopyGroup> report) throws IOException {
    console.print(report.shared() + " texts stand in more than one article\n");
    List<CopyGroup> shown = report.first().stream().filter(CopyGroup::isReprinted).toList();
    for (CopyGroup group : shown) {
      console.print("\n" + GroupTable.headline(group.articles().getFirst().title()) + "\n");
      GroupTable.list(console, group.articles());
    }
  }
}

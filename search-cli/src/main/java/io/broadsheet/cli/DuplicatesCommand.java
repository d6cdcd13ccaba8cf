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
    List<CopyGroup> groups;
    try (NewsIndex opened = NewsIndex.openReadOnly(index.folder)) {
      groups = opened.duplicates();
    }
    if (table.format == GroupFormat.TSV) {
      for (CopyGroup group : groups) {
        GroupTable.print(console, group.id(), group.articles());
      }
    } else {
      text(groups.stream().filter(CopyGroup::isReprinted).toList());
    }
    return 0;
  }

  private void text(List<CopyGroup> reprinted) throws IOException {
    List<CopyGroup> shown = table.shown(reprinted);
    console.print(reprinted.size() + " texts stand in more than one article\n");
    for (CopyGroup group : shown) {
      console.print("\n" + GroupTable.headline(group.articles().getFirst().title()) + "\n");
      GroupTable.list(console, group.articles());
    }
  }
}

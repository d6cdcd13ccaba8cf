package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.story.Story;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the articles of an index that tell of one event. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = "Groups the articles that tell of one event; the largest stories first.")
final class StoriesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private GroupTable table = new GroupTable();

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    GroupReport<Story> report = new GroupReport<>(console, table, Story::articles);
    try (NewsIndex opened = NewsIndex.openReadOnly(index.folder)) {
      opened.stories(report);
    }
    if (table.format == GroupFormat.TEXT) {
      text(report);
    }
    return 0;
  }

  private void text(GroupReport<Story> report) throws IOException {
    console.print(
        report.groups() + " stories, " + report.shared() + " of them in more than one article\n");
    for (Story story : report.first()) {
      console.print(
          "\n"
              + GroupTable.headline(story.title())
              + "\n  articles  "
              + story.articles().size()
              + "\n  sources   "
              + String.join(", ", story.sources())
              + "\n  first     "
              + time(story.firstReport())
              + "\n  latest    "
              + time(story.latest())
              + "\n");
      GroupTable.list(console, story.articles());
    }
  }

  private static String time(@Nullable PublicationTime time) {
    return time == null ? "unknown" : time.day().toString();
  }
}

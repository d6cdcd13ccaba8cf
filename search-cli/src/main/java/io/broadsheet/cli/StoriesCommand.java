package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import io.broadsheet.article.PublicationTime;
import io.broadsheet.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Groups articles that tell of one event. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = "Groups the articles that tell of one event; the largest stories first.",
    customSynopsis = {
      "broadsheet stories [OPTION…] PATH…",
      "broadsheet stories [OPTION…] --index DIR"
    })
final class StoriesCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Mixin private SearchedPlace place = new SearchedPlace();

  @Mixin private GroupTable table = new GroupTable();

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(console);
    try (SearchedIndex index = place.open(paths, console, problems)) {
      GroupReport<Story> report = index.answer(this::report);
      if (table.format == GroupFormat.TEXT) {
        text(report);
      }
    }
    return problems.status(place.strictInput);
  }

  private GroupReport<Story> report(NewsIndex index) throws IOException {
    return new GroupReport<>(console, table, Story::articles).of(index::stories);
  }

  private void text(GroupReport<Story> report) throws IOException {
    console.print(
        report.groups()
            + (report.groups() == 1 ? " story, " : " stories, ")
            + report.shared()
            + " of them in more than one article\n");
    for (Story story : report.first()) {
      console.print(
          "\n"
              + GroupTable.headline(story.title())
              + "\n  articles  "
              + story.articles().size()
              + "\n  sources   "
              + sources(story)
              + "\n  first     "
              + time(story.firstReport())
              + "\n  latest    "
              + time(story.latest())
              + "\n");
      GroupTable.list(console, story.articles());
    }
  }

  private static String sources(Story story) {
    return story.sources().isEmpty() ? "unknown" : Style.plain(String.join(", ", story.sources()));
  }

  private static String time(@Nullable PublicationTime time) {
    return time == null ? "unknown" : time.day().toString();
  }
}

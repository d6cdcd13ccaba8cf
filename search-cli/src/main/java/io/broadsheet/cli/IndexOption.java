package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names an index. */
final class IndexOption {

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the index.")
  Path folder = Path.of("");

  /** Opens the index to change it; fails where there is none, and makes none. */
  NewsIndex openExisting() throws IOException {
    // Opening for writing alone would make an index.
    NewsIndex.openReadOnly(folder).close();
    return NewsIndex.open(folder);
  }
}

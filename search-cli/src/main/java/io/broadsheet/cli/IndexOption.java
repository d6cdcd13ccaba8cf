package io.broadsheet.cli;

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
}

package io.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the user names to be searched: an index, or beside the option files and folders. */
final class SearchedPlace {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index in this folder, not files and folders.")
  private @Nullable Path index;

  @Option(
      names = "--strict-input",
      description = "Fail if a file could not be read; otherwise only if none could be.")
  boolean strictInput;

  /**
   * Opens the index, or that of the files and folders, refreshed.
   *
   * @param paths files and folders; none where an index is named
   * @param problems is told what could not be read
   * @throws picocli.CommandLine.ParameterException if both or neither are named
   */
  SearchedIndex open(List<Path> paths, Console console, Problems problems) throws IOException {
    if (index != null && paths.isEmpty()) {
      return SearchedIndex.of(index);
    }
    if (command != null && (index != null || paths.isEmpty())) {
      throw WrongUsage.of(command, "name either files and folders, or an index with --index DIR");
    }
    InputFiles inputs = InputFiles.under(paths);
    inputs.problems().forEach(problems::tell);
    CacheFolder cache = CacheFolder.of(paths, console);
    return SearchedIndex.of(new CachedIndex(inputs, cache, console), problems);
  }
}

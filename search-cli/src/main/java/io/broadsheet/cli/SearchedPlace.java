package io.broadsheet.cli;

import io.broadsheet.NewsIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * What the user names to be searched: files and folders, or an index.
 *
 * @param paths files and folders; none where an index is named
 * @param index the index's folder, or null
 */
record SearchedPlace(List<Path> paths, @Nullable Path index) {

  /**
   * Opens the index, or that of the files and folders, refreshed.
   *
   * @param problems is told what could not be read
   * @throws ParameterException if both or neither are named
   */
  NewsIndex open(Console console, Problems problems, Supplier<CommandLine> command)
      throws IOException {
    if (index != null && paths.isEmpty()) {
      return NewsIndex.openReadOnly(index);
    }
    if (index != null || paths.isEmpty()) {
      throw new ParameterException(
          command.get(), "name either files and folders to search, or an index with --index DIR");
    }
    InputFiles inputs = InputFiles.under(paths);
    inputs.problems().forEach(problems::tell);
    return new CachedIndex(inputs, CacheFolder.of(paths, console), console).open(problems);
  }
}

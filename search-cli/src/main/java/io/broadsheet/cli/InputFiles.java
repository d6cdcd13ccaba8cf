package io.broadsheet.cli;

import io.broadsheet.reader.ReadProblem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The files under the paths that a user names, in order of their names, each once. Hidden files are
 * left out unless they are named themselves.
 *
 * @param files what can be read
 * @param problems what cannot
 */
record InputFiles(List<InputFile> files, List<ReadProblem> problems) {

  /** Looks for the files under some paths. */
  static InputFiles under(List<Path> paths) {
    Collector collector = new Collector();
    paths.forEach(collector::collect);
    List<InputFile> files = new ArrayList<>();
    Map<Path, String> ids = FileIds.of(collector.roots());
    collector.found.forEach((path, found) ->
        files.add(
            new InputFile(
                path,
                found.shown,
                ids.getOrDefault(path, path.toString()),
                found.attributes.size(),
                found.attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))));
    return new InputFiles(files, collector.problems);
  }

  /** Returns why a file could not be read, in words. */
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException gone when gone.getReason() == null -> "no such file or folder";
      case AccessDeniedException denied -> "permission denied";
      case FileAlreadyExistsException file -> "is a file, not a folder";
      case FileSystemException failed when failed.getReason() != null -> failed.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  /**
   * Returns the exception to throw for one of which the system says only what is wrong, as of a
   * disk that is full, and not where; any other as it is.
   */
  static IOException located(String where, IOException e) {
    return e.getClass().equals(IOException.class)
        ? new IOException(where + ": " + e.getMessage(), e)
        : e;
  }

  private record Found(Path root, Path shown, BasicFileAttributes attributes) {}

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Map<Path, Found> found = new LinkedHashMap<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private final List<Found> batch = new ArrayList<>();
    private Path root = Path.of("");

    void collect(Path path) {
      if (path.toString().isEmpty()) {
        // It would be taken for the current folder; mostly a variable was not set.
        problems.add(new ReadProblem("''", "an empty path"));
        return;
      }
      root = path;
      batch.clear();
      int before = problems.size();
      try {
        Files.walkFileTree(path, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
      } catch (IOException e) {
        problems.add(new ReadProblem(path.toString(), reason(e)));
      }
      if (batch.isEmpty() && problems.size() == before) {
        problems.add(new ReadProblem(path.toString(), "holds no files to read"));
      }
      batch.sort((one, other) -> one.shown.compareTo(other.shown));
      for (Found file : batch) {
        found.putIfAbsent(file.shown.toAbsolutePath().normalize(), file);
      }
    }

    Map<Path, Path> roots() {
      Map<Path, Path> roots = new LinkedHashMap<>();
      found.forEach((path, file) -> roots.put(path, file.root.toAbsolutePath().normalize()));
      return roots;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isLeftOut(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isOther() && !file.equals(root)) {
        // Whoever opens a pipe that nobody writes to waits for good.
        problems.add(new ReadProblem(file.toString(), "neither a file nor a folder"));
      } else {
        batch.add(new Found(root, file, attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // A link to a folder above: what it leads to is visited anyway.
      if (!(e instanceof FileSystemLoopException)) {
        problems.add(new ReadProblem(file.toString(), reason(e)));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isLeftOut(Path path) {
      Path name = path.getFileName();
      return !path.equals(root) && name != null && name.toString().startsWith(".");
    }
  }
}

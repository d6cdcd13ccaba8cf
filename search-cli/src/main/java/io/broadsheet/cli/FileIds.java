package io.broadsheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids of articles that have none of their own: {@code example-times/oman-talks} for the file
 * {@code example-times/oman-talks.txt} below the folder that the user named, {@code oman-talks} for
 * a file that the user named itself. Where two files would share an id, both get a longer one: the
 * extension where only that tells them apart, else more of the path.
 */
final class FileIds {

  private final Map<Path, String> stems = new HashMap<>();
  private final Map<Path, Integer> lengths = new LinkedHashMap<>();

  private FileIds() {}

  /**
   * Returns an id for each file.
   *
   * @param roots the absolute path of each file, with that of the file or folder that was named
   */
  static Map<Path, String> of(Map<Path, Path> roots) {
    FileIds ids = new FileIds();
    ids.findStems(roots.keySet());
    roots.forEach((file, root) -> ids.lengths.put(file, length(file, root)));
    return ids.distinct();
  }

  private static int length(Path file, Path root) {
    return file.equals(root) ? 1 : file.getNameCount() - root.getNameCount();
  }

  private void findStems(Set<Path> files) {
    Map<String, Integer> counts = new HashMap<>();
    for (Path file : files) {
      counts.merge(withoutExtension(slashes(file)), 1, Integer::sum);
    }
    for (Path file : files) {
      String path = slashes(file);
      String stem = withoutExtension(path);
      stems.put(file, counts.getOrDefault(stem, 0) > 1 ? path : stem);
    }
  }

  private Map<Path, String> distinct() {
    while (true) {
      Map<String, List<Path>> byId = new LinkedHashMap<>();
      lengths.forEach((file, length) ->
          byId.computeIfAbsent(tail(file, length), id -> new ArrayList<>()).add(file));
      Set<Path> clashing = new HashSet<>();
      byId.values().stream().filter(same -> same.size() > 1).forEach(clashing::addAll);
      clashing.removeIf(file -> lengths.getOrDefault(file, 0) >= file.getNameCount());
      if (clashing.isEmpty()) {
        Map<Path, String> ids = new LinkedHashMap<>();
        lengths.forEach((file, length) -> ids.put(file, tail(file, length)));
        return ids;
      }
      clashing.forEach(file -> lengths.merge(file, 1, Integer::sum));
    }
  }

  /** Returns the last names of a path. */
  private String tail(Path file, int names) {
    String stem = stems.getOrDefault(file, slashes(file));
    int at = stem.length();
    for (int i = 0; i < names && at >= 0; i++) {
      at = stem.lastIndexOf('/', at - 1);
    }
    return stem.substring(at + 1);
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    int name = path.lastIndexOf('/') + 1;
    return dot > name ? path.substring(0, dot) : path;
  }
}

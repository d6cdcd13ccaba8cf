package io.broadsheet.cli;

import io.broadsheet.reader.ReadProblem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cached index was made from: each file with its size, time and hash, the articles that came
 * of it and what could not be read in it.
 *
 * <p>On disk it is a line a file, fields between tabs, after a line that names the build which
 * wrote it; another build may read files differently and does not take it over.
 */
final class Manifest {

  /**
   * A file as it was when it was read; of its articles the ids, with checksums of what they say.
   */
  record Entry(
      String path,
      String id,
      long size,
      long modified,
      String hash,
      Map<String, String> articles,
      List<ReadProblem> problems) {

    /** Returns whether a file looks as it did, without a look inside. */
    boolean looksLike(InputFile file) {
      return size == file.size() && modified == file.modified() && id.equals(file.id());
    }

    /** Returns the same with another time of modification. */
    Entry modified(long time) {
      return new Entry(path, id, size, time, hash, articles, problems);
    }

    /** Returns whether an article has an id of these and says something else. */
    boolean clashesWith(Map<String, Set<String>> others) {
      for (Map.Entry<String, String> article : articles.entrySet()) {
        Set<String> contents = others.getOrDefault(article.getKey(), Set.of());
        if (contents.size() > (contents.contains(article.getValue()) ? 1 : 0)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  @Nullable Entry get(InputFile file) {
    return entries.get(file.path().toString());
  }

  boolean has(String path) {
    return entries.containsKey(path);
  }

  void put(Entry entry) {
    entries.put(entry.path(), entry);
  }

  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** Returns whether these files, and no others, look as they did. */
  boolean isOf(List<InputFile> files) {
    if (files.size() != entries.size()) {
      return false;
    }
    for (InputFile file : files) {
      Entry entry = get(file);
      if (entry == null || !entry.looksLike(file)) {
        return false;
      }
    }
    return true;
  }

  /** Reads a manifest; null where there is none, or none that this build can use. */
  static @Nullable Manifest read(Path file, String build) {
    try {
      String lines = Files.readString(file);
      int end = lines.indexOf('\n');
      if (end < 0 || !lines.substring(0, end).equals(build)) {
        return null;
      }
      Manifest manifest = new Manifest();
      for (int from = end + 1; from < lines.length(); from = end + 1) {
        end = lines.indexOf('\n', from);
        manifest.put(entry(lines.substring(from, end).split("\t", -1)));
      }
      return manifest;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // Not there, cut short or not a manifest: the cache is made anew either way.
      return null;
    }
  }

  private static Entry entry(String[] fields) {
    int articles = Integer.parseInt(fields[5]);
    Map<String, String> contents = new LinkedHashMap<>();
    for (int i = 0; i < articles; i++) {
      contents.put(unescape(fields[6 + 2 * i]), fields[7 + 2 * i]);
    }
    List<ReadProblem> problems = new ArrayList<>();
    for (int i = 6 + 2 * articles; i < fields.length; i += 2) {
      problems.add(new ReadProblem(unescape(fields[i]), unescape(fields[i + 1])));
    }
    return new Entry(
        unescape(fields[0]),
        unescape(fields[1]),
        Long.parseLong(fields[2]),
        Long.parseLong(fields[3]),
        fields[4],
        contents,
        problems);
  }

  /** Writes the manifest in the place of the one before, in one step. */
  void write(Path file, String build) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
      out.write(build + "\n");
      for (Entry entry : entries.values()) {
        out.write(line(entry) + "\n");
      }
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String line(Entry entry) {
    List<String> fields = new ArrayList<>();
    fields.add(escape(entry.path));
    fields.add(escape(entry.id));
    fields.add(Long.toString(entry.size));
    fields.add(Long.toString(entry.modified));
    fields.add(entry.hash);
    fields.add(Integer.toString(entry.articles.size()));
    entry.articles.forEach((id, content) -> {
      fields.add(escape(id));
      fields.add(content);
    });
    for (ReadProblem problem : entry.problems) {
      fields.add(escape(problem.where()));
      fields.add(escape(problem.reason()));
    }
    return String.join("\t", fields);
  }

  private static String escape(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescape(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c != '\\') {
        value.append(c);
        continue;
      }
      char escaped = field.charAt(++i);
      value.append(
          switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
          });
    }
    return value.toString();
  }
}

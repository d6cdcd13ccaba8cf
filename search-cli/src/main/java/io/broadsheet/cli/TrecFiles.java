package io.broadsheet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads runs and judgements in the formats of the Text Retrieval Conference. */
final class TrecFiles {

  private TrecFiles() {}

  private record Line(Path file, int number, List<String> columns) {

    IOException error(String what) {
      return new IOException(file + ":" + number + ": " + what);
    }
  }

  /**
   * Reads judgements: the grade of each judged article, by query.
   *
   * @throws IOException if the file cannot be read or is none
   */
  static Map<String, Map<String, Integer>> readQrels(Path file) throws IOException {
    Map<String, Map<String, Integer>> judged = new LinkedHashMap<>();
    for (Line line : lines(file, 4)) {
      Map<String, Integer> grades =
          judged.computeIfAbsent(line.columns.get(0), query -> new LinkedHashMap<>());
      try {
        if (grades.put(line.columns.get(2), Integer.valueOf(line.columns.get(3))) != null) {
          throw line.error("article " + line.columns.get(2) + " is judged twice");
        }
      } catch (NumberFormatException e) {
        throw line.error("grade " + line.columns.get(3) + " is no whole number");
      }
    }
    if (judged.isEmpty()) {
      throw new IOException(file + ": no judgements");
    }
    return judged;
  }

  /**
   * Reads a run: the articles found for each query, by score, equal scores by descending id. The
   * column of ranks is not looked at.
   *
   * @throws IOException if the file cannot be read or is none
   */
  static Map<String, List<String>> readRun(Path file) throws IOException {
    Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
    for (Line line : lines(file, 6)) {
      Map<String, Double> found =
          scores.computeIfAbsent(line.columns.get(0), query -> new LinkedHashMap<>());
      try {
        if (found.put(line.columns.get(2), Double.valueOf(line.columns.get(4))) != null) {
          throw line.error("article " + line.columns.get(2) + " is listed twice");
        }
      } catch (NumberFormatException e) {
        throw line.error("score " + line.columns.get(4) + " is no number");
      }
    }
    Map<String, List<String>> run = new LinkedHashMap<>();
    scores.forEach((query, found) -> run.put(query, ranked(found)));
    return run;
  }

  private static List<String> ranked(Map<String, Double> scores) {
    List<String> ids = new ArrayList<>(scores.keySet());
    ids.sort(
        Comparator.comparing((String id) -> scores.getOrDefault(id, 0.0))
            .thenComparing(id -> id.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned)
            .reversed());
    return ids;
  }

  private static List<Line> lines(Path file, int width) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : TextLines.of(file)) {
      number++;
      if (text.isBlank()) {
        continue;
      }
      Line line = new Line(file, number, List.of(text.strip().split("\\s+", -1)));
      if (line.columns.size() != width) {
        throw line.error(line.columns.size() + " columns where " + width + " are expected");
      }
      lines.add(line);
    }
    return lines;
  }
}

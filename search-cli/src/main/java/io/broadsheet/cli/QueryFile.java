package io.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of queries, {@code queryId TAB query} a line. */
final class QueryFile {

  private QueryFile() {}

  /**
   * A query with a name.
   *
   * @param id empty where there is only one query
   * @param text as the user typed it
   */
  record Query(String id, String text) {}

  /**
   * Reads the queries of a file.
   *
   * @throws IOException if it cannot be read, or a line is no query
   */
  static List<Query> read(Path file) throws IOException {
    List<Query> queries = new ArrayList<>();
    int number = 0;
    for (String line : TextLines.of(file)) {
      number++;
      int tab = line.indexOf('\t');
      if (tab > 0) {
        queries.add(new Query(line.substring(0, tab).strip(), line.substring(tab + 1).strip()));
      } else if (!line.isBlank()) {
        throw new IOException(file + ":" + number + ": not a query id, a tab and a query");
      }
    }
    return queries;
  }
}

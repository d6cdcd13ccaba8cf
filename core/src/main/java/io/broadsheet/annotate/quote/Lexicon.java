package io.broadsheet.annotate.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads word lists: an entry a line, its fields parted by a space, comments after a hash. */
final class Lexicon {

  private Lexicon() {}

  /** Returns the entries of a resource beside this class. */
  static List<List<String>> read(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + resource + " is not in the library");
      }
      return lines(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + resource, e);
    }
  }

  private static List<List<String>> lines(InputStream in) throws IOException {
    List<List<String>> entries = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        entries.add(List.of(line.trim().split(" +", -1)));
      }
    }
    return entries;
  }
}

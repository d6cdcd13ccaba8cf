package io.broadsheet.annotate.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the word lists of this package. */
final class Lexicon {

  /** Nouns that count people. */
  static final Set<String> PEOPLE = Set.copyOf(lines("people.txt"));

  private Lexicon() {}

  /** Returns the lines of a list without its comments. */
  static List<String> lines(String name) {
    InputStream file = Lexicon.class.getResourceAsStream(name);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

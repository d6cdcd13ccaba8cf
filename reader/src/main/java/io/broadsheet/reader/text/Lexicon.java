package io.broadsheet.reader.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Word lists beside the classes that use them: an entry a line, {@code #} before a comment. */
public final class Lexicon {

  private Lexicon() {}

  /** Reads the list of that name beside a class, to look words up in. */
  public static Set<String> of(Class<?> user, String name) {
    return Set.copyOf(list(user, name));
  }

  /** Reads the list of that name beside a class, in its order. */
  public static List<String> list(Class<?> user, String name) {
    try (InputStream in = Objects.requireNonNull(user.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

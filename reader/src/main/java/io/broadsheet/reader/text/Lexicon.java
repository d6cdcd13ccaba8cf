package io.broadsheet.reader.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Word lists beside the classes that use them: an entry a line, {@code #} before a comment. */
public final class Lexicon {

  private Lexicon() {}

  /** Reads the list of that name beside a class, to look words up in. */
  public static Set<String> of(Class<?> user, String name) {
    return Set.copyOf(list(user, name));
  }

  /** Reads the list of that name of words and, after a blank, what each of them means. */
  public static <V> Map<String, V> map(Class<?> user, String name, Function<String, V> meaning) {
    Map<String, V> map = new HashMap<>();
    for (String line : list(user, name)) {
      int blank = line.indexOf(' ');
      map.put(line.substring(0, blank), meaning.apply(line.substring(blank + 1)));
    }
    return Map.copyOf(map);
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

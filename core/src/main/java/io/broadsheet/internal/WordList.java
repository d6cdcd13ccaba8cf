package io.broadsheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the word lists of this library: UTF-8, one entry a line, comments after {@code #}. */
public final class WordList {

  private WordList() {}

  /**
   * Returns the entries of a list in its order, without blanks around them.
   *
   * @param beside the class beside which the list lies
   * @param file the list's file name
   */
  public static List<String> read(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + file + " is missing from this library");
      }
      return entries(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + file, e);
    }
  }

  /** In plain loops, for lists are read before anything is compiled. */
  private static List<String> entries(String list) {
    List<String> entries = new ArrayList<>();
    for (int from = 0, end; from < list.length(); from = end + 1) {
      end = list.indexOf('\n', from);
      end = end < 0 ? list.length() : end;
      String entry = list.substring(from, end).strip();
      if (!entry.isEmpty() && entry.charAt(0) != '#') {
        entries.add(entry);
      }
    }
    return List.copyOf(entries);
  }

  /**
   * Returns the words of a list of classes, by the name of each class. An entry is a name, a colon
   * and words of that class, between blanks; "+name" takes in all words of a class above it.
   *
   * @param beside the class beside which the list lies
   * @param file the list's file name
   */
  public static Map<String, Set<String>> readClasses(Class<?> beside, String file) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String line : read(beside, file)) {
      int colon = line.indexOf(':');
      Set<String> words = classes.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>());
      for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
        if (word.startsWith("+")) {
          words.addAll(classes.getOrDefault(word.substring(1), Set.of()));
        } else {
          words.add(word);
        }
      }
    }
    return classes;
  }

  /**
   * Returns the words of a list of classes, by the class each name stands for in small letters.
   *
   * @param classes the classes, beside which the list lies
   * @param file the list's file name
   * @throws IllegalArgumentException if a name stands for none of them
   */
  public static <E extends Enum<E>> Map<E, Set<String>> readClassesOf(
      Class<E> classes, String file) {
    Map<E, Set<String>> words = new EnumMap<>(classes);
    readClasses(classes, file)
        .forEach((name, of) -> words.put(Enum.valueOf(classes, name.toUpperCase(Locale.ROOT)), of));
    return words;
  }
}

package io.broadsheet.search;

import io.broadsheet.names.NameKeys;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name of a query, which is found where each of its words is, in any spelling. */
final class SpelledName {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");

  private final List<String> words;

  SpelledName(String name) {
    words = words(name);
  }

  private static List<String> words(String name) {
    return Stream.of(NO_LETTERS.split(name, -1)).filter(word -> !word.isEmpty()).toList();
  }

  boolean isIn(String name) {
    List<String> parts = words(name);
    return !words.isEmpty()
        && words.stream().allMatch(word -> parts.stream().anyMatch(part -> isSame(word, part)));
  }

  private static boolean isSame(String word, String part) {
    return word.toLowerCase(Locale.ROOT).equals(part.toLowerCase(Locale.ROOT))
        || !Collections.disjoint(NameKeys.ofWord(word), NameKeys.ofWord(part));
  }
}

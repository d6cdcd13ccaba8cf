package io.broadsheet.names;

import io.broadsheet.internal.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that no rule brings together: exonyms and renamed places, and the spellings of a few
 * persons. A name is looked up by its {@link #folded} form.
 */
final class KnownSpellings {

  /** Loaded when first used. */
  private static final class Loaded {
    static final Map<String, String> PLACES = new HashMap<>();
    static final Map<String, String> NAMES = new HashMap<>();

    static {
      WordList.read(KnownSpellings.class, "exonyms.txt").forEach(line -> add(PLACES, line));
      NAMES.putAll(PLACES);
      WordList.read(KnownSpellings.class, "spellings.txt").forEach(line -> add(NAMES, line));
    }

    private static void add(Map<String, String> map, String line) {
      List<String> spellings = List.of(line.split("\\|", -1));
      String first = folded(spellings.getFirst());
      for (String spelling : spellings) {
        map.putIfAbsent(folded(spelling), first);
      }
    }
  }

  private KnownSpellings() {}

  /** Returns the letters of a name without marks, blanks and hyphens. */
  static String folded(String name) {
    return LatinLetters.bare(LatinLetters.of(name));
  }

  /** Returns the folded first spelling of a known name, or null. */
  static @Nullable String firstOf(String folded) {
    return Loaded.NAMES.get(folded);
  }

  /** Returns the folded first name of a known place, or null. */
  static @Nullable String placeOf(String folded) {
    return Loaded.PLACES.get(folded);
  }
}

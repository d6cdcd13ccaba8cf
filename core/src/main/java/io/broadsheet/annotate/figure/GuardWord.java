package io.broadsheet.annotate.figure;

import io.broadsheet.internal.WordList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Classes of words that make a number beside them no figure; a word may be in several. */
enum GuardWord {
  MONTH,
  CLOCK,
  /** Behind "at" and a number they make it an hour. */
  DAY,
  /** "6.20 in the morning". */
  DAYPART,
  /** A number after one of these is a name: "flight 12". */
  LABEL,
  STREET,
  /** Capitals before a number that are no name: the first words of sentences. */
  OPENER,
  /** Before "one" they make it a pronoun. */
  BEFORE_PRONOUN,
  /** Behind "one" they make it a pronoun. */
  AFTER_PRONOUN,
  /** Before a number they make it one of a telephone. */
  CALLING,
  /** One person: a number between commas behind these is an age. */
  PERSON,
  /** Behind a number and a hyphen they make it a score. */
  EVEN,
  /** What so many are counted in that are no part of it: "two in five games". */
  EVENT;

  private static final Map<GuardWord, Set<String>> WORDS = read();

  private static Map<GuardWord, Set<String>> read() {
    Map<GuardWord, Set<String>> words = new EnumMap<>(GuardWord.class);
    for (GuardWord kind : values()) {
      words.put(kind, new HashSet<>());
    }
    for (String line : WordList.read(GuardWord.class, "guard-words.txt")) {
      List<String> parts = Arrays.asList(line.split(" +", -1));
      GuardWord kind = valueOf(parts.getFirst().toUpperCase(Locale.ROOT));
      words.computeIfAbsent(kind, k -> new HashSet<>()).addAll(parts.subList(1, parts.size()));
    }
    return words;
  }

  /** Returns whether a word in lower case is of this class. */
  boolean has(String lower) {
    return WORDS.getOrDefault(this, Set.of()).contains(lower);
  }
}

package io.broadsheet.annotate.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words that tell where clauses and noun phrases begin and end. */
final class FunctionWords {

  private static final Map<String, Set<String>> WORDS = new HashMap<>();

  private static final Set<String> ALL = new HashSet<>();

  static {
    for (List<String> entry : Lexicon.read("function-words.txt")) {
      WORDS.computeIfAbsent(entry.get(0), k -> new HashSet<>()).add(entry.get(1));
      if (!entry.get(0).equals("time")) {
        ALL.add(entry.get(1));
      }
    }
  }

  private static final Set<String> DETERMINERS = words("determiner");
  private static final Set<String> PREPOSITIONS = words("preposition");
  private static final Set<String> CONJUNCTIONS = words("conjunction");
  private static final Set<String> FINITE = words("finite");
  private static final Set<String> ADVERBS = words("adverb");
  private static final Set<String> TIMES = words("time");

  private FunctionWords() {}

  private static Set<String> words(String kind) {
    return WORDS.getOrDefault(kind, Set.of());
  }

  static boolean contains(String lower) {
    return ALL.contains(lower);
  }

  static boolean isDeterminer(String lower) {
    return DETERMINERS.contains(lower);
  }

  static boolean isPreposition(String lower) {
    return PREPOSITIONS.contains(lower);
  }

  static boolean isConjunction(String lower) {
    return CONJUNCTIONS.contains(lower);
  }

  /** Returns whether a word is likely a finite verb: an auxiliary, a common past, or on -ed. */
  static boolean isFinite(String lower) {
    return FINITE.contains(lower) || (lower.length() > 4 && lower.endsWith("ed"));
  }

  /** Returns whether a word may stand between a subject and its verb. */
  static boolean isAdverb(String lower) {
    return ADVERBS.contains(lower) || (lower.length() > 4 && lower.endsWith("ly"));
  }

  static boolean isTime(String lower) {
    return TIMES.contains(lower);
  }
}

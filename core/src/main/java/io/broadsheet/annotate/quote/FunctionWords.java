package io.broadsheet.annotate.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words that tell where clauses and noun phrases begin and end. */
final class FunctionWords {

  private static final Map<String, Set<String>> WORDS = new HashMap<>();

  /** Classes of words that may as well stand in a name. */
  private static final Set<String> NOT_SMALL =
      Set.of("time", "aside", "nationality", "neutral", "lesser", "particle", "end");

  private static final Set<String> ALL = new HashSet<>();

  static {
    for (List<String> entry : Lexicon.read("function-words.txt")) {
      WORDS.computeIfAbsent(entry.get(0), k -> new HashSet<>()).add(entry.get(1));
      if (!NOT_SMALL.contains(entry.get(0))) {
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
  private static final Set<String> CLAUSE = words("clause");
  private static final Set<String> ASIDES = words("aside");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got", "getting");

  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their");

  private static final Set<String> NATIONALITIES = words("nationality");

  private static final Set<String> NOUNS_ON_LY =
      Set.of("family", "assembly", "rally", "reply", "supply", "monopoly", "anomaly", "weekly");

  private static final Set<String> NEUTRAL = words("neutral");
  private static final Set<String> LESSER = words("lesser");
  private static final Set<String> OBJECTS = words("object");
  private static final Set<String> PRONOUNS = words("pronoun");
  private static final Set<String> PARTICLES = words("particle");
  private static final Set<String> ENDS = words("end");

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
    boolean regular = lower.length() > 4 && lower.endsWith("ly") && !NOUNS_ON_LY.contains(lower);
    return ADVERBS.contains(lower) || regular;
  }

  static boolean isTime(String lower) {
    return TIMES.contains(lower);
  }

  /** Returns whether a word may begin a reported clause as its subject or part of it. */
  static boolean beginsClause(String lower) {
    return DETERMINERS.contains(lower) || PRONOUNS.contains(lower) || CLAUSE.contains(lower);
  }

  static boolean isPronoun(String lower) {
    return PRONOUNS.contains(lower);
  }

  /** Returns whether a participle behind a comma goes on about the speaker: ", citing". */
  static boolean isAside(String lower) {
    return ASIDES.contains(lower);
  }

  /** Returns whether a word is an auxiliary or a common verb form that needs a subject. */
  static boolean isAuxiliary(String lower) {
    return FINITE.contains(lower);
  }

  /** Returns whether a word is an adjective like "Iranian", "British", "French". */
  static boolean isNationality(String lower) {
    boolean regular = lower.endsWith("ian") || lower.endsWith("ish") || lower.endsWith("ese");
    return NATIONALITIES.contains(lower) || (regular && lower.length() > 5);
  }

  /** Returns whether a word is a form of "be" or "get", as of a passive. */
  static boolean isBe(String lower) {
    return BE.contains(lower);
  }

  /** Returns whether a word is a possessive pronoun that stands before its noun. */
  static boolean isPossessive(String lower) {
    return POSSESSIVES.contains(lower);
  }

  /** Returns whether a word before a role tells nobody from another in it: "veteran". */
  static boolean isNeutral(String lower) {
    return NEUTRAL.contains(lower);
  }

  /** Returns whether a word makes the role behind it another one: "deputy", "former". */
  static boolean isLesser(String lower) {
    return LESSER.contains(lower);
  }

  /** Returns whether a word, as written, may stand small inside a name: "van", "bin". */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** Returns whether a word ends the phrase of a subject that stands behind its verb. */
  static boolean endsPhrase(String lower) {
    return ENDS.contains(lower);
  }

  /** Returns whether a word is a pronoun in the object case. */
  static boolean isObject(String lower) {
    return OBJECTS.contains(lower);
  }
}

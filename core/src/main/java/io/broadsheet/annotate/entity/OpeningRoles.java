package io.broadsheet.annotate.entity;

import java.util.List;
import java.util.Set;

/**
 * Nouns that say what the name behind them is, and have their capital from the sentence that they
 * open: "Carmaker Stellantis said", "Qualifier Tomas Alvarez won".
 */
final class OpeningRoles {

  private static final List<String> AGENTS =
      List.of("er", "or", "ist", "man", "woman", "ian", "ee");

  /** Endings of what people do for a living, which no name has. */
  private static final List<String> SCHOLARS =
      List.of("ologist", "ographer", "onomer", "iatrist", "ician", "icist");

  private static final int SHORTEST_PART = 4;

  /** Second parts of compounds that never name anything themselves. */
  private static final List<String> COMPOUNDS =
      List.of("maker", "owner", "builder", "seller", "holder");

  /** Nouns of bodies that do not look like agents and seldom begin a body's own name. */
  private static final Set<String> BODIES =
      Set.of(
          "airline",
          "supermarket",
          "conglomerate",
          "startup",
          "start-up",
          "brokerage",
          "watchdog",
          "consultancy",
          "think-tank",
          "thinktank",
          "subsidiary",
          "nonprofit");

  private final NameWords words;
  private final Lexicon lexicon;
  private final CaseRecord record;
  private final KnownSpans spans;

  OpeningRoles(NameWords words, Lexicon lexicon, CaseRecord record, KnownSpans spans) {
    this.words = words;
    this.lexicon = lexicon;
    this.record = record;
    this.spans = spans;
  }

  /** Returns whether the capital at {@code i} is such a noun, in a run that ends at {@code end}. */
  boolean isBody(int i, int end) {
    if (!opens(i, end)) {
      return false;
    }
    String word = words.folded(i);
    if (WordShape.endsWithAny(word, COMPOUNDS)) {
      return true;
    }
    String plural = WordShape.singular(word);
    String one = plural == null ? word : plural;
    boolean body = words.is(i, Fact.ORGANIZATION_NOUN) && WordShape.endsWithAny(one, AGENTS);
    return (body || BODIES.contains(word)) && !words.is(end - 1, Fact.COLLECTIVE_HEAD);
  }

  /** Returns whether the capital at {@code i} is a noun for the person whose name follows. */
  boolean isPerson(int i, int end) {
    if (!opens(i, end)) {
      return false;
    }
    if (WordShape.endsWithAny(words.folded(i), SCHOLARS)) {
      return true;
    }
    boolean title = words.is(i + 1, Fact.TITLE);
    boolean given = i + 2 < end && words.is(i + 1, Fact.GIVEN_NAME);
    return (title || given) && isRole(i) && !words.isAny(end - 1, Facts.HEADS);
  }

  private boolean isRole(int i) {
    String word = words.folded(i);
    return words.is(i, Fact.PERSON_NOUN)
        || WordShape.endsWithAny(word, AGENTS)
        || record.occursSmall(word)
        || isCompound(word);
  }

  /** "Wildcard", "Teammate": two everyday words make a noun, not a name. */
  private boolean isCompound(String word) {
    for (int k = SHORTEST_PART; k <= word.length() - SHORTEST_PART; k++) {
      long both = lexicon.facts(word.substring(0, k)) & lexicon.facts(word.substring(k));
      if (Fact.COMMON.in(both)) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(int i, int end) {
    return i + 1 < end
        && words.isSentenceStart(i)
        && !words.isUnsureCase(i)
        && !words.isShouted(i)
        && !words.isPossessive(i)
        && !words.isAny(i, Facts.PERSONAL)
        && spans.end(i) == i;
  }
}

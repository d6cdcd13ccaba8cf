package io.broadsheet.annotate.entity;

import io.broadsheet.article.EntityType;
import java.util.Set;

/**
 * Tells titles of works from what they are made of: "her novel, Salt Road", "his book Las
 * Ausentes", "the play The Glass Yard".
 */
final class Works {

  private static final int POINTS = 16;

  /** So many words before the noun may hold its article. */
  private static final int REACH = 4;

  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "their", "its", "my", "our", "your", "whose");

  private final NameWords words;

  Works(NameWords words) {
    this.words = words;
  }

  /** Adds what a noun before a mention says. */
  void addTo(TypeScores scores, Candidate name) {
    int i = name.first() - 1;
    boolean article = words.is(i, "the") && words.isCapital(i);
    int comma = article ? i - 1 : i;
    int noun = words.is(comma, ",") ? comma - 1 : comma;
    boolean person = !article && (words.is(name.first(), Fact.GIVEN_NAME) || name.titled());
    boolean title = article || name.wordCount() > 1;
    if (title && !person && isNoun(noun)) {
      scores.add(EntityType.OTHER, POINTS);
    }
  }

  private boolean isNoun(int i) {
    return words.is(i, Fact.WORK_NOUN)
        && !words.isCapital(i)
        && !words.isPossessive(i)
        && isDetermined(i);
  }

  /** "her first novel", "Rowe's new play", but not "will play". */
  private boolean isDetermined(int noun) {
    for (int i = noun - 1; i >= noun - REACH && words.isWord(i); i--) {
      if (DETERMINERS.contains(words.folded(i)) || words.isPossessive(i)) {
        return true;
      }
    }
    return false;
  }
}

package io.broadsheet.search;

import io.broadsheet.grouping.WeightedProfile;
import org.jspecify.annotations.Nullable;

/**
 * An article that matches, with the passage to show.
 *
 * @param doc the article's document
 * @param passageDoc the passage's document, or -1 where the article has none
 * @param ordinal the passage's number in the article
 * @param second the number of the passage that comes next, or -1 where no other matches
 * @param articleScore what the article scores
 * @param score article and passage together
 * @param source the outlet's key; empty where there is none
 * @param profile of the article, to recognise copies; null where there is none
 */
record Candidate(
    int doc,
    int passageDoc,
    int ordinal,
    int second,
    float articleScore,
    float score,
    String source,
    @Nullable WeightedProfile profile) {

  /** Returns the same article with its second passage, or null where no other matches. */
  @Nullable Candidate other() {
    return second < 0
        ? null
        : new Candidate(
            doc, passageDoc - ordinal + second, second, -1, articleScore, score, source, profile);
  }
}

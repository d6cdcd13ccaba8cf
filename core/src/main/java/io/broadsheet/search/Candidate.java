package io.broadsheet.search;

import io.broadsheet.grouping.WeightedProfile;
import org.jspecify.annotations.Nullable;

/**
 * An article that matches, with the passage to show.
 *
 * @param doc the article's document
 * @param passageDoc the passage's document, or -1 where the article has none
 * @param ordinal the passage's number in the article
 * @param articleScore what the article scores
 * @param score article and passage together
 * @param source the outlet's key; empty where there is none
 * @param sketch of the passage, to recognise copies; null where there is none
 * @param profile of the article, to recognise copies; null where there is none
 * @param other the same article with its second passage, or null where no other matches
 */
record Candidate(
    int doc,
    int passageDoc,
    int ordinal,
    float articleScore,
    float score,
    String source,
    @Nullable Sketch sketch,
    @Nullable WeightedProfile profile,
    @Nullable Candidate other) {}

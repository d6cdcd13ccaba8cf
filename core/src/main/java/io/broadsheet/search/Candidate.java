package io.broadsheet.search;

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
 * @param articleSketch of the article; null where there is none
 */
record Candidate(
    int doc,
    int passageDoc,
    int ordinal,
    float articleScore,
    float score,
    String source,
    @Nullable Sketch sketch,
    @Nullable Sketch articleSketch) {}

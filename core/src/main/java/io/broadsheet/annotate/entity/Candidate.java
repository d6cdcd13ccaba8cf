package io.broadsheet.annotate.entity;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of words that is taken for one name.
 *
 * @param first its first word
 * @param last its last word
 * @param start where it begins in the text
 * @param end where it ends in the text
 * @param phrase its folded words with spaces between
 * @param known what the lexicon knows of the whole of it, or null
 * @param titled whether a title or a role stands right before it
 */
record Candidate(
    int first,
    int last,
    int start,
    int end,
    String phrase,
    @Nullable KnownName known,
    boolean titled) {

  int wordCount() {
    return last - first + 1;
  }
}

package io.broadsheet.annotate.date;

/**
 * An expression of time with the words of its sentence that may tell its tense.
 *
 * @param first the first of these words
 * @param start the first token of the expression
 * @param end one past its last token
 * @param limit one past the last of these words
 */
record Window(int first, int start, int end, int limit) {

  private static final int LOOK_BACK = 24;
  private static final int LOOK_AHEAD = 20;

  /** Returns the window of a match in a sentence, whose last token is given exclusive. */
  static Window of(Match match, int sentenceFirst, int sentenceLimit) {
    return new Window(
        Math.max(sentenceFirst, match.start() - LOOK_BACK),
        match.start(),
        match.end(),
        Math.min(sentenceLimit, match.end() + LOOK_AHEAD));
  }
}

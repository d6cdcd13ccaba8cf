package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.internal.WordList;
import java.util.Set;

/**
 * What the words in marks look like.
 *
 * @param count words
 * @param isTitle whether all words but the small ones have capitals
 * @param isSentence whether they begin with a capital and end like a sentence or its part
 */
record MarkedWords(int count, boolean isTitle, boolean isSentence) {

  private static final Set<String> TERM_CUES =
      Set.copyOf(WordList.read(MarkedWords.class, "term-cues.txt"));

  static MarkedWords of(Tokens tokens, Marked marked) {
    int count = 0;
    int small = 0;
    int capitals = 0;
    int first = tokens.at(marked.start());
    int i = first;
    for (; i < tokens.size() && tokens.start(i) < marked.end(); i++) {
      if (tokens.kind(i) == Tokens.Kind.MARK) {
        continue;
      }
      count++;
      if (tokens.isCapitalized(i) || tokens.isNumber(i)) {
        capitals++;
      } else if (!isSmallInTitle(tokens.lower(i))) {
        small++;
      }
    }
    boolean sentence = tokens.isCapitalized(first) && endsLikeSentence(tokens, marked.end());
    return new MarkedWords(count, capitals > 0 && small == 0, sentence);
  }

  private static boolean isSmallInTitle(String lower) {
    return lower.length() == 1
        || WordClass.DETERMINER.has(lower)
        || WordClass.PREPOSITION.has(lower)
        || WordClass.CONJUNCTION.has(lower);
  }

  private static boolean endsLikeSentence(Tokens tokens, int end) {
    return end > 0 && ".!?,…-–—―".indexOf(tokens.text().charAt(end - 1)) >= 0;
  }

  /** "the song “…”", "known as “…”". */
  static boolean isTermBefore(Frame frame, int item) {
    return TERM_CUES.contains(frame.lower(item - 1))
        || (frame.is(item - 1, "as") && frame.is(item - 2, "known"));
  }
}

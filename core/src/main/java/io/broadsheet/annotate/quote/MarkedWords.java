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
    boolean small = false;
    boolean capitals = false;
    int first = tokens.at(marked.start());
    int i = first;
    for (; i < tokens.size() && tokens.start(i) < marked.end(); i++) {
      if (tokens.kind(i) == Tokens.Kind.MARK) {
        continue;
      }
      count++;
      if (tokens.isCapitalized(i) || tokens.isNumber(i)) {
        capitals = true;
      } else {
        small = small || !isSmallInTitle(tokens, i);
      }
    }
    boolean sentence = tokens.isCapitalized(first) && endsLikeSentence(tokens, marked.end());
    return new MarkedWords(count, capitals && !small, sentence);
  }

  private static boolean isSmallInTitle(Tokens tokens, int i) {
    int classes = FunctionWords.classes(tokens, i);
    return tokens.end(i) - tokens.start(i) == 1
        || WordClass.DETERMINER.in(classes)
        || WordClass.PREPOSITION.in(classes)
        || WordClass.CONJUNCTION.in(classes);
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

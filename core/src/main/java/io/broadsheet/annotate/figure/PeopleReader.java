package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.internal.WordList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells that a number counts people by the noun behind it: "27 injured Iraqi soldiers". */
final class PeopleReader {

  /** As many words may stand before the noun. */
  private static final int ADJECTIVES = 2;

  private static final Set<String> PEOPLE =
      Set.copyOf(WordList.read(PeopleReader.class, "people.txt"));

  private final Tokens tokens;

  PeopleReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns persons where the number counts them, or null. */
  @Nullable Reach read(Amount number) {
    if (number.value() != Math.rint(number.value()) || number.value() < 0) {
      return null;
    }
    int i = number.next();
    for (int words = 0; words <= ADJECTIVES; words++, i++) {
      if (tokens.isMark(i, '-') && tokens.glued(i)) {
        i++;
      }
      if (!tokens.isWord(i) || Cue.END_OF_NOUN.has(tokens.lower(i))) {
        return null;
      }
      if (PEOPLE.contains(tokens.lower(i)) && !tokens.isMark(i + 1, '-')) {
        return new Reach(Unit.PERSON, i + 1);
      }
    }
    return null;
  }
}

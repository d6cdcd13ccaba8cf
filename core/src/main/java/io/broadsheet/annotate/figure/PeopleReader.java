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
      i = skipCountry(i);
      if (!tokens.isWord(i) || Cue.END_OF_NOUN.has(tokens.lower(i))) {
        return null;
      }
      boolean people = PEOPLE.contains(tokens.lower(i)) && !tokens.isMark(i + 1, '-');
      if (people && !isAttribute(number, i)) {
        return new Reach(Unit.PERSON, endOfNouns(i));
      }
    }
    return null;
  }

  /** "eight police officers": what is counted ends with the last of its nouns. */
  private int endOfNouns(int first) {
    int end = first + 1;
    while (end <= first + ADJECTIVES && PEOPLE.contains(tokens.lower(end))) {
      end++;
    }
    return end;
  }

  /** Returns the token behind "U.S." or "U.N.", or the same token. */
  private int skipCountry(int i) {
    boolean country =
        tokens.is(i, "u") && isPoint(i + 1) && tokens.lower(i + 2).length() == 1 && isPoint(i + 3);
    return country ? i + 4 : i;
  }

  private boolean isPoint(int i) {
    return tokens.isMark(i, '.') && tokens.glued(i);
  }

  private static boolean hasPlural(String word) {
    boolean ies =
        word.endsWith("y") && PEOPLE.contains(word.substring(0, word.length() - 1) + "ies");
    return ies || PEOPLE.contains(word + "s");
  }

  /** "32 death claims", "20 Chinese ships": another noun follows that is counted. */
  private boolean isAttribute(Amount number, int i) {
    String word = tokens.lower(i);
    boolean single = number.value() != 1 && hasPlural(word);
    boolean adjective = word.endsWith("ese");
    boolean joined = tokens.isMark(i - 1, '-') && tokens.glued(i);
    boolean goesOn =
        tokens.isWord(i + 1)
            && !tokens.isCapitalized(i + 1)
            && !Cue.END_OF_NOUN.has(tokens.lower(i + 1));
    return (single || adjective) && goesOn && !joined;
  }
}

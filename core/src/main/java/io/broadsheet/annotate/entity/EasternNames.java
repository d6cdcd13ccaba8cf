package io.broadsheet.annotate.entity;

import io.broadsheet.names.NameKeys;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of people whose parts stand otherwise than in English: "Park Ji-soo", "Salima Begum". */
final class EasternNames {

  /** Titles that families bear behind the name, and are called by alone. */
  private static final Set<String> HONOURS =
      Set.of(
          "aga", "agha", "begum", "bey", "effendi", "haji", "imam", "khatun", "mirza", "pasha",
          "sahib", "sardar", "shaikh", "sheikh", "sultan");

  /** Family names that are words of English more often. */
  private static final Set<String> WORDS =
      Set.of("an", "do", "go", "ha", "im", "long", "no", "so", "you");

  /** Family names that are of English's closed class, so that no list holds them. */
  private static final Set<String> SMALL = Set.of("an", "do", "he", "no", "she", "so", "to", "you");

  /** Middle names that are no syllable of the given name. */
  private static final Set<String> MIDDLE = Set.of("van", "thi");

  /** Two syllables as the Latin spelling of Chinese has them. */
  private static final Pattern OPEN =
      Pattern.compile("(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiou]{1,3}(?:ng?)?){2}");

  private static final long NO_GIVEN_NAME =
      Facts.GENERIC | Fact.FUNCTION.bit() | Fact.TITLE.bit() | Fact.TITLE_MODIFIER.bit();

  private EasternNames() {}

  /**
   * Returns whether a family name, which English may have for a word, stands at {@code i} before
   * two syllables with a hyphen: "Park Ji-soo".
   */
  static boolean begin(NameWords words, int i) {
    return words.isCapital(i + 1)
        && words.isCapital(i)
        && words.folded(i + 1).indexOf('-') > 0
        && (words.is(i, Fact.LEADING_SURNAME) || WORDS.contains(words.folded(i)))
        && !words.isPossessive(i)
        && !words.isUnsureCase(i)
        && areSyllables(words.folded(i + 1));
  }

  /** Returns whether a family name stands at {@code i} before two open syllables: "Sun Lijun". */
  static boolean beginOpen(NameWords words, int i) {
    return words.is(i, Fact.LEADING_SURNAME)
        && words.isCapital(i + 1)
        && !words.isCapital(i - 1)
        && !words.isCapital(i + 2)
        && !words.isPossessive(i)
        && !words.isUnsureCase(i)
        && words.alone(i + 1) == null
        && !words.isAny(i + 1, NO_GIVEN_NAME)
        && OPEN.matcher(words.folded(i + 1)).matches();
  }

  /**
   * Returns whether a family name that is a small word stands at {@code i}, inside a sentence:
   * "Vice Premier He Lifeng", "by Do Van Chien".
   */
  static boolean beginSmall(NameWords words, int i) {
    return !words.isSentenceStart(i) && !words.isUnsureCase(i) && maySmallBegin(words, i);
  }

  /**
   * Returns whether a family name stands at {@code i} before a name in syllables: "Wang Huning".
   */
  static boolean beginBehind(NameWords words, int i) {
    boolean known = words.is(i, Fact.LEADING_SURNAME) && isGivenName(words, i + 1);
    return (known && !words.isUnsureCase(i) && !words.isPossessive(i)) || beginSmall(words, i);
  }

  /** Returns whether a small word at {@code i} may be a family name, if more evidence says so. */
  static boolean maySmallBegin(NameWords words, int i) {
    return words.isCapital(i + 1)
        && isSmallSurname(words.folded(i))
        && !words.isShouted(i)
        && !words.isPossessive(i)
        && isGivenName(words, isMiddleName(words, i + 1) ? i + 2 : i + 1);
  }

  /** Returns whether a folded word of the closed class is a family name too. */
  static boolean isSmallSurname(String folded) {
    return SMALL.contains(folded);
  }

  private static boolean isMiddleName(NameWords words, int i) {
    return words.isCapital(i + 1) && MIDDLE.contains(words.folded(i));
  }

  /** Neither "No Putin" nor "So Maria": a Western name looks like two syllables as well. */
  private static boolean isGivenName(NameWords words, int i) {
    String word = words.folded(i);
    boolean western =
        words.isAny(i, Facts.PERSONAL) && !words.is(i, Fact.LEADING_SURNAME) && !hasHyphen(word);
    return words.isCapital(i)
        && !western
        && !words.isShouted(i)
        && !words.isEveryday(i)
        && !words.isAny(i, NO_GIVEN_NAME)
        && (words.alone(i) == null || words.is(i, Fact.LEADING_SURNAME))
        && (NameKeys.isSyllable(word) || OPEN.matcher(word).matches() || areSyllables(word));
  }

  private static boolean hasHyphen(String word) {
    return word.indexOf('-') > 0;
  }

  private static boolean areSyllables(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && NameKeys.isSyllable(word.substring(0, hyphen))
        && NameKeys.isSyllable(word.substring(hyphen + 1));
  }

  /** Returns whether a title at {@code i} ends the name before it: "Salima Begum". */
  static boolean endInHonour(NameWords words, int i) {
    return words.isCapital(i - 1)
        && words.isCapital(i)
        && !words.isCapital(i + 1)
        && HONOURS.contains(words.folded(i))
        && !words.isUnsureCase(i)
        && !words.isPossessive(i - 1)
        && words.alone(i - 1) == null
        && !words.isAny(i - 1, NO_GIVEN_NAME);
  }
}

package io.broadsheet.annotate.entity;

import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.internal.WordFolding;
import io.broadsheet.names.NameKeys;
import java.util.List;
import java.util.Set;

/**
 * Tells where a hyphen is part of a name: "Rolls-Royce", but neither "EADS-led" nor "U.S.-Iran".
 */
final class HyphenJoiner {

  /** The Arabic article, which joins the name after it. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "an", "ar", "as", "ad", "ash", "at", "az", "abu", "bin");

  /** Prefixes that make one word with the demonym after them: "Inter-American". */
  private static final Set<String> BETWEEN = Set.of("inter", "trans", "pan");

  /** Small words behind a hyphen that tell more of the name before it. */
  private static final long TAILS =
      Fact.HYPHEN_TAIL.bit() | Fact.COMMON.bit() | Fact.PERSON_NOUN.bit();

  private static final List<String> PARTICIPLES = List.of("ed", "ing");

  /** No name goes on with a longer small word. */
  private static final int LONGEST_TAIL = 7;

  private final Tokens tokens;
  private final Lexicon lexicon;

  HyphenJoiner(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Returns whether a mark is a hyphen. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  /**
   * Returns whether the hyphen between tokens {@code last} and {@code next} is part of the word
   * that begins with token {@code first}.
   */
  boolean joins(int first, int last, int next) {
    boolean capital = tokens.isCapitalized(next);
    if (!tokens.isCapitalized(first)) {
      return capital && ARTICLES.contains(tokens.string(first));
    }
    String before = tokens.lower(last);
    if (capital && BETWEEN.contains(before)) {
      return true;
    }
    if (before.equals("co") && isCooperation(tokens.lower(next))) {
      return true;
    }
    if (isPrefix(before)) {
      return isInLongerName(next);
    }
    boolean letter = first == last && tokens.end(last) - tokens.start(last) == 1;
    if (letter && (isKnown(next) || beginsInitials(next))) {
      return isKnownPair(last, next);
    }
    return capital
        ? !(isKnown(last) && isKnown(next)) || isKnownPair(last, next)
        : joinsTail(first, last, next);
  }

  /** "D-N.Y.", but not "J-K." */
  private boolean beginsInitials(int i) {
    return tokens.end(i) - tokens.start(i) == 1
        && tokens.isMark(i + 1, '.')
        && tokens.glued(i + 1)
        && tokens.glued(i + 2)
        && tokens.isCapitalized(i + 2);
  }

  /** "Asia-Pacific Economic Cooperation", "T-Mobile": what both name or begin is known too. */
  private boolean isKnownPair(int last, int next) {
    Lexeme pair = lexicon.lexeme(tokens.lower(last) + '-' + tokens.lower(next));
    return pair.alone() != null || !pair.beginning().isEmpty();
  }

  /** "Gulf Co-operation Council", the "Co-operative Bank". */
  private static boolean isCooperation(String word) {
    return word.startsWith("operat") || word.startsWith("ordinat");
  }

  /** "Pro-Beijing" */
  private boolean isPrefix(String word) {
    return Fact.PREFIX.in(lexicon.facts(word)) || word.equals("cross") || word.equals("inter");
  }

  private boolean joinsTail(int first, int last, int next) {
    String tail = tokens.string(next);
    long facts = lexicon.facts(tail);
    if (!Fact.HYPHEN_TAIL.in(facts) && isKoreanName(first, last, tail)) {
      return true;
    }
    if (Fact.FUNCTION.in(facts) && !isCapitalBehind(next)) {
      return false;
    }
    return tail.length() <= LONGEST_TAIL
        && (facts & TAILS) == 0
        && !WordShape.endsWithAny(tail, PARTICIPLES)
        && Character.isLowerCase(tokens.first(next))
        && !tokens.isAllCaps(last);
  }

  /** "Chey Tae-won": two syllables behind a family name, though English has the second. */
  private boolean isKoreanName(int first, int last, String tail) {
    boolean syllables = NameKeys.isSyllable(tail) && tokens.end(last) - tokens.start(last) < 5;
    return syllables
        && first == last
        && tokens.isWord(last - 1)
        && tokens.isCapitalized(last - 1)
        && !tokens.isAllCaps(last)
        && (facts(last) == 0 || isFamilyName(last - 1))
        && !isKnown(last);
  }

  private boolean isFamilyName(int i) {
    return Fact.LEADING_SURNAME.in(facts(i)) || EasternNames.isSmallSurname(tokens.lower(i));
  }

  /** "World Anti-Doping Agency", but not "Anti-Trump Republicans". */
  private boolean isInLongerName(int next) {
    return tokens.isCapitalized(next)
        && isOrganizationHead(next + 1)
        && !isKnown(next)
        && (facts(next) & Facts.PERSONAL) == 0;
  }

  private boolean isOrganizationHead(int i) {
    return tokens.isCapitalized(i) && Fact.ORGANIZATION_HEAD.in(facts(i));
  }

  /** "Stoke-on-Trent", but not "Mother-of-three". */
  private boolean isCapitalBehind(int next) {
    return tokens.glued(next + 1)
        && isHyphen(tokens.first(next + 1))
        && tokens.glued(next + 2)
        && tokens.isCapitalized(next + 2);
  }

  private boolean isKnown(int i) {
    String folded = WordFolding.fold(tokens.string(i));
    return lexicon.named(folded) != null || Fact.DEMONYM.in(lexicon.facts(folded));
  }

  private long facts(int i) {
    return lexicon.facts(WordFolding.fold(tokens.string(i)));
  }
}

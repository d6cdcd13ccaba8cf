package io.broadsheet.annotate.entity;

import io.broadsheet.annotate.text.Tokens;
import java.util.Set;

/**
 * Joins tokens to the words that names are made of: "U.S.", "O'Leary", "Rolls-Royce", "AT&amp;T",
 * "Detik.com", "Inc.", but neither "EADS-led" nor "U.S.-Iran".
 */
final class WordJoiner {

  private static final Set<String> CONTRACTIONS = Set.of("s", "re", "ve", "ll", "d", "t", "m");

  private static final Set<String> DOMAINS = Set.of("com", "org", "net", "gov", "tv", "ru", "uk");

  /** The Arabic article, which joins the name after it. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "an", "ar", "as", "ad", "ash", "at", "az", "abu", "bin");

  /** Prefixes that make one word with the demonym after them: "Inter-American". */
  private static final Set<String> BETWEEN = Set.of("inter", "trans", "pan");

  private final Tokens tokens;
  private final Lexicon lexicon;

  WordJoiner(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Returns the last token of the word that begins with token {@code i}. */
  int lastOf(int i, int limit) {
    if (!tokens.isWord(i) || !tokens.glued(i + 1)) {
      return i;
    }
    if (isCapitalLetter(i) && tokens.isMark(i + 1, '.')) {
      return endOfInitials(i, limit);
    }
    int last = i;
    while (last + 1 < limit && tokens.glued(last + 1)) {
      int next = endOfPart(i, last, limit);
      if (next == last) {
        break;
      }
      last = next;
    }
    return last;
  }

  private boolean isCapitalLetter(int i) {
    return tokens.isCapitalized(i) && tokens.end(i) - tokens.start(i) == 1;
  }

  private int endOfInitials(int i, int limit) {
    int last = i;
    while (last + 1 < limit && tokens.isMark(last + 1, '.') && tokens.glued(last + 1)) {
      last++;
      if (last + 1 < limit && tokens.glued(last + 1) && isCapitalLetter(last + 1)) {
        last++;
      } else {
        break;
      }
    }
    boolean oneLetter = last == i + 1;
    return oneLetter && !tokens.isCapitalized(last + 1) ? i : last;
  }

  private int endOfPart(int first, int last, int limit) {
    int mark = last + 1;
    int next = last + 2;
    char c = tokens.first(mark);
    boolean wordAfter = next < limit && tokens.glued(next) && tokens.isWord(next);
    if (c == '.') {
      if (wordAfter && DOMAINS.contains(tokens.lower(next))) {
        return next;
      }
      return Fact.ABBREVIATION.in(lexicon.facts(tokens.lower(last))) && tokens.isCapitalized(last)
          ? mark
          : last;
    }
    if (!wordAfter) {
      return isHyphen(c) && isModelNumber(next, limit) ? next : last;
    }
    boolean joins =
        switch (c) {
          case '\'', '’', 'ʼ', '‘', '`' -> !CONTRACTIONS.contains(tokens.lower(next));
          case '&' -> tokens.isCapitalized(last) && tokens.isCapitalized(next);
          case '/' -> isAbbreviation(last, next);
          case '-', '‐', '‑' -> joinsByHyphen(first, last, next);
          default -> false;
        };
    return joins ? next : last;
  }

  /** "Nordvik A/S", "L/Cpl Pike": a legal form or a rank, not a choice of two words. */
  private boolean isAbbreviation(int last, int next) {
    String word = tokens.lower(last) + '/' + tokens.lower(next);
    return isCapitalLetter(last)
        && tokens.isCapitalized(next)
        && (lexicon.facts(word) & (Fact.LEGAL_FORM.bit() | Fact.TITLE.bit())) != 0;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  private boolean isModelNumber(int next, int limit) {
    return next < limit && tokens.glued(next) && tokens.isNumber(next);
  }

  private boolean joinsByHyphen(int first, int last, int next) {
    if (!tokens.isCapitalized(first)) {
      return ARTICLES.contains(tokens.string(first)) && tokens.isCapitalized(next);
    }
    if (BETWEEN.contains(tokens.lower(last)) && tokens.isCapitalized(next)) {
      return true;
    }
    if (isPrefix(tokens.lower(last))) {
      return isInLongerName(next);
    }
    if (first == last && isCapitalLetter(last) && isKnown(next)) {
      return false;
    }
    if (tokens.isCapitalized(next)) {
      boolean bothKnown = isKnown(last) && isKnown(next);
      return !bothKnown;
    }
    String tail = tokens.string(next);
    if (isKoreanName(first, last, tail)) {
      return true;
    }
    if (Fact.FUNCTION.in(lexicon.facts(tail)) && !isCapitalBehind(next)) {
      return false;
    }
    boolean participle =
        (tail.length() > 4 && tail.endsWith("ed")) || (tail.length() > 5 && tail.endsWith("ing"));
    return !participle
        && tail.length() < 8
        && (lexicon.facts(tail)
                & (Fact.HYPHEN_TAIL.bit() | Fact.COMMON.bit() | Fact.PERSON_NOUN.bit()))
            == 0
        && Character.isLowerCase(tokens.first(next))
        && !tokens.isAllCaps(last);
  }

  /** "Chey Tae-won": two syllables behind a family name, though English has the second. */
  private boolean isKoreanName(int first, int last, String tail) {
    boolean short4 = tokens.end(last) - tokens.start(last) < 5 && tail.length() < 5;
    return short4
        && first == last
        && tokens.isWord(last - 1)
        && tokens.isCapitalized(last - 1)
        && !tokens.isAllCaps(last)
        && lexicon.facts(Folding.fold(tokens.string(last))) == 0
        && !isKnown(last)
        && !Fact.HYPHEN_TAIL.in(lexicon.facts(tail));
  }

  private boolean isPrefix(String word) {
    return Fact.PREFIX.in(lexicon.facts(word)) || word.equals("cross") || word.equals("inter");
  }

  /** "World Anti-Doping Agency", but not "Anti-Trump Republicans". */
  private boolean isInLongerName(int next) {
    return tokens.isCapitalized(next)
        && !isKnown(next)
        && (lexicon.facts(Folding.fold(tokens.string(next))) & Facts.PERSONAL) == 0
        && isOrganizationHead(next + 1);
  }

  private boolean isOrganizationHead(int i) {
    return tokens.isWord(i)
        && tokens.isCapitalized(i)
        && Fact.ORGANIZATION_HEAD.in(lexicon.facts(Folding.fold(tokens.string(i))));
  }

  /** "Stoke-on-Trent", but not "Mother-of-three". */
  private boolean isCapitalBehind(int next) {
    return tokens.glued(next + 1)
        && isHyphen(tokens.first(next + 1))
        && tokens.glued(next + 2)
        && tokens.isCapitalized(next + 2);
  }

  private boolean isKnown(int i) {
    String folded = Folding.fold(tokens.string(i));
    return lexicon.named(folded) != null || Fact.DEMONYM.in(lexicon.facts(folded));
  }
}

package io.broadsheet.annotate.entity;

import io.broadsheet.annotate.text.Tokens;
import java.util.Set;

/**
 * Joins tokens to the words that names are made of: "U.S.", "O'Leary", "Rolls-Royce", "AT&amp;T",
 * "Detik.com", "Inc.", but neither "EADS-led" nor "U.S.-Iran".
 */
final class WordJoiner {

  private static final Set<String> CONTRACTIONS = Set.of("s", "re", "ve", "ll", "d", "t", "m");

  private static final Set<String> DOMAINS =
      Set.of("com", "org", "net", "gov", "tv", "ru", "uk", "us", "eu", "io", "ai", "info");

  /** Shorter ones are units more often: "3M", "5th". */
  private static final int SHORTEST_BEHIND_NUMBER = 3;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final HyphenJoiner hyphens;

  WordJoiner(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.hyphens = new HyphenJoiner(tokens, lexicon);
  }

  /** Returns the last token of the word that begins with token {@code i}. */
  int lastOf(int i, int limit) {
    if (tokens.isNumber(i)) {
      return endOfNumbered(i, limit);
    }
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

  /** "49ers", "7-Eleven": what begins with a number and is known. */
  private int endOfNumbered(int i, int limit) {
    boolean hyphen = tokens.glued(i + 1) && HyphenJoiner.isHyphen(tokens.first(i + 1));
    int last = hyphen ? i + 2 : i + 1;
    boolean word = last < limit && tokens.glued(last) && !tokens.glued(i) && tokens.isWord(last);
    if (!word || tokens.end(last) - tokens.start(last) < SHORTEST_BEHIND_NUMBER) {
      return i;
    }
    String joined = tokens.lower(i) + (hyphen ? "-" : "") + tokens.lower(last);
    return lexicon.lexeme(joined).equals(Lexeme.UNKNOWN) ? i : last;
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
    boolean more = last + 1 < limit && tokens.isCapitalized(last + 1);
    return oneLetter && !more ? i : last;
  }

  private int endOfPart(int first, int last, int limit) {
    int mark = last + 1;
    int next = last + 2;
    boolean wordAfter = next < limit && tokens.glued(next) && tokens.isWord(next);
    char c = tokens.first(mark);
    if (c == '.') {
      return endAtPoint(last, wordAfter);
    }
    if (!wordAfter) {
      return HyphenJoiner.isHyphen(c) && isModelNumber(next, limit) ? next : last;
    }
    return joins(first, last, next) ? next : last;
  }

  /** Returns whether a mark is written for an apostrophe. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
  }

  private boolean joins(int first, int last, int next) {
    char c = tokens.first(last + 1);
    if (isApostrophe(c)) {
      return !CONTRACTIONS.contains(tokens.lower(next));
    }
    return switch (c) {
      case '&' -> tokens.isCapitalized(last) && tokens.isCapitalized(next);
      case '/' -> isAbbreviation(last, next);
      case '-', '‐', '‑' -> hyphens.joins(first, last, next);
      default -> false;
    };
  }

  /** "Detik.com", "Inc." */
  private int endAtPoint(int last, boolean wordAfter) {
    if (wordAfter && DOMAINS.contains(tokens.lower(last + 2))) {
      return last + 2;
    }
    boolean abbreviation =
        tokens.isCapitalized(last) && Fact.ABBREVIATION.in(lexicon.facts(tokens.lower(last)));
    return abbreviation ? last + 1 : last;
  }

  /** "Nordvik A/S", "L/Cpl Pike": a legal form or a rank, not a choice of two words. */
  private boolean isAbbreviation(int last, int next) {
    if (!isCapitalLetter(last) || !tokens.isCapitalized(next)) {
      return false;
    }
    long facts = lexicon.facts(tokens.lower(last) + '/' + tokens.lower(next));
    return Fact.LEGAL_FORM.in(facts) || Fact.TITLE.in(facts);
  }

  private boolean isModelNumber(int next, int limit) {
    return next < limit && tokens.glued(next) && tokens.isNumber(next);
  }
}

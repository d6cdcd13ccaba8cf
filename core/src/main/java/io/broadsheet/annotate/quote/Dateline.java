package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;

/**
 * Where and when a report was filed, before its first words: "NAIROBI, April 29 —", "LONDON
 * (Reuters) -", "Moscow, Sep 13" before a capital, and its writers' names, "By Ana Ruiz PARIS -".
 * It is no part of the sentence behind it.
 */
final class Dateline {

  /** Tokens of places, a day, an agency and the marks between them. */
  private static final int LONGEST = 16;

  private static final int SHORTEST_CAPITALS = 3;

  private Dateline() {}

  /** Returns the token behind the dateline that begins at a token, or that token itself. */
  static int skip(Tokens tokens, int from, int limit) {
    boolean byline = tokens.is(from, "by") && !tokens.isAllCaps(from);
    boolean telling = isInCapitals(tokens, from);
    for (int i = from; i < limit && i < from + LONGEST; i++) {
      boolean tells = i > from && (tokens.isNumber(i) || tokens.isMark(i - 1, ')'));
      tells |= byline && i > from + 2 && isInCapitals(tokens, i);
      if (i > from && isDash(tokens, i)) {
        int behind = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
        return (telling || tells) && behind < limit ? behind : from;
      }
      if (!isPart(tokens, i) && !(byline && tokens.is(i, "and"))) {
        return from;
      }
      if (isDay(tokens, i, from) && tokens.isCapitalized(i + 1) && i + 1 < limit) {
        return i + 1;
      }
      telling |= tells;
    }
    return from;
  }

  /** The place is written in capitals; where it is not, a day or an agency tells. */
  private static boolean isInCapitals(Tokens tokens, int i) {
    return tokens.isAllCaps(i) && tokens.end(i) - tokens.start(i) >= SHORTEST_CAPITALS;
  }

  /** "Moscow, Sep 13", "New Delhi, Jan. 5": the day that ends it where no dash does. */
  private static boolean isDay(Tokens tokens, int i, int from) {
    int month = tokens.isMark(i - 1, '.') ? i - 2 : i - 1;
    return tokens.isNumber(i)
        && tokens.isMark(month - 1, ',')
        && month - 1 > from
        && WordClass.MONTH.has(tokens, month)
        && !WordClass.PREPOSITION.has(tokens, from);
  }

  private static boolean isPart(Tokens tokens, int i) {
    return tokens.isCapitalized(i)
        || tokens.isNumber(i)
        || (tokens.kind(i) == Tokens.Kind.MARK && ",.()/'’".indexOf(tokens.first(i)) >= 0)
        || (tokens.isMark(i, '-') && tokens.glued(i) && tokens.glued(i + 1));
  }

  private static boolean isDash(Tokens tokens, int i) {
    char c = tokens.first(i);
    boolean hyphen = c == '-' && !(tokens.glued(i) && tokens.glued(i + 1));
    return tokens.kind(i) == Tokens.Kind.MARK && (hyphen || c == '–' || c == '—');
  }
}

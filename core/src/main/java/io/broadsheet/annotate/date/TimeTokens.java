package io.broadsheet.annotate.date;

import io.broadsheet.annotate.text.TokenTable;
import io.broadsheet.annotate.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an article with their roles in expressions of time and beside them. All questions
 * about a token outside the paragraph in view are answered as if it were not there, so that no
 * expression reaches from one paragraph into another. Not safe for use by several threads.
 */
final class TimeTokens {

  private static final TokenTable<Term> WORDS = Vocabulary.get().words();

  private final Tokens tokens;
  private final @Nullable Term[] terms;
  private int first;
  private int limit;

  TimeTokens(Tokens tokens) {
    this.tokens = tokens;
    terms = new @Nullable Term[tokens.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = WORDS.find(tokens, i);
    }
    limit = tokens.size();
  }

  /** Sets the tokens in view, the second exclusive. */
  void view(int from, int to) {
    first = from;
    limit = to;
  }

  Tokens tokens() {
    return tokens;
  }

  int first() {
    return first;
  }

  int limit() {
    return limit;
  }

  boolean has(int i) {
    return i >= first && i < limit;
  }

  Role role(int i) {
    Term term = has(i) ? terms[i] : null;
    return term == null ? Role.NONE : term.role();
  }

  boolean is(int i, Role role) {
    return role(i) == role;
  }

  boolean is(int i, Cue cue) {
    Term term = has(i) ? terms[i] : null;
    return term != null && term.is(cue);
  }

  /** Returns the number that a word with a role stands for. */
  int value(int i) {
    Term term = has(i) ? terms[i] : null;
    return term == null ? 0 : term.value();
  }

  /** Returns whether an expression of time can begin here. */
  boolean beginsTime(int i) {
    if (glued(i) && (isMark(i - 1, '@') || isMark(i - 1, '#') || isMark(i - 1, '_'))) {
      return false;
    }
    return switch (role(i)) {
      case NONE -> isNumber(i);
      case FUTURE, PAST, NEUTRAL, COUNTED, AMOUNT, SUFFIX, ZONE, MERIDIEM -> false;
      default -> true;
    };
  }

  boolean is(int i, String lower) {
    return has(i) && tokens.is(i, lower);
  }

  boolean isAny(int i, String one, String two) {
    return is(i, one) || is(i, two);
  }

  /** Returns whether the word is one of a few; for the words of the cues file ask for the cue. */
  boolean isOneOf(int i, Set<String> words) {
    return has(i) && words.contains(tokens.lower(i));
  }

  /** Returns whether a token ends in these letters a to z, in any case. */
  boolean endsIn(int i, String lower) {
    int at = digits(i) < lower.length() ? -1 : tokens.end(i) - lower.length();
    for (int letter = 0; at >= 0 && letter < lower.length(); letter++) {
      if ((tokens.text().charAt(at + letter) | 'a' - 'A') != lower.charAt(letter)) {
        return false;
      }
    }
    return at >= 0;
  }

  /** "the lowest", "the worst year since". */
  boolean isSuperlative(int i) {
    return isWord(i) && digits(i) > 5 && endsIn(i, "est");
  }

  boolean isMark(int i, char mark) {
    return has(i) && tokens.isMark(i, mark);
  }

  boolean isApostrophe(int i) {
    return isMark(i, '\'') || isMark(i, '’') || isMark(i, '‘');
  }

  /** A hyphen or an en dash, as between the ends of a range. */
  boolean isDash(int i) {
    return isMark(i, '-') || isMark(i, '–') || isMark(i, '‑') || isMark(i, '−');
  }

  /** Returns whether a hyphen joins token {@code i - 1} and {@code i + 1}. */
  boolean isHyphen(int i) {
    return isDash(i) && glued(i) && glued(i + 1);
  }

  boolean glued(int i) {
    return has(i) && tokens.glued(i);
  }

  boolean isWord(int i) {
    return has(i) && tokens.isWord(i);
  }

  boolean isNumber(int i) {
    return has(i) && tokens.isNumber(i);
  }

  boolean isCapitalized(int i) {
    return has(i) && tokens.isCapitalized(i);
  }

  /** Returns the value of a number of up to eight digits without separators, or -1. */
  int number(int i) {
    if (!isNumber(i) || digits(i) > 8) {
      return -1;
    }
    int value = 0;
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      int digit = tokens.text().charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Returns how long a token is: the digits of a number without separators. */
  int digits(int i) {
    return has(i) ? tokens.end(i) - tokens.start(i) : 0;
  }

  /** Returns {@code i}, or the token after it where that is the mark. */
  int skip(int i, char mark) {
    return isMark(i, mark) ? i + 1 : i;
  }

  /** Returns {@code i}, or the token after it where that is the word. */
  int skip(int i, String lower) {
    return is(i, lower) ? i + 1 : i;
  }

  /** "the six months to the end of September": the month, whose end is that of its last day. */
  int behindEndOf(int i) {
    boolean end = is(i, "the") && is(i + 1, "end") && is(i + 2, "of");
    return end && (is(i + 3, Role.MONTH) || is(i + 3, Role.SHORT_MONTH)) ? i + 3 : i;
  }
}

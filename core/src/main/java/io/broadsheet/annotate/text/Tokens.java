package io.broadsheet.annotate.text;

import io.broadsheet.article.TextSpan;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text, by index, without copying the text.
 *
 * <p>A token is a {@linkplain Kind#WORD word} (a letter, then letters, digits and combining marks),
 * a {@linkplain Kind#NUMBER number} (digits with single commas and points between them: {@code
 * 3,117}, {@code 32.5}) or one other character that is not white space ({@linkplain Kind#MARK
 * mark}; a surrogate pair is one token). So "Iran's" is three tokens, "U.S." four, "5th" two and
 * "A380" one; {@link #glued} tells that nothing stands between two tokens.
 *
 * <p>Building is linear in the text. Not safe for use by several threads: the strings are made on
 * demand.
 */
public final class Tokens {

  /** What a token is. */
  public enum Kind {
    /** Begins with a letter. */
    WORD,
    /** Begins with a digit. */
    NUMBER,
    /** One other character. */
    MARK
  }

  /** English has five or so, with the blank; room is made for shorter ones. */
  private static final int LETTERS_PER_TOKEN = 4;

  private final String text;
  private int[] starts;
  private int[] ends;
  private Kind[] kinds;
  private int size;
  private final @Nullable String[] strings;
  private final @Nullable String[] lowers;

  private Tokens(String text) {
    this.text = text;
    int likely = text.length() / LETTERS_PER_TOKEN + 16;
    starts = new int[likely];
    ends = new int[likely];
    kinds = new Kind[likely];
    split();
    strings = new @Nullable String[size];
    lowers = new @Nullable String[size];
  }

  /** Returns the tokens of a text. */
  public static Tokens of(String text) {
    return new Tokens(text);
  }

  private void split() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isBlank(c)) {
        at += Character.charCount(c);
      } else if (Character.isLetter(c)) {
        at = add(at, endOfWord(at), Kind.WORD);
      } else if (isDigit(c)) {
        at = add(at, endOfNumber(at), Kind.NUMBER);
      } else {
        at = add(at, at + Character.charCount(c), Kind.MARK);
      }
    }
  }

  /** White space, no-break spaces, zero-width characters, byte order marks. */
  private static boolean isBlank(int c) {
    return c < 128 ? Character.isWhitespace(c) : isBlankBeyondAscii(c);
  }

  private static boolean isBlankBeyondAscii(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u200E'
        || c == '\u200F';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
  }

  private int endOfWord(int start) {
    int at = start;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private int endOfNumber(int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean separator =
          (c == ',' || c == '.') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
      if (!isDigit(c) && !separator) {
        break;
      }
      at++;
    }
    return at;
  }

  private int add(int start, int end, Kind kind) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    size++;
    return end;
  }

  /** Returns the text that was split. */
  public String text() {
    return text;
  }

  /** Returns the number of tokens. */
  public int size() {
    return size;
  }

  /** Returns where token {@code i} begins in the text. */
  public int start(int i) {
    return starts[i];
  }

  /** Returns where token {@code i} ends in the text, exclusive. */
  public int end(int i) {
    return ends[i];
  }

  /** Returns what token {@code i} is. */
  public Kind kind(int i) {
    return kinds[i];
  }

  /** Returns whether {@code i} is a token's index and that token a word. */
  public boolean isWord(int i) {
    return i >= 0 && i < size && kind(i) == Kind.WORD;
  }

  /** Returns whether {@code i} is a token's index and that token a number. */
  public boolean isNumber(int i) {
    return i >= 0 && i < size && kind(i) == Kind.NUMBER;
  }

  /** Returns whether {@code i} is a token's index and that token the mark {@code mark}. */
  public boolean isMark(int i, char mark) {
    return i >= 0 && i < size && kind(i) == Kind.MARK && text.charAt(starts[i]) == mark;
  }

  /** Returns the first code unit of token {@code i}, or 0 where there is no such token. */
  public char first(int i) {
    return i >= 0 && i < size ? text.charAt(starts[i]) : 0;
  }

  /** Returns the token as written; empty where there is no such token. */
  public String string(int i) {
    if (i < 0 || i >= size) {
      return "";
    }
    String known = strings[i];
    if (known == null) {
      known = text.substring(starts[i], ends[i]);
      strings[i] = known;
    }
    return known;
  }

  /** Returns the token in lower case; empty where there is no such token. */
  public String lower(int i) {
    if (i < 0 || i >= size) {
      return "";
    }
    String known = lowers[i];
    if (known == null) {
      String written = string(i);
      known = isSmall(written) ? written : written.toLowerCase(Locale.ROOT);
      lowers[i] = known;
    }
    return known;
  }

  /** Most words are in small letters already. */
  private static boolean isSmall(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Returns whether token {@code i} is a word, in any case, equal to {@code lower}. */
  public boolean is(int i, String lower) {
    return i >= 0
        && i < size
        && ends[i] - starts[i] == lower.length()
        && mayBegin(text.charAt(starts[i]), lower.charAt(0))
        && lower(i).equals(lower);
  }

  /** Tells most words apart without a string of the token. */
  private static boolean mayBegin(char c, char lower) {
    return c == lower || c >= 128 || (c >= 'A' && c <= 'Z' && c + 32 == lower);
  }

  /** Returns whether nothing stands between token {@code i} and the one before it. */
  public boolean glued(int i) {
    return i > 0 && i < size && ends[i - 1] == starts[i];
  }

  /** Returns whether token {@code i} is a word that begins with a capital. */
  public boolean isCapitalized(int i) {
    return isWord(i)
        && (Character.isUpperCase(text.codePointAt(starts[i]))
            || Character.isTitleCase(text.codePointAt(starts[i])));
  }

  /** Returns whether token {@code i} is a word of at least two letters without a small one. */
  public boolean isAllCaps(int i) {
    if (!isWord(i) || ends[i] - starts[i] < 2) {
      return false;
    }
    for (int at = starts[i]; at < ends[i]; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the first token that begins at {@code offset} or after it; {@link #size} if none does.
   */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Returns the span from the start of token {@code first} to the end of token {@code last}. */
  public TextSpan span(int first, int last) {
    return new TextSpan(starts[first], ends[last]);
  }
}

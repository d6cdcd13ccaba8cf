package io.broadsheet.annotate.text;

import io.broadsheet.article.TextSpan;
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

  /** So many characters share an entry of {@link #nearby}, as a power of two. */
  private static final int NEARBY_SHIFT = 4;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final Kind[] kinds;
  private final long[] codes;
  private final int size;

  /** The first token that begins at each sixteenth character or after it. */
  private final int[] nearby;

  private final @Nullable String[] strings;
  private final @Nullable String[] lowers;

  private Tokens(String text) {
    this.text = text;
    TokenSplitter split = new TokenSplitter(text);
    starts = split.starts();
    ends = split.ends();
    kinds = split.kinds();
    codes = split.codes();
    size = split.size();
    nearby = new int[(text.length() >> NEARBY_SHIFT) + 2];
    indexPlaces();
    strings = new @Nullable String[size];
    lowers = new @Nullable String[size];
  }

  /** Returns the tokens of a text. */
  public static Tokens of(String text) {
    return new Tokens(text);
  }

  private void indexPlaces() {
    int token = 0;
    for (int place = 0; place < nearby.length; place++) {
      while (token < size && starts[token] < place << NEARBY_SHIFT) {
        token++;
      }
      nearby[place] = token;
    }
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

  /** Returns whether {@code i} is a token's index and that token a mark. */
  public boolean isMark(int i) {
    return i >= 0 && i < size && kind(i) == Kind.MARK;
  }

  /** Returns whether {@code i} is a token's index and that token the mark {@code mark}. */
  public boolean isMark(int i, char mark) {
    return isMark(i) && text.charAt(starts[i]) == mark;
  }

  /** Returns the first code unit of token {@code i}, or 0 where there is no such token. */
  public char first(int i) {
    return i >= 0 && i < size ? text.charAt(starts[i]) : 0;
  }

  /** Returns the last code unit of token {@code i}, or 0 where there is no such token. */
  public char last(int i) {
    return i >= 0 && i < size ? text.charAt(ends[i] - 1) : 0;
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
      known = isSmall(i) ? written : written.toLowerCase(Locale.ROOT);
      lowers[i] = known;
    }
    return known;
  }

  /** Returns whether token {@code i} is of letters a to z only, as most words are. */
  public boolean isSmall(int i) {
    for (int at = starts[i]; at < ends[i]; at++) {
      char c = text.charAt(at);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Returns whether token {@code i} is a word, in any case, equal to {@code lower}. */
  public boolean is(int i, String lower) {
    if (i < 0 || i >= size || ends[i] - starts[i] != lower.length()) {
      return false;
    }
    for (int k = 0; k < lower.length(); k++) {
      char c = text.charAt(starts[i] + k);
      if (c >= 128) {
        return lower(i).equals(lower);
      }
      if (small(c) != lower.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private static int small(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? ascii + 32 : ascii;
  }

  /** Returns the {@linkplain WordCode code} of token {@code i}, or 0 where there is none. */
  long code(int i) {
    return i >= 0 && i < size ? codes[i] : 0;
  }

  /**
   * Returns whether token {@code i} is a word in a list that has the same code; the list's string
   * is then taken for that of the token in lower case, which need not be made any more.
   */
  boolean isKnown(int i, @Nullable String word) {
    boolean known = WordCode.isWord(codes[i]) || lower(i).equals(word);
    lowers[i] = known ? word : lowers[i];
    return known;
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
    int i = nearby[Math.clamp(offset >> NEARBY_SHIFT, 0, nearby.length - 1)];
    while (i < size && starts[i] < offset) {
      i++;
    }
    return i;
  }

  /** Returns the span from the start of token {@code first} to the end of token {@code last}. */
  public TextSpan span(int first, int last) {
    return new TextSpan(starts[first], ends[last]);
  }
}

package io.broadsheet.annotate.text;

import io.broadsheet.annotate.text.Tokens.Kind;
import java.util.Arrays;

/** Splits a text into tokens: a column for each thing that is known of them. */
final class TokenSplitter {

  /** English has five or so, with the blank; room is made for shorter ones. */
  private static final int LETTERS_PER_TOKEN = 4;

  private final String text;
  private int[] starts;
  private int[] ends;
  private Kind[] kinds;
  private long[] codes;
  private int size;

  TokenSplitter(String text) {
    this.text = text;
    int likely = text.length() / LETTERS_PER_TOKEN + 16;
    starts = new int[likely];
    ends = new int[likely];
    kinds = new Kind[likely];
    codes = new long[likely];
    split();
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
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    codes[size] = kind == Kind.WORD ? WordCode.of(text, start, end) : 0;
    size++;
    return end;
  }

  private void grow() {
    starts = Arrays.copyOf(starts, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    kinds = Arrays.copyOf(kinds, size * 2);
    codes = Arrays.copyOf(codes, size * 2);
  }

  int size() {
    return size;
  }

  // The columns are longer than there are tokens; who takes them over may not change them.

  int[] starts() {
    return starts;
  }

  int[] ends() {
    return ends;
  }

  Kind[] kinds() {
    return kinds;
  }

  long[] codes() {
    return codes;
  }
}

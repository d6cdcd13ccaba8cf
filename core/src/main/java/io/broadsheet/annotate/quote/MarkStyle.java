package io.broadsheet.annotate.quote;

import io.broadsheet.annotate.text.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of quotation marks, each with the marks that open and close it. */
enum MarkStyle {
  STRAIGHT("\""),
  CURLY("”"),
  LOW("“”"),
  ANGLE("»"),
  REVERSED_ANGLE("«"),
  DOUBLED("'`"),
  DOUBLED_CURLY("’"),
  SINGLE_CURLY("’"),
  SINGLE("'");

  /** Words that lost their first letters, before which an apostrophe stands. */
  private static final Set<String> CLIPPED =
      Set.of("em", "til", "till", "tis", "twas", "cause", "n", "round", "bout", "cos", "s", "t");

  private final String closing;

  MarkStyle(String closing) {
    this.closing = closing;
  }

  /** Returns the number of tokens of a mark of this style. */
  int width() {
    return isOfTwo() ? 2 : 1;
  }

  private boolean isOfTwo() {
    return this == DOUBLED || this == DOUBLED_CURLY;
  }

  /** Returns the styles whose marks may close this one, its own first: people mix them. */
  List<MarkStyle> closers() {
    return switch (this) {
      case STRAIGHT -> List.of(STRAIGHT, CURLY);
      case CURLY -> List.of(CURLY, STRAIGHT, DOUBLED_CURLY);
      case DOUBLED_CURLY -> List.of(DOUBLED_CURLY, CURLY, STRAIGHT);
      default -> List.of(this);
    };
  }

  boolean isSingle() {
    return this == SINGLE || this == SINGLE_CURLY;
  }

  /** Returns the style that token {@code i} opens, or null where it opens none. */
  static @Nullable MarkStyle opening(Tokens tokens, int i) {
    return switch (tokens.first(i)) {
      case '"' -> closesWord(tokens, i) ? null : STRAIGHT;
      case '“' -> CURLY;
      case '”' -> opensWord(tokens, i) ? CURLY : null;
      case '„', '‟' -> LOW;
      case '«' -> ANGLE;
      case '»' -> opensWord(tokens, i) ? REVERSED_ANGLE : null;
      case '`' -> isDoubled(tokens, i) ? DOUBLED : null;
      case '\'' -> isDoubled(tokens, i) ? DOUBLED : single(tokens, i, SINGLE);
      case '‘' -> isTwoCurly(tokens, i) ? DOUBLED_CURLY : single(tokens, i, SINGLE_CURLY);
      case '‚' -> single(tokens, i, SINGLE_CURLY);
      default -> null;
    };
  }

  /** Returns whether token {@code i} is a mark that closes this style, wherever it stands. */
  boolean closes(Tokens tokens, int i) {
    return closing.indexOf(tokens.first(i)) >= 0
        && tokens.kind(i) == Tokens.Kind.MARK
        && (!isOfTwo() || isDoubled(tokens, i));
  }

  private static @Nullable MarkStyle single(Tokens tokens, int i, MarkStyle style) {
    boolean apostrophe =
        touchesWordBefore(tokens, i)
            || !tokens.isWord(i + 1)
            || !tokens.glued(i + 1)
            || CLIPPED.contains(tokens.lower(i + 1));
    return apostrophe ? null : style;
  }

  /** "‘‘It", and "‘’It" of an editor that counts marks. */
  private static boolean isTwoCurly(Tokens tokens, int i) {
    boolean second = tokens.isMark(i + 1, '‘') || tokens.isMark(i + 1, '’');
    return second && tokens.glued(i + 1) && tokens.glued(i + 2) && !touchesWordBefore(tokens, i);
  }

  private static boolean isDoubled(Tokens tokens, int i) {
    char c = tokens.first(i);
    return tokens.isMark(i + 1, c) && tokens.glued(i + 1);
  }

  /** White space, a bracket or nothing before it and a word close after. */
  static boolean opensWord(Tokens tokens, int i) {
    return !touchesWordBefore(tokens, i) && !tokens.glued(i) && tokens.glued(i + 1);
  }

  private static boolean closesWord(Tokens tokens, int i) {
    return tokens.glued(i) && !tokens.glued(i + 1) && !tokens.isMark(i - 1, '(');
  }

  static boolean touchesWordBefore(Tokens tokens, int i) {
    return tokens.glued(i) && tokens.kind(i - 1) != Tokens.Kind.MARK;
  }
}

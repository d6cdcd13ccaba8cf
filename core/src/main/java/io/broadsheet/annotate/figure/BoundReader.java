package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.Figure.Bound;
import java.util.Set;

/** Reads how exactly a figure is meant from the words around it. */
final class BoundReader {

  private static final Set<String> ABOVE =
      Set.of(
          "over",
          "above",
          "exceeding",
          "exceeded",
          "exceeds",
          "topped",
          "surpassed",
          "minimum",
          "beyond");

  private static final Set<String> BELOW = Set.of("under", "below", "maximum");

  private final Tokens tokens;

  BoundReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the bound of the figure of these tokens. */
  Bound read(int first, int next) {
    Bound before = before(first - 1);
    return before == Bound.EXACT ? after(next) : before;
  }

  private Bound before(int i) {
    String word = tokens.lower(i);
    String earlier = tokens.lower(i - 1);
    return switch (word) {
      case "than" -> than(i - 1);
      case "least" -> earlier.equals("at") ? Bound.AT_LEAST : Bound.EXACT;
      case "most" -> earlier.equals("at") ? Bound.AT_MOST : Bound.EXACT;
      case "to" ->
          earlier.equals("up") || earlier.equals("close") ? upOrClose(earlier) : Bound.EXACT;
      case "as" -> as(i);
      case "of" -> of(earlier);
      case "a", "an" -> single(earlier);
      default -> single(word);
    };
  }

  private static Bound upOrClose(String word) {
    return word.equals("up") ? Bound.AT_MOST : Bound.ABOUT;
  }

  private static Bound single(String word) {
    if (Cue.ABOUT.has(word)) {
      return Bound.ABOUT;
    }
    if (ABOVE.contains(word)) {
      return Bound.AT_LEAST;
    }
    return BELOW.contains(word) ? Bound.AT_MOST : Bound.EXACT;
  }

  private Bound than(int i) {
    boolean no = tokens.is(i - 1, "no") || tokens.is(i - 1, "not");
    return switch (tokens.lower(i)) {
      case "more", "greater", "higher", "larger", "bigger", "longer", "better", "older" ->
          no ? Bound.AT_MOST : Bound.AT_LEAST;
      case "less", "fewer", "lower", "smaller", "shorter", "younger" ->
          no ? Bound.AT_LEAST : Bound.AT_MOST;
      default -> Bound.EXACT;
    };
  }

  /** "As many as 500", "as much as 3%", "as few as". */
  private Bound as(int i) {
    if (!tokens.is(i - 2, "as")) {
      return Bound.EXACT;
    }
    return switch (tokens.lower(i - 1)) {
      case "many", "much", "high" -> Bound.AT_MOST;
      case "few", "little", "low" -> Bound.AT_LEAST;
      default -> Bound.EXACT;
    };
  }

  private static Bound of(String earlier) {
    return switch (earlier) {
      case "minimum", "upwards", "upward", "excess" -> Bound.AT_LEAST;
      case "maximum" -> Bound.AT_MOST;
      default -> Bound.EXACT;
    };
  }

  private Bound after(int next) {
    if (tokens.isMark(next, '+')) {
      return Bound.AT_LEAST;
    }
    if (tokens.is(next, "or")) {
      return switch (tokens.lower(next + 1)) {
        case "more", "above" -> Bound.AT_LEAST;
        case "less", "fewer", "below" -> Bound.AT_MOST;
        case "so" -> Bound.ABOUT;
        default -> Bound.EXACT;
      };
    }
    boolean plus = tokens.isMark(next, '-') && tokens.is(next + 1, "plus");
    return plus ? Bound.AT_LEAST : Bound.EXACT;
  }
}

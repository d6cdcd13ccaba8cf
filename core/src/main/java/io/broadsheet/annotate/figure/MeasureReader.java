package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.figure.Unit.Kind;
import io.broadsheet.annotate.figure.UnitLexicon.Found;
import io.broadsheet.annotate.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads measures made of others: "square miles", "km²", "miles an hour", "barrels per day". */
final class MeasureReader {

  private final Tokens tokens;
  private final UnitLexicon lexicon = UnitLexicon.get();

  MeasureReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the area or volume that a word begins, or null: "sq. km", "cubic metres". */
  @Nullable Reach powered(int i) {
    String power =
        switch (tokens.lower(i)) {
          case "square", "sq" -> "square ";
          case "cubic", "cu" -> "cubic ";
          default -> "";
        };
    if (power.isEmpty()) {
      return null;
    }
    int of = tokens.isMark(i + 1, '.') || tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
    Found found = lexicon.at(tokens, of);
    return found != null && found.unit().kind() == Kind.LENGTH
        ? new Reach(power(found.unit(), power), found.next())
        : null;
  }

  private static Unit power(Unit length, String power) {
    return length.named(power + length.name(), Kind.AREA);
  }

  /** Returns a unit with what the tokens from {@code next} on make of it. */
  Reach whole(Unit unit, int next) {
    Reach reach = superscript(unit, next);
    boolean counted = unit.isMoney() || unit.kind() == Kind.SHARE || unit.kind() == Kind.TIME;
    int i = reach.edge();
    if (counted || !(isPer(i) || (unit.kind() == Kind.LENGTH && isArticle(i)))) {
      return reach;
    }
    String per = per(i + 1);
    return per.isEmpty()
        ? reach
        : new Reach(reach.unit().named(reach.unit().name() + " per " + per, Kind.SPEED), i + 2);
  }

  private Reach superscript(Unit unit, int next) {
    boolean square = tokens.isMark(next, '²');
    boolean power = square || tokens.isMark(next, '³');
    return power && tokens.glued(next) && unit.kind() == Kind.LENGTH
        ? new Reach(power(unit, square ? "square " : "cubic "), next + 1)
        : new Reach(unit, next);
  }

  private boolean isPer(int i) {
    return tokens.is(i, "per") || (tokens.isMark(i, '/') && tokens.glued(i));
  }

  /** "Miles an hour", "metres a second". */
  private boolean isArticle(int i) {
    return (tokens.is(i, "a") || tokens.is(i, "an"))
        && (tokens.is(i + 1, "hour") || tokens.is(i + 1, "second"));
  }

  /** Returns what a rate is counted by, or nothing. */
  private String per(int i) {
    return switch (tokens.lower(i)) {
      case "hour", "hr", "h" -> "hour";
      case "second", "sec", "s" -> "second";
      case "minute", "min" -> "minute";
      case "day", "d" -> "day";
      case "week" -> "week";
      case "month" -> "month";
      case "year", "yr" -> "year";
      case "gallon" -> "gallon";
      default -> "";
    };
  }
}

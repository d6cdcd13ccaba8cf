package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.Fixed;
import io.broadsheet.annotate.date.TimeExpression.InYear;
import io.broadsheet.annotate.date.TimeExpression.Nth;
import io.broadsheet.annotate.date.TimeExpression.ReportedIn;
import io.broadsheet.annotate.date.TimeExpression.Shifted;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.annotate.date.TimeExpression.YearPart;
import io.broadsheet.annotate.date.TimeExpression.Yearly;
import io.broadsheet.article.DateMention.Kind;
import org.jspecify.annotations.Nullable;

/** Reads quarters and halves of years, and fiscal years: "Q3 2024", "the first half of 2009". */
final class YearPartRules {

  private final TimeTokens t;
  private final Grammar grammar;

  YearPartRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
  }

  /** "Q3", "Q3 2024", "q1-2019", "H1 of 2020". */
  @Nullable Match match(int i) {
    if (isNumberOfQuestion(i)) {
      return null;
    }
    YearPart part = new YearPart(t.value(i));
    int next = i + 1;
    boolean joined = t.isHyphen(next) || t.isMark(next, '/') || t.isApostrophe(next);
    Read joinedYear = joined ? grammar.numbers().year(next + 1) : null;
    if (joinedYear != null) {
      Match year = new Match(i, joinedYear.end(), new Fixed(Days.year(joinedYear.value())));
      return inYear(part, year);
    }
    Match whole = wholeYear(next, part);
    boolean known = (!part.isHalf() && t.isCapitalized(i)) || whole != null;
    return !known ? null : whole == null ? new Match(i, next, part) : whole.from(i);
  }

  /** "Q2: Is it new?" in an interview. */
  private boolean isNumberOfQuestion(int i) {
    boolean numbered = !t.has(i - 1) && (t.isMark(i + 1, ':') || t.isMark(i + 1, '.'));
    int at = i + 2;
    while (numbered && t.has(at) && !t.isMark(at, '?')) {
      at++;
    }
    return numbered && t.has(at);
  }

  /**
   * "third quarter", "second half of 2009": the unit is at {@code noun}; -1 counts from the end.
   */
  @Nullable Match counted(int i, int noun, int nth) {
    boolean quarter = Unit.at(t.value(noun)) == Unit.QUARTER;
    int last = quarter ? 4 : 2;
    int number = nth < 0 ? last : nth;
    if (number < 1 || number > last || t.endsIn(noun, "s")) {
      return null;
    }
    Match ended = grammar.units().ended(noun, quarter ? Unit.QUARTER : Unit.HALF);
    if (ended != null) {
      return ended.from(i);
    }
    YearPart part = quarter ? new YearPart(number) : YearPart.half(number);
    Match whole = wholeYear(noun + 1, part);
    if (whole != null) {
      return whole.from(i);
    }
    return quarter && !isOfMatch(i) && !isInARow(noun + 1) ? new Match(i, noun + 1, part) : null;
  }

  /** "the third quarter of growth" is counted from where that began. */
  private boolean isInARow(int of) {
    int noun = of + 1;
    return t.is(of, "of")
        && t.isWord(noun)
        && t.is(noun, Role.NONE)
        && !t.is(noun, Cue.POSSESSIVE)
        && !t.isCapitalized(noun);
  }

  /** A quarter of a game of football. */
  private boolean isOfMatch(int i) {
    for (int at = i - 1; at > i - 12 && t.has(at); at--) {
      if (t.is(at, Cue.OF_MATCH)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Match wholeYear(int i, YearPart part) {
    Match year = grammar.years().after(i);
    if (year != null) {
      return inYear(part, year);
    }
    boolean of = t.isAny(i, "of", "in");
    int at = of ? t.skip(i + 1, "the") : i;
    if (t.is(at, Role.FISCAL)) {
      Match fiscal = fiscal(at);
      return fiscal == null ? null : fiscal.from(i);
    }
    if (of && t.is(at, "year")) {
      return new Match(i, at + 1, new InYear(part, new Shifted(Unit.YEAR, 0)));
    }
    return of && part.isHalf() ? halfOf(i, part) : null;
  }

  /** "the second half of May". */
  private @Nullable Match halfOf(int i, YearPart part) {
    Match whole = grammar.simple(i + 1);
    return whole == null || whole.what() instanceof Unresolved
        ? null
        : new Match(i, whole.end(), new Nth(part.number(), 1, Unit.HALF, whole.what()));
  }

  private static Match inYear(Yearly part, Match year) {
    return new Match(year.start(), year.end(), DayRules.inYear(part, year));
  }

  /** "the 2024 quarter", "the 2024 third quarter". */
  @Nullable Match behindYear(int i) {
    Read year = t.is(i - 1, Role.FISCAL) ? null : grammar.numbers().year(i);
    if (year == null) {
      return null;
    }
    if (t.is(i + 1, "quarter") && !t.isDash(i + 2)) {
      return new Match(i, i + 2, new ReportedIn(year.value()));
    }
    Match part = t.is(i + 1, Role.ORDINAL) ? grammar.simple(i + 1) : null;
    return part != null && part.what() instanceof YearPart yearPart
        ? new Match(i, part.end(), new Fixed(yearPart.in(year.value())))
        : null;
  }

  /** A bare year, or one with its part behind: "2017-q1", "2019-H2". */
  @Nullable Match yearFirst(int i) {
    boolean joined = t.isHyphen(i + 1) && t.is(i + 2, Role.PART);
    Read year = joined ? grammar.numbers().year(i) : null;
    if (year != null) {
      Days part = new YearPart(t.value(i + 2)).in(year.value());
      return new Match(i, i + 3, new Fixed(part));
    }
    Match match = grammar.years().match(i);
    int fiscal = match == null ? i : behindSecondYear(match.end());
    if (match == null || !t.is(fiscal, Role.FISCAL)) {
      return match;
    }
    if (t.is(fiscal, "financial") && !t.is(fiscal + 1, "year")) {
      return match; // "the 2008 financial crisis"
    }
    return new Match(i, t.skip(fiscal + 1, "year"), new Unresolved(Kind.VAGUE));
  }

  /** Returns the token behind the "-2023" or "/23" at {@code i}, or {@code i}. */
  private int behindSecondYear(int i) {
    boolean joined = (t.isDash(i) || t.isMark(i, '/')) && t.isNumber(i + 1);
    return joined && (t.digits(i + 1) == 2 || t.digits(i + 1) == 4) ? i + 2 : i;
  }

  /**
   * "fiscal 2009", "the current financial year", "FY2009": years that outlets count differently.
   */
  @Nullable Match fiscal(int i) {
    int at = t.skip(i + 1, "year");
    boolean number = t.isNumber(at) && t.digits(at) >= 2 && t.digits(at) <= 4;
    boolean known = at > i + 1 || (number && (t.is(i, "fiscal") || t.is(i, "fy")));
    int end = number ? behindSecondYear(at + 1) : at;
    return known ? new Match(i, end, new Unresolved(Kind.VAGUE)) : null;
  }
}

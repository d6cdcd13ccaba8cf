package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.DayOfMonth;
import io.broadsheet.annotate.date.TimeExpression.Nth;
import io.broadsheet.annotate.date.TimeExpression.Part;
import io.broadsheet.annotate.date.TimeExpression.Portion;
import io.broadsheet.annotate.date.TimeExpression.Range;
import io.broadsheet.annotate.date.TimeExpression.Season;
import io.broadsheet.annotate.date.TimeExpression.Shifted;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.annotate.date.TimeExpression.YearPart;
import io.broadsheet.annotate.date.TimeExpression.Yearly;
import io.broadsheet.article.DateMention.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parts of longer times: "late December", "the third quarter of 2009", "spring". */
final class PartRules {

  private static final Set<String> AFTER_SEASON_VERB = Set.of("to", "from", "into", "for", "up");

  private final TimeTokens t;
  private final Grammar grammar;

  PartRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
  }

  /** Reads "third quarter", "first two weeks of 2021", "21st century", "the 18th". */
  @Nullable Match ordinal(int i) {
    Read ordinal = grammar.ordinal(i);
    if (ordinal == null) {
      return null;
    }
    Match century = grammar.decades().century(i, ordinal);
    if (century != null) {
      return century;
    }
    boolean consecutive =
        t.isAny(ordinal.end(), "consecutive", "straight") || t.is(ordinal.end(), "successive");
    if (consecutive && t.is(ordinal.end() + 1, Role.UNIT)) {
      boolean day = t.is(ordinal.end() + 1, "day");
      TimeExpression what = day ? new Shifted(Unit.DAY, 0) : new Unresolved(Kind.VAGUE);
      return new Match(i, ordinal.end() + 2, what);
    }
    Match unit = unit(i, ordinal);
    return unit != null || !t.isNumber(i) ? unit : dayOfMonth(i, ordinal);
  }

  private @Nullable Match unit(int i, Read ordinal) {
    int at = t.isHyphen(ordinal.end()) ? ordinal.end() + 1 : ordinal.end();
    Read count = grammar.numbers().count(at);
    int noun = count == null ? at : count.end();
    at = t.isAny(noun, "calendar", "full") ? noun + 1 : noun;
    if (!t.is(at, Role.UNIT)) {
      return null;
    }
    Unit unit = Unit.at(t.value(at));
    if (count == null && (unit == Unit.QUARTER || unit == Unit.HALF)) {
      return yearPart(
          i, at, ordinal.value() < 0 ? unit == Unit.HALF ? 2 : 4 : ordinal.value(), unit);
    }
    if (unit.isShorterThanDay() || !t.isAny(at + 1, "of", "in") || isMember(at + 2)) {
      return null;
    }
    Match whole = grammar.whole(at + 1);
    int many = count == null ? 1 : count.value();
    boolean day = ordinal.value() > 0 && unit == Unit.DAY && whole != null;
    return whole == null || many < 1 || (whole.what() instanceof Range && !day)
        ? null
        : new Match(i, whole.end(), new Nth(ordinal.value(), many, unit, whole.what()));
  }

  /** "the first day of trading" is not counted within a time. */
  private boolean isMember(int i) {
    return t.is(i, "a") || t.is(i, "an");
  }

  private @Nullable Match yearPart(int i, int noun, int number, Unit unit) {
    int last = unit == Unit.QUARTER ? 4 : 2;
    if (number < 1 || number > last || t.endsIn(noun, "s")) {
      return null;
    }
    YearPart part = new YearPart(unit == Unit.QUARTER ? number : number + 10);
    Match whole = wholeYear(noun + 1, part);
    if (whole != null) {
      return whole.from(i);
    }
    return unit == Unit.QUARTER && !isOfMatch(i) ? new Match(i, noun + 1, part) : null;
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
      return fiscal == null ? null : new Match(i, fiscal.end(), new Unresolved(Kind.VAGUE));
    }
    if (of && t.is(at, "year")) {
      return new Match(i, at + 1, new TimeExpression.InYear(part, new Shifted(Unit.YEAR, 0)));
    }
    boolean half = of && part.part() > 10;
    Match whole = half ? grammar.simple(i + 1) : null;
    boolean day = whole != null && !(whole.what() instanceof Unresolved);
    return whole == null || !day
        ? null
        : new Match(i, whole.end(), new Nth(part.part() - 10, 1, Unit.HALF, whole.what()));
  }

  private static Match inYear(Yearly part, Match year) {
    return new Match(year.start(), year.end(), DayRules.inYear(part, year));
  }

  /** "the 18th": after a word of time and before no noun. */
  private @Nullable Match dayOfMonth(int i, Read ordinal) {
    boolean the = t.is(i - 1, "the");
    boolean before =
        t.isAny(i - 2, "on", "by") || t.is(i - 2, Role.OPEN) || t.isAny(i - 2, "to", "and");
    boolean ends =
        (!t.isWord(ordinal.end()) && !t.glued(ordinal.end() + 1))
            || t.is(ordinal.end(), Cue.AFTER_DAY)
            || t.isMark(ordinal.end(), '.');
    boolean day = ordinal.value() >= 1 && ordinal.value() <= 31;
    return the && before && ends && day && !t.isDash(ordinal.end())
        ? new Match(i, ordinal.end(), new DayOfMonth(ordinal.value(), 0))
        : null;
  }

  /** "Q3", "Q3 2024", "q1-2019", "H1 of 2020". */
  @Nullable Match yearPart(int i) {
    YearPart part = new YearPart(t.value(i));
    int next = i + 1;
    boolean joined = t.isHyphen(next) || t.isMark(next, '/') || t.isApostrophe(next);
    Read joinedYear = joined ? grammar.numbers().year(next + 1) : null;
    if (joinedYear != null) {
      Match year =
          new Match(i, joinedYear.end(), new TimeExpression.Fixed(Days.year(joinedYear.value())));
      return inYear(part, year);
    }
    Match whole = wholeYear(next, part);
    boolean known = (part.part() < 10 && t.isCapitalized(i)) || whole != null;
    return !known ? null : whole == null ? new Match(i, next, part) : whole.from(i);
  }

  /** A bare year, or one with its part behind: "2017-q1", "2019-H2". */
  @Nullable Match yearFirst(int i) {
    boolean joined = t.isHyphen(i + 1) && t.is(i + 2, Role.PART);
    Read year = joined ? grammar.numbers().year(i) : null;
    if (year != null) {
      Days part = new YearPart(t.value(i + 2)).in(year.value());
      return new Match(i, i + 3, new TimeExpression.Fixed(part));
    }
    Match match = grammar.years().match(i);
    if (match == null || !t.is(match.end(), Role.FISCAL)) {
      return match;
    }
    if (t.is(match.end(), "financial") && !t.is(match.end() + 1, "year")) {
      return match; // "the 2008 financial crisis"
    }
    return new Match(i, t.skip(match.end() + 1, "year"), new Unresolved(Kind.VAGUE));
  }

  /**
   * "spring", "summer of 2024", "winter 1944–45"; not "fall to", "spring up", "Spring Festival".
   */
  @Nullable Match season(int i) {
    Season season = new Season(t.value(i));
    Match year = grammar.years().after(i + 1);
    if (year != null && !t.isMark(i + 1, ',')) {
      return new Match(i, year.end(), DayRules.inYear(season, year));
    }
    boolean certain = t.is(i - 1, Cue.BEFORE_SEASON) || t.isDash(i - 1);
    boolean name =
        t.isAny(i - 1, "more", "another")
            || (t.isCapitalized(i)
                && (t.isCapitalized(i + 1) || (t.isCapitalized(i - 1) && !certain)));
    boolean verb = t.isAny(i, "fall", "spring") && isVerb(i, certain);
    return name || verb || t.is(i + 1, "of") ? null : new Match(i, i + 1, season);
  }

  private boolean isVerb(int i, boolean certain) {
    boolean noun = t.is(i, "fall") && t.is(i - 1, "the") && !t.is(i - 2, "in");
    return !certain || noun || t.is(i - 1, "to") || t.isOneOf(i + 1, AFTER_SEASON_VERB);
  }

  /** "late December", "mid-2011", "the end of last year", "later this week", "earlier today". */
  @Nullable Match portion(int i) {
    Part part = Part.at(t.value(i) - 1);
    boolean adjective =
        t.isAny(i, "early", "late") || t.isAny(i, "mid", "later") || t.is(i, "earlier");
    int at = t.isDash(i + 1) ? i + 2 : i + 1;
    if (adjective) {
      at = t.isAny(at, "on", "in") ? at + 1 : at;
    } else if (t.is(at, "of") && !t.is(i, "opening")) {
      at++;
    } else {
      return null;
    }
    boolean comparison = t.isAny(i, "later", "earlier") && !isAfterLater(at, i);
    Match whole = comparison ? null : grammar.simple(at);
    if (whole == null || whole.what() instanceof Unresolved) {
      return null;
    }
    return new Match(i, whole.end(), new Portion(part, whole.what()));
  }

  /** "later this year", "later in the day"; not "later, 5 people". */
  private boolean isAfterLater(int at, int i) {
    boolean preposition = at > i + 1 && !t.isDash(i + 1);
    int next = t.skip(at, "the");
    return switch (t.role(next)) {
      case DIRECTION, DEICTIC -> true;
      case UNIT, WEEKDAY, MONTH, SHORT_MONTH, HOLIDAY -> preposition;
      default -> preposition && t.isNumber(next);
    };
  }

  /**
   * "fiscal 2009", "the current financial year", "FY2009": years that outlets count differently.
   */
  @Nullable Match fiscal(int i) {
    int at = t.skip(i + 1, "year");
    boolean number = t.isNumber(at) && t.digits(at) >= 2 && t.digits(at) <= 4;
    boolean known = at > i + 1 || (number && (t.is(i, "fiscal") || t.is(i, "fy")));
    return known ? new Match(i, number ? at + 1 : at, new Unresolved(Kind.VAGUE)) : null;
  }

  /** "EOY", "YTD". */
  @Nullable Match shortForm(int i) {
    if (t.is(i, Role.YTD)) {
      return new Match(i, i + 1, new Range(new Shifted(Unit.YEAR, 0), new TimeExpression.Now()));
    }
    Unit unit =
        switch (t.tokens().lower(i)) {
          case "eoy" -> Unit.YEAR;
          case "eom" -> Unit.MONTH;
          case "eow" -> Unit.WEEK;
          default -> Unit.DAY;
        };
    return new Match(i, i + 1, new Portion(Part.LATE, new Shifted(unit, 0)));
  }
}

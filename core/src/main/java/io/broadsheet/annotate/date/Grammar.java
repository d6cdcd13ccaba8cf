package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.Shifted;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.article.DateMention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the expression of time that begins at a token: dispatches on the token's role to the rules
 * that know it. Each rule looks ahead a few tokens and never back over what it has read.
 */
final class Grammar {

  /** "early in the third week of last month" nests five deep; a text may not nest without end. */
  private static final int DEEPEST = 7;

  private final TimeTokens t;
  private final NumberRules numbers;
  private final YearRules years;
  private final DecadeRules decades;
  private final DayRules days;
  private final NumericRules numeric;
  private final WeekdayRules weekdays;
  private final RelativeRules relative;
  private final UnitRules units;
  private final YearPartRules yearParts;
  private final OrdinalRules ordinals;
  private final SeasonRules seasons;
  private final PortionRules portions;
  private final AmountRules amounts;
  private final ClockRules clock;
  private final HolidayRules holidays;
  private final RepeatedRules repeated;
  private final NthWeekdayRules nthWeekdays;
  private final NamedDays namedDays;
  private int depth;

  Grammar(TimeTokens tokens, DayOrder order) {
    t = tokens;
    numbers = new NumberRules(t);
    decades = new DecadeRules(t);
    years = new YearRules(t, numbers, decades);
    days = new DayRules(t, numbers, years);
    numeric = new NumericRules(t, order);
    weekdays = new WeekdayRules(t, this);
    relative = new RelativeRules(t, this);
    units = new UnitRules(t, this);
    yearParts = new YearPartRules(t, this);
    ordinals = new OrdinalRules(t, this, yearParts);
    seasons = new SeasonRules(t, this);
    portions = new PortionRules(t, this);
    amounts = new AmountRules(t, this);
    clock = new ClockRules(t, this);
    holidays = new HolidayRules(t, years);
    repeated = new RepeatedRules(t);
    nthWeekdays = new NthWeekdayRules(t, this);
    namedDays = new NamedDays(t);
  }

  NumberRules numbers() {
    return numbers;
  }

  YearRules years() {
    return years;
  }

  DecadeRules decades() {
    return decades;
  }

  DayRules days() {
    return days;
  }

  NumericRules numeric() {
    return numeric;
  }

  NthWeekdayRules nthWeekdays() {
    return nthWeekdays;
  }

  AmountRules amounts() {
    return amounts;
  }

  UnitRules units() {
    return units;
  }

  ClockRules clock() {
    return clock;
  }

  /** Reads one expression, no range and without a word that opens it. */
  @Nullable Match simple(int i) {
    if (depth == DEEPEST) {
      return null;
    }
    depth++;
    Match match = byRole(i);
    depth--;
    return match;
  }

  private @Nullable Match byRole(int i) {
    return switch (t.role(i)) {
      case MONTH, SHORT_MONTH, WEEKDAY, SHORT_WEEKDAY, DIRECTION, DEICTIC, HOLIDAY ->
          clock.after(dayFirst(i));
      case SEASON -> seasonFirst(i);
      case PART -> yearParts.match(i);
      case ORDINAL -> ordinalFirst(i);
      case NUMBER, FEW -> numberFirst(i);
      case ARTICLE -> afterArticle(i);
      case PORTION -> portions.match(i);
      case DECADE -> decades.inWords(i);
      case UNIT -> unitFirst(i);
      case DAYPART -> clock.partOfDay(i);
      case EACH, REPEATED, ADJECTIVE, WEEKDAYS -> repeated.match(i);
      case VAGUE -> vague(i);
      case FISCAL -> yearParts.fiscal(i);
      case EDGE, YTD -> portions.shortForm(i);
      case NONE -> t.isNumber(i) ? numberFirst(i) : null;
      default -> null;
    };
  }

  /** What may be a day, so that an hour may follow. */
  private @Nullable Match dayFirst(int i) {
    return switch (t.role(i)) {
      case MONTH, SHORT_MONTH -> monthFirst(i);
      case WEEKDAY, SHORT_WEEKDAY -> weekdays.match(i);
      case DIRECTION -> relative.match(i);
      case DEICTIC -> deictic(i);
      default -> holidays.match(i);
    };
  }

  private @Nullable Match unitFirst(int i) {
    Match part = amounts.part(i);
    return part != null ? part : units.match(i);
  }

  /** "as soon as" and "soon after" tell no time. */
  private @Nullable Match vague(int i) {
    boolean conjunction = t.is(i, "soon") && t.isAny(i + 1, "as", "after");
    return conjunction ? null : new Match(i, i + 1, new Unresolved(Kind.VAGUE));
  }

  /** "May Day" and "April Fools' Day" are no months. */
  private @Nullable Match monthFirst(int i) {
    Match holiday = t.isCapitalized(i) && t.isCapitalized(i + 1) ? holidays.match(i) : null;
    return holiday != null ? holiday : namedDays.named(days.monthFirst(i));
  }

  private @Nullable Match seasonFirst(int i) {
    Match solstice = t.is(i + 1, "solstice") ? holidays.match(i) : null;
    return solstice != null ? solstice : seasons.match(i);
  }

  private @Nullable Match ordinalFirst(int i) {
    Match day = clock.after(days.dayFirst(i, false));
    return day != null ? day : counted(i);
  }

  private @Nullable Match counted(int i) {
    Match weekday = nthWeekdays.match(i);
    Match weekdays = weekday != null ? weekday : nthWeekdays.counted(i);
    return weekdays != null ? weekdays : ordinals.match(i);
  }

  private @Nullable Match numberFirst(int i) {
    Match digits = t.isNumber(i) ? digitsFirst(i) : null;
    Match date = digits != null ? digits : clock.after(namedDays.named(days.dayFirst(i, false)));
    if (date != null) {
      return date;
    }
    Match part = t.digits(i) == 4 ? yearParts.behindYear(i) : null;
    Match counted = part != null ? part : counted(i);
    Match amount = counted != null ? counted : amounts.match(i);
    if (amount != null) {
      return amount;
    }
    return t.isNumber(i) ? yearParts.yearFirst(i) : years.inWords(i);
  }

  /** "9/11", "5/12/2024", "10.30 a.m.". */
  private @Nullable Match digitsFirst(int i) {
    Match named = namedDays.inDigits(i);
    Match date = named != null ? named : clock.after(numeric.match(i));
    return date != null ? date : clock.match(i);
  }

  /** The article belongs to the expression but before bare years and names. */
  private @Nullable Match afterArticle(int i) {
    if (t.value(i) == 1) {
      boolean compared = t.isHyphen(i + 2) && t.is(i + 1, "year");
      Match year = compared ? units.yearEarlier(i + 1) : null;
      Match ordinal = t.is(i + 1, Role.ORDINAL) ? counted(i + 1) : year;
      Match weekdays = ordinal != null ? ordinal : nthWeekdays.counted(i);
      return weekdays != null ? weekdays.from(i) : amounts.match(i);
    }
    Match match = simple(i + 1);
    if (match == null) {
      return null;
    }
    boolean bare =
        switch (t.role(i + 1)) {
          case MONTH, SHORT_MONTH, HOLIDAY, DAYPART -> true;
          case NONE -> !t.is(i + 2, "s") && !t.is(i + 2, Role.SUFFIX);
          default -> false;
        };
    return bare || match.what() instanceof Unresolved ? match : match.from(i);
  }

  /** "USA Today" is a newspaper, "the Today programme" a broadcast. */
  private @Nullable Match deictic(int i) {
    boolean name = t.isCapitalized(i) && t.isWord(i - 1) && !t.tokens().isAllCaps(i);
    return name ? null : new Match(i, i + 1, new Shifted(Unit.DAY, t.value(i)));
  }

  /** Reads what follows "of", "in" or nothing: the longer time that a part belongs to. */
  @Nullable Match whole(int i) {
    int at = t.isAny(i, "of", "in") ? i + 1 : i;
    return simple(at);
  }

  @Nullable Read ordinal(int i) {
    return numbers.ordinal(i);
  }
}

package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.Amount;
import io.broadsheet.annotate.date.TimeExpression.InTime;
import io.broadsheet.annotate.date.TimeExpression.Rolling;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.annotate.date.TimeExpression.Within;
import io.broadsheet.article.DateMention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time and what is counted by them: "90 days", "two weeks ago", "in a year". */
final class AmountRules {

  private static final int MOST_AMOUNTS = 4;

  /** Between a count and its unit: "two full days". */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "full",
          "business",
          "more",
          "working",
          "consecutive",
          "straight",
          "calendar",
          "long",
          "whole",
          "successive");

  /** The tokens of "and a half". */
  private static final int HALF = 3;

  private final TimeTokens t;
  private final Grammar grammar;
  private final OffsetRules offsets;

  AmountRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
    offsets = new OffsetRules(t, grammar);
  }

  @Nullable Match match(int i) {
    Match part = part(i);
    if (part != null) {
      return part;
    }
    Read count = grammar.numbers().count(i);
    if (count == null || t.isMark(i - 1, '$')) {
      return null;
    }
    Match rolling = directed(i, count);
    if (rolling != null) {
      return rolling;
    }
    Duration length = length(i, count);
    return length == null ? null : after(length);
  }

  /** Reads "90 days", "2 years and 1 month", "two and a half years", "a year and a half". */
  private @Nullable Duration length(int i, Read count) {
    List<Amount> amounts = new ArrayList<>(2);
    boolean half = isAndAHalf(count.end());
    int end = amount(count, half ? count.end() + HALF : count.end(), amounts);
    if (end < 0) {
      return null;
    }
    end = more(end, amounts);
    boolean halfUnit = !half && isAndAHalf(end);
    Amount rest = half || halfUnit ? partOf(amounts.getLast().unit(), true) : null;
    if (rest != null) {
      amounts.add(rest);
    }
    boolean known = rest != null || !(half || halfUnit);
    boolean exact = known && amounts.stream().allMatch(AmountRules::isExact);
    return new Duration(i, halfUnit ? end + HALF : end, amounts, exact);
  }

  private static boolean isExact(Amount amount) {
    return amount.count() > 0 && !amount.unit().isShorterThanDay();
  }

  /** "a year and a half", "two and a half years". */
  private boolean isAndAHalf(int i) {
    return t.is(i, "and") && t.is(i + 1, "a") && t.is(i + 2, "half");
  }

  /** "Half a century ago", "a quarter of a century later"; null where nothing counts from there. */
  @Nullable Match part(int i) {
    boolean article = isIndefinite(i);
    int at = article ? i + 1 : i;
    boolean half = t.is(at, "half");
    if (!half && !t.is(at, "quarter")) {
      return null;
    }
    int noun = t.isHyphen(at + 1) ? at + 2 : t.skip(at + 1, "of");
    boolean inner = isIndefinite(noun);
    if (inner && !half && !article && noun == at + 1) {
      return null; // "the quarter a year ago"
    }
    noun = inner ? noun + 1 : noun;
    Amount amount = t.is(noun, Role.UNIT) ? partOf(Unit.at(t.value(noun)), half) : null;
    return amount == null || !(article || inner)
        ? null
        : offsets.match(new Duration(i, noun + 1, List.of(amount), true));
  }

  private boolean isIndefinite(int i) {
    return t.is(i, Role.ARTICLE) && t.value(i) == 1;
  }

  private static @Nullable Amount partOf(Unit whole, boolean half) {
    return switch (whole) {
      case CENTURY -> new Amount(half ? 50 : 25, Unit.YEAR);
      case DECADE -> half ? new Amount(5, Unit.YEAR) : null;
      case YEAR -> new Amount(half ? 6 : 3, Unit.MONTH);
      default -> null;
    };
  }

  /**
   * Adds the further amounts of "2 years, 1 month and 21 days" and returns the token after them.
   */
  private int more(int start, List<Amount> amounts) {
    int end = start;
    while (amounts.size() < MOST_AMOUNTS) {
      int next = t.is(end, "and") ? end + 1 : end;
      boolean number = t.isNumber(next) || t.is(next, Role.NUMBER);
      Read more = number ? grammar.numbers().count(next) : null;
      int moreEnd = more == null ? -1 : amount(more, more.end(), amounts);
      if (moreEnd < 0) {
        break;
      }
      end = moreEnd;
    }
    return end;
  }

  /** Adds an amount and returns the token after its unit, or -1. */
  private int amount(Read count, int i, List<Amount> amounts) {
    int at = t.isHyphen(i) ? i + 1 : i;
    int noun = t.isOneOf(at, ADJECTIVES) ? at + 1 : at;
    boolean unit = t.is(noun, Role.UNIT);
    if (unit ? isPart(noun, count.value()) : !t.isAny(noun, "night", "nights")) {
      return -1;
    }
    amounts.add(new Amount(count.value(), unit ? Unit.at(t.value(noun)) : Unit.DAY));
    return noun + 1;
  }

  /** "one half", "three quarters of": a share, not a time. */
  private boolean isPart(int i, int count) {
    return t.isAny(i, "half", "halves")
        || (t.is(i, "quarters") && (t.isHyphen(i - 1) || t.is(i + 1, "of")))
        || (t.is(i, "quarter") && count == 1);
  }

  /** "2 next days", "10 previous weeks". */
  private @Nullable Match directed(int i, Read count) {
    int at = count.end();
    int noun = at + 1;
    boolean directed =
        t.is(at, Role.DIRECTION)
            && t.is(noun, Role.UNIT)
            && t.endsIn(noun, "s")
            && !t.is(i, Role.ARTICLE);
    int direction = t.value(at);
    return directed && (direction == 1 || direction == -1) && count.value() > 0
        ? new Match(i, noun + 1, new Rolling(count.value(), Unit.at(t.value(noun)), direction))
        : null;
  }

  private @Nullable Match after(Duration length) {
    int start = length.start();
    int end = length.end();
    boolean age = t.is(end, "old") || (t.isHyphen(end) && t.isAny(end + 1, "old", "olds"));
    if (age) {
      return null;
    }
    Match counted = offsets.match(length);
    Match time = counted != null ? counted : toCome(length);
    if (time != null) {
      return time;
    }
    boolean indefinite = t.is(start, Role.ARTICLE) && !t.is(start + 1, Role.FEW);
    if (indefinite && isRate(start)) {
      return new Match(start, end, new Unresolved(Kind.REPEATED));
    }
    boolean article = indefinite && !isDuration(start, end);
    return article ? null : new Match(start, end, new Unresolved(Kind.DURATION));
  }

  /** "in three weeks", "within a year". */
  private @Nullable Match toCome(Duration length) {
    int before = length.start() - 1;
    if (!length.isSingle()) {
      return null;
    }
    Amount amount = length.amounts().getFirst();
    if (t.is(before, "in") && !isComparing(before - 1) && !t.isHyphen(length.end() - 2)) {
      return new Match(before, length.end(), new InTime(amount));
    }
    return t.is(before, "within") ? new Match(before, length.end(), new Within(amount)) : null;
  }

  /** "the first time in 25 years", "a second visit to Rome in three years": a length. */
  private boolean isComparing(int i) {
    boolean future = false;
    for (int at = i; at > i - 6; at--) {
      future |= t.isAny(at, "will", "would") || t.is(at, "be");
      if (t.is(at, Role.ORDINAL) && !future) {
        return true;
      }
      if (t.isSuperlative(at) || t.isAny(at, "first", "only") || t.isAny(at, "worst", "best")) {
        return true;
      }
    }
    return false;
  }

  /** "15 a year", "twice a week". */
  private boolean isRate(int i) {
    return t.isNumber(i - 1) || t.isAny(i - 1, "once", "twice") || t.isAny(i - 1, "times", "hours");
  }

  /** "for a week", "a week-long"; not "a day of mourning". */
  private boolean isDuration(int i, int end) {
    return t.isAny(i - 1, "for", "than")
        || t.isAny(i - 1, "within", "over")
        || t.isHyphen(end)
        || t.is(i - 1, "nearly")
        || t.is(i - 1, "about")
        || t.is(i - 1, "almost");
  }
}

package io.broadsheet.annotate.date;

import io.broadsheet.annotate.date.NumberRules.Read;
import io.broadsheet.annotate.date.TimeExpression.Amount;
import io.broadsheet.annotate.date.TimeExpression.Beginning;
import io.broadsheet.annotate.date.TimeExpression.InTime;
import io.broadsheet.annotate.date.TimeExpression.LastMention;
import io.broadsheet.annotate.date.TimeExpression.Now;
import io.broadsheet.annotate.date.TimeExpression.Offset;
import io.broadsheet.annotate.date.TimeExpression.Rolling;
import io.broadsheet.annotate.date.TimeExpression.Unresolved;
import io.broadsheet.annotate.date.TimeExpression.Within;
import io.broadsheet.article.DateMention.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time and what is counted by them: "90 days", "two weeks ago", "in a year". */
final class AmountRules {

  private static final int MOST_AMOUNTS = 4;

  private final TimeTokens t;
  private final Grammar grammar;

  AmountRules(TimeTokens tokens, Grammar grammar) {
    t = tokens;
    this.grammar = grammar;
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
    List<Amount> amounts = new ArrayList<>(2);
    boolean half = isAndAHalf(count.end());
    int end = amount(count, half ? count.end() + 3 : count.end(), amounts);
    if (end < 0) {
      return null;
    }
    end = more(end, amounts);
    boolean halfUnit = !half && isAndAHalf(end);
    Amount rest = half || halfUnit ? partOf(amounts.getLast().unit(), true) : null;
    if (rest != null) {
      amounts.add(rest);
    }
    return after(i, halfUnit ? end + 3 : end, amounts, rest == null && (half || halfUnit));
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
    noun = inner ? noun + 1 : noun;
    Amount amount = t.is(noun, Role.UNIT) ? partOf(Unit.at(t.value(noun)), half) : null;
    return amount == null || !(article || inner)
        ? null
        : offset(i, noun + 1, List.of(amount), true);
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
    boolean adjective =
        t.isAny(at, "full", "business")
            || t.isAny(at, "more", "working")
            || t.isAny(at, "consecutive", "straight")
            || t.isAny(at, "calendar", "long")
            || t.isAny(at, "whole", "successive");
    at = adjective ? at + 1 : at;
    boolean unit = t.is(at, Role.UNIT) || t.isAny(at, "night", "nights");
    if (!unit
        || t.is(at, "half")
        || (t.is(at, "quarters") && (t.isHyphen(at - 1) || t.is(at + 1, "of")))
        || (t.is(at, "quarter") && count.value() == 1)
        || t.is(at, "halves")) {
      return -1;
    }
    amounts.add(new Amount(count.value(), t.is(at, Role.UNIT) ? Unit.at(t.value(at)) : Unit.DAY));
    return at + 1;
  }

  /** "2 next days", "10 previous weeks". */
  private @Nullable Match directed(int i, Read count) {
    int at = count.end();
    int noun = at + 1;
    boolean directed =
        t.is(at, Role.DIRECTION)
            && t.is(noun, Role.UNIT)
            && t.tokens().lower(noun).endsWith("s")
            && !t.is(i, Role.ARTICLE);
    int direction = t.value(at);
    return directed && (direction == 1 || direction == -1) && count.value() > 0
        ? new Match(i, noun + 1, new Rolling(count.value(), Unit.at(t.value(noun)), direction))
        : null;
  }

  private @Nullable Match after(int i, int end, List<Amount> amounts, boolean half) {
    boolean age = t.is(end, "old") || (t.isHyphen(end) && t.isAny(end + 1, "old", "olds"));
    if (age) {
      return null;
    }
    boolean exact = !half && amounts.stream().allMatch(a -> a.count() > 0);
    boolean days = exact && amounts.stream().noneMatch(a -> a.unit().isShorterThanDay());
    Match offset = offset(i, end, amounts, days);
    if (offset != null) {
      return offset;
    }
    if (t.is(i - 1, "in")
        && days
        && !isComparing(i - 2)
        && amounts.size() == 1
        && !t.isHyphen(end - 2)) {
      return new Match(i - 1, end, new InTime(amounts.get(0)));
    }
    if (t.is(i - 1, "within") && days && amounts.size() == 1) {
      Amount amount = amounts.get(0);
      return new Match(i - 1, end, new Within(amount));
    }
    boolean indefinite = t.is(i, Role.ARTICLE) && !t.is(i + 1, Role.FEW);
    if (indefinite && isRate(i)) {
      return new Match(i, end, new Unresolved(Kind.REPEATED));
    }
    boolean article = indefinite && !isDuration(i, end);
    return article ? null : new Match(i, end, new Unresolved(Kind.DURATION));
  }

  /** "the first time in 25 years" is a length. */
  private boolean isComparing(int i) {
    for (int at = i; at > i - 6; at--) {
      boolean superlative =
          t.digits(at) > 5 && t.isWord(at) && t.tokens().lower(at).endsWith("est");
      if (superlative || t.isAny(at, "first", "only") || t.isAny(at, "worst", "best")) {
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

  private @Nullable Match offset(int i, int end, List<Amount> amounts, boolean days) {
    String word = t.isWord(end) ? t.tokens().lower(end) : "";
    return switch (word) {
      case "ago" -> new Match(i, end + 1, offset(amounts, -1, new Now(), days));
      case "hence" -> new Match(i, end + 1, offset(amounts, 1, new Now(), days));
      case "later" -> later(i, end, amounts, days, 1);
      case "earlier", "previously", "beforehand" -> later(i, end, amounts, days, -1);
      case "from", "after", "since" -> from(i, end, amounts, days, 1);
      case "before", "prior" -> from(i, end, amounts, days, -1);
      case "to", "through" -> upTo(i, end, amounts, days);
      case "starting", "beginning" -> beginning(i, end, amounts, days);
      default -> null;
    };
  }

  private static TimeExpression offset(
      List<Amount> amounts, int sign, TimeExpression from, boolean days) {
    return days ? new Offset(List.copyOf(amounts), sign, from) : new Unresolved(Kind.VAGUE);
  }

  private Match later(int i, int end, List<Amount> amounts, boolean days, int sign) {
    boolean comparison = t.is(end + 1, "than") || t.is(i - 1, Role.AMOUNT);
    return new Match(i, end + 1, offset(amounts, sign, new LastMention(), days && !comparison));
  }

  private @Nullable Match from(int i, int end, List<Amount> amounts, boolean days, int sign) {
    if (t.is(end, "from") && t.is(end + 1, "now")) {
      return new Match(i, end + 2, offset(amounts, 1, new Now(), days));
    }
    int at = t.is(end, "prior") ? t.skip(end + 1, "to") : end + 1;
    Match base = grammar.simple(at);
    boolean resolved = base != null && !(base.what() instanceof Unresolved);
    if (!days && t.isAny(end, "from", "since")) {
      return null;
    }
    if (base != null && resolved) {
      return new Match(i, base.end(), offset(amounts, sign, base.what(), days));
    }
    boolean ends = !t.isWord(end + 1) || t.is(end + 1, "and");
    if (t.isAny(end, "before", "after") && ends && days) {
      return new Match(i, end + 1, offset(amounts, sign, new LastMention(), true));
    }
    return t.is(end, "from") || t.is(end, "since")
        ? null
        : new Match(i, end, new Unresolved(Kind.VAGUE));
  }

  /** "the six months to September". */
  private @Nullable Match upTo(int i, int end, List<Amount> amounts, boolean days) {
    boolean month = grammar.days().isMonth(end + 1) || grammar.days().isMonth(end + 2);
    Match last = days && month && t.is(i - 1, "the") ? grammar.simple(end + 1) : null;
    if (last == null) {
      return null;
    }
    TimeExpression before = new Offset(List.copyOf(amounts), -1, last.what());
    TimeExpression from = new TimeExpression.Open(TimeExpression.Side.AFTER, before);
    return new Match(i, last.end(), new TimeExpression.Range(from, last.what()));
  }

  private @Nullable Match beginning(int i, int end, List<Amount> amounts, boolean days) {
    int at = t.isAny(end + 1, "from", "on") ? end + 2 : end + 1;
    Match base = days && amounts.size() == 1 ? grammar.simple(at) : null;
    return base == null
        ? null
        : new Match(i, base.end(), new Beginning(amounts.get(0), base.what()));
  }
}

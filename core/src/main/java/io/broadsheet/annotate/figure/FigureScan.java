package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.figure.UnitReader.Reach;
import io.broadsheet.annotate.text.Tokens;
import io.broadsheet.article.DateMention;
import io.broadsheet.article.Figure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk over the tokens of a text: number, unit, range, bound. */
final class FigureScan {

  private final Tokens tokens;
  private final List<DateMention> dates;
  private final FractionReader fractions;
  private final UnitReader units;
  private final BoundReader bounds;
  private final CompoundReader compounds;
  private final AgeReader ages;
  private final FigureGuard guard;
  private final List<Figure> figures = new ArrayList<>();

  /** Tokens before this one are read. */
  private int done;

  private int date;

  FigureScan(Tokens tokens, List<DateMention> dates) {
    this.tokens = tokens;
    this.dates = dates;
    this.fractions = new FractionReader(tokens);
    this.units = new UnitReader(tokens);
    this.bounds = new BoundReader(tokens);
    this.compounds = new CompoundReader(tokens, fractions, units);
    this.ages = new AgeReader(tokens);
    this.guard = new FigureGuard(tokens);
  }

  List<Figure> run() {
    int i = 0;
    while (i < tokens.size()) {
      i = Math.max(i + 1, mayBegin(i) && !isInDate(i) ? figureAt(i) : 0);
    }
    return figures;
  }

  private boolean mayBegin(int i) {
    if (tokens.kind(i) == Tokens.Kind.MARK) {
      return tokens.first(i) >= '¼';
    }
    if (tokens.isNumber(i)) {
      return true;
    }
    String lower = tokens.lower(i);
    return NumberWords.word(lower) != null
        || lower.equals("a")
        || lower.equals("an")
        || lower.equals("half")
        || lower.equals("quarter");
  }

  /** Durations hold figures; days do not. */
  private boolean isInDate(int i) {
    while (date < dates.size() && dates.get(date).span().end() <= tokens.start(i)) {
      date++;
    }
    return date < dates.size()
        && dates.get(date).span().start() <= tokens.start(i)
        && dates.get(date).kind() != DateMention.Kind.DURATION;
  }

  /** Adds the figure or the range that begins at token {@code i} and returns the token after it. */
  private int figureAt(int i) {
    Draft draft = draft(i);
    if (draft == null) {
      return tokens.isNumber(i) ? afterChain(i + 1) : 0;
    }
    Draft end = rangeEnd(draft);
    if (end == null && isChain(draft)) {
      return afterChain(draft.next());
    }
    if (end == null) {
      add(draft);
      return done;
    }
    if (isScore(draft, end)) {
      done = afterChain(end.next());
      return done;
    }
    add(sharing(draft, end));
    boolean sameSum = end.unit() == null && draft.unit() != null && draft.unit().isMoney();
    add(sameSum ? new Draft(end.amount(), draft.unit(), end.first(), end.next()) : end);
    return done;
  }

  /** "555-0100": digits that a dash ties to others with which they are no range. */
  private boolean isChain(Draft draft) {
    int dash = draft.next();
    return draft.amount().plain()
        && draft.unit() == null
        && tokens.isMark(dash, '-')
        && tokens.glued(dash)
        && tokens.isNumber(dash + 1)
        && tokens.glued(dash + 1);
  }

  private @Nullable Draft draft(int i) {
    Amount amount = fractions.read(i);
    if (amount == null || guard.isNone(amount)) {
      return null;
    }
    Reach prefix = units.before(i, done);
    if (prefix != null) {
      return withPrefix(amount, prefix);
    }
    Reach suffix = units.after(amount);
    if (suffix == null || isMillion(amount, suffix)) {
      Amount scaled = scaledLetter(amount);
      if (scaled != null) {
        amount = scaled;
        suffix = units.after(amount);
      }
    }
    Draft draft = suffix == null ? counted(amount) : withSuffix(amount, suffix);
    return draft == null ? null : signed(draft);
  }

  /** "1.2m people", "3b euros": the letter is a scale where something else is counted. */
  private boolean isMillion(Amount amount, Reach suffix) {
    if (!suffix.unit().name().equals("metre") || suffix.edge() != amount.next() + 1) {
      return false;
    }
    Amount after = amount.times(1e6).until(suffix.edge());
    boolean counts = units.after(after) != null || units.people(after) != null;
    return counts && tokens.glued(amount.next());
  }

  private @Nullable Amount scaledLetter(Amount amount) {
    int next = amount.next();
    boolean letter = tokens.glued(next) && (tokens.is(next, "m") || tokens.is(next, "b"));
    return letter && tokens.isNumber(next - 1) ? fractions.numbers().scaled(amount) : null;
  }

  private Draft withPrefix(Amount amount, Reach prefix) {
    Amount sum = amount;
    Amount scaled = tokens.isWord(sum.next()) ? fractions.numbers().scaled(sum) : null;
    if (scaled != null) {
      sum = scaled;
    }
    int next = sum.next();
    Reach suffix = units.after(sum);
    if (suffix != null && suffix.unit().equals(prefix.unit()) && tokens.isWord(next)) {
      next = suffix.edge();
    }
    return signed(new Draft(sum.from(prefix.edge()), prefix.unit(), prefix.edge(), next));
  }

  private Draft withSuffix(Amount amount, Reach suffix) {
    Unit unit = suffix.unit();
    Amount value = unit.factor() == 1 ? amount : amount.times(unit.factor());
    int next = suffix.edge();
    if (unit.isMoney() && amount.scale() == 1 && tokens.isWord(next)) {
      Amount scaled = fractions.numbers().scaled(value.until(next));
      NumberWords.Word word = NumberWords.word(tokens.lower(next));
      if (word != null && word.role() == NumberWords.Role.SCALE) {
        value = value.times(word.value());
        next++;
      } else if (scaled != null && tokens.lower(next).length() > 1) {
        value = scaled;
        next++;
      }
    }
    Draft draft = new Draft(value, unit, amount.first(), next);
    return compounds.read(draft);
  }

  private @Nullable Draft counted(Amount amount) {
    Reach people = guardedPeople(amount);
    if (people != null) {
      return new Draft(amount, people.unit(), amount.first(), people.edge());
    }
    if (guard.isNoneAlone(amount)) {
      return null;
    }
    Unit unit = ages.isAge(amount) ? Unit.YEAR : null;
    return new Draft(amount, unit, amount.first(), amount.next());
  }

  private @Nullable Reach guardedPeople(Amount amount) {
    boolean share = amount.value() > 0 && amount.value() < 1;
    return share || (tokens.is(amount.first(), "one") && guard.isNoneAlone(amount))
        ? null
        : units.people(amount);
  }

  /** "-5", "minus 5"; not "plus or minus 5". */
  private Draft signed(Draft draft) {
    int before = draft.first() - 1;
    boolean word =
        (tokens.is(before, "minus") || tokens.is(before, "negative"))
            && !tokens.is(before - 1, "or")
            && !Unit.PERSON.equals(draft.unit());
    boolean mark =
        (tokens.isMark(before, '-') || tokens.isMark(before, '−'))
            && tokens.glued(before + 1)
            && !tokens.glued(before);
    if (before < done || !(word || mark)) {
      return draft;
    }
    Amount negative = draft.amount().withValue(-draft.amount().value());
    return new Draft(negative, draft.unit(), before, draft.next());
  }

  /** Returns the second figure of "10 to 12 percent", "200-250", "between 5 and 6", or null. */
  private @Nullable Draft rangeEnd(Draft draft) {
    int i = draft.next();
    boolean dash = tokens.isMark(i, '-') || tokens.isMark(i, '–') || tokens.isMark(i, '—');
    boolean to = tokens.is(i, "to") || tokens.is(i, "or");
    boolean and = tokens.is(i, "and") && tokens.is(draft.first() - 1, "between");
    if (!(dash || to || and) || isInDate(i + 1)) {
      return null;
    }
    int number = i + 1;
    while (number < tokens.size() && number < i + 4 && units.before(number + 1, i + 1) != null) {
      number++;
    }
    if (number >= tokens.size() || !mayBegin(number)) {
      return null;
    }
    int before = done;
    done = i + 1;
    Draft end = draft(number);
    done = before;
    return end == null || (dash && end.first() != i + 1) ? null : end;
  }

  /** "52-35", "3-2", "555-0100", "(13-54)". */
  private boolean isScore(Draft first, Draft end) {
    boolean dash = tokens.kind(first.next()) == Tokens.Kind.MARK;
    boolean bare = first.amount().plain() && end.amount().plain() && end.unit() == null;
    boolean record = tokens.isMark(first.first() - 1, '(') && tokens.isMark(end.next(), ')');
    boolean chain = tokens.isMark(end.next(), '-') && tokens.isNumber(end.next() + 1);
    return dash
        && bare
        && (chain
            || record
            || first.amount().value() >= end.amount().value()
            || end.amount().value() < 10);
  }

  private int afterChain(int next) {
    int i = next;
    while (tokens.isMark(i, '-') && tokens.isNumber(i + 1)) {
      i += 2;
    }
    return i;
  }

  /**
   * "10 to 12 percent", "5 to 10 million": the first takes the unit and scale of the second; not
   * "46% to $6 billion", "a third to $4 billion".
   */
  private static Draft sharing(Draft first, Draft end) {
    Amount amount = first.amount();
    Unit own = first.unit();
    boolean share = amount.value() < 1 && amount.scale() == 1 && !amount.plain();
    if (share || isAnother(own, end.unit())) {
      return first;
    }
    boolean small = amount.scale() == 1 && end.amount().scale() > 1 && amount.value() < 1000;
    if (small) {
      amount = amount.times(end.amount().scale());
    }
    return new Draft(amount, own == null ? end.unit() : own, first.first(), first.next());
  }

  /** A sum may leave its currency to the first: "$5-6 million". */
  private static boolean isAnother(@Nullable Unit own, @Nullable Unit end) {
    return own != null && !own.equals(end) && !(own.isMoney() && end == null);
  }

  private void add(Draft draft) {
    Unit unit = draft.unit();
    figures.add(
        new Figure(
            tokens.span(draft.first(), draft.next() - 1),
            draft.amount().value(),
            unit == null ? null : unit.name(),
            bounds.read(draft.first(), draft.next())));
    done = draft.next();
  }
}

package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads one number with its sign and what it counts: "-5°C", "$1.2m", "three injured men". */
final class DraftReader {

  private final Tokens tokens;
  private final FractionReader fractions;
  private final CurrencyReader currencies;
  private final UnitReader units;
  private final PeopleReader people;
  private final CompoundReader compounds;
  private final AgeReader ages;
  private final FigureGuard guard;
  private final GluedSums sums;

  DraftReader(Tokens tokens, CurrencyReader currencies) {
    this.tokens = tokens;
    this.currencies = currencies;
    fractions = new FractionReader(tokens);
    units = new UnitReader(tokens, currencies);
    people = new PeopleReader(tokens);
    compounds = new CompoundReader(tokens, fractions, units, people);
    ages = new AgeReader(tokens);
    guard = new FigureGuard(tokens);
    sums = new GluedSums(tokens);
  }

  /** Returns whether a figure may begin at token {@code i}. */
  boolean mayBegin(int i) {
    return switch (tokens.kind(i)) {
      case MARK -> tokens.first(i) >= '¼';
      case NUMBER -> true;
      case WORD -> NumberWords.mayBegin(tokens, i) || sums.mayBegin(i);
    };
  }

  /** Returns what begins at token {@code i}, or null; nothing before the barrier is part of it. */
  @Nullable Draft read(int i, int barrier) {
    if (tokens.isWord(i) && sums.mayBegin(i)) {
      return sums.read(i, barrier);
    }
    Amount amount = fractions.read(i);
    if (amount == null || guard.isNone(amount)) {
      return null;
    }
    Reach prefix = currencies.before(i, barrier);
    Draft draft = prefix == null ? withoutPrefix(amount) : withPrefix(amount, prefix);
    return draft == null ? null : signed(draft, barrier);
  }

  private @Nullable Draft withoutPrefix(Amount amount) {
    Reach suffix = units.after(amount);
    Amount scaled = suffix == null || isMillion(amount, suffix) ? scaledLetter(amount) : null;
    Amount value = scaled == null ? amount : scaled;
    Reach unit = scaled == null ? suffix : units.after(scaled);
    return unit == null ? counted(value) : withSuffix(value, unit);
  }

  /** "1.2m people", "3b euros": the letter is a scale where something else is counted. */
  private boolean isMillion(Amount amount, Reach suffix) {
    if (!suffix.unit().name().equals("metre") || suffix.edge() != amount.next() + 1) {
      return false;
    }
    Amount after = amount.times(1e6).until(suffix.edge());
    boolean counts =
        Cue.IN_MILLIONS.has(tokens.lower(suffix.edge()))
            || units.after(after) != null
            || people.read(after) != null;
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
    return new Draft(sum.from(prefix.edge()), prefix.unit(), prefix.edge(), next);
  }

  private Draft withSuffix(Amount amount, Reach suffix) {
    Unit unit = suffix.unit();
    Amount value = unit.factor() == 1 ? amount : amount.times(unit.factor());
    int next = suffix.edge();
    if (unit.isMoney() && amount.scale() == 1 && tokens.isWord(next)) {
      Amount scaled = fractions.numbers().scaled(value.until(next));
      NumberWords.Word word = NumberWords.word(tokens, next);
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
        : people.read(amount);
  }

  /** "-5", "minus 5", "minus-5"; not "plus or minus 5". */
  private Draft signed(Draft draft, int barrier) {
    int first = draft.first();
    boolean hyphen = tokens.isMark(first - 1, '-') && tokens.glued(first);
    int before = hyphen && tokens.is(first - 2, "minus") ? first - 2 : first - 1;
    boolean word =
        (tokens.is(before, "minus") || tokens.is(before, "negative"))
            && !tokens.is(before - 1, "or")
            && !Unit.PERSON.equals(draft.unit());
    boolean mark =
        (tokens.isMark(before, '-') || tokens.isMark(before, '−'))
            && tokens.glued(before + 1)
            && !tokens.glued(before);
    if (before < barrier || !(word || mark)) {
      return draft;
    }
    Amount negative = draft.amount().withValue(-draft.amount().value());
    return new Draft(negative, draft.unit(), before, draft.next());
  }
}

package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.figure.Unit.Kind;
import io.broadsheet.annotate.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what goes on behind a number and its unit: "six feet two inches", "49 years old". */
final class CompoundReader {

  private final Tokens tokens;
  private final FractionReader fractions;
  private final UnitReader units;
  private final PeopleReader people;

  CompoundReader(Tokens tokens, FractionReader fractions, UnitReader units, PeopleReader people) {
    this.tokens = tokens;
    this.fractions = fractions;
    this.units = units;
    this.people = people;
  }

  /** Returns a figure with all that belongs to it. */
  Draft read(Draft draft) {
    return belowZero(old(compound(draft)));
  }

  /** "20 degrees below zero". */
  private Draft belowZero(Draft draft) {
    Unit unit = draft.unit();
    int i = draft.next();
    boolean below =
        unit != null
            && unit.kind() == Kind.TEMPERATURE
            && draft.amount().value() > 0
            && tokens.is(i, "below")
            && tokens.is(i + 1, "zero");
    Amount minus = below ? draft.amount().withValue(-draft.amount().value()) : draft.amount();
    return below ? new Draft(minus, unit, draft.first(), i + 2) : draft;
  }

  /** "Six feet two inches", "15 dollars 50", "thirteen dollars and forty-five cents". */
  private Draft compound(Draft draft) {
    Unit unit = draft.unit();
    boolean feet = unit != null && unit.name().equals("foot");
    boolean money = unit != null && unit.isMoney() && unit.factor() == 1;
    if (!feet && !money) {
      return draft;
    }
    int i = draft.next();
    boolean joined = feet && (tokens.isMark(i, ',') || isHyphen(i));
    i = tokens.is(i, "and") || joined ? i + 1 : i;
    Amount minor = tokens.isMark(i, '-') ? null : fractions.read(i);
    if (minor == null || minor.value() >= 100) {
      return draft;
    }
    Reach reach = units.after(minor);
    return feet ? withInches(draft, minor, reach) : withHundredths(draft, minor, reach);
  }

  private Draft withInches(Draft draft, Amount minor, @Nullable Reach reach) {
    boolean named = reach != null && reach.unit().name().equals("inch");
    if (!named && isHyphen(draft.next())) {
      boolean height = minor.plain() && minor.value() < 12 && !tokens.isMark(minor.next(), '-');
      return height ? compound(draft, minor.value() / 12, minor.next()) : draft;
    }
    if (!named && !tokens.is(minor.next(), "in")) {
      return draft;
    }
    return compound(draft, minor.value() / 12, reach == null ? minor.next() + 1 : reach.edge());
  }

  /** The first in "6-foot-2". */
  private boolean isHyphen(int i) {
    return tokens.isMark(i, '-') && tokens.glued(i) && tokens.isNumber(i + 1);
  }

  private Draft withHundredths(Draft draft, Amount minor, @Nullable Reach reach) {
    if (reach == null) {
      boolean bare = minor.first() == draft.next() && isTwoDigits(minor);
      boolean sum = bare && people.read(minor) == null;
      return sum ? compound(draft, minor.value() / 100, minor.next()) : draft;
    }
    boolean cents = reach.unit().factor() == 0.01;
    return cents ? compound(draft, minor.value() / 100, reach.edge()) : draft;
  }

  private boolean isTwoDigits(Amount minor) {
    return minor.plain() && tokens.string(minor.first()).length() == 2;
  }

  private static Draft compound(Draft draft, double more, int next) {
    Amount sum = draft.amount().withValue(draft.amount().value() + more);
    return new Draft(sum, draft.unit(), draft.first(), next);
  }

  /** "49 years old", "49-year-old". */
  private Draft old(Draft draft) {
    Unit unit = draft.unit();
    int i = tokens.isMark(draft.next(), '-') ? draft.next() + 1 : draft.next();
    boolean age = unit != null && unit.kind() == Kind.TIME && tokens.is(i, "old");
    return age ? new Draft(draft.amount(), unit, draft.first(), i + 1) : draft;
  }
}

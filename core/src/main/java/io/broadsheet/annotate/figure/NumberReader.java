package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.figure.NumberWords.Role;
import io.broadsheet.annotate.figure.NumberWords.Word;
import io.broadsheet.annotate.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads cardinal numbers in digits and words, mixed as news mixes them: "32.5 billion", "one
 * hundred and six", "4 thousand 3 hundred", "two dozen". {@link FractionReader} adds the fractions.
 *
 * <p>The state is that of the number being read, so one reader serves one text.
 */
final class NumberReader {

  private static final double TRILLION = 1e12;

  /** Numbers have fewer tokens; what goes on is a list. */
  private static final int MOST_STEPS = 16;

  private final Tokens tokens;
  private final DigitReader digits;

  private int at;
  private double total;
  private double current;
  private boolean open;
  private double scale;
  private double lowest;
  private double lowestScale;
  private @Nullable Role last;
  private boolean plain;
  private boolean joined;

  /** Whether the number begins with digits. */
  private boolean digital;

  NumberReader(Tokens tokens) {
    this.tokens = tokens;
    this.digits = new DigitReader(tokens);
  }

  /** Returns the cardinal number that begins at token {@code first}, or null. */
  @Nullable Amount read(int first) {
    reset(first, true);
    Amount amount = run(first);
    if (amount != null && joined) {
      return withDigits(join(amount));
    }
    return amount;
  }

  /** "ten (10) years": the number once more in digits, as courts and contracts write it. */
  private Amount withDigits(Amount amount) {
    int bracket = amount.next();
    if (!tokens.isWord(amount.first()) || !tokens.isMark(bracket, '(')) {
      return amount;
    }
    Amount again = tokens.isNumber(bracket + 1) ? digits.read(bracket + 1) : null;
    return again != null && again.value() == amount.value() && tokens.isMark(again.next(), ')')
        ? amount.until(again.next() + 1)
        : amount;
  }

  private void reset(int first, boolean and) {
    at = first;
    total = 0;
    current = 0;
    open = false;
    scale = 1;
    lowest = Double.POSITIVE_INFINITY;
    lowestScale = Double.POSITIVE_INFINITY;
    last = null;
    plain = false;
    joined = and;
    digital = and && tokens.isNumber(first);
  }

  private @Nullable Amount run(int first) {
    if ((tokens.is(first, "a") || tokens.is(first, "an")) && isGroupWord(first + 1)) {
      open = true;
      current = 1;
      at = first + 1;
    }
    int steps = 0;
    while (steps < MOST_STEPS && step()) {
      steps++;
    }
    if (steps == 0) {
      return null;
    }
    double value = total + (open ? current : 0);
    return Double.isFinite(value) ? new Amount(value, first, at, scale, plain) : null;
  }

  private boolean isGroupWord(int i) {
    Word word = NumberWords.word(tokens, i);
    return word != null
        && (word.role() == Role.HUNDRED || word.role() == Role.SCALE || word.role() == Role.DOZEN);
  }

  private boolean step() {
    int i = at;
    if (last != null && tokens.isMark(i, '-') && joins(i + 1)) {
      i++;
    }
    if (!tokens.isWord(i)) {
      return digits(i);
    }
    if (tokens.glued(i) && tokens.isNumber(i - 1)) {
      return letters(i);
    }
    Word word = NumberWords.word(tokens, i);
    return word != null && take(word, i);
  }

  /** After a hyphen only what belongs to the number: "forty-five", "three-million". */
  private boolean joins(int i) {
    Word word = NumberWords.word(tokens, i);
    return word != null && (isGroupWord(i) || (last == Role.TENS && word.role() == Role.ONES));
  }

  private boolean digits(int i) {
    if (open || (last != null && !isGroupWord(i + 1))) {
      return false;
    }
    Amount amount = digits.read(i);
    if (amount == null || (last != null && amount.value() >= lowest)) {
      return false;
    }
    plain = last == null && amount.plain();
    current = amount.value();
    open = true;
    last = last == null ? Role.TEENS : last;
    at = amount.next();
    return true;
  }

  /** "5bn", "10k". An "m" is left to the unit unless it is large. */
  private boolean letters(int i) {
    Double letters = NumberWords.letters(tokens.lower(i));
    boolean metre = tokens.string(i).equals("m") || tokens.string(i).equals("b");
    return letters != null && !metre && take(new Word(Role.SCALE, letters), i);
  }

  /** Takes a scale that only its caller could tell from a unit: the "m" of "£1.2m", "$3T". */
  @Nullable Amount scaled(Amount amount) {
    int next = amount.next();
    boolean trillion = tokens.is(next, "t") && tokens.glued(next);
    Double letters = trillion ? Double.valueOf(TRILLION) : NumberWords.letters(tokens.lower(next));
    if (letters == null || amount.scale() > 1) {
      return null;
    }
    Amount times = amount.times(letters);
    return new Amount(times.value(), amount.first(), amount.next() + 1, letters, false);
  }

  private boolean take(Word word, int i) {
    boolean taken =
        switch (word.role()) {
          case ONES -> add(word, i, last == Role.TENS || last == Role.HUNDRED);
          case TEENS, TENS -> add(word, i, last == Role.HUNDRED && word.value() > 0);
          case HUNDRED -> hundred(i);
          case SCALE -> scale(word.value());
          case DOZEN -> dozen();
        };
    if (taken) {
      last = word.role();
      at = i + 1;
      plain = false;
    }
    return taken;
  }

  /** "47 million two weeks ago": after digits only hundreds and thousands go on with a number. */
  private boolean isNext(int i) {
    return digital && !isGroupWord(i + 1);
  }

  private boolean add(Word word, int i, boolean fits) {
    if (open && !fits) {
      return false;
    }
    if (!open && last != null && (word.value() >= lowest || isNext(i))) {
      return false;
    }
    current = (open ? current : 0) + word.value();
    open = true;
    return true;
  }

  private boolean hundred(int i) {
    if (!open) {
      Word next = NumberWords.word(tokens, i + 1);
      if (last != null || next == null || next.role() != Role.SCALE) {
        return false;
      }
      current = 1;
      open = true;
    }
    current = Decimals.times(current, 100);
    lowest = Math.min(lowest, 100);
    return true;
  }

  private boolean scale(double value) {
    if (open) {
      if (value >= lowestScale && total > 0) {
        return false;
      }
      total += Decimals.times(current, value);
      current = 0;
      open = false;
    } else if (last == Role.SCALE && value > scale) {
      total = Decimals.times(total, value);
    } else {
      return false;
    }
    scale = Math.max(scale, value);
    lowest = value;
    lowestScale = value;
    return true;
  }

  private boolean dozen() {
    if (!open) {
      return false;
    }
    double rest = current % 100;
    current = current - rest + 12 * (rest == 0 ? 1 : rest);
    return true;
  }

  /** "One hundred and six", "6 crore and two hundred"; not "a hundred and a million". */
  private Amount join(Amount amount) {
    int and = amount.next();
    boolean number = last == Role.HUNDRED || last == Role.SCALE;
    if (!number || amount.plain() || !tokens.is(and, "and") || !goesOn(and + 1)) {
      return amount;
    }
    double limit = lowest;
    double least = last == Role.SCALE && tokens.isNumber(amount.first()) ? 100 : 1;
    reset(and + 1, false);
    Amount rest = run(and + 1);
    boolean fits = rest != null && rest.value() < limit && rest.value() >= least;
    return rest != null && fits && rest.value() == Math.rint(rest.value())
        ? new Amount(
            amount.value() + rest.value(), amount.first(), rest.next(), amount.scale(), false)
        : amount;
  }

  private boolean goesOn(int i) {
    return tokens.isWord(i)
        ? NumberWords.word(tokens, i) != null
        : last == Role.HUNDRED && tokens.isNumber(i);
  }
}

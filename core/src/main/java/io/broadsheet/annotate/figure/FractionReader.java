package io.broadsheet.annotate.figure;

import io.broadsheet.annotate.figure.NumberWords.Role;
import io.broadsheet.annotate.figure.NumberWords.Word;
import io.broadsheet.annotate.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers with fractions in words: "a quarter", "two-thirds", "one in five", "half a
 * million", "three and a half million", "nought point three".
 */
final class FractionReader {

  private static final int MOST_DECIMALS = 8;

  private static final Set<String> PERIODS =
      Set.of("first", "second", "latter", "other", "better", "opening", "final", "last", "next");

  /** Other halves that are places. */
  private static final Set<String> SIDES =
      Set.of(
          "lower",
          "upper",
          "top",
          "bottom",
          "front",
          "back",
          "northern",
          "southern",
          "eastern",
          "western",
          "left",
          "right");

  /** They say how often: "once a quarter". */
  private static final Set<String> OFTEN = Set.of("once", "twice", "thrice", "times", "time");

  private final Tokens tokens;
  private final NumberReader numbers;
  private final ShareReader shares;

  FractionReader(Tokens tokens) {
    this.tokens = tokens;
    this.numbers = new NumberReader(tokens);
    this.shares = new ShareReader(tokens, numbers);
  }

  NumberReader numbers() {
    return numbers;
  }

  /** Returns the number that begins at token {@code first}, or null. */
  @Nullable Amount read(int first) {
    Amount lead = lead(first);
    if (lead != null) {
      return scaled(lead);
    }
    Amount number = numbers.read(first);
    if (number == null) {
      return null;
    }
    Amount tail = tail(number);
    return tail == null ? number : tail;
  }

  private @Nullable Amount lead(int first) {
    if (!tokens.isWord(first)) {
      return null;
    }
    return switch (tokens.lower(first)) {
      case "half" -> half(first);
      case "quarter" ->
          isScale(behindHyphen(first + 1))
              ? new Amount(0.25, first, behindHyphen(first + 1), 1, false)
              : null;
      case "a", "an" -> article(first);
      default -> null;
    };
  }

  private @Nullable Amount half(int first) {
    int next = behindHyphen(first + 1);
    boolean article = tokens.is(next, "a") || tokens.is(next, "an");
    if (isScale(next) || (article && isScale(next + 1))) {
      return new Amount(0.5, first, article ? next + 1 : next, 1, false);
    }
    boolean bare =
        (Cue.AFTER_HALF.has(tokens.lower(next)) || Cue.BEFORE_HALF.has(tokens.lower(first - 1)))
            && !PERIODS.contains(tokens.lower(first - 1))
            && !SIDES.contains(tokens.lower(first - 1))
            && !tokens.glued(next)
            && !tokens.glued(first);
    return bare ? new Amount(0.5, first, next, 1, false) : null;
  }

  /**
   * "A quarter of", "a third.", "a half", "a score of people": {@link NumberWords#mayBegin} knows
   * what may stand behind the article.
   */
  private @Nullable Amount article(int first) {
    int word = first + 1;
    if (tokens.is(word, NumberWords.SCORE)
        && tokens.is(word + 1, "of")
        && tokens.isWord(word + 2)) {
      return new Amount(20, first, word + 1, 1, false);
    }
    if (tokens.is(word, "half") && isHalfOf(word + 1)) {
      return new Amount(0.5, first, word + 1, 1, false);
    }
    Double part = NumberWords.part(tokens, word);
    if (part == null || tokens.first(word) == 0 || tokens.lower(word).endsWith("s")) {
      return null;
    }
    boolean often = tokens.is(word, "quarter") && OFTEN.contains(tokens.lower(first - 1));
    if (tokens.is(first - 1, "and") || often) {
      return null; // "a year and a half"
    }
    int next = word + 1;
    boolean free =
        next >= tokens.size()
            || (tokens.kind(next) == Tokens.Kind.MARK && !tokens.isMark(next, '-'))
            || isScale(next)
            || Cue.AFTER_PART.has(tokens.lower(next));
    return free ? new Amount(1 / part, first, next, 1, false) : null;
  }

  /** "a half-mile"; not "a half-year profit", nor the "half-century" of a batsman. */
  private boolean isHalfOf(int i) {
    return tokens.isMark(i, '-')
        && tokens.glued(i)
        && !tokens.is(i + 1, "year")
        && !tokens.is(i + 1, "century")
        && !tokens.isMark(i + 2, '-')
        && UnitLexicon.get().at(tokens, i + 1) != null;
  }

  /** "half-million": the token behind a hyphen where a scale stands there. */
  private int behindHyphen(int i) {
    return tokens.isMark(i, '-') && isScale(i + 1) ? i + 1 : i;
  }

  private boolean isScale(int i) {
    Word word = NumberWords.word(tokens, i);
    return word != null && (word.role() == Role.SCALE || word.role() == Role.DOZEN);
  }

  /** "Half a million", "three quarters of a billion": a scale after a fraction. */
  private Amount scaled(Amount fraction) {
    int i = fraction.next();
    if (tokens.is(i, "of") && tokens.is(i + 1, "a") && isScale(i + 2)) {
      i += 2;
    }
    if (!isScale(i)) {
      return fraction;
    }
    Word word = NumberWords.word(tokens, i);
    double scale = word == null ? 1 : word.value();
    Amount times = fraction.times(scale);
    return new Amount(times.value(), fraction.first(), i + 1, scale, false);
  }

  private @Nullable Amount tail(Amount number) {
    int i = number.next();
    if (tokens.is(i, "and")) {
      return andPart(number, i + 1);
    }
    if (tokens.is(i, "point")) {
      return decimals(number, i + 1);
    }
    if (tokens.is(i, "over") && number.value() == 1) {
      return over(number, i + 1);
    }
    Amount share = shares.read(number);
    return share != null ? share : parts(number);
  }

  /** "3 million and a half", "three and a half million", "two and three quarters". */
  private @Nullable Amount andPart(Amount number, int i) {
    int count =
        switch (tokens.lower(i)) {
          case "a", "one" -> 1;
          case "three" -> 3;
          default -> 0;
        };
    int word = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
    Double part = count == 0 ? null : NumberWords.part(tokens, word);
    if (part == null) {
      return null;
    }
    double sum = number.value() + Decimals.times(count / part, number.scale());
    Amount whole = new Amount(sum, number.first(), word + 1, number.scale(), false);
    return number.scale() > 1 ? whole : scaled(whole);
  }

  /** "Nought point nought three", "two hundred point eleven". */
  private @Nullable Amount decimals(Amount number, int first) {
    StringBuilder digits = new StringBuilder();
    int i = first;
    while (i - first < MOST_DECIMALS && tokens.isWord(i)) {
      Word word = NumberWords.word(tokens, i);
      if (word == null || word.value() >= 100) {
        break;
      }
      digits.append((int) word.value());
      i++;
    }
    return digits.isEmpty()
        ? null
        : scaled(
            new Amount(
                number.value() + Double.parseDouble("0." + digits), number.first(), i, 1, false));
  }

  /** "One over three", at the end of what is said. */
  private @Nullable Amount over(Amount number, int i) {
    Amount part = numbers.read(i);
    if (part == null || part.value() < 2) {
      return null;
    }
    int next = part.next();
    boolean ends = next >= tokens.size() || tokens.kind(next) == Tokens.Kind.MARK;
    return ends ? new Amount(1 / part.value(), number.first(), next, 1, false) : null;
  }

  /** "Two-thirds", "one fifth", "one hundred thirty-fifths". */
  private @Nullable Amount parts(Amount number) {
    int i = number.next();
    boolean hyphen = tokens.isMark(i, '-');
    int word = hyphen ? i + 1 : i;
    Double part = tokens.isWord(word) ? NumberWords.part(tokens, word) : null;
    boolean half = tokens.is(word, "half") && !(hyphen && tokens.is(number.first(), "one"));
    if (part == null || half) {
      return composite(number, i);
    }
    boolean plural = tokens.lower(word).endsWith("s");
    double tens = number.value() % 100;
    boolean joins = tens >= 20 && tens % 10 == 0 && part < 10 && number.value() > tens;
    if (hyphen && joins && plural) {
      double count = number.value() - tens;
      return new Amount(count / (tens + part), number.first(), word + 1, 1, false);
    }
    boolean fits = plural || number.value() == 1 || isMajority(hyphen, word);
    return fits && tokens.isWord(number.first())
        ? scaled(new Amount(number.value() / part, number.first(), word + 1, 1, false))
        : null;
  }

  /** "One twenty-fifth". */
  private @Nullable Amount composite(Amount number, int i) {
    Word tens = NumberWords.word(tokens, i);
    Double ones = tokens.isMark(i + 1, '-') ? NumberWords.part(tokens, i + 2) : null;
    if (tens == null || ones == null || tens.role() != Role.TENS || ones >= 10) {
      return null;
    }
    boolean fits = tokens.isWord(number.first()) && number.value() < tens.value();
    double value = number.value() / (tens.value() + ones);
    return fits ? new Amount(value, number.first(), i + 3, 1, false) : null;
  }

  /** "A two-third majority". */
  private boolean isMajority(boolean hyphen, int word) {
    return hyphen && tokens.is(word + 1, "majority");
  }
}

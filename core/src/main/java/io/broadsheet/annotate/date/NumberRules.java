package io.broadsheet.annotate.date;

import org.jspecify.annotations.Nullable;

/** Reads counts, ordinals and years, in digits and in words. */
final class NumberRules {

  /**
   * A number that was read.
   *
   * @param value the number, or {@link #UNKNOWN} for "several"
   * @param end one past its last token
   */
  record Read(int value, int end) {}

  /** A count that is not said exactly. */
  static final int UNKNOWN = -1;

  /** Nothing that many is counted in days. */
  private static final int LARGEST = 100_000;

  private final TimeTokens t;

  NumberRules(TimeTokens tokens) {
    t = tokens;
  }

  /** Reads how many: "3", "twenty-one", "a", "a few", "a couple of", "2.5". */
  @Nullable Read count(int i) {
    if (t.isNumber(i)) {
      int value = t.number(i);
      return new Read(value >= LARGEST ? UNKNOWN : value, i + 1);
    }
    return switch (t.role(i)) {
      case NUMBER -> words(i);
      case FEW -> new Read(UNKNOWN, i + 1);
      case ARTICLE -> t.value(i) == 1 ? afterArticle(i + 1) : null;
      default -> null;
    };
  }

  private Read afterArticle(int i) {
    if (t.is(i, Role.FEW)) {
      return new Read(UNKNOWN, i + 1);
    }
    if (t.is(i, "couple")) {
      return new Read(2, t.skip(i + 1, "of"));
    }
    if (t.is(i, "dozen")) {
      return new Read(12, i + 1);
    }
    if (t.is(i, "single")) {
      return new Read(1, i + 1);
    }
    return t.is(i, Role.NUMBER) && t.value(i) >= 100 ? words(i) : new Read(1, i);
  }

  /** Reads number words: "twenty-one", "two hundred and five". */
  private Read words(int i) {
    int total = 0;
    int part = 0;
    int last = Integer.MAX_VALUE;
    int at = i;
    while (t.is(at, Role.NUMBER) && fits(t.value(at), part, last)) {
      last = t.value(at);
      if (last == 1000) {
        total += Math.max(part, 1) * 1000;
        part = 0;
      } else {
        part = last == 100 ? Math.max(part, 1) * 100 : part + last;
      }
      int next = next(at + 1, last);
      at = total < LARGEST && t.is(next, Role.NUMBER) ? next : at + 1;
    }
    return new Read(total + part, at);
  }

  /** After tens only ones, after hundreds and thousands anything but a second hundred. */
  private static boolean fits(int value, int part, int last) {
    return switch (value) {
      case 100 -> part < 100;
      case 1000 -> true;
      default -> last >= 100 || (last >= 20 && value < 10);
    };
  }

  /** Returns the token behind a hyphen, and behind "and" where a hundred or more stands before. */
  private int next(int i, int last) {
    int next = t.isHyphen(i) ? i + 1 : i;
    return last >= 100 && t.is(next, "and") ? next + 1 : next;
  }

  /** Reads "5th", "fifth", "twenty-first". */
  @Nullable Read ordinal(int i) {
    if (t.is(i, Role.ORDINAL)) {
      return t.is(i, "second") && t.isHyphen(i + 1) && t.isWord(i + 2) && !isOrdinalCompound(i + 2)
          ? null
          : new Read(t.value(i), i + 1);
    }
    if (t.is(i, Role.NUMBER) && t.value(i) >= 20 && t.value(i) <= 90) {
      int next = t.isHyphen(i + 1) ? i + 2 : i + 1;
      boolean both = t.is(next, Role.ORDINAL) && t.value(next) > 0 && t.value(next) < 10;
      return both ? new Read(t.value(i) + t.value(next), next + 1) : null;
    }
    int value = t.number(i);
    boolean suffixed = value > 0 && t.is(i + 1, Role.SUFFIX) && t.glued(i + 1);
    return suffixed ? new Read(value, i + 2) : null;
  }

  /** "second-quarter" is one, "second-biggest" not. */
  private boolean isOrdinalCompound(int i) {
    return t.is(i, Role.UNIT);
  }

  /** Reads the day of a month: "5", "05", "5th", "fifth". */
  @Nullable Read day(int i) {
    Read ordinal = ordinal(i);
    Read read = ordinal == null && t.isNumber(i) ? new Read(t.number(i), i + 1) : ordinal;
    if (read == null || (t.digits(i) > 2 && t.isNumber(i))) {
      return null;
    }
    return read.value() < 1 || read.value() > 31 ? null : read;
  }

  /** Reads a year in four digits from 1000 to 2199, or in words: "nineteen seventy-two". */
  @Nullable Read year(int i) {
    if (t.isNumber(i)) {
      int value = t.number(i);
      return t.digits(i) == 4 && value >= 1000 && value < 2200 ? new Read(value, i + 1) : null;
    }
    return t.is(i, Role.NUMBER) ? yearInWords(i) : null;
  }

  private @Nullable Read yearInWords(int i) {
    Read head = words(i);
    if (head.value() >= 1900 && head.value() < 2100) {
      return head;
    }
    boolean centuryFirst =
        head.value() >= 17 && head.value() <= 20 && t.is(head.end(), Role.NUMBER);
    if (!centuryFirst) {
      return null;
    }
    Read tail = words(head.end());
    boolean both = tail.value() >= 10 && tail.value() < 100;
    return both ? new Read(head.value() * 100 + tail.value(), tail.end()) : null;
  }
}

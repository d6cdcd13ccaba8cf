package io.broadsheet.article;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time in the text, resolved to days.
 *
 * <p>A date has at least one end; "since 2019" has no {@code to}. A duration ("90 days"), a
 * repeated time ("every Friday") and an expression that names no days ("recently") have neither.
 *
 * @param span the expression
 * @param kind what kind of expression it is
 * @param from first day, inclusive, or null where it is open or unknown
 * @param to last day, inclusive, or null where it is open or unknown
 */
public record DateMention(
    TextSpan span, Kind kind, @Nullable LocalDate from, @Nullable LocalDate to)
    implements Annotation {

  /** What an expression of time stands for. */
  public enum Kind {
    /** Days: one, or an interval that may be open at one end. */
    DATE,
    /** A length of time: "three weeks". */
    DURATION,
    /** A repeated time: "every Friday", "weekly". */
    REPEATED,
    /** A time that cannot be turned into days: "recently", "these days". */
    VAGUE
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code to} is before {@code from}, if a date has neither,
   *     or if another kind has one
   */
  public DateMention {
    Objects.requireNonNull(span, "span");
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + ".." + to);
    }
    if ((kind == Kind.DATE) == (from == null && to == null)) {
      throw new IllegalArgumentException(kind + " with days " + from + ".." + to);
    }
  }
}

package io.broadsheet.article;

/**
 * A stretch of a text, from {@code start} inclusive to {@code end} exclusive, in UTF-16 code units.
 *
 * <p>Spans are ordered by start, and where two begin together the longer comes first, so that a
 * span stands before those inside it.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Returns the number of code units. */
  public int length() {
    return end - start;
  }

  /**
   * Returns the part of {@code text} under this span.
   *
   * @throws IndexOutOfBoundsException if the span ends outside the text
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Returns whether {@code other} lies within this span; a span contains itself. */
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the two share at least one code unit. */
  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /**
   * Returns this span moved by {@code distance} code units, which may be negative.
   *
   * @throws IllegalArgumentException if it would begin before 0
   */
  public TextSpan shift(int distance) {
    return new TextSpan(start + distance, end + distance);
  }

  @Override
  public int compareTo(TextSpan other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}

package io.broadsheet.annotate.quote;

import io.broadsheet.article.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A run of items that a report gives as said.
 *
 * @param first its first item
 * @param last its last item
 */
record Clause(int first, int last) {

  /** Returns the clause of more than one item from one to another, or null. */
  static @Nullable Clause of(int first, int last) {
    return first < last ? new Clause(first, last) : null;
  }

  TextSpan span(Frame frame) {
    return new TextSpan(frame.start(first), frame.end(last));
  }

  boolean holds(int item) {
    return first <= item && item <= last;
  }

  boolean overlaps(Clause other) {
    return other.first <= last && first <= other.last;
  }
}

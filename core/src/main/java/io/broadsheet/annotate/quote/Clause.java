package io.broadsheet.annotate.quote;

import io.broadsheet.article.TextSpan;

/**
 * A run of items that a report gives as said.
 *
 * @param first its first item
 * @param last its last item
 */
record Clause(int first, int last) {

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

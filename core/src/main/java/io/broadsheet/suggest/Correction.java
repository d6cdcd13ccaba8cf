package io.broadsheet.suggest;

import io.broadsheet.article.TextSpan;
import java.util.List;
import java.util.Objects;

/**
 * A query that finds clearly more than the one that was typed: "did you mean?".
 *
 * @param query the corrected query
 * @param changed the words that were corrected, as spans over {@code query}, in its order
 */
public record Correction(String query, List<TextSpan> changed) {

  /** Copies the list. */
  public Correction {
    Objects.requireNonNull(query, "query");
    changed = List.copyOf(changed);
  }
}

package io.broadsheet;

import java.util.List;

/**
 * Whether an index is sound.
 *
 * @param articles how many articles it holds; 0 where something is wrong
 * @param problems what is wrong, a line each; empty where nothing is
 */
public record IndexCheck(long articles, List<String> problems) {

  /** Copies the list. */
  public IndexCheck {
    problems = List.copyOf(problems);
  }

  /** Returns whether nothing is wrong. */
  public boolean isSound() {
    return problems.isEmpty();
  }
}

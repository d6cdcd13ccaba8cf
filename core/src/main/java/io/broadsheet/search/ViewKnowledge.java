package io.broadsheet.search;

import io.broadsheet.grouping.ViewStories;
import io.broadsheet.search.suggest.LastNames;

/**
 * What is found out about a view as a whole, once, when first asked for.
 *
 * @param stories which articles tell one
 * @param lastNames who bears those that stand alone
 */
public record ViewKnowledge(ViewStories stories, LastNames lastNames) {

  /** Knows nothing yet. */
  public ViewKnowledge() {
    this(new ViewStories(), new LastNames());
  }
}

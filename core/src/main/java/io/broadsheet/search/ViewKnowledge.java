package io.broadsheet.search;

import io.broadsheet.grouping.ViewStories;
import io.broadsheet.search.suggest.LoneNames;

/**
 * What is found out about a view as a whole, once, when first asked for.
 *
 * @param stories which articles tell one
 * @param loneNames who bears those that stand alone
 */
public record ViewKnowledge(ViewStories stories, LoneNames loneNames) {

  /** Knows nothing yet. */
  public ViewKnowledge() {
    this(new ViewStories(), new LoneNames());
  }
}

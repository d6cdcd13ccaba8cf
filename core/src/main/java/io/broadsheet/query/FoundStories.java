package io.broadsheet.query;

import java.util.List;

/**
 * The stories that the articles found tell.
 *
 * @param total how many stories all matching articles tell, not only those of the page; as sure as
 *     the number of articles
 * @param shown the page's stories in the order of its passages
 */
public record FoundStories(long total, List<StoryHit> shown) {

  /** Copies the list. */
  public FoundStories {
    shown = List.copyOf(shown);
  }
}

package io.broadsheet.query;

import java.util.Objects;

/**
 * A story among results that are grouped by story.
 *
 * @param id the story's name: the id of its first report
 * @param articles how many of its articles match the query
 * @param passages how many passages of it stand together in the page, the best first
 */
public record StoryHit(String id, int articles, int passages) {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if there are no passages, or fewer articles than passages
   */
  public StoryHit {
    Objects.requireNonNull(id, "id");
    if (passages < 1 || articles < passages) {
      throw new IllegalArgumentException(passages + " passages of " + articles + " articles");
    }
  }
}

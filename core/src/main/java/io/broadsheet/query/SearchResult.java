package io.broadsheet.query;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found: passages of different articles, the best first.
 *
 * @param query the query's text
 * @param total how many articles match
 * @param took how long it took
 * @param warnings what of the query could not be used, and why the result is partial where it is
 * @param partial whether there may be more than is told here: the time for the request was up, or
 *     the stories of a change just made are still being worked out; asked again, it may be told
 * @param passages one page of results; no article appears twice
 * @param next where the next page begins, or null where there is none
 * @param stories what stories were found, or null where results are not grouped by story
 */
public record SearchResult(
    String query,
    ArticleCount total,
    Duration took,
    List<String> warnings,
    boolean partial,
    List<PassageHit> passages,
    @Nullable Cursor next,
    @Nullable FoundStories stories) {

  /** Copies the lists. */
  public SearchResult {
    warnings = List.copyOf(warnings);
    passages = List.copyOf(passages);
  }
}

package io.broadsheet.search;

import io.broadsheet.grouping.StoryMap;
import io.broadsheet.query.SearchRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Results in groups that stand together: each alone or, by story, the best of each story and under
 * it those of other outlets.
 *
 * <p>A story's passages come from the window of results in which it is first found, so that a group
 * does not depend on how many are asked for.
 */
final class ResultGroups {

  private final @Nullable StoryMap stories;
  private final List<List<Result>> groups = new ArrayList<>();
  private final Set<Integer> told = new HashSet<>();

  /** Groups by story, or leaves each result alone where {@code stories} is null. */
  ResultGroups(@Nullable StoryMap stories) {
    this.stories = stories;
  }

  /** Adds the next window of results. */
  void add(List<Result> window) {
    if (stories == null) {
      window.forEach(result -> groups.add(List.of(result)));
      return;
    }
    Map<Integer, List<Result>> found = new LinkedHashMap<>();
    for (Result result : window) {
      int story = stories.story(result.shown().doc());
      if (!told.contains(story)) {
        List<Result> group = found.computeIfAbsent(story, key -> new ArrayList<>());
        if (group.size() < SearchRequest.STORY_PASSAGES && isHeardFirst(result, group)) {
          group.add(result);
        }
      }
    }
    told.addAll(found.keySet());
    groups.addAll(found.values());
  }

  private static boolean isHeardFirst(Result result, List<Result> group) {
    String source = result.shown().source();
    return source.isEmpty()
        || group.stream().noneMatch(other -> other.shown().source().equals(source));
  }

  /** Returns the groups in the order in which they are shown. */
  List<List<Result>> groups() {
    return groups;
  }
}

package io.broadsheet.search;

import io.broadsheet.query.FoundStories;
import io.broadsheet.query.PassageHit;
import io.broadsheet.query.StoryHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The passages of one page of results, read as they are shown. */
final class ResultPage {

  private final ResultReader reader;
  private final List<PassageHit> hits = new ArrayList<>();
  private @Nullable FoundStories stories;

  ResultPage(ResultReader reader) {
    this.reader = reader;
  }

  /** Adds groups of a result each. */
  void add(List<List<Result>> groups, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      hits.add(reader.hit(i + 1, groups.get(i).getFirst(), null));
    }
  }

  /** Adds stories; ranks go on through the passages of all. */
  void add(List<List<Result>> groups, int from, int to, StoryTally tally, StoryNames names)
      throws IOException {
    int rank = groups.stream().limit(from).mapToInt(List::size).sum();
    List<StoryHit> shown = new ArrayList<>();
    for (List<Result> group : groups.subList(Math.min(from, to), to)) {
      int story = names.story(group.getFirst());
      String name = names.name(story);
      for (Result result : group) {
        hits.add(reader.hit(++rank, result, name));
      }
      int articles = Math.max(group.size(), tally.articles(story));
      shown.add(new StoryHit(name, articles, group.size()));
    }
    stories = new FoundStories(tally.stories(), shown);
  }

  List<PassageHit> hits() {
    return hits;
  }

  @Nullable FoundStories stories() {
    return stories;
  }
}

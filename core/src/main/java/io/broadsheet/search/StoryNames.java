package io.broadsheet.search;

import io.broadsheet.grouping.StoryMap;
import io.broadsheet.index.IndexContents;
import io.broadsheet.query.ArticleRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Names stories by the id of their first report, as {@code Story} does. */
final class StoryNames {

  private final IndexContents contents;
  private final BlockValues values;
  private final StoryMap stories;

  StoryNames(IndexReader view, StoryMap stories) {
    this.stories = stories;
    contents = new IndexContents(view);
    values = new BlockValues(view);
  }

  /** Returns the number of the story that a result tells. */
  int story(Result result) {
    return stories.story(result.shown().doc());
  }

  /** Returns the name of the story with a number. */
  String name(int story) throws IOException {
    List<ArticleRef> first = new ArrayList<>();
    for (int doc : earliest(stories.articles(story))) {
      first.add(contents.reference(doc));
    }
    return first.stream().min(ArticleRef.FIRST_REPORT_FIRST).orElseThrow().id();
  }

  /** Only these are read: an article is far longer than its time. */
  private List<Integer> earliest(List<Integer> docs) throws IOException {
    List<Integer> earliest = new ArrayList<>();
    Long least = null;
    for (int doc : docs) {
      Long time = values.published(doc);
      if (isBefore(time, least)) {
        earliest.clear();
      }
      if (earliest.isEmpty() || (time == null ? least == null : time.equals(least))) {
        earliest.add(doc);
        least = time;
      }
    }
    return earliest;
  }

  private static boolean isBefore(@Nullable Long time, @Nullable Long other) {
    return time != null && (other == null || time < other);
  }
}

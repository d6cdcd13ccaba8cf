package io.broadsheet.grouping;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;

/** Which story each article of a view tells. Immutable, so safe for use by several threads. */
public final class StoryMap {

  private final List<List<Integer>> articles;
  private final int[] stories;

  private StoryMap(List<List<Integer>> articles, int maxDoc) {
    this.articles = articles;
    stories = new int[maxDoc];
    Arrays.fill(stories, -1);
    for (int story = 0; story < articles.size(); story++) {
      for (int doc : articles.get(story)) {
        stories[doc] = story;
      }
    }
  }

  /**
   * Finds the stories of a view. Takes long: see {@link ArticleGroups#stories}.
   *
   * @throws IOException if it cannot be read
   */
  static StoryMap of(IndexReader view, GroupingProgress progress) throws IOException {
    return new StoryMap(new ArticleGroups(view).stories(progress), view.maxDoc());
  }

  /** Returns how many stories there are. */
  public int size() {
    return articles.size();
  }

  /** Returns the number, from 0, of the story that the article at a document tells. */
  public int story(int doc) {
    int story = stories[doc];
    if (story < 0) {
      throw new IllegalArgumentException("no article of the view stands at document " + doc);
    }
    return story;
  }

  /** Returns the documents of the articles of a story. */
  public List<Integer> articles(int story) {
    return articles.get(story);
  }

  /** Returns the documents of each story's articles, by its number. */
  public List<List<Integer>> articles() {
    return articles;
  }
}

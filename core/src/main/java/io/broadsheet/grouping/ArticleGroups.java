package io.broadsheet.grouping;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;

/**
 * Groups the articles of one view of an index: by text, and by event.
 *
 * <p>Every article is in exactly one group of each kind, maybe alone. Time is linear in the number
 * of articles, but for the links of each; each article is looked up in tables of a quarter of a
 * million others each. Memory is some 50 bytes an article, a hundred megabytes for one table, and
 * some 30 bytes for each two articles that may be copies; stories take some 20 more a different
 * word. Not safe for use by several threads.
 */
public final class ArticleGroups {

  /** Average {@linkplain WeightedProfile#copyOf likeness} of copies of one text. */
  public static final double SAME_TEXT = 0.4;

  private final IndexReader reader;
  private final ArticleDocs docs;

  /**
   * Reads which articles a view has.
   *
   * @throws IOException if it cannot be read
   */
  public ArticleGroups(IndexReader reader) throws IOException {
    this.reader = reader;
    docs = new ArticleDocs(reader);
  }

  /**
   * Returns the documents of articles that print one text, whole or cut, under whatever headline.
   *
   * @throws IOException if the index cannot be read
   */
  public List<List<Integer>> copies(GroupingProgress progress) throws IOException {
    return docs.of(copies(new CopySearch(reader, docs), progress, 0));
  }

  /**
   * Returns the documents of articles that tell of one event. Copies of one text always tell one
   * story; texts are joined by what the most typical copy of each says.
   *
   * @throws IOException if the index cannot be read
   */
  public List<List<Integer>> stories(GroupingProgress progress) throws IOException {
    CopySearch search = new CopySearch(reader, docs);
    Groups copies = copies(search, progress, docs.size());
    long before = search.lookUps();
    // Of so many texts one look-up each, told as if there were one for each article.
    double share = (double) docs.size() / Math.max(1, copies.size());
    GroupingProgress stories =
        (done, all) -> progress.done(before + Math.round(done * share), before + docs.size());
    return docs.of(new StorySearch(reader, docs, copies).groups(stories));
  }

  private static Groups copies(CopySearch search, GroupingProgress progress, int following)
      throws IOException {
    return search.groups((done, all) -> progress.done(done, all + following));
  }
}
